//! An opened effect: what it feels like, what to do, and everything behind its numbers.

use yew::prelude::*;

use super::cites::cites;
use super::columns::Columns;
use super::evidence_detail::evidence_detail;
use super::markup::html;
use super::page::Page;
use crate::evidence::{Outcome, Place};
use crate::pack::{Action, AgeGroup, Effect};

/// `index` is the effect's place in the pack's list.
pub fn effect_detail(page: &Page, index: usize, effect: &Effect, columns: &Columns, age: AgeGroup) -> Html {
    let place = |drug, dose| Place { outcome: Outcome::Effect(index), drug, dose, age };
    html! {
        <div class="dc-detail">
            { advice(page, effect) }
            <div class="dc-detail-columns">
                { for columns.iter().map(|column| evidence_detail(page, place(column.drug, column.dose))) }
            </div>
        </div>
    }
}

/// What it feels like, what to do, what the clinic may do.
pub fn advice(page: &Page, effect: &Effect) -> Html {
    let words = page.words;
    let urgent = (effect.action == Action::Emergency).then_some("dc-act-now");
    html! {
        <dl class="dc-advice">
            <dt>{ words.feels }</dt><dd>{ page.say(&effect.feels) }</dd>
            <dt>{ words.what_to_do }</dt><dd class={urgent}>{ page.say(&effect.advice) }</dd>
            <dt>{ words.clinic_may }</dt><dd>{ page.say(&effect.clinic) }{ cites(page, &effect.cites) }</dd>
        </dl>
    }
}
