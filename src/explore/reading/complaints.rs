//! Where one complaint of a query ends and the next begins: "my chest itches and my back hurts" are two, and what hurts
//! is not the chest.

use super::pauses::Pauses;
use super::query::{Query, Said};
use crate::explore::index::Index;
use crate::explore::language::headings::{Heading, Language};
use crate::explore::language::weight::Weight;

/// What a complaint has named so far.
#[derive(Clone, Copy, Debug, Default)]
struct Named {
    part: bool,
    felt: bool,
    /// "In", "with": the next part belongs to what stands before.
    led: bool,
}

/// What stands before something that was said.
#[derive(Clone, Copy, Debug, Default)]
struct Before {
    /// A sentence or a clause ends.
    stop: bool,
    /// A comma or an "and".
    joined: bool,
    /// "My", "I": what follows is told for itself. Not in "pain in my chest".
    anew: bool,
    /// "The", "a": so it is behind an "and".
    article: bool,
    /// "In", "when": what follows belongs to what stands before.
    leads: bool,
}

impl Index {
    /// Numbers the complaints of a query. One ends where something was felt and what follows is told for itself, so
    /// "chest and back hurt" and "red, itchy arms" are one.
    pub(super) fn number_complaints(&self, query: &mut Query, words: &[String], pauses: Pauses) {
        let language = &self.vocabulary.language;
        let parts: Vec<usize> =
            query.units.iter().filter(|said| self.names_part(said)).map(|said| said.word).collect();
        // "And itchy eyes", not "and swollen".
        let has_part = |word: usize| {
            let next = parts.iter().find(|part| **part >= word);
            next.is_some_and(|next| !Before::of(language, words, pauses, word, *next).joined)
        };
        let (mut number, mut named, mut last) = (0_u8, Named::default(), (0, 0));
        for said in &mut query.units {
            let mut before = Before::of(language, words, pauses, last.0, said.word);
            before.stop |= said.clause != last.1;
            let part = self.names_part(said);
            named.led |= before.leads;
            if before.ends(named, part, has_part(said.word)) {
                (number, named) = (number.saturating_add(1), Named { led: before.leads, ..Named::default() });
            }
            (said.complaint, said.led) = (number, before.leads);
            named.part |= part;
            named.felt |= self.is_felt(said) || self.tells_how(said);
            named.led &= !part;
            last = (said.word, said.clause);
        }
    }

    /// Whether it names a part of the body.
    pub(in crate::explore) fn names_part(&self, said: &Said) -> bool {
        said.matches.first().is_some_and(|best| self.is_part(best.unit))
    }

    /// Whether it tells something that is felt or happens: "hurts", "itches", not "left".
    pub(in crate::explore) fn is_felt(&self, said: &Said) -> bool {
        said.says == Weight::Full && !said.matches.iter().all(|found| self.is_part(found.unit))
    }

    /// Whether it tells how something is: "cold", "red".
    fn tells_how(&self, said: &Said) -> bool {
        said.matches.first().is_some_and(|best| self.is_quality(best.unit))
    }
}

impl Before {
    /// What stands behind the word at `last` and up to the one at `next`.
    fn of(language: &Language, words: &[String], pauses: Pauses, last: usize, next: usize) -> Before {
        let mut found = Before::default();
        for place in last + 1..=next {
            let (Some(before), Some(word)) = (words.get(place - 1), words.get(place)) else { break };
            let leads = language.has(Heading::Leads, before);
            found.stop |= pauses.stop(place);
            found.joined |= pauses.comma(place) || language.has(Heading::Between, before);
            found.leads |= leads;
            found.anew |= !leads && language.has(Heading::Anew, word);
            found.article |= !leads && language.has(Heading::Article, word);
        }
        found
    }

    /// Whether a complaint that has named so much ends before this: a `part`, or something that `has_part` of its own.
    fn ends(self, named: Named, part: bool, has_part: bool) -> bool {
        let whole = named.part && named.felt;
        let joined = named.felt && self.joined && (self.anew || self.article || whole && has_part);
        let bare = whole && (self.anew || part && !named.led);
        self.stop || joined || bare
    }
}
