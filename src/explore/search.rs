//! Search: from what a reader types to what is meant, best first.

use std::rc::Rc;

use super::alarm::Met;
use super::hit::{Correction, Found, Hit, Kind, To};
use super::index::{Entry, Index, Role};
use super::judge::{Cover, Tally};
use super::matches::How;
use super::query::{Meaning, Query, words_of};
use super::signs::Of;
use super::spans::{Reads, UnitMatch};
use super::units::Means;

/// What one reading of a query found among the phrases.
struct Read {
    words: Vec<String>,
    /// What each of the words may be: it is looked up once and read for answers and for signs.
    meanings: Vec<Meaning>,
    query: Query,
    /// Score in the upper half, entry and kind in the lower: the greatest is the best.
    hits: Vec<u64>,
    /// Those of them that were said whole, and nothing else.
    whole: Vec<u64>,
    /// Whether something was met that covers the whole query.
    covered: bool,
}

/// Results that score less than this many hundredths of the best are noise.
const WORTH_SHOWING: u64 = 52;
/// Between two complaints.
const AND: [&str; 3] = ["and", "y", "e"];
/// Longer queries are sentences: known words in them are not looked for in other spellings.
const MOST_WIDE: u32 = 4;

impl Index {
    /// What is meant by `query`, best first, each once; before them at most one alarm.
    ///
    /// `lang` breaks ties. `limit` does not count the alarm. Empty when nothing was typed or found.
    pub fn search(&self, query: &str, lang: &str, limit: usize) -> Vec<Hit> {
        self.find(query, lang, limit).hits
    }

    /// The same, with what there is to say where nothing was found.
    pub fn find(&self, query: &str, lang: &str, limit: usize) -> Found {
        let lang = self.lang(lang);
        let words: Vec<String> =
            words_of(query).into_iter().map(|word| self.vocabulary.known(word)).collect();
        let first = self.meet(words.clone(), false, lang);
        let (mut alarm, absence) = self.signs(&first, lang);
        let denies = first.query.past || first.query.units.iter().any(|said| said.denied);
        let mut best = first;
        if !best.covered {
            for words in self.rewritten(&words) {
                let other = self.meet(words, false, lang);
                // Words parted otherwise may lose the "no" before them.
                alarm = alarm.or_else(|| if denies { None } else { self.signs(&other, lang).0 });
                best = best.or_better(other);
            }
        }
        if !best.covered && best.query.needed.count_ones() <= MOST_WIDE {
            best = best.or_better(self.meet(words, true, lang));
        }
        let mut hits = self.medicines(&best, false);
        let own = self.medicines(&best, true);
        hits.extend(self.answers(&best, !best.query.medicines.is_empty()));
        let mut unanswered = Vec::new();
        if best.hits.is_empty() && !denies {
            hits.extend(self.joined(&best.words, lang, &mut unanswered));
        }
        if let Some(flag) = alarm.as_ref().and_then(|alarm| self.flags.get(alarm.flag?)) {
            let effects = flag.effects.iter().copied().filter(|effect| self.is_about(&best.query, *effect));
            self.add_signs_of(effects, lang, &mut hits);
        }
        hits.extend(own);
        hits.truncate(limit);
        let alarmed = alarm.is_some();
        let answered = hits.iter().any(|hit| matches!(hit.to, Some(To::Effect(_) | To::Topic(_))));
        let unknown = best.query.unknown != 0;
        Found {
            hits: alarm.into_iter().chain(hits).collect(),
            absence: absence.filter(|_| !answered),
            unanswered: if alarmed { Vec::new() } else { unanswered },
            unknown,
        }
    }

    /// The alarm and the absence that the words mean, whatever foreign stands among them.
    fn signs(&self, read: &Read, lang: Option<u8>) -> (Option<Hit>, Option<usize>) {
        if self.rules.is_empty() {
            return (None, None);
        }
        let query = self.read(&read.words, &read.meanings, Reads::Sign);
        (self.alarm(&query).map(|met| self.sign(&met, lang)), self.absence(&query))
    }

