//! What a row of a query says: its units, how much each says, and which of them an answer must meet.

use super::denial::Denial;
use super::query::{Query, Said};
use crate::explore::index::Index;
use crate::explore::index::matches::{How, Match, Token};
use crate::explore::index::reach::{Reach, UnitMatch};
use crate::explore::index::units::Means;
use crate::explore::language::weight::Weight;
use crate::pack::ConceptKind;

/// Units beyond these are not read: there is one bit for each.
const MOST_UNITS: usize = 64;
/// From so many letters on the name of a medicine is known again with a wrong first letter.
const SURE_NAME: usize = 7;
/// What an unknown word weighs, beside 1 to 8 for a known one.
const UNKNOWN: u16 = 6;

impl Index {
    /// What a token says, or a row of tokens: one thing, or several at once.
    pub(super) fn said(&self, model: Said, reach: Option<Reach>, token: &Token) -> Vec<Said> {
        let word = |found: &Match| UnitMatch {
            unit: self.unit_of(found.word),
            cost: found.cost,
            how: found.how,
            lang: None,
            corrected: found.how.any(How::TYPO).then_some((0, found.word)),
        };
        let words = token.matches.iter().filter(|found| self.has(self.unit_of(found.word)));
        let all: Vec<Vec<UnitMatch>> = match reach {
            None => vec![words.map(word).collect()],
            Some(reach) if reach.units.len() == 1 => {
                let mut matches: Vec<UnitMatch> =
                    reach.matches().chain(reach.others.iter().copied()).collect();
                let foreign =
                    reach.how == How::EQUAL && reach.units.iter().any(|unit| self.is_foreign(*unit));
                // "Hipo" said whole is not the beginning of "hipoglucemia".
                if reach.tokens == 1 && !foreign {
                    matches.extend(words.map(word));
                }
                matches.sort_by_key(|found| found.cost);
                vec![matches]
            }
            Some(reach) => reach.matches().map(|found| vec![found]).collect(),
        };
        let with = |matches: Vec<UnitMatch>| {
            let known = matches.first().map(|found| self.says(found.unit));
            let sure = matches.first().is_some_and(|found| !found.how.any(How::PREFIX.with(How::TYPO)));
            let most = matches.iter().map(|found| self.says(found.unit)).max();
            let says = if sure { known } else { most }.unwrap_or(model.says);
            let whole = matches.iter().filter(|found| !found.how.any(How::PREFIX));
            let binds = whole.clone().any(|found| self.means(found.unit).is_some_and(Means::binds));
            Said { matches, says, binds, ..model }
        };
        all.into_iter().map(with).collect()
    }

    pub(super) fn take(&self, query: &mut Query, mut said: Said, denial: &mut Denial, drops_fillers: bool) {
        let best = said.matches.first().copied();
        let means = best.and_then(|best| self.means(best.unit));
        let guessed = |found: &UnitMatch| {
            found.how.any(How::SHORT) || (found.how.any(How::HEAD) && said.length < SURE_NAME)
        };
        if let (Some(found), Some(Means::Drug(..) | Means::Medicine(_))) =
            (best.filter(|found| !guessed(found)), means)
        {
            query.medicines.push(UnitMatch {
                corrected: found.corrected.map(|(token, word)| (said.word + token, word)),
                ..found
            });
        } else if said.says == Weight::Function && drops_fillers {
            return;
        }
        said.denied = denial.denies(&said, means);
        said.weight = match best {
            Some(best) => u16::from(self.weight(best.unit)),
            None if said.says == Weight::Full => UNKNOWN,
            None => 1,
        };
        if query.units.len() < MOST_UNITS {
            let figure = matches!(means, Some(Means::Concept { kind: ConceptKind::Figure, .. }));
            if figure || said.is_unknown() {
                query.unknown |= 1 << query.units.len();
            }
            query.units.push(said);
        }
    }

    pub(super) fn sum(&self, query: &mut Query) {
        let (mut full, mut strong, mut denied, mut any) = (0, 0, 0, 0);
        let named = |said: &Said| {
            said.matches.first().is_some_and(|best| {
                match self.means(best.unit) {
                    Some(Means::Drug(..) | Means::Medicine(_)) => true,
                    // "Opzelura cream": the form belongs to the name.
                    Some(means) => means.is_medicine() && !query.medicines.is_empty(),
                    None => false,
                }
            })
        };
        for (place, said) in query.units.iter().enumerate().filter(|(_, said)| !named(said)) {
            let bit = 1 << place;
            any |= bit;
            query.total += said.weight;
            // What is not there need not be met: "gripa sin fiebre".
            if said.denied {
                denied |= if said.says == Weight::Full { bit } else { 0 };
                continue;
            }
            match said.says {
                Weight::Full => full |= bit,
                Weight::Strong => strong |= bit,
                Weight::Light | Weight::Function => {}
            }
        }
        query.needed = [full, denied, strong, any].into_iter().find(|bits| *bits > 0).unwrap_or_default();
    }

    /// Whether something is told: more than a place, and how something is.
    pub(in crate::explore) fn tells_of(&self, query: &Query) -> bool {
        let tells = |said: &Said| {
            let place = said.matches.first().is_some_and(|best| self.is_part(best.unit));
            said.says == Weight::Full && !place
        };
        query.units.iter().any(tells)
    }
}
