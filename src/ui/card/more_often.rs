//! What was seen more often with one drug than without it: the largest differences within that drug.

use yew::prelude::*;

use crate::evidence::{Cell, Comparison, Outcome};
use crate::pack::{AgeGroup, Cite};
use crate::ui::columns::Column;
use crate::ui::figures::pair::{pair, short_basis};
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::ui::parts::cites::cites;

#[derive(PartialEq, Properties)]
pub struct MoreOftenProps {
    pub page: Page,
    pub column: Column,
    pub age: AgeGroup,
    /// So many effects at most.
    pub most: u8,
}

#[component]
pub fn MoreOften(MoreOftenProps { page, column, age, most }: &MoreOftenProps) -> Html {
    let seen = page.lookup.seen_more_often((column.drug, column.dose), *age, usize::from(*most));
    if seen.is_empty() {
        let words = why_none(page, *column, *age);
        return html! { <div key="gap" class="dc-gap">{ words }</div> };
    }
    let mut groups: Vec<(String, Vec<&(usize, Comparison)>)> = Vec::new();
    for row in &seen {
        let basis = short_basis(page, &row.1);
        match groups.iter_mut().find(|(known, _)| *known == basis) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((basis, vec![row])),
        }
    }
    // A host's list is set in too far for a narrow cell.
    let (list, item) = if page.is_snippet() { ("div", "p") } else { ("ul", "li") };
    let effect = |(index, comparison): &(usize, Comparison)| {
        let effect = page.pack.effects.get(*index)?;
        let place = column.at(Outcome::Effect(*index), *age);
        Some(html! {
            <@{item} key={effect.id.as_ref()}>
                { page.lead(Part::Effect(&effect.id), page.say(&effect.name)) }{ " " }
                { pair(page, comparison, place) }
            </@>
        })
    };
    html! {
        <div key="seen" class="dc-more-often">
            for (place, (basis, rows)) in groups.iter().enumerate() {
                <div key={place}>
                    <@{list} role={(!page.is_snippet()).then_some("list")}>{ for rows.iter().filter_map(|row| effect(row)) }</@>
                    <small>{ basis }{ cited_here(page, rows) }</small>
                </div>
            }
        </div>
    }
}

/// The sources of these numbers, where no chapter has them.
fn cited_here(page: &Page, rows: &[&(usize, Comparison)]) -> Html {
    if !page.is_snippet() {
        return html! { <></> };
    }
    let all: Vec<Cite> =
        rows.iter().flat_map(|(_, comparison)| comparison.observation().cites.iter().cloned()).collect();
    cites(page, &all)
}

/// Not approved, no numbers at all, or none that is higher.
fn why_none(page: &Page, column: Column, age: AgeGroup) -> &'static str {
    let place = |index| column.at(Outcome::Effect(index), age);
    let mut cells = (0..page.pack.effects.len()).map(|index| page.lookup.cell(place(index))).peekable();
    if matches!(cells.peek(), Some(Cell::NotApproved)) {
        return page.words.not_approved;
    }
    if cells.any(|cell| matches!(cell, Cell::Shown { .. })) {
        page.words.none_more_often
    } else {
        page.words.no_effect_numbers
    }
}
