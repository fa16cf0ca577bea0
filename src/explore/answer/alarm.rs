//! Whether a query meets a sign: of a red flag, or of a complaint that the sources were searched for in vain.

use crate::explore::index::Index;
use crate::explore::index::matches::How;
use crate::explore::index::reach::UnitMatch;
use crate::explore::index::signs::{Of, Rule};
use crate::explore::index::units::{Means, Unit};
use crate::explore::language::LangId;
use crate::explore::language::weight::Weight;
use crate::explore::reading::query::Query;
use crate::pack::ConceptKind;

/// A rule that was met.
pub(super) struct Met<'i> {
    pub rule: &'i Rule,
    /// The language of the first word of its surest match.
    pub lang: Option<LangId>,
    /// What the rule rests on; the greater, the surer.
    pub rank: (bool, usize, u16),
}

/// Most other things that may be named between those of a sign.
const MOST_BETWEEN: usize = 3;
/// Most combinations tried per sign. Real packs need a few dozen; a hostile pack and query that repeat a word
/// could need exponentially many.
const MOST_WAYS: u32 = 20_000;
/// Fewest letters of a misspelt word that a sign rests on alone, or that has a wrong first letter.
const LONG_WORD: usize = 5;
/// Fewest letters of one with both.
const VERY_LONG_WORD: usize = 8;
/// The least cost of a word with two typos.
const TWO_TYPOS: u8 = 20;

/// A unit of the query that a sign may rest on.
pub(super) struct Spot {
    pub unit: Unit,
    pub place: usize,
    found: UnitMatch,
}

impl Index {
    /// The rule that was met, of a red flag or an effect; of several, the most pressing and surest.
    pub(super) fn alarm(&self, query: &Query) -> Option<Met<'_>> {
        let mut spots = self.spots(query);
        spots.retain(|spot| query.units.get(spot.place).is_some_and(|said| !query.is_over(said)));
        let rules = self.rules.iter().filter(|rule| !matches!(rule.of, Of::Absence(_)));
        let met = rules.filter_map(|rule| self.met(rule, query, &spots));
        // Of equals the first wins.
        met.fold(None, |best: Option<Met>, next| match best {
            Some(best) if best.rank >= next.rank => Some(best),
            _ => Some(next),
        })
    }

    /// The absence that was met, by its place in the pack.
    pub(super) fn absence(&self, query: &Query) -> Option<usize> {
        let spots = self.spots(query);
        self.rules.iter().find_map(|rule| match rule.of {
            Of::Absence(place) => self.met(rule, query, &spots).map(|_| place),
            _ => None,
        })
    }

    fn spots(&self, query: &Query) -> Vec<Spot> {
        let mut spots = Vec::new();
        for (place, said) in query.units.iter().enumerate().filter(|(_, said)| !said.denied) {
            let beginning = |found: &&UnitMatch| !found.how.any(How::PREFIX);
            for found in said.matches.iter().filter(beginning) {
                spots.push(Spot { unit: found.unit, place, found: *found });
                if let Some(Means::Concept { within, .. }) = self.means(found.unit) {
                    spots.extend(within.iter().map(|unit| Spot { unit: *unit, place, found: *found }));
                }
            }
        }
        spots
    }

    fn met<'i>(&'i self, rule: &'i Rule, query: &Query, spots: &[Spot]) -> Option<Met<'i>> {
        let known =
            |spot: &&Spot, units: &[Unit]| spot.found.how == How::EQUAL && self.stands_for(spot.unit, units);
        if spots.iter().any(|spot| known(&spot, &rule.explained_by)) {
            return None;
        }
        let against: Vec<&Spot> = spots.iter().filter(|spot| known(spot, &rule.unless)).collect();
        let mut best: Option<(u16, Option<LangId>)> = None;
        let mut left = MOST_WAYS;
        self.assign(&rule.groups, spots, &mut Vec::new(), &mut left, &mut |taken| {
            let beside = |spot: &&Spot| taken.iter().any(|own| query.is_one_complaint(own.place, spot.place));
            if against.iter().any(beside) || !self.holds(rule, query, taken) {
                return;
            }
            let cost = taken.iter().map(|spot| u16::from(spot.found.cost)).sum();
            let lang = taken.iter().find_map(|spot| spot.found.lang);
            if best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, lang));
            }
        });
        let (cost, lang) = best?;
        let urgent = match rule.of {
            Of::Flag(flag) => self.flags.get(flag).is_some_and(|flag| flag.urgent),
            _ => false,
        };
        Some(Met { rule, lang, rank: (!urgent, rule.groups.len(), u16::MAX - cost) })
    }

    /// Tries every way to meet each group with a word of its own, as long as any are `left`.
    fn assign<'s>(
        &self,
        groups: &[Vec<Unit>],
        spots: &'s [Spot],
        taken: &mut Vec<&'s Spot>,
        left: &mut u32,
        visit: &mut dyn FnMut(&[&'s Spot]),
    ) {
        let Some((group, rest)) = groups.split_first() else { return visit(taken) };
        for spot in spots.iter().filter(|spot| self.stands_for(spot.unit, group)) {
            if *left > 0 && taken.iter().all(|other| other.place != spot.place) {
                *left -= 1;
                taken.push(spot);
                self.assign(rest, spots, taken, left, visit);
                taken.pop();
            }
        }
    }

    /// Whether a unit is one of a group; any name of a medicine is where something to take is.
    fn stands_for(&self, unit: Unit, group: &[Unit]) -> bool {
        let takes = |unit: &Unit| self.means(*unit).is_some_and(Means::is_medicine);
        let named = matches!(self.means(unit), Some(Means::Drug(..) | Means::Medicine(_)));
        group.contains(&unit) || (named && group.iter().any(takes))
    }

    /// Whether the words stand together, are sure enough, and are not only asked about.
    fn holds(&self, rule: &Rule, query: &Query, taken: &[&Spot]) -> bool {
        let of_effect = matches!(rule.of, Of::Effect(_));
        let asked = query.asks && (of_effect || taken.iter().any(|spot| self.is_illness(spot)));
        let places = taken.iter().fold(0, |bits, spot| bits | 1 << spot.place);
        let partly = of_effect && query.needed & !places != 0;
        !asked
            && !partly
            && stand_together(query, taken)
            && !self.is_felt_elsewhere(query, taken)
            && is_sure(query, taken)
    }

    fn is_illness(&self, spot: &Spot) -> bool {
        let meant = self.means(spot.found.unit).or_else(|| self.means(spot.unit));
        matches!(meant, Some(Means::Concept { kind: ConceptKind::Illness, .. }))
    }
}

