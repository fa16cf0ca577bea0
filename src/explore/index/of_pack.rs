//! What of a pack can be found: names, label terms, synonyms, questions, red flags and medicines.

use std::rc::Rc;

use super::Index;
use super::material::{Material, Meant, Phrase, Role, To};
use super::signs::{By, Flag, Of, Sign};
use super::units::{Means, Unit};
use crate::explore::language::LangId;
use crate::explore::language::headings;
use crate::pack::{self, ConceptId, Effect, Level, Pack, Text, Urgency};

/// A span of numbers has no more than these.
const MOST_NUMBERS: usize = 200;

impl Index {
    /// The index of a whole pack.
    pub fn of(pack: &Pack) -> Index {
        let langs = pack.head.languages.clone();
        let mut material =
            Material { langs, sections: headings::sections().collect(), ..Material::default() };
        concepts(pack, &mut material);
        medicines(pack, &mut material);
        effects(pack, &mut material);
        topics(pack, &mut material);
        red_flags(pack, &mut material);
        absences(pack, &mut material);
        Index::new(material)
    }
}

impl Material {
    fn lang(&self, lang: &str) -> Option<LangId> {
        let place = self.langs.iter().position(|own| own.as_ref() == lang);
        place.and_then(|place| u8::try_from(place).ok()).map(LangId)
    }

    fn phrase(&mut self, lang: &str, text: &Rc<str>, role: Role, to: To) {
        let lang = self.lang(lang);
        self.phrases.push(Phrase { text: text.clone(), lang, role, to });
    }

    fn named(&mut self, text: &Text, role: Role, to: To) {
        text.iter().for_each(|(lang, name)| self.phrase(lang, &Rc::from(name), role, to));
    }

    fn synonyms(&mut self, phrases: &pack::Phrases, to: To) {
        for (lang, texts) in phrases.iter() {
            for (number, text) in (0..=u8::MAX).zip(texts) {
                self.phrase(lang, text, Role::Synonym(number), to);
            }
        }
    }

    fn sign_phrases(&mut self, phrases: &pack::Phrases, of: Of) {
        for (lang, texts) in phrases.iter() {
            let lang = self.lang(lang);
            let by = |text: &Rc<str>| By::Phrase { text: text.clone(), lang };
            self.signs.extend(texts.iter().map(|text| Sign { of, by: by(text) }));
        }
    }
}

/// The unit of a concept: its place in the pack.
fn units(pack: &Pack, ids: &[ConceptId]) -> Vec<Unit> {
    let place = |id: &ConceptId| pack.concepts.iter().position(|concept| concept.id == *id);
    ids.iter().filter_map(place).filter_map(|place| Unit::try_from(place).ok()).collect()
}

fn concepts(pack: &Pack, material: &mut Material) {
    for concept in &pack.concepts {
        let means = Means::Concept {
            kind: concept.kind,
            within: units(pack, &concept.within),
            opposite: units(pack, concept.opposite.as_slice()).first().copied(),
        };
        let words = concept.words.iter().flat_map(|(lang, words)| {
            let lang = material.lang(lang);
            words.iter().flat_map(numbers).map(move |word| (lang, word))
        });
        let words = words.collect();
        material.meant.push(Meant { means, words });
    }
}

/// A word as it stands, or one for each number of a span in it: "120–199", "5–20 pills".
fn numbers(word: &Rc<str>) -> Vec<Rc<str>> {
    let spanned = word.split(' ').find_map(|part| {
        let (from, to) = part.split_once('–')?;
        Some((part, from.parse::<u16>().ok()?, to.parse::<u16>().ok()?))
    });
    match spanned {
        Some((span, from, to)) => (from..=to)
            .take(MOST_NUMBERS)
            .map(|number| word.replacen(span, &number.to_string(), 1).into())
            .collect(),
        None => vec![word.clone()],
    }
}

