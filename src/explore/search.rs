//! Search: from what a reader types to the effects that are meant, best first.

use super::hit::{Hit, Kind};
use super::index::{Entry, Index, Phrase, Role};
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
        let mut found = self.find(&words, &query, lang);
        if !found.covered {
            for words in self.rewritten(&words) {
                found.take_better(self.find(&words, &self.read(&words, false), lang));
            }
        }
        if !found.covered && query.needed.count_ones() <= MOST_WIDE {
            found.take_better(self.find(&words, &self.read(&words, true), lang));
        }
        self.listed(found, limit)
    }

    fn find(&self, words: &[String], query: &Query, lang: Option<u8>) -> Found {
        let mut found = Found::default();
        // Phrases of effects that are no emergency and may stand in the query whole.
        let mut harmless = Vec::new();
        for (number, tally) in self.tally(query) {
            let Some(entry) = self.entries.get(number as usize) else { continue };
            let cover = self.cover(query, entry, tally);
            let score = self.score(query, entry, tally, lang);
            let Phrase { flag, emergency, role, .. } = entry.phrase;
            let named = emergency && role <= Role::Term && cover == Some(Cover::Both);
            if (flag.is_some() || named) && self.alarms(query, entry, tally) {
                // A red flag tells more than the name of an effect does.
                let rank = if named { score / 2 } else { score + entry.needed.count_ones() * 100 };
                let alarm = Alarm { rank, from_last: u32::MAX - number, words: tally.query };
                found.alarm = found.alarm.max(Some(alarm));
            }
            let Some(cover) = cover.filter(|_| flag.is_none()) else { continue };
            let whole = matches!(cover, Cover::Both | Cover::Phrase) && tally.how == How::EQUAL;
            if whole && !emergency && role < Role::Sign {
                harmless.push((entry, tally.query));
            }
            // Words that are known and still read otherwise are believed where everything fits.
            if !query.wide || cover == Cover::Both {
                found.covered |= matches!(cover, Cover::Both | Cover::Query);
                let kind = self.kind(query, entry, tally, cover) as u64;
                found.hits.push(u64::from(score) << 32 | u64::from(!number & 0x0fff_ffff) << 4 | kind);
            }
        }
        found.alarm = found.alarm.filter(|alarm| {
            // "Fever blisters" are no "blisters and fever".
            self.alarming(*alarm).is_some_and(|entry| stands(entry, words))
                || !harmless
                    .iter()
                    .any(|(entry, met)| alarm.words & query.said & !met == 0 && stands(entry, words))
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

    fn kind(&self, query: &Query, entry: &Entry, tally: Tally, cover: Cover) -> Kind {
        let leading = tally.entry & tally.entry.wrapping_add(1) == 0;
        if tally.how.any(How::TYPO) {
            Kind::Typo
        } else if query.whole == entry.whole && self.names(entry) {
            Kind::Exact
        } else if tally.how.any(How::LOOSE) {
            Kind::Synonym
        } else if tally.how.any(How::PREFIX) || (cover == Cover::Query && leading) {
            Kind::Prefix
        } else {
            Kind::Synonym
        }
    }

    /// Whether a phrase is a name or label term of its effect, or a synonym that is the same in another number
    /// or language: "headaches".
    fn names(&self, entry: &Entry) -> bool {
        let name = |other: &Entry| {
            other.whole == entry.whole
                && other.phrase.effect == entry.phrase.effect
                && other.phrase.role <= Role::Term
                && other.phrase.flag.is_none()
        };
        name(entry) || self.entries.iter().any(name)
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

/// Whether all words of the phrase stand side by side in the query, singular or plural.
fn stands(entry: &Entry, words: &[String]) -> bool {
    let phrase = words_of(&entry.phrase.text);
    let same = |(one, other): (&String, &String)| stem(one) == stem(other);
    words.windows(phrase.len().max(1)).any(|row| row.iter().zip(&phrase).all(same))
}

fn kind_from(number: u64) -> Kind {
    [Kind::Emergency, Kind::Exact, Kind::Prefix, Kind::Synonym]
        .into_iter()
        .find(|kind| *kind as u64 == number)
        .unwrap_or(Kind::Typo)
}