/// Whether they stand in one clause, with little between them that is about something else.
fn stand_together(query: &Query, taken: &[&Spot]) -> bool {
    let places = || taken.iter().map(|spot| spot.place);
    let (Some(first), Some(last)) = (places().min(), places().max()) else { return false };
    let mut clauses = places().filter_map(|place| query.units.get(place)).map(|said| said.clause);
    let clause = clauses.next();
    let between = query.units.iter().enumerate().take(last).skip(first);
    let other =
        between.filter(|(place, said)| said.says == Weight::Full && places().all(|own| own != *place));
    // What one row means at once is one thing.
    let mut words: Vec<usize> = other.map(|(_, said)| said.word).collect();
    words.dedup();
    clauses.all(|own| Some(own) == clause) && words.len() <= MOST_BETWEEN
}

/// Whether none of them is a misspelling or a kindred word that a sign cannot rest on.
fn is_sure(query: &Query, taken: &[&Spot]) -> bool {
    let alone = taken.len() == 1;
    taken.iter().all(|spot| {
        let how = spot.found.how;
        // "Me lastima" is not "lastimarme": a kindred word alone is too little.
        let little = alone && (how.any(How::LOOSE) || how.any(How::SHORT));
        let length = query.units.get(spot.place).map_or(0, |said| said.length);
        !little && length >= fewest_letters(how, spot.found.cost, alone)
    })
}

/// How long a word must be for a sign to rest on it: a misspelling needs more letters where it stands `alone`, has two
/// typos or another first letter.
fn fewest_letters(how: How, cost: u8, alone: bool) -> usize {
    match (how.any(How::TYPO), how.any(How::HEAD)) {
        (false, _) => 0,
        (true, _) if cost >= TWO_TYPOS => VERY_LONG_WORD + 1,
        (true, true) if alone => VERY_LONG_WORD,
        (true, true) => LONG_WORD,
        (true, false) if alone => LONG_WORD,
        (true, false) => LONG_WORD - 1,
    }
}
