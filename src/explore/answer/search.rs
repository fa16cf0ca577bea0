//! Search: from what a reader types to what is meant, best first.

use std::rc::Rc;

use super::hit::{Found, Hit, Kind};
use super::judge::Cover;
use super::read::{Read, Scored};
use crate::explore::index::Index;
use crate::explore::index::matches::How;
use crate::explore::index::material::To;
use crate::explore::index::spans::Reads;
use crate::explore::language::LangId;
use crate::explore::language::headings::Heading;
use crate::explore::reading::pauses::Pauses;
use crate::explore::reading::query::words_of;

/// Longer queries are sentences: known words in them are not looked for in other spellings.
const MOST_WIDE: u32 = 4;

impl Index {
    /// What is meant by `query`, best first, each once; before them at most one alarm.
    ///
    /// `lang` breaks ties. `limit` does not count the alarm. Empty when nothing was typed or found. Beside a red flag that
    /// stands alone there is nothing else.
    pub fn search(&self, query: &str, lang: &str, limit: usize) -> Vec<Hit> {
        self.find(query, lang, limit).hits
    }

    /// The same, with what there is to say where nothing was found.
    pub fn find(&self, query: &str, lang: &str, limit: usize) -> Found {
        let lang = self.lang(lang);
        let words: Vec<String> =
            words_of(query).into_iter().map(|word| self.vocabulary.known(word)).collect();
        let pauses = Pauses::of(query);
        let first = self.meet(words.clone(), pauses, false, lang);
        let (mut alarm, absence) = self.signs(&first, lang);
        let denies = first.query.past != 0 || first.query.units.iter().any(|said| said.denied);
        let mut best = first;
        if !best.covered {
            for words in self.rewritten(&words) {
                let other = self.meet(words, Pauses::default(), false, lang);
                // Words parted otherwise may lose the "no" before them.
                alarm = alarm.or_else(|| if denies { None } else { self.signs(&other, lang).0 });
                best = best.or_better(other);
            }
        }
        if !best.covered && best.query.needed.count_ones() <= MOST_WIDE {
            best = best.or_better(self.meet(words.clone(), pauses, true, lang));
        }
        let mut hits = self.medicines(&best, false, lang);
        let own = self.medicines(&best, true, lang);
        let mut answers = self.answers(&best, !best.query.medicines.is_empty());
        let mut unanswered = Vec::new();
        if answers.iter().all(|hit| hit.effect().is_none()) && !denies {
            // "A fever and a cough" is more than what to do with a fever.
            let joined = self.joined(&best.words, lang, &mut unanswered);
            if answers.is_empty() || joined.first().is_some_and(|hit| hit.effect().is_some()) {
                answers.retain(|hit| joined.iter().all(|known| known.to != hit.to));
                answers.splice(0..0, joined);
            }
        }
        hits.extend(answers);
        let flag = alarm.as_ref().and_then(|alarm| self.flags.get(alarm.flag?));
        if let Some(flag) = flag {
            let effects = flag.effects.iter().copied().filter(|effect| self.is_about(&best.query, *effect));
            self.add_signs_of(effects, lang, &mut hits);
        }
        hits.extend(own);
        let alone = flag.is_some_and(|flag| flag.alone);
        if alone {
            hits.clear();
        }
        hits.truncate(limit);
        let alarmed = alarm.is_some();
        let answered = hits.iter().any(|hit| matches!(hit.to, Some(To::Effect(_) | To::Topic(_))));
        Found {
            hits: alarm.into_iter().chain(hits).collect(),
            absence: absence.filter(|_| !answered),
            section: self.section(&words).filter(|_| !alone),
            unanswered: if alarmed { Vec::new() } else { unanswered },
        }
    }

    /// The alarm and the absence that the words mean, whatever foreign stands among them.
    fn signs(&self, read: &Read, lang: Option<LangId>) -> (Option<Hit>, Option<usize>) {
        if self.rules.is_empty() {
            return (None, None);
        }
        let query = self.read(&read.words, read.pauses, &read.meanings, Reads::Sign);
        (self.alarm(&query).map(|met| self.sign(&met, lang)), self.absence(&query))
    }

    /// Reads `words` and weighs every phrase against them.
    fn meet(&self, words: Vec<String>, pauses: Pauses, wide: bool, lang: Option<LangId>) -> Read {
        let meanings = self.meanings(&words, wide);
        let query = self.read(&words, pauses, &meanings, Reads::Answer);
        let (mut hits, mut whole, mut said) = (Vec::new(), Vec::new(), Vec::new());
        let (mut begun, mut covered) = (Vec::new(), false);
        for (number, tally) in self.tally(&query) {
            let Some(entry) = self.entries.get(number as usize) else { continue };
            let Some(cover) = self.cover(&query, entry, tally) else { continue };
            // Words that are known and still read otherwise are believed where everything fits.
            if !wide || cover == Cover::Both {
                covered |= matches!(cover, Cover::Both | Cover::Query);
                let score = self.score(&query, entry, tally, lang);
                let kind = self.kind(&query, entry, tally, cover);
                let hit = Scored { score, entry: number, kind };
                whole.extend((cover == Cover::Both && !tally.how.any(How::PREFIX)).then_some(hit));
                said.extend(matches!(cover, Cover::Both | Cover::Phrase).then_some(hit));
                let begins = tally.how.any(How::PREFIX) && tally.query.count_ones() == 1;
                if begins { &mut begun } else { &mut hits }.push(hit);
            }
        }
        // Of words that are a phrase as they stand the last begins no other: "how much does it cost" is not "costras".
        if words.len() == 1 || whole.is_empty() {
            hits.extend(begun);
        }
        for (number, entry) in self.asked(&query) {
            covered = true;
            let score = Index::score_of_question(entry, lang);
            let kind = if matches!(entry.phrase.to, To::Topic(_)) { Kind::Topic } else { Kind::Synonym };
            let hit = Scored { score, entry: number, kind };
            hits.push(hit);
            said.push(hit);
        }
        Read { words, pauses, meanings, query, hits, whole, said, covered }
    }

    /// What is said before and after each "and", where it is all that is said there: "sore throat and runny nose".
    /// What else is said there is `unanswered`, unless nothing is found at all.
    fn joined(&self, words: &[String], lang: Option<LangId>, unanswered: &mut Vec<Rc<str>>) -> Vec<Hit> {
        let parts = words
            .split(|word| self.vocabulary.language.has(Heading::Between, word))
            .filter(|part| (1..words.len()).contains(&part.len()));
        let mut list: Vec<Hit> = Vec::new();
        for part in parts {
            let read = self.meet(part.to_vec(), Pauses::default(), false, lang);
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
            let (whole, said) = (self.listed_of(read, &read.whole), self.listed_of(read, &read.said));
            let in_list = |list: &[Hit], hit: &Hit| list.iter().any(|said| said.to == hit.to);
            // "Starting Rinvoq tomorrow" asks for no starting dose.
            list.retain(|hit| in_list(if is_effect(hit) { &whole } else { &said }, hit));
        }
        let telling = |text: &str| words_of(text).iter().filter(|word| !self.fills(word)).count();
        let illness = |hit: &Hit| hit.to == self.illness && telling(&hit.matched) == 1;
        if named && read.query.needed.count_ones() == 1 && list.iter().any(illness) {
            list.clear();
        }
        list
    }
}
