//! From what was met to what is said of it.

use std::cmp::Reverse;
use std::rc::Rc;

use super::alarm::Met;
use super::hit::{Correction, Hit, Kind};
use super::judge::{Cover, Tally};
use super::read::{Read, Scored};
use crate::explore::index::Index;
use crate::explore::index::entries::Entry;
use crate::explore::index::matches::How;
use crate::explore::index::material::{Role, To};
use crate::explore::index::reach::UnitMatch;
use crate::explore::index::signs::Of;
use crate::explore::index::units::Means;
use crate::explore::language::LangId;
use crate::explore::reading::query::{Query, words_of};

/// Results that score less than this many hundredths of the best are noise.
const WORTH_SHOWING: u64 = 52;

impl Index {
    /// The effects and topics that were met, each once.
    pub(super) fn listed(&self, read: &Read) -> Vec<Hit> {
        self.listed_of(read, &read.hits)
    }

    pub(super) fn listed_of(&self, read: &Read, hits: &[Scored]) -> Vec<Hit> {
        let best = hits.iter().map(|hit| hit.score).max().unwrap_or_default();
        let shown = |hit: &&Scored| u64::from(hit.score) * 100 >= u64::from(best) * WORTH_SHOWING;
        let mut scored: Vec<&Scored> = hits.iter().filter(shown).collect();
        scored.sort_unstable_by_key(|hit| Reverse(hit.rank()));
        let mut list: Vec<Hit> = Vec::new();
        for hit in scored {
            let Some(entry) = self.entries.get(hit.entry as usize) else { continue };
            if !list.iter().any(|known| known.to == Some(entry.phrase.to)) {
                list.push(self.hit(entry, hit.kind, read));
            }
        }
        list
    }

    pub(super) fn kind(&self, query: &Query, entry: &Entry, tally: Tally, cover: Cover) -> Kind {
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
    pub(super) fn sign(&self, met: &Met, lang: Option<LangId>) -> Hit {
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
            (Some((text, lang)), _) if met.lang == *lang || met.lang.is_none() => {
                (text.clone(), self.code(*lang))
            }
            (_, Some(flag)) => {
                let own = |lang: Option<LangId>| flag.names.iter().find(|(own, _)| *own == lang);
                let name = own(met.lang).or_else(|| own(lang)).or_else(|| flag.names.first());
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
    pub(super) fn add_signs_of(
        &self,
        effects: impl Iterator<Item = usize>,
        lang: Option<LangId>,
        hits: &mut Vec<Hit>,
    ) {
        for effect in effects {
            let to = To::Effect(effect);
            let names = || {
                self.entries.iter().filter(|entry| entry.phrase.to == to && entry.phrase.role == Role::Name)
            };
            let name = names().find(|entry| entry.phrase.lang == lang).or_else(|| names().next());
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

    /// The medicines that were named, each once: those of the pack, or the others, as they are called in `lang`.
    pub(super) fn medicines(&self, read: &Read, own: bool, lang: Option<LangId>) -> Vec<Hit> {
        let mut list: Vec<Hit> = Vec::new();
        for UnitMatch { unit, corrected, .. } in &read.query.medicines {
            let (kind, to, name) = match self.means(*unit) {
                Some(Means::Drug(place, name)) if own => (Kind::Drug, Some(To::Drug(*place)), name),
                Some(Means::Medicine(names)) if !own => {
                    let called = names.iter().find(|(own, _)| *own == lang).or_else(|| names.first());
                    let Some((_, name)) = called else { continue };
                    (Kind::Absent, None, name)
                }
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

    /// Whether a word of `phrase` that tells something stands in what was `typed`, whole.
    pub fn shares_a_word(&self, typed: &str, phrase: &str) -> bool {
        let typed = words_of(typed);
        words_of(phrase).iter().any(|word| !self.fills(word) && typed.contains(word))
    }
}
