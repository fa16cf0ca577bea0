//! Every known word once, sorted: equal words, beginnings and near spellings are found in it.

use std::ops::Range;

use super::lexicon::{self, Ring, Weight};
use super::stem::{root, stem};
use super::typo;
use super::wordlist::{Words, number, number_of};

/// The number of a word in its vocabulary.
pub type WordId = u32;

/// What is known of a word beside its letters.
#[derive(Clone, Copy, Debug)]
pub struct Traits {
    pub weight: Weight,
    pub ring: Ring,
    /// A drug's name: it says which medicine, not which complaint.
    pub drug: bool,
    /// A number made from the stem, alike for singular and plural.
    pub stem: u32,
}

/// The sorted words.
#[derive(Debug, Default)]
pub struct Vocabulary {
    text: String,
    /// Where each word begins in `text`, and last where the text ends.
    starts: Vec<u32>,
    signatures: Vec<u32>,
    lengths: Vec<u8>,
    traits: Vec<Traits>,
    /// The words of each ring.
    rings: Vec<Vec<WordId>>,
}

impl Vocabulary {
    /// Sorts `words` together with those of the lexicon and of `drugs`, and numbers them.
    ///
    /// Returns with it the numbers of the words that came in, in the order of their coming.
    pub fn build(mut words: Words, drugs: &[&str]) -> (Vocabulary, Vec<WordId>) {
        let row = words.take_row();
        lexicon::each(&mut |word, _, _| {
            words.place(word);
        });
        let mut folded = String::new();
        for name in drugs {
            words.add(name, &mut folded);
        }
        let sorted = words.sorted();
        let mut vocabulary = Vocabulary::default();
        let mut numbers = vec![0; sorted.len()];
        for (id, (word, place)) in (0..).zip(&sorted) {
            vocabulary.push(word);
            if let Some(slot) = numbers.get_mut(*place as usize) {
                *slot = id;
            }
        }
        vocabulary.starts.push(number(vocabulary.text.len()));
        vocabulary.apply_lexicon(drugs);
        let row = row.iter().filter_map(|place| numbers.get(*place as usize).copied()).collect();
        (vocabulary, row)
    }

    fn push(&mut self, word: &str) {
        self.starts.push(number(self.text.len()));
        self.text.push_str(word);
        self.signatures.push(typo::signature(word.as_bytes()));
        self.lengths.push(u8::try_from(word.len()).unwrap_or(u8::MAX));
        self.traits.push(Traits { weight: Weight::Full, ring: 0, drug: false, stem: number_of(stem(word)) });
    }

    fn apply_lexicon(&mut self, drugs: &[&str]) {
        lexicon::each(&mut |word, weight, ring| {
            let Some(id) = self.find(word) else { return };
            if let Some(traits) = self.traits.get_mut(id as usize) {
                traits.weight =
                    if traits.weight == Weight::Full { weight } else { traits.weight.max(weight) };
                traits.ring = traits.ring.max(ring);
            }
            if ring == 0 {
                return;
            }
            // Words of the pack that are kindred to a word of the ring join it.
            let root = root(word);
            for kin in self.beginning_with(root) {
                let same = self.word(kin) == word || self::root(self.word(kin)) == root;
                if let Some(traits) =
                    self.traits.get_mut(kin as usize).filter(|traits| same && traits.ring == 0)
                {
                    traits.ring = ring;
                }
            }
        });
        for (id, traits) in (0..).zip(&self.traits) {
            let ring = usize::from(traits.ring);
            if ring == 0 {
                continue;
            }
            if self.rings.len() <= ring {
                self.rings.resize_with(ring + 1, Vec::new);
            }
            if let Some(words) = self.rings.get_mut(ring) {
                words.push(id);
            }
        }
        for name in drugs {
            for word in super::fold(name).split(' ') {
                let known = self.find(word).and_then(|id| self.traits.get_mut(id as usize));
                if let Some(traits) = known {
                    traits.drug = true;
                }
            }
        }
    }

    /// How many words there are.
    pub fn len(&self) -> u32 {
        number(self.traits.len())
    }

    /// The word's letters; none for a number that is not of this vocabulary.
    pub fn word(&self, id: WordId) -> &str {
        let start = self.starts.get(id as usize);
        let end = self.starts.get(id as usize + 1);
        start
            .zip(end)
            .and_then(|(start, end)| self.text.get(*start as usize..*end as usize))
            .unwrap_or_default()
    }

    pub fn traits(&self, id: WordId) -> Option<Traits> {
        self.traits.get(id as usize).copied()
    }

    /// The words that mean the same as `ring`'s others.
    pub fn ring(&self, ring: Ring) -> &[WordId] {
        self.rings.get(usize::from(ring)).map_or(&[], Vec::as_slice)
    }

    /// The number of exactly this word.
    pub fn find(&self, word: &str) -> Option<WordId> {
        let id = self.first_from(word);
        (id < self.len() && self.word(id) == word).then_some(id)
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

    /// Calls `visit` with every word that is `limit` typos or fewer from `typed`, and how many.
    ///
    /// Two words `n` typos apart differ in at most `2n` letters of their signatures and in `n` of length,
    /// which rules out almost all before a spelling is compared.
    pub fn near(&self, typed: &str, limit: u8, mut visit: impl FnMut(WordId, u8)) {
        let own = typo::signature(typed.as_bytes());
        let length = u8::try_from(typed.len()).unwrap_or(u8::MAX);
        for ((id, &signature), &other) in (0..).zip(&self.signatures).zip(&self.lengths) {
            if (own ^ signature).count_ones() > u32::from(limit) * 2 || length.abs_diff(other) > limit {
                continue;
            }
            let limit = limit.min(typo::allowed(usize::from(length.max(other))));
            if let Some(typos) = typo::distance(typed.as_bytes(), self.word(id).as_bytes(), limit) {
                visit(id, typos);
            }
        }
    }

    /// Calls `visit` with every longer word of whose beginning `typed` is a misspelling by one letter.
    pub fn near_beginning(&self, typed: &str, mut visit: impl FnMut(WordId)) {
        let own = typo::signature(typed.as_bytes());
        for ((id, &signature), &other) in (0..).zip(&self.signatures).zip(&self.lengths) {
            if (own & !signature).count_ones() <= 1
                && usize::from(other) > typed.len()
                && typo::distance_to_beginning(typed.as_bytes(), self.word(id).as_bytes(), 1).is_some()
            {
                visit(id);
            }
        }
    }
}
