//! The index: every phrase a pack knows, by its words.

use std::rc::Rc;

use super::lexicon::{Weight, measures};
use super::vocabulary::{Traits, Vocabulary, WordId};
use super::wordlist::Words;

/// What a phrase is to the effect it leads to; earlier ones win ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Its plain name.
    Name,
    /// Its label term.
    Term,
    /// Something people type, with its place among the synonyms.
    Synonym(u8),
    /// A red flag that may be a sign of it.
    Sign,
}

/// One phrase to be found.
#[derive(Clone, Debug)]
pub struct Phrase {
    pub text: Rc<str>,
    /// The place of its language among the index's languages.
    pub lang: u8,
    pub role: Role,
    /// The place of the effect in the pack; none for a red flag without one.
    pub effect: Option<u32>,
    /// The place of the red flag in the pack, where the phrase is one.
    pub flag: Option<u32>,
    /// Whether the effect is an emergency: naming it calls for the emergency line.
    pub emergency: bool,
}

/// A phrase with its words.
#[derive(Debug)]
pub(super) struct Entry {
    pub phrase: Phrase,
    /// The words that say something, as a range of [`Index::words`].
    words: (u32, u8),
    /// A number made from all words, singular and plural alike.
    pub whole: u32,
    /// The words that must be met, one bit for each.
    pub needed: u16,
    /// What all its words weigh.
    pub total: u16,
}

/// A searchable set of phrases. Built once; searching does not change it.
#[derive(Debug, Default)]
pub struct Index {
    pub(super) vocabulary: Vocabulary,
    pub(super) entries: Vec<Entry>,
    langs: Vec<Rc<str>>,
    /// The words of all entries, one entry after the other.
    words: Vec<WordId>,
    /// For each word where its postings begin, and last where they end.
    postings_from: Vec<u32>,
    /// Entry and place within it: `entry << 4 | place`.
    postings: Vec<u32>,
    /// What each word weighs: 1 for one that says little, up to 8 for a rare one.
    weights: Vec<u8>,
}

/// The most words of a phrase that count.
pub(super) const MOST_WORDS: usize = 16;

impl Index {
    /// Indexes `phrases`. `langs` are the languages they refer to, `drugs` the names of medicines,
    /// which never lead to an effect.
    pub fn new(phrases: Vec<Phrase>, langs: Vec<Rc<str>>, drugs: &[&str]) -> Index {
        let (mut words, mut folded) = (Words::default(), String::new());
        let ends: Vec<usize> = phrases.iter().map(|phrase| words.add(&phrase.text, &mut folded)).collect();
        let (vocabulary, numbers) = Vocabulary::build(words, drugs);
        let mut index = Index { vocabulary, langs, ..Index::default() };
        index.words.reserve(numbers.len());
        index.entries.reserve(phrases.len());
        let mut start = 0;
        for (phrase, end) in phrases.into_iter().zip(ends) {
            index.push(phrase, numbers.get(start..end).unwrap_or_default());
            start = end;
        }
        index.post();
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

    fn push(&mut self, phrase: Phrase, all: &[WordId]) {
        let known = |id: &WordId| Some((*id, self.vocabulary.traits(*id)?));
        let (mut whole, mut saying, mut telling) = (0, 0, 0);
        for (_, traits) in all.iter().filter_map(known) {
            whole = mix(whole, traits.stem);
            saying += u32::from(traits.weight > Weight::Function);
            telling += u32::from(traits.weight >= Weight::Strong);
        }
        // A red flag with its details left out is not a red flag: "can't breathe", "severe belly pain". One
        // that says little keeps every word: "can't go on".
        let terse = phrase.flag.is_some() && telling < 2;
        let least = if terse || saying == 0 { Weight::Function } else { Weight::Light };
        let start = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        let (mut any, mut strong, mut full) = (0_u16, 0, 0);
        let said = all.iter().filter_map(known).filter(|(_, traits)| traits.weight >= least);
        for (place, (id, traits)) in (0..MOST_WORDS).zip(said) {
            let bit = 1 << place;
            any |= bit;
            strong |= if traits.weight >= Weight::Strong { bit } else { 0 };
            full |= if traits.weight == Weight::Full { bit } else { 0 };
            self.words.push(id);
        }
        let needed = match phrase.flag {
            Some(_) if !terse => strong,
            None if full > 0 => full,
            None if strong > 0 => strong,
            _ => any,
        };
        let words = (start, u8::try_from(any.count_ones()).unwrap_or_default());
        self.entries.push(Entry { phrase, words, whole, needed, total: 0 });
    }

    /// Makes the postings: counts them per word, then puts each in its place.
    fn post(&mut self) {
        let mut from = vec![0_u32; self.vocabulary.len() as usize + 1];
        for id in &self.words {
            if let Some(count) = from.get_mut(*id as usize) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for slot in &mut from {
            sum += std::mem::replace(slot, sum);
        }
        let mut next = from.clone();
        let mut postings = vec![0; self.words.len()];
        for (number, entry) in (0_u32..).zip(&self.entries) {
            for (place, id) in (0_u32..).zip(self.words_of(entry)) {
                let Some(at) = next.get_mut(*id as usize) else { continue };
                if let Some(slot) = postings.get_mut(*at as usize) {
                    *slot = number << 4 | place;
                }
                *at += 1;
            }
        }
        self.postings = postings;
        self.postings_from = from;
    }

    /// A word weighs more the fewer phrases have it.
    fn weigh(&mut self) {
        let phrases = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        self.weights = (0..self.vocabulary.len())
            .map(|id| match self.vocabulary.traits(id) {
                Some(Traits { weight: Weight::Light | Weight::Function, .. }) => 1,
                Some(Traits { weight: Weight::Strong, .. }) => 2,
                Some(Traits { ring, .. }) if measures(ring) => 2,
                _ => {
                    let among = u32::try_from(self.postings_of(id).len()).unwrap_or(u32::MAX).max(1);
                    let rare = phrases.checked_div(among).and_then(u32::checked_ilog2).unwrap_or_default();
                    u8::try_from((3 + rare / 2).min(8)).unwrap_or_default()
                }
            })
            .collect();
        let mut entries = std::mem::take(&mut self.entries);
        for entry in &mut entries {
            entry.total = self.words_of(entry).iter().map(|id| u16::from(self.weight(*id))).sum();
        }
        self.entries = entries;
    }

    pub(super) fn words_of(&self, entry: &Entry) -> &[WordId] {
        let (start, length) = entry.words;
        self.words.get(start as usize..start as usize + usize::from(length)).unwrap_or_default()
    }

    /// Where a word occurs, as pairs of entry and place.
    pub(super) fn postings_of(&self, id: WordId) -> &[u32] {
        let start = self.postings_from.get(id as usize);
        let end = self.postings_from.get(id as usize + 1);
        start
            .zip(end)
            .and_then(|(start, end)| self.postings.get(*start as usize..*end as usize))
            .unwrap_or_default()
    }

    pub(super) fn weight(&self, id: WordId) -> u8 {
        self.weights.get(id as usize).copied().unwrap_or(1)
    }
}

/// The number of a row of words, from the number of the row so far and the next word's.
pub(super) fn mix(hash: u32, stem: u32) -> u32 {
    hash.rotate_left(5).wrapping_mul(0x9e37_79b1) ^ stem
}
