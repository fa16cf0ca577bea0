//! Search: from what a reader types to the effects that are meant, best first.

use super::hit::{Hit, Kind};
use super::index::{Entry, Index, Role};
use super::judge::{Cover, Tally};
use super::matches::How;
use super::query::{Query, words_of};
use super::stem::stem;

/// What one reading of a query found.
#[derive(Default)]
struct Found {
    /// Score in the upper half, entry and kind in the lower: the greatest is the best.
    hits: Vec<u64>,
    alarm: Option<Alarm>,
    /// Whether something was met that covers the whole query.
    covered: bool,
}

/// A red flag that was met; the greater, the surer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Alarm {
    rank: u32,
    /// The entry, counted from the last one: of equals the first wins.
    from_last: u32,
    /// The words of the query that met it, one bit each.
    words: u32,
}

/// Results that score less than this many hundredths of the best are noise.
const WORTH_SHOWING: u64 = 52;
/// Longer queries are sentences: known words in them are not looked for in other spellings.
const MOST_WIDE: u32 = 4;

impl Index {
    /// The effects meant by `query`, best first, each once; before them at most one emergency.
    ///
    /// `lang` breaks ties. `limit` does not count the emergency. Empty when nothing was typed or found.
    pub fn search(&self, query: &str, lang: &str, limit: usize) -> Vec<Hit> {
        let lang = self.lang(lang);
        let words = words_of(query);
        let query = self.read(&words, false);
        let mut found = self.find(&words, &query, lang, |_| true);
        if !found.covered {
            for words in self.rewritten(&words) {
                found.take_better(self.find(&words, &self.read(&words, false), lang, |_| true));
            }
        }
        if !found.covered && query.needed.count_ones() <= MOST_WIDE {
            let wide = self.read(&words, true);
            found.take_better(self.find(&words, &wide, lang, |cover| cover == Cover::Both));
        }
        self.listed(found, limit)
    }

    fn find(
        &self,
        words: &[String],
        query: &Query,
        lang: Option<u8>,
        takes: impl Fn(Cover) -> bool,
    ) -> Found {
        let mut found = Found::default();
        // Phrases of effects that are no emergency and stand in the query whole.
        let mut harmless: Vec<(&Entry, u32)> = Vec::new();
        self.tally(query, |number, entry, tally| {
            let cover = self.cover(query, entry, tally);
            let named =
                entry.phrase.emergency && entry.phrase.role <= Role::Term && cover == Some(Cover::Both);
            if (entry.phrase.flag.is_some() || named) && self.alarms(query, entry, tally) {
                let score = self.score(query, entry, tally, lang);
                // A red flag tells more than the name of an effect does.
                let rank = if named { score / 2 } else { score + entry.needed.count_ones() * 100 };
                found.alarm =
                    found.alarm.max(Some(Alarm { rank, from_last: u32::MAX - number, words: tally.query }));
            }
            let Some(cover) = cover.filter(|_| entry.phrase.flag.is_none()) else { return };
            let whole = matches!(cover, Cover::Both | Cover::Phrase) && tally.how == How::EQUAL;
            if whole && !entry.phrase.emergency && entry.phrase.role < Role::Sign {
                harmless.push((entry, tally.query));
            }
            if !takes(cover) {
                return;
            }
            found.covered |= matches!(cover, Cover::Both | Cover::Query);
            let score = u64::from(self.score(query, entry, tally, lang));
            let kind = kind(query, entry, tally, cover) as u64;
            found.hits.push(score << 32 | u64::from(!number & 0x0fff_ffff) << 4 | kind);
        });
        found.alarm = found.alarm.filter(|alarm| {
            let row = row_of(words);
            let stands = |entry: &Entry| row.contains(&row_of(&words_of(&entry.phrase.text)));
            // "Fever blisters" are no "blisters and fever".
            self.alarming(*alarm).is_some_and(stands)
                || !harmless.iter().any(|(entry, met)| alarm.words & query.said & !met == 0 && stands(entry))
        });
        found
    }

    fn alarming(&self, alarm: Alarm) -> Option<&Entry> {
        self.entries.get((u32::MAX - alarm.from_last) as usize)
    }

    fn listed(&self, mut found: Found, limit: usize) -> Vec<Hit> {
        let best = found.hits.iter().max().map_or(0, |best| best >> 32);
        found.hits.retain(|hit| (hit >> 32) * 100 >= best * WORTH_SHOWING);
        found.hits.sort_unstable_by(|a, b| b.cmp(a));
        let alarm = found.alarm.and_then(|alarm| self.alarming(alarm));
        let mut list: Vec<Hit> = alarm.map(|entry| self.hit(entry, Kind::Emergency)).into_iter().collect();
        let alarms = list.len();
        for hit in found.hits {
            if list.len() - alarms >= limit {
                break;
            }
            let number = (!(hit >> 4) & 0x0fff_ffff) as usize;
            let Some(entry) = self.entries.get(number) else { continue };
            let effect = entry.phrase.effect.map(|effect| effect as usize);
            if !list.iter().skip(alarms).any(|known| known.effect == effect) {
                list.push(self.hit(entry, kind_from(hit & 15)));
            }
        }
        list
    }

    fn hit(&self, entry: &Entry, kind: Kind) -> Hit {
        Hit {
            effect: entry.phrase.effect.map(|effect| effect as usize),
            flag: entry.phrase.flag.map(|flag| flag as usize),
            matched: entry.phrase.text.clone(),
            lang: self.code(entry.phrase.lang),
            kind,
        }
    }
}

impl Found {
    fn take_better(&mut self, other: Found) {
        self.alarm = self.alarm.max(other.alarm);
        if other.hits.iter().max() > self.hits.iter().max() {
            self.hits = other.hits;
            self.covered |= other.covered;
        }
    }
}

/// The stems of some words in a row, with a space before and after each.
fn row_of(words: &[String]) -> String {
    words.iter().fold(String::from(" "), |row, word| row + stem(word) + " ")
}

fn kind(query: &Query, entry: &Entry, tally: Tally, cover: Cover) -> Kind {
    let leading = tally.entry & tally.entry.wrapping_add(1) == 0;
    if tally.how.any(How::TYPO) {
        Kind::Typo
    } else if query.whole == entry.whole && entry.phrase.role <= Role::Term {
        Kind::Exact
    } else if tally.how.any(How::LOOSE) {
        Kind::Synonym
    } else if tally.how.any(How::PREFIX) || (cover == Cover::Query && leading) {
        Kind::Prefix
    } else {
        Kind::Synonym
    }
}

fn kind_from(number: u64) -> Kind {
    [Kind::Emergency, Kind::Exact, Kind::Prefix, Kind::Synonym]
        .into_iter()
        .find(|kind| *kind as u64 == number)
        .unwrap_or(Kind::Typo)
}
