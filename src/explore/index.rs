//! The index: every phrase a pack knows, by the units its words stand for.

use std::rc::Rc;

use super::contexts::{Context, contexts};
use super::hit::To;
use super::lexicon::Weight;
use super::matches::{How, Match};
use super::questions::NONE;
use super::signs::{Flag, Rule, Sign};
use super::spans::{Reads, Rows, Spans, Token};
use super::units::{Means, Unit};
use super::vocabulary::{Vocabulary, WordId};
use super::wordlist::Words;
use crate::pack::ConceptKind;

/// What a phrase is to the record it leads to; earlier ones win ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Its plain name.
    Name,
    /// Its label term.
    Term,
    /// Something people type, with its place among the synonyms.
    Synonym(u8),
}

/// One phrase to be found.
#[derive(Clone, Debug)]
pub struct Phrase {
    pub text: Rc<str>,
    /// The place of its language among the index's languages.
    pub lang: u8,
    pub role: Role,
    pub to: To,
}

/// A unit that is more than a word, with the words for it.
#[derive(Clone, Debug)]
pub struct Meant {
    pub means: Means,
    /// Each with the place of its language.
    pub words: Vec<(u8, Rc<str>)>,
}

/// What an index is built from.
#[derive(Clone, Debug, Default)]
pub struct Material {
    /// Languages, which the rest names by their place.
    pub langs: Vec<Rc<str>>,
    pub phrases: Vec<Phrase>,
    /// What units beside words there are, by number.
    pub meant: Vec<Meant>,
    /// Units that do not speak against a record though none of its phrases names them.
    pub accepts: Vec<(To, Unit)>,
    /// What red flags there are; signs name them by their place.
    pub flags: Vec<Flag>,
    pub signs: Vec<Sign>,
    /// The record that the illness itself is: to name it beside a medicine tells nothing.
    pub illness: Option<To>,
}

/// A phrase with its units.
#[derive(Debug)]
pub(super) struct Entry {
    pub phrase: Phrase,
    /// The units that say something, as a range of [`Index::units`].
    units: (u32, u8),
    /// A number made from all words, singular and plural alike.
    pub whole: u32,
    /// Its number where it is a question of everyday words, which is met only whole.
    pub question: u32,
    /// The units that must be met, one bit for each.
    pub needed: u16,
    /// What all its units weigh.
    pub total: u16,
    /// It says that something is not there: "no appetite".
    pub denies: bool,
}

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
    units: Vec<Unit>,
    /// For each unit where its postings begin, and last where they end.
    postings_from: Vec<u32>,
    /// Entry and place within it: `entry << 4 | place`.
    postings: Vec<u32>,
    /// What each unit weighs: 1 for one that says little, up to 8 for a rare one.
    weights: Vec<u8>,
    /// The record that the illness itself is.
    pub(super) illness: Option<To>,
    /// Which units each record accepts, sorted.
    accepted: Vec<(To, Unit)>,
}