    /// Reads `words` and weighs every phrase against them.
    fn meet(&self, words: Vec<String>, wide: bool, lang: Option<u8>) -> Read {
        let meanings = self.meanings(&words, wide);
        let query = self.read(&words, &meanings, Reads::Answer);
        let (mut hits, mut whole) = (Vec::new(), Vec::new());
        let mut covered = false;
        for (number, tally) in self.tally(&query) {
            let Some(entry) = self.entries.get(number as usize) else { continue };
            let Some(cover) = self.cover(&query, entry, tally) else { continue };
            // Words that are known and still read otherwise are believed where everything fits.
            if !wide || cover == Cover::Both {
                covered |= matches!(cover, Cover::Both | Cover::Query);
                let score = self.score(&query, entry, tally, lang);
                let hit = packed(score, number, self.kind(&query, entry, tally, cover));
                whole.extend((cover == Cover::Both && !tally.how.any(How::PREFIX)).then_some(hit));
                hits.push(hit);
            }
        }
        for (number, entry) in self.asked(&query) {
            covered = true;
            let score = Index::score_of_question(entry, lang);
            let kind = if matches!(entry.phrase.to, To::Topic(_)) { Kind::Topic } else { Kind::Synonym };
            hits.push(packed(score, number, kind));
        }
        Read { words, meanings, query, hits, whole, covered }
    }

    /// What is said before and after each "and", where it is all that is said there: "sore throat and runny nose".
    /// What else is said there is `unanswered`, unless nothing is found at all.
    fn joined(&self, words: &[String], lang: Option<u8>, unanswered: &mut Vec<Rc<str>>) -> Vec<Hit> {
        let parts = words
            .split(|word| AND.contains(&word.as_str()))
            .filter(|part| (1..words.len()).contains(&part.len()));
        let mut list: Vec<Hit> = Vec::new();
        for part in parts {
            let read = self.meet(part.to_vec(), false, lang);
            let hits = self.listed_of(&read, &read.whole);
            let hits_nothing = hits.is_empty() && self.tells_of(&read.query);
            let new = hits.into_iter().filter(|hit| !list.iter().any(|known| known.to == hit.to));
            let new: Vec<Hit> = new.collect();
            if hits_nothing {
                unanswered.push(Rc::from(part.join(" ")));
            }
            list.extend(new);
        }
        if list.is_empty() {
            unanswered.clear();
        }
        list
    }

    /// What was met. Beside a medicine that is only what tells something: in "the eczema cream from Incyte"
    /// and "Opzelura for my face" the medicine is meant.
    fn answers(&self, read: &Read, named: bool) -> Vec<Hit> {
        let is_effect = |hit: &Hit| matches!(hit.to, Some(To::Effect(_)));
        let mut list = self.listed(read);
        if named && !self.tells_of(&read.query) {
            let whole = self.listed_of(read, &read.whole);
            list.retain(|hit| !is_effect(hit) || whole.iter().any(|said| said.to == hit.to));
        }
        let telling = |text: &str| words_of(text).iter().filter(|word| !self.fills(word)).count();
        let illness = |hit: &Hit| hit.to == self.illness && telling(&hit.matched) == 1;
        if named && read.query.needed.count_ones() == 1 && list.iter().any(illness) {
            list.clear();
        }
        list
    }

    /// The effects and topics that were met, each once.
    fn listed(&self, read: &Read) -> Vec<Hit> {
        self.listed_of(read, &read.hits)
    }

    fn listed_of(&self, read: &Read, hits: &[u64]) -> Vec<Hit> {
        let best = hits.iter().max().map_or(0, |best| best >> 32);
        let mut scored: Vec<u64> =
            hits.iter().copied().filter(|hit| (hit >> 32) * 100 >= best * WORTH_SHOWING).collect();
        scored.sort_unstable_by(|a, b| b.cmp(a));
        let mut list: Vec<Hit> = Vec::new();
        for hit in scored {
            let number = (!(hit >> 4) & 0x0fff_ffff) as usize;
            let Some(entry) = self.entries.get(number) else { continue };
            if !list.iter().any(|known| known.to == Some(entry.phrase.to)) {
                list.push(self.hit(entry, kind_from(hit & 15), read));
            }
        }
        list
    }

    fn kind(&self, query: &Query, entry: &Entry, tally: Tally, cover: Cover) -> Kind {
        let leading = tally.entry & tally.entry.wrapping_add(1) == 0;
        if matches!(entry.phrase.to, To::Topic(_)) {
            Kind::Topic
        } else if tally.how.any(How::TYPO) {
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
                && other.phrase.to == entry.phrase.to
                && other.phrase.role <= Role::Term
        };
        name(entry) || self.entries.iter().any(name)
    }

    fn hit(&self, entry: &Entry, kind: Kind, read: &Read) -> Hit {
        Hit {
            kind,
            to: Some(entry.phrase.to),
            flag: None,
            matched: entry.phrase.text.clone(),
            lang: self.code(entry.phrase.lang),
            corrected: self.corrected(entry, read),
        }
    }

