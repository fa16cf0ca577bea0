//! How well it works: the same pictures and sentences as for side effects.

use yew::prelude::*;

use super::cites::cites;
use super::every_figure::every_figure;
use super::figure_list::figure_list;
use super::markup::html;
use super::section::section;
use super::view::View;
use crate::evidence::Outcome;
use crate::pack::Benefit;
use crate::state::State;

/// What every view of numbers depends on.
pub fn same(before: &State, now: &State) -> bool {
    (&before.drugs, &before.doses, before.age) == (&now.drugs, &now.doses, now.age)
}

pub fn benefits(view: &View) -> Html {
    let page = &view.page;
    let words = page.words;
    let content = html! {
        <>
            if view.columns.is_empty() {
                <p class="dc-note">{ words.no_drug }</p>
            } else {
                <p>{ words.benefits_hint }</p>
                { cross_trial(view) }
                { for page.pack.benefits.iter().enumerate().map(|(index, record)| benefit(view, index, record)) }
            }
        </>
    };
    section(page, "benefits", words.benefits, content)
}

/// Trials differ: said beside every view with more than one drug.
pub fn cross_trial(view: &View) -> Html {
    html! {
        <div class="dc-notices">
            if view.columns.len() > 1 { <p class="dc-note">{ view.page.words.cross_trial }</p> }
        </div>
    }
}

fn benefit(view: &View, index: usize, benefit: &Benefit) -> Html {
    let page = &view.page;
    let outcome = Outcome::Benefit(index);
    html! {
        <section key={benefit.id.as_ref()} class="dc-benefit">
            { page.heading(2, "dc-subtitle", page.say(&benefit.name)) }
            <p class="dc-hint">
                { page.say(&benefit.meaning) }{ " (" }{ page.say(&benefit.term) }{ ")" }
                { cites(page, &benefit.cites) }
            </p>
            if page.is_static() {
                { every_figure(page, outcome, &view.columns) }
            } else {
                { figure_list(page, outcome, &view.columns, view.state.age, true) }
            }
        </section>
    }
}
