//! Where one complaint of a query ends and the next begins: "my chest itches and my back hurts" are two, and what hurts
//! is not the chest.

use super::alarm::Spot;
use super::index::Index;
use super::language::{Heading, Language};
use super::pauses::Pauses;
use super::query::{Query, Said};
use super::units::Means;
use super::weight::Weight;

/// What a complaint has named so far.
#[derive(Clone, Copy, Debug, Default)]
struct Named {
    part: bool,
    felt: bool,
    /// "In", "with": the next part belongs to what stands before.
    led: bool,
}

/// What stands between two things that were said.
#[derive(Clone, Copy, Debug, Default)]
struct Between {
    /// A sentence ends.
    stop: bool,
    /// A comma or an "and".
    joined: bool,
    /// "My", "I": what follows is told for itself. Not in "pain in my chest".
    anew: bool,
    /// "The", "a": so it is behind an "and".
    article: bool,
    /// "In", "when": what follows belongs to what stands before.
    leads: bool,
    /// What follows has a part of its own: "and itchy eyes", not "and swollen".
    part: bool,
}

impl Index {
    /// Numbers the complaints of a query. One ends where something was felt and what follows is told for itself, so
    /// "chest and back hurt" and "red, itchy arms" are one.
    pub(super) fn part_complaints(&self, query: &mut Query, words: &[String], pauses: Pauses) {
        let language = &self.vocabulary.language;
        let parts: Vec<usize> =
            query.units.iter().filter(|said| self.names_part(said)).map(|said| said.word).collect();
        let (mut number, mut named, mut clause, mut last) = (0_u8, Named::default(), 0, 0);
        for said in &mut query.units {
            let mut between = Between::of(language, words, pauses, last, said.word);
            let next = parts.iter().find(|part| **part >= said.word);
            between.part =
                next.is_some_and(|next| !Between::of(language, words, pauses, said.word, *next).joined);
            let part = self.names_part(said);
            named.led |= between.leads;
            if said.clause != clause || between.ends(named, part) {
                (number, named) =
                    (number.saturating_add(1), Named { led: between.leads, ..Named::default() });
            }
            (said.complaint, said.led) = (number, between.leads);
            named.part |= part;
            named.felt |= self.is_felt(said) || self.tells_how(said);
            named.led &= !part;
            (clause, last) = (said.clause, said.word);
        }
    }

    /// Whether what is felt belongs to another part, in a complaint of its own: "my chest itches and my back hurts".
    pub(super) fn is_felt_elsewhere(&self, query: &Query, taken: &[&Spot]) -> bool {
        let said = |spot: &Spot| query.units.get(spot.place);
        let (parts, felt): (Vec<&Spot>, Vec<&Spot>) = taken.iter().partition(|spot| self.is_part(spot.unit));
        let of = |complaint: u8| {
            query.units.iter().enumerate().filter(move |(_, said)| said.complaint == complaint)
        };
        let other = |(place, own): (usize, &Said)| {
            let near = |part: &Said| self.is_near(part, own);
            self.names_part(own)
                && !parts.iter().any(|part| part.place == place || said(part).is_some_and(near))
        };
        // "Eczema on my eyelids", not "the eyes of my dad".
        let told = |complaint: u8| of(complaint).any(|(_, own)| self.is_felt(own) && (own.binds || !own.led));
        felt.into_iter().filter_map(said).any(|felt| {
            let apart = |part: &&Spot| {
                said(part).is_some_and(|own| own.complaint != felt.complaint && told(own.complaint))
            };
            of(felt.complaint).any(other) && parts.iter().any(apart)
        })
    }

    /// Whether it names a part of the body.
    pub(super) fn names_part(&self, said: &Said) -> bool {
        said.matches.first().is_some_and(|best| self.is_part(best.unit))
    }

    /// Whether it tells something that is felt or happens: "hurts", "itches", not "left".
    pub(super) fn is_felt(&self, said: &Said) -> bool {
        said.says == Weight::Full && !said.matches.iter().all(|found| self.is_part(found.unit))
    }

    /// Whether it tells how something is: "cold", "red".
    fn tells_how(&self, said: &Said) -> bool {
        said.matches.first().is_some_and(|best| self.is_quality(best.unit))
    }

    /// Whether one part lies within the other: the hand within the arm.
    pub(super) fn is_near(&self, one: &Said, other: &Said) -> bool {
        let holds = |outer: &Said, inner: &Said| {
            let within = inner.matches.first().and_then(|best| match self.means(best.unit) {
                Some(Means::Concept { within, .. }) => Some(within),
                _ => None,
            });
            within.is_some_and(|within| outer.matches.iter().any(|found| within.contains(&found.unit)))
        };
        holds(one, other) || holds(other, one)
    }
}

impl Between {
    /// What stands behind the word at `last` and up to the one at `next`.
    fn of(language: &Language, words: &[String], pauses: Pauses, last: usize, next: usize) -> Between {
        let mut between = Between::default();
        for place in last + 1..=next {
            let (Some(before), Some(word)) = (words.get(place - 1), words.get(place)) else { break };
            between.stop |= pauses.stop(place);
            between.joined |= pauses.comma(place) || language.has(Heading::Between, before);
            let leads = language.has(Heading::Leads, before);
            between.leads |= leads;
            between.anew |= !leads && language.has(Heading::Anew, word);
            between.article |= !leads && language.has(Heading::Article, word);
        }
        between
    }

    /// Whether a complaint that has named so much ends here, before a `part` or something else.
    fn ends(self, named: Named, part: bool) -> bool {
        let whole = named.part && named.felt;
        let joined = named.felt && self.joined && (self.anew || self.article || whole && self.part);
        let bare = whole && (self.anew || part && !named.led);
        self.stop || joined || bare
    }
}