fn medicines(pack: &Pack, material: &mut Material) {
    let words = |names: &[&Rc<str>]| names.iter().map(|name| (None, Rc::clone(name))).collect();
    for (place, drug) in pack.drugs.iter().enumerate() {
        let means = Means::Drug(place, drug.brand.clone());
        material.meant.push(Meant { means, words: words(&[&drug.brand, &drug.generic, &drug.maker]) });
    }
    for medicine in &pack.medicines {
        let called = medicine.called.iter().flat_map(Text::iter).filter(|(_, name)| **name != *medicine.name);
        let called = called.map(|(lang, name)| (material.lang(lang), Rc::from(name)));
        let names: Vec<(Option<LangId>, Rc<str>)> =
            std::iter::once((None, medicine.name.clone())).chain(called).collect();
        let all = names.iter().map(|(_, name)| name).chain(&medicine.also);
        let words = all.map(|name| (None, name.clone())).collect();
        material.meant.push(Meant { means: Means::Medicine(names), words });
    }
}

fn effects(pack: &Pack, material: &mut Material) {
    for (place, effect) in pack.effects.iter().enumerate() {
        let to = To::Effect(place);
        material.named(&effect.name, Role::Name, to);
        material.named(&effect.term, Role::Term, to);
        material.synonyms(&effect.synonyms, to);
        if is_illness(pack, effect) {
            material.illness = Some(to);
        }
        material.accepts.extend(units(pack, &effect.parts).into_iter().map(|unit| (to, unit)));
        if effect.urgency == Urgency::Emergency {
            for (lang, text) in effect.name.iter().chain(effect.term.iter()) {
                let by = By::Phrase { text: Rc::from(text), lang: material.lang(lang) };
                material.signs.push(Sign { of: Of::Effect(place), by });
            }
        }
    }
}

/// Whether an effect is the illness itself: "eczema", of "eczema (atopic dermatitis)".
fn is_illness(pack: &Pack, effect: &Effect) -> bool {
    pack.head.illness.iter().any(|(lang, illness)| {
        let name = illness.split(" (").next().unwrap_or_default();
        let mut own = effect.synonyms.iter().filter(|(own, _)| *own == lang);
        own.any(|(_, synonyms)| synonyms.iter().any(|synonym| synonym.as_ref() == name))
    })
}

fn topics(pack: &Pack, material: &mut Material) {
    for ask in &pack.asks {
        if let Some(place) = pack.topics.iter().position(|topic| topic.id == ask.topic) {
            let to = To::Topic(place);
            material.synonyms(&ask.phrases, to);
            material.accepts.extend(units(pack, &ask.beside).into_iter().map(|unit| (to, unit)));
        }
    }
}

fn red_flags(pack: &Pack, material: &mut Material) {
    for (place, flag) in pack.red_flags.iter().enumerate() {
        let of = Of::Flag(place);
        let names = flag.name.iter().map(|(lang, name)| (material.lang(lang), Rc::from(name))).collect();
        let effects = flag.effects.iter().filter_map(|id| Some(pack.placed_effect(id)?.0)).collect();
        material.flags.push(Flag { names, urgent: flag.level == Level::Urgent, alone: flag.alone, effects });
        // A name is all there is to go by only where no signs say what it means, and what speaks against it.
        for (lang, text) in flag.name.iter().filter(|_| flag.signs.is_empty()) {
            let by = By::Phrase { text: Rc::from(text), lang: material.lang(lang) };
            material.signs.push(Sign { of, by });
        }
        material.sign_phrases(&flag.phrases, of);
        material.signs.extend(signs(pack, &flag.signs, of));
    }
}

fn absences(pack: &Pack, material: &mut Material) {
    for (place, absence) in pack.absences.iter().enumerate() {
        material.signs.extend(signs(pack, &absence.signs, Of::Absence(place)));
    }
}

fn signs(pack: &Pack, signs: &[pack::Sign], of: Of) -> Vec<Sign> {
    let by = |sign: &pack::Sign| By::Units {
        all: sign.all.iter().map(|group| units(pack, group)).collect(),
        unless: units(pack, &sign.unless),
        explained_by: units(pack, &sign.explained_by),
    };
    signs.iter().map(|sign| Sign { of, by: by(sign) }).collect()
}
