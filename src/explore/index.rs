//! The index: every phrase a pack knows, by the units its words stand for.

use std::rc::Rc;

use super::entries::Entry;
use super::hit::To;
use super::language::{self, Heading};
use super::matches::{How, Match};
use super::material::Material;
use super::signs::{Flag, Rule, Sign};
use super::spans::{Reads, Rows, Spans, Token};
use super::units::{Means, Unit};
use super::vocabulary::{Vocabulary, WordId};
use super::weight::Weight;
use super::wordlist::Words;
use crate::pack::ConceptKind;

/// A searchable set of phrases. Built once; searching does not change it.
#[derive(Debug, Default)]
pub struct Index {
    pub(super) vocabulary: Vocabulary,
    pub(super) spans: Spans,
    pub(super) means: Vec<Means>,
    pub(super) entries: Vec<Entry>,
    pub(super) flags: Vec<Flag>,
    pub(super) rules: Vec<Rule>,
    /// The units that signs rest on, sorted.
    signed: Vec<Unit>,
    langs: Vec<Rc<str>>,
    /// The units of all entries, one entry after the other.
    pub(super) units: Vec<Unit>,
    /// For each unit where its postings begin, and last where they end.
    pub(super) postings_from: Vec<u32>,
    /// Entry and place within it: `entry << 4 | place`.
    pub(super) postings: Vec<u32>,
    /// What each unit weighs: 1 for one that says little, up to 8 for a rare one.
    pub(super) weights: Vec<u8>,
    /// The record that the illness itself is.
    pub(super) illness: Option<To>,
    /// Which units each record accepts, sorted.
    pub(super) accepted: Vec<(To, Unit)>,
}

impl Index {
    pub fn new(material: Material) -> Index {
        let Material { langs, phrases, meant, accepts, flags, signs, illness } = material;
        let (mut words, mut folded) = (Words::default(), String::new());
        let ends: Vec<usize> = phrases.iter().map(|phrase| words.add(&phrase.text, &mut folded)).collect();
        let spans: Vec<(Unit, u8, usize)> = (0..)
            .zip(&meant)
            .flat_map(|(unit, meant)| meant.words.iter().map(move |(lang, text)| (unit, *lang, text)))
            .map(|(unit, lang, text)| (unit, lang, words.add(text, &mut folded)))
            .collect();
        let mut means: Vec<Means> = meant.into_iter().map(|meant| meant.means).collect();
        let mut turns = Vec::new();
        let known: Vec<(Heading, &str)> = language::each().collect();
        for (heading, text) in known.iter().copied() {
            let Heading::Turn(context) = heading else { continue };
            turns.push((unit_number(means.len()), u8::MAX, words.add(text, &mut folded)));
            means.push(Means::Context(context));
        }
        let signs: Vec<(Sign, usize)> = signs
            .into_iter()
            .map(|sign| (words.add(sign.typed(), &mut folded), sign))
            .map(|(end, sign)| (sign, end))
            .collect();
        let (vocabulary, row) = Vocabulary::build(words, &known);
        let mut index = Index { vocabulary, means, langs, flags, illness, ..Index::default() };
        let mut start = ends.last().copied().unwrap_or_default();
        for (unit, lang, end) in spans.into_iter().chain(turns) {
            let row = row.get(start..end).unwrap_or_default();
            let rows = index.rows_of(unit);
            index.spans.push(&index.vocabulary, row, unit, lang, rows);
            start = end;
        }
        index.spans.sort(&index.vocabulary);
        for (sign, end) in signs {
            let rule = index.rule(sign, row.get(start..end).unwrap_or_default());
            index.rules.extend(rule);
            start = end;
        }
        index.temper();
        index.signed = index.rules.iter().flat_map(Rule::units).collect();
        index.signed.sort_unstable();
        index.signed.dedup();
        index.accepted = accepts;
        index.units.reserve(row.len());
        index.entries.reserve(phrases.len());
        let (mut start, mut units) = (0, Vec::new());
        for (phrase, end) in phrases.into_iter().zip(ends) {
            index.push(phrase, row.get(start..end).unwrap_or_default(), &mut units);
            start = end;
        }
        index.accepted.sort_unstable();
        index.accepted.dedup();
        index.post();
        let mut vocabulary = std::mem::take(&mut index.vocabulary);
        vocabulary.quiet(|word| index.has(index.unit_of(word)));
        index.vocabulary = vocabulary;
        index.weigh();
        index
    }

    /// The place of a language among the index's; that of its primary subtag where there is none.
    pub(super) fn lang(&self, lang: &str) -> Option<u8> {
        let place = |wanted: &str| self.langs.iter().position(|own| own.as_ref() == wanted);
        let primary = lang.split('-').next().unwrap_or_default();
        place(lang).or_else(|| place(primary)).and_then(|place| u8::try_from(place).ok())
    }

    /// The language code of a phrase.
    pub(super) fn code(&self, lang: u8) -> Rc<str> {
        self.langs.get(usize::from(lang)).cloned().unwrap_or_else(|| Rc::from(""))
    }

    /// Whether a phrase or a sign has this unit.
    pub(super) fn has(&self, unit: Unit) -> bool {
        !self.postings_of(unit).is_empty() || self.signed.binary_search(&unit).is_ok()
    }

    /// The unit that a word is for itself.
    pub(super) fn unit_of(&self, word: WordId) -> Unit {
        unit_number(self.means.len()) + word
    }

    /// What a unit means where it is more than a word.
    pub(super) fn means(&self, unit: Unit) -> Option<&Means> {
        self.means.get(unit as usize)
    }

    /// Which rows a unit's words are.
    fn rows_of(&self, unit: Unit) -> Rows {
        match self.means(unit) {
            Some(Means::Concept { kind: ConceptKind::Foreign, .. }) => Rows::Foreign,
            Some(Means::Concept { kind: ConceptKind::Figure, .. }) => Rows::Figure,
            Some(Means::Concept { kind: ConceptKind::Circumstance, .. }) => Rows::Around,
            _ => Rows::Common,
        }
    }

    /// How much a unit says.
    pub(super) fn says(&self, unit: Unit) -> Weight {
        match self.means(unit) {
            Some(means) => means.weight(),
            None => {
                let word = unit.saturating_sub(unit_number(self.means.len()));
                self.vocabulary.traits(word).map_or(Weight::Full, |traits| traits.weight)
            }
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

    /// Whether a unit that was said does not speak against a record.
    pub(super) fn accepts(&self, to: To, unit: Unit) -> bool {
        let own = |unit: Unit| self.accepted.binary_search(&(to, unit)).is_ok();
        own(unit)
            || matches!(self.means(unit), Some(Means::Concept { within, .. }) if within.iter().any(|whole| own(*whole)))
    }
}

/// A count as units and places are numbered; an index of four billion is beyond it.
pub(super) fn unit_number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The number of a row of words, from the number of the row so far and the next word's.
pub(super) fn mix(hash: u32, stem: u32) -> u32 {
    hash.rotate_left(5).wrapping_mul(0x9e37_79b1) ^ stem
}
