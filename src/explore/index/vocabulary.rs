//! Every known word once, sorted: equal words, beginnings and near spellings are found in it.

use std::cell::OnceCell;
use std::ops::Range;

use super::alphabet::{self, Word};
use super::by_length::ByLength;
use super::sounds::Sounds;
use super::strung::Strung;
use super::wordlist::{Words, number, number_of};
use crate::explore::language::contexts::Context;
use crate::explore::language::headings::{Heading, Language};
use crate::explore::language::weight::{Saying, Weight};
use crate::explore::text::fold::without_tilde;
use crate::explore::text::stem::stem;

/// The number of a word in its vocabulary.
pub type WordId = u32;

/// What is known of a word beside its letters.
#[derive(Clone, Copy, Debug)]
pub struct Traits {
    pub weight: Weight,
    /// A number made from the stem, alike for singular and plural.
    pub stem: u32,
    /// A language has it among its everyday words.
    pub everyday: bool,
    /// It has an ñ, also where it stands with n for want of a word to tell it from.
    pub tilde: bool,
    /// It joins two things that are each for themselves.
    pub joins: bool,
    /// It tells a row from others, though it only fills elsewhere.
    pub keeps: bool,
    /// It says that what comes is not there, or is wished: what stands before it is something else.
    pub parts: bool,
}

/// The sorted words.
#[derive(Debug, Default)]
pub struct Vocabulary {
    pub(super) words: Strung,
    traits: Vec<Traits>,
    /// The words that an ñ tells from others, each as somebody writes it who has none: "ano" for "año".
    parted: Vec<(String, WordId)>,
    /// Them by their lengths, and how they sound: both from the first misspelling on that asks for it.
    pub(super) by_length: OnceCell<ByLength>,
    pub(super) sounds: OnceCell<Sounds>,
    /// What is asked of words while a query is read.
    pub language: Language,
}

impl Vocabulary {
    /// Sorts `words` together with those that each language has, and numbers them; `known` says what some of them do.
    ///
    /// Returns with it the numbers of the words that came in, in the order of their coming.
    pub fn build(mut words: Words, known: &[(Heading, &'static str)]) -> (Vocabulary, Vec<WordId>) {
        let row = words.take_row();
        let all = alphabet::beside(words.sorted());
        let unparted = alphabet::unparted(&all);
        let all = alphabet::merged(all, &unparted);
        let mut vocabulary = Vocabulary {
            words: Strung::with_capacity(all.len()),
            traits: Vec::with_capacity(all.len()),
            language: Language::of(known),
            ..Vocabulary::default()
        };
        let mut numbers = vec![0; words.len()];
        for (id, Word { word, place, saying, tilde }) in (0..).zip(all) {
            vocabulary.push(word, saying, tilde);
            if let Some(slot) = numbers.get_mut(place as usize) {
                *slot = id;
            }
            if tilde && !word.is_ascii() {
                vocabulary.parted.push((without_tilde(word), id));
            }
        }
        for (heading, word) in known {
            use Heading::{Joins, Keeps, Turn, Wants};
            if !matches!(heading, Joins | Keeps | Wants | Turn(Context::Deny | Context::DenyAll)) {
                continue;
            }
            let id = vocabulary.find(word);
            let Some(traits) = id.and_then(|id| vocabulary.traits.get_mut(id as usize)) else { continue };
            match heading {
                Joins => traits.joins = true,
                Keeps => traits.keeps = true,
                _ => traits.parts = true,
            }
        }
        let row = row.iter().filter_map(|place| numbers.get(*place as usize).copied()).collect();
        (vocabulary, row)
    }

    fn push(&mut self, word: &str, saying: Option<Saying>, tilde: bool) {
        self.words.push(word);
        // How many says little by itself: "three times" is no "stage 3".
        let counts = word.bytes().all(|letter| letter.is_ascii_digit());
        let weight = match saying {
            Some(Saying::So(weight)) => weight,
            _ if counts => Weight::Light,
            _ => Weight::Full,
        };
        let (stem, everyday) = (number_of(stem(word)), saying == Some(Saying::Everyday));
        let (joins, keeps, parts) = (false, false, false);
        self.traits.push(Traits { weight, stem, everyday, tilde, joins, keeps, parts });
    }

    /// Makes everyday words say little, but for those that are `meant`.
    pub fn quiet(&mut self, meant: impl Fn(WordId) -> bool) {
        let everyday = (0..).zip(&mut self.traits).filter(|(_, traits)| traits.everyday);
        for (_, traits) in everyday.filter(|(id, _)| !meant(*id)) {
            traits.weight = traits.weight.min(Weight::Light);
        }
    }

    /// How many words there are.
    pub fn len(&self) -> u32 {
        number(self.traits.len())
    }

    /// The word's letters; none for a number that is not of this vocabulary.
    pub fn word(&self, id: WordId) -> &str {
        self.words.get(id).unwrap_or_default()
    }

    pub fn traits(&self, id: WordId) -> Option<Traits> {
        self.traits.get(id as usize).copied()
    }

    /// The number of exactly this word.
    pub fn find(&self, word: &str) -> Option<WordId> {
        let id = self.first_from(word);
        let found = (id < self.len() && self.word(id) == word).then_some(id);
        found.or_else(|| word.contains('ñ').then(|| self.find(&without_tilde(word))).flatten())
    }

    /// A word as it stands here: an ñ is an n where no other word is meant by that.
    pub fn known(&self, word: String) -> String {
        if !word.contains('ñ') {
            return word;
        }
        let plain = without_tilde(&word);
        let kin = self.beginning_with(stem(&plain)).filter(|id| stem(self.word(*id)) == stem(&plain));
        let tildes: Vec<bool> = kin.filter_map(|id| self.traits(id)).map(|traits| traits.tilde).collect();
        let other = !tildes.is_empty() && tildes.iter().all(|tilde| !tilde);
        let parted = self.parted.iter().any(|(_, id)| stem(self.word(*id)) == stem(&word));
        if other || parted { word } else { plain }
    }

    /// The words with an ñ that may be meant by a word without, and whether in the same number.
    pub fn parted<'v>(&'v self, typed: &'v str) -> impl Iterator<Item = (WordId, bool)> + 'v {
        let kin = self.parted.iter().filter(move |(plain, _)| stem(plain) == stem(typed));
        kin.map(move |(plain, id)| (*id, plain == typed))
    }

    /// The first word that is not before `bound`.
    fn first_from(&self, bound: &str) -> WordId {
        let Range { mut start, mut end } = 0..self.len();
        while start < end {
            let middle = start + (end - start) / 2;
            if self.word(middle) < bound {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        start
    }

    /// The words that begin with `beginning`: they stand side by side.
    pub fn beginning_with(&self, beginning: &str) -> Range<WordId> {
        let start = self.first_from(beginning);
        let more = (start..self.len()).take_while(|id| self.word(*id).starts_with(beginning)).count();
        start..start + u32::try_from(more).unwrap_or_default()
    }
}
