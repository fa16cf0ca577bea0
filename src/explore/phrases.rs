//! Which phrases of a pack can be found: names, label terms, synonyms and red flags in every language.

use std::rc::Rc;

use super::index::{Index, Phrase, Role};
use crate::pack::{Action, Id, Pack};

impl Index {
    /// The index of a whole pack.
    pub fn of(pack: &Pack) -> Index {
        let mut phrases = Phrases { langs: &pack.head.languages, list: Vec::new() };
        for (place, effect) in (0..).zip(&pack.effects) {
            let mut model = Phrase {
                emergency: effect.action == Action::Emergency,
                ..Phrase::to(Some(place), Role::Name)
            };
            effect.name.iter().for_each(|(lang, text)| phrases.add(lang, &Rc::from(text), &model));
            model.role = Role::Term;
            effect.term.iter().for_each(|(lang, text)| phrases.add(lang, &Rc::from(text), &model));
            for (lang, synonyms) in effect.synonyms.iter() {
                for (number, text) in (0..=u8::MAX).zip(synonyms) {
                    model.role = Role::Synonym(number);
                    phrases.add(lang, text, &model);
                }
            }
        }
        for (place, flag) in (0..).zip(&pack.red_flags) {
            let effect_of = |id: &Id| pack.effects.iter().position(|effect| effect.id == *id);
            let effects =
                flag.effects.iter().filter_map(effect_of).filter_map(|place| u32::try_from(place).ok());
            let effects: Vec<u32> = effects.collect();
            let model = Phrase { flag: Some(place), ..Phrase::to(effects.first().copied(), Role::Name) };
            flag.name.iter().for_each(|(lang, text)| phrases.add(lang, &Rc::from(text), &model));
            for (lang, texts) in flag.phrases.iter() {
                for text in texts {
                    phrases.add(lang, text, &model);
                    effects
                        .iter()
                        .for_each(|effect| phrases.add(lang, text, &Phrase::to(Some(*effect), Role::Sign)));
                }
            }
        }
        let drugs: Vec<&str> =
            pack.drugs.iter().flat_map(|drug| [drug.brand.as_ref(), drug.generic.as_ref()]).collect();
        let Phrases { langs, list } = phrases;
        Index::new(list, langs.to_vec(), &drugs)
    }
}

impl Phrase {
    fn to(effect: Option<u32>, role: Role) -> Phrase {
        Phrase { text: Rc::from(""), lang: 0, role, effect, flag: None, emergency: false }
    }
}

struct Phrases<'a> {
    langs: &'a [Rc<str>],
    list: Vec<Phrase>,
}

impl Phrases<'_> {
    fn add(&mut self, lang: &str, text: &Rc<str>, model: &Phrase) {
        let place = self.langs.iter().position(|own| own.as_ref() == lang);
        let lang = place.and_then(|place| u8::try_from(place).ok()).unwrap_or(u8::MAX);
        self.list.push(Phrase { text: text.clone(), lang, ..model.clone() });
    }
}
