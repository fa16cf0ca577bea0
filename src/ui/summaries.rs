//! What the filters need to know of every effect, for the drugs, doses and age as chosen.

use std::cell::RefCell;
use std::rc::Rc;

use super::columns::{Column, Columns};
use super::view::View;
use crate::evidence::{Attribution, Cell, Comparison, Difference, Direction, Outcome, Place, Share};
use crate::explore::{Places, Summary};
use crate::pack::{AgeGroup, BoxedWarning, Effect, GapReason, Id};

/// The summaries of one choice of drugs, doses and age, kept while only words are typed.
#[derive(Default)]
pub struct Kept(RefCell<Option<(Choice, Rc<[Summary]>)>>);

/// What summaries depend on: the columns, the age, and whose boxed warnings are shown.
type Choice = (Columns, AgeGroup, Vec<Id>);

/// One summary per effect of the pack, in its order.
pub fn summaries(view: &View) -> Rc<[Summary]> {
    let choice = (view.columns.clone(), view.state.age, view.state.warned.clone());
    let mut kept = view.page.summaries.0.borrow_mut();
    match &*kept {
        Some((known, summaries)) if *known == choice => summaries.clone(),
        _ => {
            let summaries: Rc<[Summary]> = fresh(view).into();
            *kept = Some((choice, summaries.clone()));
            summaries
        }
    }
}

fn fresh(view: &View) -> Vec<Summary> {
    let boxed = boxed_effects(view);
    let areas = &view.page.pack.areas;
    let summary = |(index, effect): (usize, &Effect)| {
        let cells: Vec<Cell> = view.columns.iter().map(|column| cell(view, index, *column)).collect();
        Summary {
            action: effect.action,
            area: areas.iter().position(|area| area.id == effect.area).unwrap_or_default(),
            rate: cells.iter().filter_map(rate).max(),
            more_often: cells.iter().any(|cell| cell.attribution() == Attribution::MoreOften),
            listed: Places::of(
                cells.iter().enumerate().filter(|(_, cell)| lists(cell)).map(|(place, _)| place),
            ),
            boxed: boxed.contains(&&effect.id),
            extra: cells.iter().map(extra).collect(),
        }
    };
    view.page.pack.effects.iter().enumerate().map(summary).collect()
}

/// The effects that the boxed warnings of the drugs last chosen name.
fn boxed_effects(view: &View) -> Vec<&Id> {
    let pack = &view.page.pack;
    let boxed = view.page.drugs(&view.state.warned).filter_map(|drug| match &drug.boxed_warning {
        BoxedWarning::Warning(id) => pack.warnings.iter().find(|warning| warning.id == *id),
        BoxedWarning::None => None,
    });
    let named: Vec<&Id> = boxed.flat_map(|warning| &warning.risks).map(|risk| &risk.risk).collect();
    pack.risks.iter().filter(|risk| named.contains(&&risk.id)).flat_map(|risk| &risk.effects).collect()
}

fn cell<'a>(view: &'a View, effect: usize, column: Column) -> Cell<'a> {
    let age = view.state.age;
    view.page.lookup.cell(Place {
        outcome: Outcome::Effect(effect),
        drug: column.drug,
        dose: column.dose,
        age,
    })
}

/// Whether a label or study names the effect for this drug, with or without a number.
fn lists(cell: &Cell) -> bool {
    match cell {
        Cell::Shown { .. } => true,
        // A row that a table merely leaves out is not listed.
        Cell::Gap(missing) if missing.study.is_some() => false,
        Cell::Gap(missing) => !matches!(missing.reason, GapReason::NotReported | GapReason::NotStudied),
        Cell::NotApproved => false,
    }
}

/// The shown rate with the drug, in tenths of 100.
fn rate(cell: &Cell) -> Option<u16> {
    match cell {
        Cell::Shown { comparison, .. } => Some(tenths(comparison.of_hundred().with)),
        Cell::Gap(_) | Cell::NotApproved => None,
    }
}

/// With minus without as shown, in tenths of 100; of a range the nearer end.
fn extra(cell: &Cell) -> Option<i16> {
    let difference = |comparison: &Comparison| {
        let (direction, size) = match comparison.of_hundred().difference {
            Difference::Zero | Difference::WithinOne => return 0,
            Difference::By(direction, share) => (direction, tenths(share)),
            Difference::Between { direction, low, .. } => (direction, 10 * u16::from(low)),
        };
        let size = i16::try_from(size).unwrap_or(i16::MAX);
        if direction == Direction::More { size } else { -size }
    };
    match cell {
        Cell::Shown { comparison, .. } => Some(difference(comparison)),
        Cell::Gap(_) | Cell::NotApproved => None,
    }
}

fn tenths(share: Share) -> u16 {
    match share {
        Share::Zero => 0,
        // Somebody, and less than 1 of 100.
        Share::BelowOne => 5,
        Share::Whole(count) => 10 * u16::from(count),
        Share::Tenths(tenths) => tenths,
    }
}