/// The most units of a phrase that count.
pub(super) const MOST_UNITS: usize = 16;

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
        for (context, text) in contexts() {
            turns.push((unit_number(means.len()), u8::MAX, words.add(text, &mut folded)));
            means.push(Means::Context(context));
        }
        let signs: Vec<(Sign, usize)> = signs
            .into_iter()
            .map(|sign| (words.add(sign.typed(), &mut folded), sign))
            .map(|(end, sign)| (sign, end))
            .collect();
        let (vocabulary, row) = Vocabulary::build(words);
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
        let mut start = 0;
        for (phrase, end) in phrases.into_iter().zip(ends) {
            index.push(phrase, row.get(start..end).unwrap_or_default());
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

    /// The units of a row of words, in their order.
    pub(super) fn units_of_row(&self, row: &[WordId], reads: Reads) -> Vec<Unit> {
        if !row.iter().any(|word| self.spans.begins(*word)) {
            return row.iter().map(|word| self.unit_of(*word)).collect();
        }
        let matches: Vec<Match> =
            row.iter().map(|word| Match { word: *word, cost: 0, how: How::EQUAL }).collect();
        let weight = |word: WordId| self.vocabulary.traits(word).map_or(Weight::Full, |traits| traits.weight);
        let tokens: Vec<Token> = matches
            .chunks(1)
            .zip(row)
            .map(|(matches, word)| Token { matches, weight: weight(*word) })
            .collect();
        let (mut units, mut left) = (Vec::new(), tokens.as_slice());
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
        units
    }

    fn push(&mut self, phrase: Phrase, row: &[WordId]) {
        let stem = |word: &WordId| self.vocabulary.traits(*word).map_or(0, |traits| traits.stem);
        let whole = row.iter().fold(0, |whole, word| mix(whole, stem(word)));
        let mut all = self.units_of_row(row, Reads::Phrase);
        let denies = all.iter().any(|unit| self.means(*unit) == Some(&Means::Context(Context::Deny)));
        all.retain(|unit| !matches!(self.means(*unit), Some(Means::Context(_))));
        let asks = |unit: &Unit| match self.means(*unit) {
            Some(means) => means.is_medicine(),
            None => self.says(*unit) < Weight::Full,
        };
        if all.iter().all(asks) {
            let asks = !all.into_iter().any(|unit| self.means(unit).is_some());
            let question = if asks { self.question(row.iter().copied()) } else { NONE };
            self.entries.push(Entry { phrase, units: (0, 0), whole, question, needed: 0, total: 0, denies });
            return;
        }
        let start = unit_number(self.units.len());
        let (mut any, mut strong, mut full) = (0_u16, 0, 0);
        let telling =
            all.into_iter().map(|unit| (unit, self.says(unit))).filter(|(_, says)| *says > Weight::Function);
        let telling: Vec<(Unit, Weight)> = telling.take(MOST_UNITS).collect();
        for (place, (unit, says)) in telling.into_iter().enumerate() {
            let bit = 1 << place;
            any |= bit;
            strong |= if says >= Weight::Strong { bit } else { 0 };
            full |= if says == Weight::Full { bit } else { 0 };
            self.units.push(unit);
            if self.means(unit).is_some() {
                self.accepted.push((phrase.to, unit));
            }
        }
        let needed = [full, strong, any].into_iter().find(|bits| *bits > 0).unwrap_or_default();
        let units = (start, u8::try_from(any.count_ones()).unwrap_or_default());
        self.entries.push(Entry { phrase, units, whole, question: NONE, needed, total: 0, denies });
    }

    /// Makes the postings: counts them per unit, then puts each in its place.
    fn post(&mut self) {
        let mut from = vec![0_u32; self.means.len() + self.vocabulary.len() as usize + 1];
        for unit in &self.units {
            if let Some(count) = from.get_mut(*unit as usize) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for slot in &mut from {
            sum += std::mem::replace(slot, sum);
        }
        let mut next = from.clone();
        let mut postings = vec![0; self.units.len()];
        for (number, entry) in (0_u32..).zip(&self.entries) {
            for (place, unit) in (0_u32..).zip(self.units_of(entry)) {
                let Some(at) = next.get_mut(*unit as usize) else { continue };
                if let Some(slot) = postings.get_mut(*at as usize) {
                    *slot = number << 4 | place;
                }
                *at += 1;
            }
        }
        self.postings = postings;
        self.postings_from = from;
    }

    /// A unit weighs more the fewer phrases have it.
    fn weigh(&mut self) {
        let phrases = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        let units = unit_number(self.means.len()) + self.vocabulary.len();
        self.weights = (0..units)
            .map(|unit| match self.says(unit) {
                Weight::Light | Weight::Function => 1,
                Weight::Strong => 2,
                Weight::Full => {
                    let among = u32::try_from(self.postings_of(unit).len()).unwrap_or(u32::MAX).max(1);
                    let rare = phrases.checked_div(among).and_then(u32::checked_ilog2).unwrap_or_default();
                    u8::try_from((3 + rare / 2).min(8)).unwrap_or_default()
                }
            })
            .collect();
        let mut entries = std::mem::take(&mut self.entries);
        for entry in &mut entries {
            entry.total = self.units_of(entry).iter().map(|unit| u16::from(self.weight(*unit))).sum();
        }
        self.entries = entries;
    }

    pub(super) fn units_of(&self, entry: &Entry) -> &[Unit] {
        let (start, length) = entry.units;
        self.units.get(start as usize..start as usize + usize::from(length)).unwrap_or_default()
    }

    /// Where a unit occurs, as pairs of entry and place.
    pub(super) fn postings_of(&self, unit: Unit) -> &[u32] {
        let start = self.postings_from.get(unit as usize);
        let end = self.postings_from.get(unit as usize + 1);
        start
            .zip(end)
            .and_then(|(start, end)| self.postings.get(*start as usize..*end as usize))
            .unwrap_or_default()
    }

    pub(super) fn weight(&self, unit: Unit) -> u8 {
        self.weights.get(unit as usize).copied().unwrap_or(1)
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
