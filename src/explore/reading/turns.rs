//! What the turns of a sentence do where they stand.

use super::query::{Query, Said};
use crate::explore::index::Index;
use crate::explore::index::matches::{How, Token};
use crate::explore::index::reach::Reach;
use crate::explore::index::spans::Reads;
use crate::explore::index::units::Means;
use crate::explore::language::contexts::Context;
use crate::explore::language::headings::Heading;
use crate::pack::ConceptKind;

impl Index {
    /// What a turn does where it stands, and how many words it takes.
    ///
    /// Its last word may begin something longer: "no sé" is "no" in "no se me cae la cara", and in "se me quitó la
    /// fuerza" nothing is over.
    pub(super) fn turn(
        &self,
        turn: Option<Context>,
        row: &[Token],
        reach: Option<&Reach>,
        words: &[String],
        reads: Reads,
    ) -> (Option<Context>, usize) {
        let taken = reach.map_or(1, |reach| reach.tokens);
        let denies = |word: &String| self.vocabulary.language.has(Heading::Turn(Context::Deny), word);
        let begins = |least: usize| {
            let next =
                self.spans.reach(&self.vocabulary, row.get(taken - 1..).unwrap_or_default(), false, reads);
            next.is_some_and(|next| next.tokens >= least && next.how == How::EQUAL && !self.turns(&next))
        };
        match turn {
            Some(Context::Deny) if self.compares(words) => (None, 1),
            // "Can kids take it": whoever stands between is read as well.
            Some(Context::Ask) if reach.is_some_and(|reach| reach.skips(row)) => (turn, 1),
            Some(Context::But) if taken == 2 && words.first().is_some_and(denies) && begins(3) => {
                (Some(Context::Deny), taken - 1)
            }
            Some(Context::Over) if taken > 1 && begins(2) => (Some(Context::And), taken - 1),
            _ => (turn, taken),
        }
    }

    /// "The chest does not hurt", "el pecho no me duele": the part that is spoken of stands before the "no".
    pub(super) fn deny_before(&self, query: &mut Query, words: &[String]) {
        let is = |said: &Said, kind: ConceptKind| {
            let best = said.matches.first().and_then(|best| self.means(best.unit));
            matches!(best, Some(Means::Concept { kind: own, .. }) if *own == kind)
        };
        let language = &self.vocabulary.language;
        let denies_doing = |row: &[String]| {
            language.any(Heading::DeniesDoing, row) || language.any_pair(Heading::DeniesDoing, row)
        };
        let after = |place: usize| query.units.get(place + 1);
        let felt = |(place, pair): (usize, &[Said])| match pair {
            [part, felt] => {
                let between = words.get(part.word + 1..felt.word).unwrap_or_default();
                let goes_on = after(place + 1).is_some_and(|next| next.denied && is(next, ConceptKind::Part));
                let said = is(part, ConceptKind::Part) && is(felt, ConceptKind::Sensation);
                let one = said && felt.denied && !part.denied && part.clause == felt.clause;
                (one && !goes_on && denies_doing(between)).then_some(place)
            }
            _ => None,
        };
        let denied: Vec<usize> = query.units.windows(2).enumerate().filter_map(felt).collect();
        for place in denied {
            query.units.get_mut(place).into_iter().for_each(|part| part.denied = true);
        }
    }

    /// Whether a row of words that begins with "never" says how bad it is now: "never had a headache like this".
    fn compares(&self, row: &[String]) -> bool {
        let language = &self.vocabulary.language;
        row.first().is_some_and(|first| language.has(Heading::Never, first))
            && (language.any(Heading::SoBad, row) || language.any_pair(Heading::SoBad, row))
    }

    /// Whether a row of words asks about something in general: "are seizures a side effect".
    pub(super) fn asks_whether(&self, row: &[String]) -> bool {
        let language = &self.vocabulary.language;
        row.first().is_some_and(|first| language.has(Heading::Asking, first))
            && !language.any(Heading::Pointing, row)
    }
}

impl Query {
    /// Whether the last thing said in a clause is felt or an illness: "the swelling in my lips".
    pub(super) fn tells_felt(&self, index: &Index, clause: u8) -> bool {
        use ConceptKind::{Illness, Part, Sensation};
        let last = self.units.iter().rev().filter(|said| said.clause == clause && said.binds);
        let mut kinds = last.filter_map(|said| match index.means(said.matches.first()?.unit) {
            Some(Means::Concept { kind, .. }) => Some(*kind),
            _ => None,
        });
        kinds.find(|kind| *kind != Part).is_some_and(|kind| matches!(kind, Sensation | Illness))
    }
}
