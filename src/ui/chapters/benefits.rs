//! How well it works: what trials saw with the medicine and without it.

use yew::prelude::*;

use crate::evidence::{Cell, Outcome};
use crate::pack::{AgeGroup, Benefit};
use crate::ui::columns::Columns;
use crate::ui::figures::every_figure::EveryFigure;
use crate::ui::figures::figure_list::FigureList;
use crate::ui::mine::{Mine, mark, mine_first};
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::ui::parts::cites::cites;
use crate::ui::parts::cross_trial::cross_trial;
use crate::ui::parts::glossed::Glossed;
use crate::ui::parts::no_drug::no_drug;

#[derive(PartialEq, Properties)]
pub struct BenefitsProps {
    pub page: Page,
    pub columns: Columns,
    pub age: AgeGroup,
    pub mine: Mine,
}

#[component]
pub fn Benefits(props: &BenefitsProps) -> Html {
    let BenefitsProps { page, columns, mine, .. } = props;
    let words = page.words;
    let all = mine_first(page.pack.benefits.iter().enumerate(), |(_, benefit)| mine.outcome(&benefit.id));
    let (equal, unequal): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|(index, _)| !is_unequal(props, *index));
    let glossed = &Glossed::of(page, "benefits");
    let list = |outcomes: &[(usize, &Benefit)]| {
        html! { <div>{ for outcomes.iter().map(|(index, record)| benefit(props, glossed, *index, record)) }</div> }
    };
    html! {
        <div>
            if columns.is_empty() {
                { no_drug(page) }
            } else {
                <p>{ words.benefits_hint }</p>
                { cross_trial(page, columns) }
                { list(&equal) }
                if !unequal.is_empty() {
                    { page.unfold(words.unequal_outcomes, list(&unequal)) }
                }
            }
        </div>
    }
}

/// Whether some of the drugs have a number for it and others have none: side by side, that would favor a drug.
fn is_unequal(BenefitsProps { page, columns, age, .. }: &BenefitsProps, index: usize) -> bool {
    let outcome = Outcome::Benefit(index);
    let cells: Vec<Cell> = columns.iter().map(|column| page.lookup.cell(column.at(outcome, *age))).collect();
    let has_number = |cell: &Cell| matches!(cell, Cell::Shown { .. });
    cells.iter().any(has_number) && cells.iter().any(|cell| matches!(cell, Cell::Gap(_)))
}

fn benefit(
    BenefitsProps { page, columns, age, mine }: &BenefitsProps,
    glossed: &Glossed,
    index: usize,
    benefit: &Benefit,
) -> Html {
    let outcome = Outcome::Benefit(index);
    html! {
        <section key={benefit.id.as_ref()} id={page.id(Part::Benefit(&benefit.id))} tabindex="-1">
            { page.heading(2, "dc-subtitle", html! { <>{ page.say(&benefit.name) }{ mark(page, mine.outcome(&benefit.id)) }</> }) }
            <p class="dc-hint">
                { glossed.say(&benefit.meaning) }{ " " }
                { page.words.name_in_trials }{ " " }{ glossed.say(&benefit.term) }{ "." }
                { cites(page, &benefit.cites) }
            </p>
            if page.is_unfolded() {
                <EveryFigure {page} {outcome} {columns} />
            } else {
                <FigureList {page} {outcome} {columns} age={*age} />
            }
        </section>
    }
}
