//! A chapter of the page: folded until a reader wants it.

use web_sys::Element;
use yew::prelude::*;

use crate::section::Chapter;
use crate::state::Action;
use crate::ui::page::Page;
use crate::ui::part::CHAPTER;

#[derive(PartialEq, Properties)]
pub struct ChapterFoldProps {
    pub page: Page,
    pub chapter: Chapter,
    pub title: AttrValue,
    /// What is in it, in a few words: "29 questions".
    #[prop_or_default]
    pub about: AttrValue,
    pub open: bool,
    /// Whether it is on paper.
    pub printed: bool,
    /// What stands in it while it is folded: its text, for find-in-page.
    pub folded: Html,
    pub dispatch: Callback<Action>,
    pub children: Html,
}

/// Native `<details>`: it works without scripts. The id stands on the content, not on the summary, for a link to
/// what is inside opens the chapter by itself.
#[component]
pub fn ChapterFold(props: &ChapterFoldProps) -> Html {
    let ChapterFoldProps { page, chapter, title, about, open, printed, folded, dispatch, children } = props;
    let id = chapter.id();
    let class = format!("dc-chapter dc-{id}");
    let heading = page.heading(1, "dc-section-title", title.clone());
    let about = html! { <span class="dc-chapter-about">{ about.clone() }</span> };
    if page.is_unfolded() {
        return html! {
            <section id={page.id(id)} {class} aria-label={title.clone()}>{ heading }{ children.clone() }</section>
        };
    }
    let class = if *printed { class } else { class + " dc-off-paper" };
    html! {
        <details {class} data-chapter={id} open={*open} ontoggle={toggled(*chapter, dispatch)}>
            <summary>{ heading }{ about }</summary>
            <div id={page.id(id)} class="dc-chapter-content" tabindex="-1" role="region" aria-label={title.clone()}>
                if *open || page.is_static() { { children.clone() } } else { { folded.clone() } }
            </div>
        </details>
    }
}

/// Readers, find-in-page and prints open chapters: the state follows what the browser did.
fn toggled(chapter: Chapter, dispatch: &Callback<Action>) -> Callback<Event> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: Event| {
        let Some(details) = event.target_dyn_into::<Element>() else { return };
        // The toggling of a part inside arrives here too.
        if !details.has_attribute(CHAPTER) {
            return;
        }
        let open = details.has_attribute("open");
        dispatch.emit(if open { Action::OpenChapter(chapter) } else { Action::CloseChapter(chapter) });
    })
}
