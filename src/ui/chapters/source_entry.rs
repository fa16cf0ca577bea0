//! One source: what it is, whose, of when, and the way back to where it was cited.

use yew::prelude::*;

use crate::pack::{Source, SourceId, SourceKind};
use crate::state::Action;
use crate::ui::links::Lead;
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::words::fill;

#[derive(PartialEq, Properties)]
pub struct SourceEntryProps {
    pub page: Page,
    pub source: SourceId,
    /// Its number in the list, where those before it are left out.
    pub number: Option<usize>,
    /// Whether a citation has led here.
    pub cited: bool,
    pub lead: Callback<Lead>,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn SourceEntry(props: &SourceEntryProps) -> Html {
    match props.page.pack.source(&props.source) {
        Some(source) => entry(props, source),
        None => html! { <li /> },
    }
}

fn entry(props: &SourceEntryProps, source: &Source) -> Html {
    let SourceEntryProps { page, number, cited, .. } = props;
    let words = page.words;
    let published = source.published.map_or_else(|| words.undated.to_owned(), |date| words.date(date));
    let checked = fill(words.checked_on, &[("date", &words.date(source.checked))]);
    html! {
        <li id={page.id(Part::Source(&source.id))} value={number.map(|number| number.to_string())} tabindex="-1">
            <cite>{ title(page, source) }</cite>{ ". " }
            { format!("{}, {}, {published}. {checked} ", source.publisher, source.country) }
            if source.secondary && source.kind == SourceKind::Label {
                <em>{ words.secondary }</em>{ " " }
            }
            if let Some(note) = &source.note {
                { page.say(note) }{ " " }
            }
            if let Some(url) = source.url.as_ref().filter(|_| !page.is_snippet()) {
                <a href={AttrValue::from(url.clone())} rel="noopener">{ AttrValue::from(url.clone()) }</a>
            }
            <span>
                if *cited {
                    <button type="button" class="dc-button dc-back" onclick={back(props)}>{ words.back }</button>
                }
            </span>
        </li>
    }
}

/// Back to the citation, where the button that was pressed goes away.
fn back(SourceEntryProps { lead, dispatch, .. }: &SourceEntryProps) -> Callback<MouseEvent> {
    let (lead, dispatch) = (lead.clone(), dispatch.clone());
    Callback::from(move |_| {
        lead.emit(Lead::Back);
        dispatch.emit(Action::LeaveSource);
    })
}

/// The title leads to the source where a whole address could be too wide for a host's column.
fn title(page: &Page, source: &Source) -> Html {
    match &source.url {
        Some(url) if page.is_snippet() => {
            html! { <a href={AttrValue::from(url.clone())} rel="noopener">{ page.say(&source.title) }</a> }
        }
        _ => page.say(&source.title),
    }
}
