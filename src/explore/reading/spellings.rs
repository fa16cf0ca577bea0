//! Which known words a typed word may be, and how sure that is.

use crate::explore::index::Index;
use crate::explore::index::matches::{How, Match};
use crate::explore::language::weight::Weight;
use crate::explore::text::fold::without_tilde;
use crate::explore::text::stem::{root, stem};
use crate::explore::text::typo;

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
/// Up to here a word is never what another was meant to be.
const SHORTEST: usize = 3;
/// Up to here another letter makes another word more often than a misspelling.
const SHORT_WORD: usize = 4;

impl Index {
    /// What `typed`, a folded word, may be, the surest first.
    pub(super) fn meaning(&self, typed: &str, reading: Reading) -> Vec<Match> {
        let mut found = Vec::new();
        let mut sure = self.strict(typed, reading, &mut found);
        let before = found.len();
        found.extend(self.parted(typed));
        sure |= found.len() > before;
        if sure && (!reading.unfinished || self.is_everyday(typed)) {
            // A word that is known whole is not the beginning of another: "mamá" is no "mamar".
            found.retain(|found| !found.how.any(How::PREFIX));
        }
        if sure && found.iter().any(|found| found.how == How::EQUAL && self.spans.begins(found.word)) {
            // What a concept names means just that: "constipated" is no "constipado".
            found.retain(|found| found.how == How::EQUAL || found.how.any(How::PREFIX));
        } else if !sure || (reading.wide && !self.is_everyday(typed)) {
            let known = found.len();
            self.misspelt(typed, &mut found);
            if sure && typed.len() <= SHORT_WORD {
                found.truncate(known);
            }
            let doubtful = |found: &Match| found.how.any(How::SHORT.with(How::HEAD).with(How::PREFIX));
            if !sure && typed.len() >= SHORTEST && found.iter().all(doubtful) {
                self.vocabulary.alike(typed, |word, typos| {
                    found.push(Match { word, cost: TYPO * (typos + 1), how: How::TYPO });
                });
            }
        }
        if found.is_empty() && reading.unfinished && typed.len() >= LONG_ENOUGH_FOR_TYPO {
            self.vocabulary.near_beginning(typed, |word| {
                let how = How::PREFIX.with(How::TYPO);
                found.push(Match { word, cost: TYPO_IN_BEGINNING, how });
            });
        }
        found.sort_unstable_by_key(|found| (found.cost, found.word));
        found
    }

    /// The words with an ñ that may be meant by a word without.
    pub(super) fn parted<'v>(&'v self, typed: &'v str) -> impl Iterator<Item = Match> + 'v {
        let cost = |same: bool| if same { 0 } else { PLURAL };
        self.vocabulary.parted(typed).map(move |(word, same)| Match {
            word,
            cost: cost(same),
            how: How::EQUAL,
        })
    }

    /// Whether it is a word that says little: it is never a misspelling.
    pub(in crate::explore) fn is_everyday(&self, typed: &str) -> bool {
        let known = self.vocabulary.find(typed).and_then(|id| self.vocabulary.traits(id));
        known.is_some_and(|traits| traits.weight <= Weight::Light)
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
            } else if !reading.unfinished
                && typed.len() >= LONG_ENOUGH_FOR_TYPO
                && begins(word)
                && word.len() == typed.len() + 1
            {
                (TYPO, How::TYPO)
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
        let most = if typed.len() < SHORTEST { 0 } else { typo::allowed(typed.len() + 1) };
        for limit in 1..=most {
            let before = found.len();
            self.vocabulary.near(typed, limit, |word, typos| {
                // An ñ makes another word: it is no slip.
                if typos == 0 || (typed.contains('ñ') && without_tilde(typed) == self.vocabulary.word(word))
                {
                    return;
                }
                let known = self.vocabulary.word(word);
                let (how, dearer) = misspelling(typed, known);
                // "Bee" is no "pee".
                if known.len() <= SHORTEST && how.any(How::HEAD) {
                    return;
                }
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
}

fn misspelling(typed: &str, word: &str) -> (How, u8) {
    let mut how = How::TYPO;
    let mut own = typed.bytes();
    let mut other = word.bytes();
    let (first, second) = ((own.next(), own.next()), (other.next(), other.next()));
    let head = first.0 != second.0 && (first.0 != second.1 || first.1 != second.0);
    let swapped = typo::signature(typed.as_bytes()) == typo::signature(word.as_bytes());
    let short = if head { SHORT_WORD + 1 } else { SHORT_WORD };
    if typed.len().min(word.len()) <= short && !(swapped && typed.len() >= SHORT_WORD) {
        how = how.with(How::SHORT);
    }
    if head { (how.with(How::HEAD), WRONG_HEAD) } else { (how, 0) }
}
