//! What a row of words stands for: the units that it is made of, and whether it is a turn of the sentence.

use super::Index;
use super::matches::{How, Match, Token};
use super::reach::Reach;
use super::spans::{Reads, Rows};
use super::units::{Means, Unit};
use super::vocabulary::WordId;
use crate::explore::language::contexts::Context;
use crate::explore::language::weight::Weight;
use crate::pack::ConceptKind;

impl Index {
    /// Which rows a unit's words are.
    pub(super) fn rows_of(&self, unit: Unit) -> Rows {
        match self.means(unit) {
            Some(Means::Concept { kind: ConceptKind::Foreign, .. }) => Rows::Foreign,
            Some(Means::Concept { kind: ConceptKind::Figure, .. }) => Rows::Figure,
            Some(Means::Concept { kind: ConceptKind::Circumstance, .. }) => Rows::Around,
            _ => Rows::Common,
        }
    }

    /// Puts the units of a row of words, in their order, in place of what `units` were.
    pub(super) fn units_of_row(&self, row: &[WordId], reads: Reads, units: &mut Vec<Unit>) {
        units.clear();
        if !row.iter().any(|word| self.spans.begins(*word)) {
            units.extend(row.iter().map(|word| self.unit_of(*word)));
            return;
        }
        let matches: Vec<Match> =
            row.iter().map(|word| Match { word: *word, cost: 0, how: How::EQUAL }).collect();
        let weight = |word: WordId| self.vocabulary.traits(word).map_or(Weight::Full, |traits| traits.weight);
        let tokens: Vec<Token> = matches
            .chunks(1)
            .zip(row)
            .map(|(matches, word)| Token { matches, weight: weight(*word) })
            .collect();
        let mut left = tokens.as_slice();
        while let Some((first, rest)) = left.split_first() {
            let reach = self.spans.reach(&self.vocabulary, left, false, reads);
            let reach = reach.filter(|reach| reach.cost == 0 || !self.turns(reach));
            left = match &reach {
                Some(reach) => left.get(reach.tokens..).unwrap_or_default(),
                None => rest,
            };
            match reach {
                Some(reach) => units.extend(reach.units),
                None => units.extend(first.matches.iter().map(|word| self.unit_of(word.word))),
            }
        }
    }

    /// Whether a row is a turn of the sentence: half of one is none.
    pub(in crate::explore) fn turns(&self, reach: &Reach) -> bool {
        reach.units.first().is_some_and(|unit| matches!(self.means(*unit), Some(Means::Context(_))))
    }

    pub(in crate::explore) fn context(&self, reach: &Reach) -> Option<Context> {
        match reach.units.first().and_then(|unit| self.means(*unit)) {
            Some(Means::Context(context)) if reach.how == How::EQUAL => Some(*context),
            _ => None,
        }
    }
}
