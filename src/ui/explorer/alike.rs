//! Effects without a number of which the same is to be said with every drug: they stand together, and it is said once,
//! above them.

use std::rc::Rc;

use yew::prelude::*;

use super::cell::cells;
use super::summaries::Choice;
use crate::evidence::{Cell, Outcome, Place};
use crate::explore::{Look, Summary};
use crate::pack::{AgeGroup, GapReason};
use crate::ui::columns::Columns;
use crate::ui::page::Page;

/// So many and more are worth a line above them.
const LEAST: usize = 3;

/// The effects in their order, and which of them stand together.
pub struct Order {
    /// Places in the pack's list.
    pub effects: Vec<usize>,
    /// For each effect of the pack the first of those it stands with, where it does.
    pub alike: Rc<[Option<usize>]>,
}

impl Order {
    /// Brings together what is alike where the order promises nothing of it: not among names, and never what is more
    /// pressing with what is less.
    pub fn of(choice: &Choice, look: Look, effects: Vec<usize>, summaries: &[Summary]) -> Order {
        // The illness itself stands by itself.
        let alone = |effect: usize| summaries.get(effect).is_some_and(|own| own.illness && !own.locked());
        let said: Vec<Option<Vec<Option<GapReason>>>> = (0..summaries.len())
            .map(|effect| if alone(effect) { None } else { said(choice, effect) })
            .collect();
        let said = |effect: &usize| said.get(*effect).and_then(Option::as_ref);
        let complaint = |effect: &usize| summaries.get(*effect).is_some_and(|own| !own.total || own.locked());
        let pressing = |effect: &usize| {
            summaries.get(*effect).filter(|_| look == Look::Serious).map(|own| (own.urgency as u8, own.boxed))
        };
        // Totals are listed by themselves.
        let (mut effects, totals): (Vec<usize>, Vec<usize>) = effects.into_iter().partition(complaint);
        let mut alike = vec![None; summaries.len()];
        if look != Look::Alphabet {
            let near =
                |a: &usize, b: &usize| said(a).is_some() && said(b).is_some() && pressing(a) == pressing(b);
            for silent in effects.chunk_by_mut(near) {
                silent.sort_by(|a, b| said(a).cmp(&said(b)));
                for same in silent.chunk_by(|a, b| said(a) == said(b)).filter(|same| same.len() >= LEAST) {
                    for effect in same {
                        if let Some(slot) = alike.get_mut(*effect) {
                            *slot = same.first().copied();
                        }
                    }
                }
            }
        }
        effects.extend(totals);
        Order { effects, alike: alike.into() }
    }
}

/// Why there is no number, drug by drug; `None` where there is one with any.
fn said(choice: &Choice, effect: usize) -> Option<Vec<Option<GapReason>>> {
    let reason = |place: Place| match choice.page.lookup.cell(place) {
        Cell::Shown { .. } => None,
        Cell::Gap(missing) => Some(Some(missing.reason)),
        Cell::NotApproved => Some(None),
    };
    let outcome = Outcome::Effect(effect);
    choice.columns.iter().map(|column| reason(column.at(outcome, choice.age))).collect()
}

#[derive(PartialEq, Properties)]
pub struct AlikeProps {
    pub page: Page,
    /// The first of the effects that it is said of.
    pub effect: usize,
    pub columns: Columns,
    pub age: AgeGroup,
    /// Where none of them is shown.
    pub hidden: bool,
}

/// What is said of all that follow.
#[component]
pub fn Alike(AlikeProps { page, effect, columns, age, hidden }: &AlikeProps) -> Html {
    html! {
        <tbody role="rowgroup" class="dc-alike" hidden={*hidden} id={alike_id(page, *effect)}>
            <tr role="row" class="dc-row">
                <th role="rowheader" scope="row">{ page.words.no_numbers }</th>
                for cell in cells(page, *effect, columns, *age, &[], None) { { cell } }
            </tr>
        </tbody>
    }
}

/// The id of what is said of the effects of which this is the first.
pub fn alike_id(page: &Page, effect: usize) -> Option<AttrValue> {
    page.pack.effects.get(effect).map(|effect| page.id(format_args!("alike-{}", effect.id)))
}
