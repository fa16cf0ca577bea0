//! The head of the page: what it is, how old the facts are, other languages, and comfort settings.

use yew::prelude::*;

use super::comfort::comfort;
use crate::pack::Lang;
use crate::state::{Action, TextSize, Theme};
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::words::{Words, fill};

#[derive(PartialEq, Properties)]
pub struct HeaderProps {
    pub page: Page,
    pub lang: Lang,
    pub text_size: TextSize,
    pub theme: Theme,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let HeaderProps { page, lang, text_size, theme, dispatch } = props;
    let words = page.words;
    let publication = &page.pack.head.publication;
    html! {
        <div class="dc-header">
            { page.heading(0, "dc-title", title(page)) }
            <p class="dc-facts-age">
                <strong>{ words.not_advice }</strong>{ " " }
                if let Some(reviewed) = &publication.reviewed { { page.say(reviewed) }{ " " } }
                { fill(words.facts_checked, &[("date", &words.date(publication.checked))]) }{ " " }
                <a href={page.link(Part::Publication)} data-section={Part::Publication.to_string()}>{ words.about_these }</a>{ " " }
                { other_languages(props) }
            </p>
            <div role="status">
                if overdue(page) {
                    <p class="dc-note dc-overdue">
                        { fill(words.overdue, &[("date", &words.date(publication.review_by))]) }
                    </p>
                }
            </div>
            { comfort(page, (*text_size, *theme), Some(lang), dispatch) }
        </div>
    }
}

/// The page of all facts is another one than the comparison, and called so.
fn title(page: &Page) -> Html {
    let title = page.say(&page.pack.head.title);
    if page.is_unfolded() && !page.is_snippet() {
        return html! { <>{ page.words.facts_title }{ " " }{ title }</> };
    }
    title
}

/// Whether the pack, or the label of a drug in it, is past the day by which it was to be checked again.
fn overdue(page: &Page) -> bool {
    let drugs = page.pack.drugs.iter().map(|drug| drug.review_by);
    let first = drugs.chain([page.pack.head.publication.review_by]).min();
    page.today.zip(first).is_some_and(|(today, review_by)| today > review_by)
}

/// The other languages by their own names. A select would cost a phone a line above the facts.
fn other_languages(HeaderProps { page, dispatch, .. }: &HeaderProps) -> Html {
    let other = |(place, (code, words)): (usize, (&'static str, &'static Words))| {
        let name = words.language_name;
        if page.is_static() {
            let facts = format!("facts.{code}.html");
            return html! { <a class="dc-language" href={facts} hreflang={code} lang={code}>{ name }</a> };
        }
        let onclick = dispatch.reform(move |_| Action::ChooseLang(code.into()));
        // Keyed by place, not by language: the pressed button stays and keeps the focus.
        html! {
            <button key={place} type="button" class="dc-language" lang={code} {onclick}>
                <span key={name}>{ name }</span>
            </button>
        }
    };
    let others = Words::spoken_by(&page.pack).filter(|(code, _)| *code != &*page.lang).enumerate();
    html! { <span class="dc-languages">if !page.is_unfolded() { { for others.map(other) } }</span> }
}