    /// The first word of the query that met the phrase only as a misspelling.
    fn corrected(&self, entry: &Entry, read: &Read) -> Option<Correction> {
        let units = self.units_of(entry);
        read.query.units.iter().find_map(|said| {
            let met = said.matches.iter().find(|found| units.contains(&found.unit))?;
            let (token, word) = met.corrected?;
            self.correction(said.word + token, word, read)
        })
    }

    fn correction(&self, place: usize, word: u32, read: &Read) -> Option<Correction> {
        let typed = Rc::from(read.words.get(place)?.as_str());
        Some(Correction { typed, read: Rc::from(self.vocabulary.word(word)) })
    }

    /// An alarm, in the words that were met: those of the pack for a phrase, else the name of the flag.
    fn sign(&self, met: &Met, lang: Option<u8>) -> Hit {
        let flag = match met.rule.of {
            Of::Flag(flag) => Some(flag),
            Of::Effect(_) | Of::Absence(_) => None,
        };
        let record = flag.and_then(|flag| self.flags.get(flag));
        let effect = match met.rule.of {
            Of::Effect(effect) => Some(effect),
            _ => record.and_then(|flag| flag.effects.first().copied()),
        };
        let said = self.code(met.lang);
        let (matched, lang) = match (&met.rule.text, record) {
            // A phrase may be met in another language than its own: its concepts have the words of all.
            (Some((text, lang)), _) if met.lang == *lang || met.lang == u8::MAX => {
                (text.clone(), self.code(*lang))
            }
            (_, Some(flag)) => {
                let own = |lang: u8| flag.names.iter().find(|(own, _)| *own == lang);
                let name = own(met.lang).or_else(|| own(lang?)).or_else(|| flag.names.first());
                name.map(|(lang, name)| (name.clone(), self.code(*lang))).unwrap_or((Rc::from(""), said))
            }
            (Some((text, lang)), None) => (text.clone(), self.code(*lang)),
            (None, None) => (Rc::from(""), said),
        };
        let urgent = record.is_some_and(|flag| flag.urgent);
        let kind = if urgent { Kind::Urgent } else { Kind::Emergency };
        Hit { kind, to: effect.map(To::Effect), flag, matched, lang, corrected: None }
    }

    /// What a red flag may be a sign of comes after what was named.
    fn add_signs_of(&self, effects: impl Iterator<Item = usize>, lang: Option<u8>, hits: &mut Vec<Hit>) {
        for effect in effects {
            let to = To::Effect(effect);
            let names = || {
                self.entries.iter().filter(|entry| entry.phrase.to == to && entry.phrase.role == Role::Name)
            };
            let name = names().find(|entry| Some(entry.phrase.lang) == lang).or_else(|| names().next());
            if let Some(entry) = name.filter(|_| !hits.iter().any(|known| known.to == Some(to))) {
                let matched = entry.phrase.text.clone();
                let lang = self.code(entry.phrase.lang);
                hits.push(Hit {
                    kind: Kind::Synonym,
                    to: Some(to),
                    flag: None,
                    matched,
                    lang,
                    corrected: None,
                });
            }
        }
    }

    /// The medicines that were named, each once: those of the pack, or the others.
    fn medicines(&self, read: &Read, own: bool) -> Vec<Hit> {
        let mut list: Vec<Hit> = Vec::new();
        for UnitMatch { unit, corrected, .. } in &read.query.medicines {
            let (kind, to, name) = match self.means(*unit) {
                Some(Means::Drug(place, name)) if own => (Kind::Drug, Some(To::Drug(*place)), name),
                Some(Means::Medicine(name)) if !own => (Kind::Absent, None, name),
                _ => continue,
            };
            if list.iter().any(|known| known.matched == *name) {
                continue;
            }
            let corrected = corrected.and_then(|(place, word)| self.correction(place, word, read));
            list.push(Hit { kind, to, flag: None, matched: name.clone(), lang: Rc::from(""), corrected });
        }
        list
    }
}

impl Read {
    /// The one that found the better phrase.
    fn or_better(self, other: Read) -> Read {
        let names = |read: &Read| read.query.medicines.len();
        if other.hits.iter().max() > self.hits.iter().max() || names(&other) > names(&self) {
            other
        } else {
            self
        }
    }
}

/// The better hit is the greater number; of equals the first entry.
fn packed(score: u32, entry: u32, kind: Kind) -> u64 {
    u64::from(score) << 32 | u64::from(!entry & 0x0fff_ffff) << 4 | kind as u64
}

fn kind_from(number: u64) -> Kind {
    [Kind::Topic, Kind::Exact, Kind::Prefix, Kind::Synonym]
        .into_iter()
        .find(|kind| *kind as u64 == number)
        .unwrap_or(Kind::Typo)
}
