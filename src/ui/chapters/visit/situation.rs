//! Step: what the labels say about what is so for the reader.

use yew::prelude::*;

use super::said::Said;
use crate::pack::{AgeGroup, Situation, SituationId};
use crate::state::{Action, State, Visit, visit};
use crate::ui::page::Page;
use crate::ui::parts::no_drug::no_drug;
use crate::ui::parts::options::Choice;
use crate::ui::parts::select::Select;
use crate::ui::parts::ticks::{Tick, ticks};

/// The age is that of the whole page.
pub fn situation(page: &Page, state: &State, dispatch: &Callback<Action>) -> Html {
    let State { age, drugs, visit: Visit { situation, .. }, .. } = state;
    let words = page.words;
    let all = &page.pack.situations;
    let tick = |own: &Situation| Tick {
        id: own.id.clone().into(),
        name: page.say(&own.name),
        ticked: situation.contains(&own.id),
        waits: false,
        action: Action::Visit(visit::Action::ToggleSituation(own.id.clone())),
    };
    let ages = AgeGroup::ALL
        .map(|group| Choice::new(group.id(), words.age_group(group), Action::ChooseAge(group)))
        .to_vec();
    let mut said: Vec<SituationId> = state.situations(&page.pack).map(|own| own.id.clone()).collect();
    if drugs.is_empty() {
        said.clear();
    }
    html! {
        <section id={page.id("visit-situation")} class="dc-step" tabindex="-1" aria-label={words.step_labels}>
            { page.heading(2, "dc-subtitle", words.step_labels) }
            <Select name={words.age} choices={ages} chosen={age.id()} {dispatch} />
            { ticks(words.situation_hint, all.iter().filter(|own| own.age.is_none()).map(tick), dispatch) }
            if drugs.is_empty() {
                <div key="no-drug">{ no_drug(page) }</div>
            } else if said.is_empty() {
                <p key="none" class="dc-hint">{ words.no_situation }</p>
            } else {
                <p key="no-verdict" class="dc-note">{ words.no_verdict }</p>
            }
            <Said {page} situations={said} drugs={drugs.clone()} />
        </section>
    }
}
