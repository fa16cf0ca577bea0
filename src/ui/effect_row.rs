//! One side effect in the list: its names, its figures for every chosen drug, its details when open.

use yew::prelude::*;

use super::columns::{Column, Columns};
use super::effect_detail::{advice, effect_detail};
use super::every_figure::every_figure;
use super::figure_list::figure_list;
use super::figures::{name, treatment};
use super::markup::html;
use super::page::Page;
use super::part::Draw;
use super::sentence::Sentence;
use crate::evidence::{Cell, Outcome, Place};
use crate::pack::{AgeGroup, Effect};
use crate::state::Action;
use crate::words::fill;

#[derive(PartialEq)]
pub struct EffectRow {
    pub page: Page,
    /// The place in the pack's list of effects.
    pub effect: usize,
    pub columns: Columns,
    pub age: AgeGroup,
    /// Whether a boxed warning of a chosen drug names it.
    pub boxed: bool,
    /// Left out by search or filters: the row stays in the page.
    pub hidden: bool,
    pub open: bool,
    pub pinned: bool,
    pub dispatch: Callback<Action>,
}

impl Draw for EffectRow {
    fn draw(&self) -> Html {
        let EffectRow { page, effect: index, columns, age, boxed, hidden, open, .. } = self;
        let Some(effect) = page.pack.effects.get(*index) else { return html! { <li /> } };
        let outcome = Outcome::Effect(*index);
        html! {
            <li class="dc-effect" hidden={*hidden} id={page.id(&format!("effect-{}", effect.id))} tabindex="-1">
                { title(self, effect) }
                <p class="dc-term">
                    { page.say(&effect.term) }
                    if *boxed {
                        <span class="dc-boxed-mark">{ page.words.boxed_mark }</span>
                    }
                </p>
                <div class="dc-closed" hidden={*open}>
                    if page.is_static() {
                        { every_figure(page, outcome, columns) }
                    } else {
                        { figure_list(page, outcome, columns, *age, false) }
                    }
                </div>
                if page.is_static() {
                    { advice(page, effect) }
                }
                <div class="dc-open">
                    if *open {
                        { effect_detail(page, *index, effect, columns, *age) }
                        { pin(self, effect) }
                    }
                </div>
            </li>
        }
    }
}

/// The plain name: a button that opens the row, where there are scripts.
fn title(row: &EffectRow, effect: &Effect) -> Html {
    let EffectRow { page, open, dispatch, .. } = row;
    let name = page.say(&effect.name);
    if page.is_static() {
        return page.heading(3, "dc-effect-title", name);
    }
    let id = effect.id.clone();
    page.heading(
        3,
        "dc-effect-title",
        html! {
            <button type="button" aria-expanded={if *open { "true" } else { "false" }}
                    onclick={dispatch.reform(move |_| Action::ToggleOpen(id.clone()))}>
                { name }
            </button>
        },
    )
}

fn pin(row: &EffectRow, effect: &Effect) -> Html {
    let EffectRow { page, pinned, dispatch, .. } = row;
    let id = effect.id.clone();
    html! {
        <button type="button" class="dc-button" aria-pressed={if *pinned { "true" } else { "false" }}
                onclick={dispatch.reform(move |_| Action::TogglePin(id.clone()))}>
            { if *pinned { page.words.unpin } else { page.words.pin } }
        </button>
    }
}

/// One effect with one drug in one line, for lists and prints.
pub fn one_line(page: &Page, effect: usize, column: Column, age: AgeGroup) -> String {
    let place = Place { outcome: Outcome::Effect(effect), drug: column.drug, dose: column.dose, age };
    let Some((drug, dose)) = treatment(page, &place) else { return String::new() };
    let name = name(page, drug, dose);
    match page.lookup.cell(place) {
        Cell::Shown { comparison, wider } => {
            let sentence = Sentence::new(page.words, &comparison, &name).whole();
            format!("{sentence} {}", super::figures::basis(page, &comparison, wider))
        }
        Cell::Gap(missing) => format!("{name}: {}", page.words.gap_short(missing.reason)),
        Cell::NotApproved => fill("{name}: {words}", &[("name", &name), ("words", page.words.not_approved)]),
    }
}
