//! The paper itself: what a doctor and a patient have in front of them.

use std::rc::Rc;

use yew::prelude::*;

use super::asked::asked;
use super::brought::brought;
use super::calls::calls;
use super::drugs::drugs;
use super::pins::{self, pins};
use super::situation::{self, situation};
use super::sources::sources;
use super::warning::warning;
use crate::pack::{Drug, SourceId};
use crate::state::State;
use crate::ui::columns::Columns;
use crate::ui::page::Page;
use crate::words::fill;

#[derive(Clone, PartialEq, Properties)]
pub struct PaperProps {
    pub page: Page,
    pub state: Rc<State>,
    /// Told when it is drawn.
    pub drawn: Callback<()>,
}

/// The body of a document of its own: no control, no link, no style but that of paper.
#[component]
pub fn Paper(PaperProps { page, state, drawn }: &PaperProps) -> Html {
    let drawn = drawn.clone();
    use_effect(move || drawn.emit(()));
    let columns = Columns::of(page, state);
    // With none chosen, all of the pack.
    let warned: Vec<&Drug> = page.drugs(&state.warned).collect();
    let mut cited: Vec<SourceId> = warned.iter().map(|drug| drug.label.clone()).collect();
    let notices = warned.iter().flat_map(|drug| &drug.notices).flat_map(|notice| notice.cites.iter());
    cited.extend(notices.map(|cite| cite.source.clone()));
    cited.extend(situation::sources(page, state, &warned));
    cited.extend(pins::sources(page, &columns, state.age, &state.pinned));
    let is_roomy = situation::is_roomy(page, state, &warned);
    let long = situation::is_long(page, state, &warned).then_some("long");
    html! {
        <main class={classes!(long, is_roomy.then_some("roomy"))}>
            { head(page, state) }
            if !columns.is_empty() { { drugs(page, &columns) } }
            { warning(page, &warned) }
            { brought(page, state) }
            if !columns.is_empty() && !state.pinned.is_empty() {
                { pins(page, &columns, state.age, &state.pinned, &warned) }
            }
            if situation::is_told(page, state) { { situation(page, state, &warned) } }
            { asked(page, &state.visit, is_roomy) }
            { calls(page) }
            { sources(page, &cited) }
        </main>
    }
}

fn head(page: &Page, state: &State) -> Html {
    let words = page.words;
    let checked = fill(words.facts_checked, &[("date", &words.date(page.pack.head.publication.checked))]);
    let reviewed = page.pack.head.publication.reviewed.as_ref().map(|reviewed| page.say(reviewed));
    let printed = page.today.map(|today| fill(words.printed_on, &[("date", &words.date(today))]));
    html! {
        <header>
            <h1>{ words.visit }{ ": " }{ page.say(&page.pack.head.title) }</h1>
            <p>
                <strong>{ words.not_advice }</strong>{ " " }
                if let Some(reviewed) = reviewed { <b>{ reviewed }</b>{ " " } }
                { checked }{ " " }{ printed.unwrap_or_default() }{ " " }
                { words.age }{ ": " }{ words.age_group(state.age) }{ "." }
            </p>
        </header>
    }
}
