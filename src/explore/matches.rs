//! Which known words a typed word may mean, and how sure that is.

use super::index::Index;
use super::lexicon::{Ring, Weight};
use super::stem::{root, stem};
use super::typo;
use super::vocabulary::WordId;

/// How a typed word met a known one, or the words of a phrase those of a query: a set of bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct How(u8);

impl How {
    pub const EQUAL: How = How(0);
    /// The beginning of it.
    pub const PREFIX: How = How(1);
    /// A kindred word, or one that means the same.
    pub const LOOSE: How = How(2);
    /// Misspelt.
    pub const TYPO: How = How(4);
    /// Misspelt in a word too short to be sure.
    pub const SHORT: How = How(8);
    /// Misspelt in its first letter.
    pub const HEAD: How = How(16);
    /// The beginning of it, in one or two letters.
    pub const BRIEF: How = How(32);

    pub fn with(self, other: How) -> How {
        How(self.0 | other.0)
    }

    /// Whether any of `other`'s bits is set.
    pub fn any(self, other: How) -> bool {
        self.0 & other.0 != 0
    }
}

/// One known word that a typed word may mean.
#[derive(Clone, Copy, Debug)]
pub struct Match {
    pub word: WordId,
    /// 0 for equal; the dearer, the less sure.
    pub cost: u8,
    pub how: How,
}

/// What a typed word may mean.
#[derive(Debug, Default)]
pub struct Meaning {
    /// The cheapest first.
    pub matches: Vec<Match>,
    /// How much the word says; none for an unknown one.
    pub weight: Option<Weight>,
    /// The meanings it has, one bit for each ring.
    pub rings: u32,
    /// True where it can only be the name of a medicine.
    pub drug: bool,
}

/// How to read a typed word.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// It may be the beginning of a word: it is the last one.
    pub unfinished: bool,
    /// Look for other spellings even of a word that is known as it is.
    pub wide: bool,
}

const PLURAL: u8 = 1;
const KINDRED: u8 = 4;
const SAME_MEANING: u8 = 5;
/// And a little for the letters that are missing.
const BEGINNING: u8 = 6;
const TYPO: u8 = 10;
/// A wrong first letter is rarer than any other.
const WRONG_HEAD: u8 = 2;
const TYPO_IN_BEGINNING: u8 = 22;
/// So many letters of a word that is not the last one are taken for its beginning.
const LONG_BEGINNING: usize = 4;
/// From here on a beginning may have a typo.
const LONG_ENOUGH_FOR_TYPO: usize = 5;

impl Index {
    /// What `typed`, a folded word, may mean.
    pub(super) fn meaning(&self, typed: &str, reading: Reading) -> Meaning {
        let mut found = Vec::new();
        let sure = self.strict(typed, reading, &mut found);
        if !sure || reading.wide {
            self.misspelt(typed, &mut found);
        }
        if found.is_empty() && reading.unfinished && typed.len() >= LONG_ENOUGH_FOR_TYPO {
            self.vocabulary.near_beginning(typed, |word| {
                let how = How::PREFIX.with(How::TYPO);
                found.push(Match { word, cost: TYPO_IN_BEGINNING, how });
            });
        }
        self.with_same_meaning(&mut found);
        found.sort_unstable_by_key(|found| (found.cost, found.word));
        self.judged(found)
    }

    /// Finds the word itself, its other number, its kin and what it begins. True when it is known as it is.
    fn strict(&self, typed: &str, reading: Reading, found: &mut Vec<Match>) -> bool {
        let (own_root, own_stem) = (root(typed), stem(typed));
        let begins = |word: &str| word.len() > typed.len() && word.starts_with(typed);
        let may_begin = reading.unfinished || typed.len() >= LONG_BEGINNING;
        let mut sure = false;
        for id in self.vocabulary.beginning_with(own_root) {
            let word = self.vocabulary.word(id);
            let (cost, how) = if word == typed {
                (0, How::EQUAL)
            } else if stem(word) == own_stem {
                (PLURAL, How::EQUAL)
            } else if root(word) == own_root {
                (KINDRED, How::LOOSE)
            } else if may_begin && begins(word) {
                let left = u8::try_from((word.len() - typed.len()) / 2).unwrap_or(u8::MAX);
                let brief = if typed.len() < 3 { How::BRIEF } else { How::EQUAL };
                (BEGINNING + left.min(4), How::PREFIX.with(brief))
            } else {
                continue;
            };
            sure |= how == How::EQUAL;
            found.push(Match { word: id, cost, how });
        }
        sure
    }

    fn misspelt(&self, typed: &str, found: &mut Vec<Match>) {
        // The other spelling may be a letter longer.
        let most = if typed.len() < 3 { 0 } else { typo::allowed(typed.len() + 1) };
        for limit in 1..=most {
            let before = found.len();
            self.vocabulary.near(typed, limit, |word, typos| {
                if typos == 0 {
                    return;
                }
                let (how, dearer) = misspelling(typed, self.vocabulary.word(word));
                // Two faults and another first letter: another word. "Depression" is no blood pressure.
                if typos > 1 && how.any(How::HEAD) {
                    return;
                }
                found.push(Match { word, cost: TYPO * typos + dearer, how });
            });
            if found.len() > before {
                return;
            }
        }
    }

    /// Adds the other words of the rings that the found words stand in.
    fn with_same_meaning(&self, found: &mut Vec<Match>) {
        let mut others = Vec::new();
        for known in found.iter().filter(|known| !known.how.any(How::PREFIX)) {
            let Some(ring) =
                self.vocabulary.traits(known.word).map(|traits| traits.ring).filter(|ring| *ring > 0)
            else {
                continue;
            };
            for &word in self.vocabulary.ring(ring).iter().filter(|word| **word != known.word) {
                others.push(Match { word, cost: known.cost + SAME_MEANING, how: known.how.with(How::LOOSE) });
            }
        }
        found.append(&mut others);
    }

    fn judged(&self, found: Vec<Match>) -> Meaning {
        let mut meaning = Meaning { drug: !found.is_empty(), ..Meaning::default() };
        let (mut known, mut guessed) = (None, None);
        for Match { word, how, .. } in &found {
            let Some(traits) = self.vocabulary.traits(*word) else { continue };
            let said = !self.postings_of(*word).is_empty();
            meaning.drug &= (traits.drug || traits.weight == Weight::Function) && !said;
            if !how.any(How::PREFIX) {
                meaning.rings |= bit(traits.ring);
            }
            // What is only guessed says as much as the guess that says most.
            let sure = !how.any(How::PREFIX.with(How::TYPO));
            known = known.or(Some(traits.weight).filter(|_| sure));
            guessed = guessed.max(Some(traits.weight));
        }
        meaning.weight = known.or(guessed);
        meaning.matches = found;
        meaning
    }
}

/// The bit of a ring in a set of rings; none for no ring.
pub fn bit(ring: Ring) -> u32 {
    match ring {
        0 => 0,
        ring => 1_u32.checked_shl(u32::from(ring)).unwrap_or_default(),
    }
}

fn misspelling(typed: &str, word: &str) -> (How, u8) {
    let mut how = How::TYPO;
    let shorter = typed.len().min(word.len());
    let mut own = typed.bytes();
    let mut other = word.bytes();
    let (first, second) = ((own.next(), own.next()), (other.next(), other.next()));
    let head = first.0 != second.0 && (first.0 != second.1 || first.1 != second.0);
    if shorter < 3 || (shorter == 3 && head) {
        how = how.with(How::SHORT);
    }
    if head { (how.with(How::HEAD), WRONG_HEAD) } else { (how, 0) }
}
