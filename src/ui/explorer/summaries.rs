//! What the explorer needs to know of every effect, for the drugs, doses and age as chosen.

use std::rc::Rc;

use super::head::Head;
use super::notes::Notes;
use crate::evidence::{Attribution, Cell, Outcome, Share};
use crate::explore::{PlaceSet, Summary};
use crate::pack::{AgeGroup, DrugId, Effect, EffectId, GapReason, RiskId};
use crate::ui::columns::{Column, Columns};
use crate::ui::page::Page;

/// What summaries depend on.
#[derive(Clone, PartialEq)]
pub struct Choice {
    pub page: Page,
    pub columns: Columns,
    pub age: AgeGroup,
    /// Whose boxed warnings are shown.
    pub warned: Vec<DrugId>,
}

/// What is the same as long as nobody chooses something else.
pub struct Summaries {
    /// One for each effect of the pack, in its order.
    pub effects: Rc<[Summary]>,
    /// What most numbers of a column have in common, where it has numbers.
    pub heads: Rc<[Option<Head>]>,
    /// What each effect of the pack needs a word for.
    pub notes: Rc<[Notes]>,
    /// Where the bars of the whole matrix end, of 100.
    pub scale: u8,
}

impl Summaries {
    pub fn of(choice: &Choice) -> Summaries {
        let head = |column: &Column| Head::of(&choice.page, *column, choice.age);
        let effects: Rc<[Summary]> = summaries(choice).into();
        let heads: Rc<[Option<Head>]> = choice.columns.iter().map(head).collect();
        Summaries {
            notes: (0..effects.len()).map(|effect| Notes::of(choice, &heads, effect)).collect(),
            heads,
            scale: scale(choice, &effects),
            effects,
        }
    }
}

fn summaries(choice: &Choice) -> Vec<Summary> {
    let boxed = boxed_effects(choice);
    let areas = &choice.page.pack.areas;
    let summary = |(index, effect): (usize, &Effect)| {
        let cells: Vec<Cell> = cells(choice, index).collect();
        let listed = cells.iter().enumerate().filter(|(_, cell)| lists(cell)).map(|(place, _)| place);
        Summary {
            urgency: effect.urgency,
            everyday: effect.everyday,
            area: areas.iter().position(|area| area.id == effect.area).unwrap_or_default(),
            rate: cells.iter().filter_map(rate).max(),
            more_often: cells.iter().any(|cell| cell.attribution() == Attribution::MoreOften),
            listed: PlaceSet::of(listed),
            boxed: boxed.contains(&&effect.id),
            total: effect.total,
            illness: effect.illness,
        }
    };
    choice.page.pack.effects.iter().enumerate().map(summary).collect()
}

/// The effects that boxed warnings name: those of the chosen drugs, or of all if none is chosen.
fn boxed_effects(choice: &Choice) -> Vec<&EffectId> {
    let pack = &choice.page.pack;
    let boxed = choice.page.drugs(&choice.warned).flat_map(|drug| pack.boxed(drug));
    let named: Vec<&RiskId> = boxed.map(|risk| &risk.risk).collect();
    pack.risks.iter().filter(|risk| named.contains(&&risk.id)).flat_map(|risk| &risk.effects).collect()
}

/// The cells of one effect, a column each.
pub fn cells(choice: &Choice, effect: usize) -> impl Iterator<Item = Cell<'_>> {
    choice
        .columns
        .iter()
        .map(move |column| choice.page.lookup.cell(column.at(Outcome::Effect(effect), choice.age)))
}

/// Bars end there at least, of 100: what is rare looks rare, also where only that is chosen.
const LEAST_SCALE: u8 = 25;

/// The next multiple of 5 that no bar of a complaint passes.
fn scale(choice: &Choice, effects: &[Summary]) -> u8 {
    let complaints = effects.iter().enumerate().filter(|(_, summary)| !summary.total || summary.locked());
    let fills = complaints.flat_map(|(effect, _)| cells(choice, effect)).filter_map(|cell| match cell {
        Cell::Shown { comparison, .. } => {
            let shown = comparison.of_hundred();
            Some(shown.with.fill().max(shown.without.fill()))
        }
        Cell::Gap(_) | Cell::NotApproved => None,
    });
    (fills.max().unwrap_or_default().div_ceil(5) * 5).max(LEAST_SCALE)
}

/// Whether a label or study names the effect for this drug, with or without a number.
fn lists(cell: &Cell) -> bool {
    match cell {
        Cell::Shown { .. } => true,
        Cell::Gap(missing) => matches!(
            missing.reason,
            GapReason::BelowOneNoneWithout
                | GapReason::BelowOneLessWithout
                | GapReason::NamedWithoutNumber
                | GapReason::NamedNumberNotRead
        ),
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

fn tenths(share: Share) -> u16 {
    match share {
        Share::Zero => 0,
        // Somebody, and less than 1 of 100.
        Share::BelowOne => 5,
        Share::Whole(count) => 10 * u16::from(count),
        Share::Tenths(tenths) => tenths,
    }
}
