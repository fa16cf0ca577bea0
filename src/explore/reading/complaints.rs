//! Where one complaint of a query ends and the next begins: "my chest itches and my back hurts" are two, and what hurts
//! is not the chest.

use super::pauses::Pauses;
use super::query::{Query, Said};
use crate::explore::index::Index;
use crate::explore::language::headings::{Heading, Language};
use crate::explore::language::weight::Weight;

/// A complaint as far as it is read.
#[derive(Clone, Copy, Debug, Default)]
struct Complaint {
    number: u8,
    /// Whether it has named a part of the body, and what is felt or how it is.
    part: bool,
    felt: bool,
    /// "In", "with": the next part belongs to what stands before.
    led: bool,
    /// "Years ago", "died of".
    past: bool,
    /// It stands behind one that is long past, and is not.
    since: bool,
}

/// What stands before something that was said.
#[derive(Clone, Copy, Debug, Default)]
struct Before {
    /// A sentence or a clause ends.
    stop: bool,
    /// A comma or an "and".
    joined: bool,
    /// Where the last "and" stands.
    and: Option<usize>,
    /// "My", "I": what follows is told for itself. Not in "pain in my chest".
    anew: bool,
    /// "The", "a": so it is behind an "and".
    article: bool,
    /// "In", "when": what follows belongs to what stands before.
    leads: bool,
    /// "My mom", "was": what is long past goes on.
    then: bool,
}

impl Index {
    /// Numbers the complaints of a query. One ends where something was felt and what follows is told for itself, so
    /// "chest and back hurt" and "red, itchy arms" are one.
    pub(super) fn number_complaints(
        &self,
        query: &mut Query,
        words: &[String],
        pauses: Pauses,
        past: &[usize],
    ) {
        let language = &self.vocabulary.language;
        let parts: Vec<usize> =
            query.units.iter().filter(|said| self.names_part(said)).map(|said| said.word).collect();
        // "And itchy eyes", not "and swollen".
        let has_part = |word: usize| {
            let next = parts.iter().find(|part| **part >= word);
            next.is_some_and(|next| !Before::of(language, words, pauses, word, *next).joined)
        };
        // What a query begins with holds for all of it: "years ago …".
        let first = query.units.first().map_or(0, |said| said.word);
        let tells_past =
            |from: usize, to: usize| past.iter().any(|place| *place > first && (from..to).contains(place));
        let (mut complaint, mut last, mut clause) = (Complaint::default(), 0, 0);
        for said in &mut query.units {
            let mut before = Before::of(language, words, pauses, last, said.word);
            before.stop |= said.clause != clause;
            let part = self.names_part(said);
            complaint.led |= before.leads;
            complaint.past |= before.and.is_some_and(|and| tells_past(last, and));
            if complaint.ends(before, part, has_part(said.word)) {
                complaint = complaint.next(before);
            }
            (said.complaint, said.since, said.led) = (complaint.number, complaint.since, before.leads);
            complaint.past |= tells_past(before.and.unwrap_or(last), said.word + 1);
            complaint.part |= part;
            complaint.felt |= self.is_felt(said) || self.tells_how(said);
            complaint.led &= !part;
            (last, clause) = (said.word, said.clause);
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
            found.and = language.has(Heading::Between, before).then_some(place).or(found.and);
            found.joined |= pauses.comma(place);
            found.then |= language.has(Heading::Then, word);
            found.leads |= leads;
            found.anew |= !leads && language.has(Heading::Anew, word);
            found.article |= !leads && language.has(Heading::Article, word);
        }
        found.joined |= found.and.is_some();
        found
    }
}

impl Complaint {
    /// Whether it ends before this: a `part`, or something that `has_part` of its own.
    fn ends(self, before: Before, part: bool, has_part: bool) -> bool {
        let whole = self.part && self.felt;
        let joined = self.felt && before.joined && (before.anew || before.article || whole && has_part);
        let bare = whole && (before.anew || part && !self.led);
        before.stop || joined || bare || self.past && before.and.is_some()
    }

    /// The one that begins behind it.
    fn next(self, before: Before) -> Complaint {
        Complaint {
            number: self.number.saturating_add(1),
            led: before.leads,
            since: (self.since || self.past) && !before.then,
            ..Complaint::default()
        }
    }
}
