//! The head of a column: the drug, and the weeks and people that most of its numbers have in common.

use yew::prelude::*;

use crate::evidence::{Comparison, Outcome};
use crate::pack::{AgeGroup, Ages, StudyId};
use crate::ui::columns::Column;
use crate::ui::figures::comparison::treatment;
use crate::ui::figures::sentence::grouped;
use crate::ui::page::Page;
use crate::words::fill;

/// What numbers share that come from the same people of the same study.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    study: StudyId,
    weeks: u16,
    with: u32,
    without: u32,
    ages: Ages,
}

impl Head {
    /// What most numbers of a column have in common; the first in the pack's order where two are equal.
    pub fn of(page: &Page, column: Column, age: AgeGroup) -> Option<Head> {
        let mut heads: Vec<(Head, usize)> = Vec::new();
        for effect in 0..page.pack.effects.len() {
            let Ok((comparison, _)) = page.number(column.at(Outcome::Effect(effect), age)) else { continue };
            let head = Head::from(&comparison);
            match heads.iter_mut().find(|(known, _)| *known == head) {
                Some((_, count)) => *count += 1,
                None => heads.push((head, 1)),
            }
        }
        heads.into_iter().rev().max_by_key(|(_, count)| *count).map(|(head, _)| head)
    }

    /// Whether the head of the column tells of these people too.
    pub fn covers(&self, comparison: &Comparison) -> bool {
        *self == Head::from(comparison)
    }
}

impl From<&Comparison<'_>> for Head {
    fn from(comparison: &Comparison) -> Head {
        Head {
            study: comparison.study().id.clone(),
            weeks: comparison.weeks(),
            with: comparison.with().people(),
            without: comparison.without().people(),
            ages: comparison.ages(),
        }
    }
}

#[derive(PartialEq, Properties)]
pub struct ColumnHeadProps {
    pub page: Page,
    pub column: Column,
    pub age: AgeGroup,
    pub head: Option<Head>,
}

#[component]
pub fn ColumnHead(ColumnHeadProps { page, column, age, head }: &ColumnHeadProps) -> Html {
    let words = page.words;
    let name = treatment(page, *column).unwrap_or_default();
    let basis = head.as_ref().map(|head| {
        let ages = words.ages(head.ages);
        let ages = if head.ages == age.ages() { ages } else { fill(words.together, &[("ages", &ages)]) };
        let (weeks, with, without) =
            (words.weeks.of(head.weeks.into()), grouped(head.with), grouped(head.without));
        let parts = [("weeks", &weeks), ("with", &with), ("without", &without), ("ages", &ages)];
        fill(words.head_basis, &parts.map(|(name, part)| (name, part.as_str())))
    });
    html! {
        <th role="columnheader" scope="col">
            <span key={name.clone()} class="dc-head-drug" translate="no">{ name.clone() }</span>{ " " }
            <small key={basis.clone().unwrap_or_default()}>{ basis }</small>
        </th>
    }
}
