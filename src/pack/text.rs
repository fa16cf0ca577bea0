//! Words in several languages, and which language a reader is given.

#[cfg(feature = "schema")]
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::json::{Fault, Json};

use super::content::Content;
use super::walk::{Path, Visitor};

/// A BCP 47 language code such as `en` or `es`.
pub type Lang = Rc<str>;

/// One thing said in one or more languages: `{"en": "…", "es": "…"}`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transparent))]
pub struct Text(
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<String, String>"))] Vec<(Lang, Rc<str>)>,
);

/// What a reader is shown of a [`Text`].
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    pub text: Rc<str>,
    /// The language of `text`, when it is not the one asked for.
    pub lang: Option<Lang>,
}

impl Text {
    /// The words in `lang`, else in the first language there is of `fallbacks`, else in any.
    ///
    /// A text without a single language reads as empty words: the reader of a pack refuses it,
    /// so no view ever meets one.
    pub fn phrase(&self, lang: &str, fallbacks: &[Lang]) -> Phrase {
        let find = |lang: &str| self.0.iter().find(|(code, _)| **code == *lang);
        if let Some((_, text)) = find(lang) {
            return Phrase { text: text.clone(), lang: None };
        }
        match fallbacks.iter().find_map(|lang| find(lang)).or_else(|| self.0.first()) {
            Some((code, text)) => Phrase { text: text.clone(), lang: Some(code.clone()) },
            None => Phrase { text: Rc::from(""), lang: None },
        }
    }

    /// The words in exactly `lang`.
    pub fn exact(&self, lang: &str) -> Option<&str> {
        self.iter().find(|(code, _)| *code == lang).map(|(_, text)| text)
    }

    /// Every language with its words.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(code, text)| (code.as_ref(), text.as_ref()))
    }
}

/// Several words or phrases per language: `{"en": ["…"], "es": ["…"]}`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transparent))]
pub struct Phrases(
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<String, Vec<String>>"))]
    Vec<(Lang, Vec<Rc<str>>)>,
);

impl Phrases {
    /// The phrases of one language; none where the language is missing.
    pub fn of(&self, lang: &str) -> &[Rc<str>] {
        self.iter().find(|(code, _)| *code == lang).map_or(&[], |(_, phrases)| phrases)
    }

    /// Every language with its phrases.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[Rc<str>])> {
        self.0.iter().map(|(code, phrases)| (code.as_ref(), phrases.as_slice()))
    }
}

impl Content for Text {
    fn read(&mut self, json: Json) -> Result<(), Fault> {
        read_languages(&mut self.0, json)
    }

    fn walk(&self, at: &Path, visitor: &mut dyn Visitor) {
        visitor.text(at, self);
    }
}

impl Content for Phrases {
    fn read(&mut self, json: Json) -> Result<(), Fault> {
        read_languages(&mut self.0, json)
    }

    fn walk(&self, at: &Path, visitor: &mut dyn Visitor) {
        visitor.phrases(at, self);
    }
}

/// Something said in several languages, whatever it is.
trait Languages {
    fn add(&mut self, lang: Lang) -> &mut dyn Content;
}

impl<T: Content + Default> Languages for Vec<(Lang, T)> {
    fn add(&mut self, lang: Lang) -> &mut dyn Content {
        &mut self.push_mut((lang, T::default())).1
    }
}

fn read_languages(said: &mut dyn Languages, json: Json) -> Result<(), Fault> {
    let Json::Object(fields) = json else {
        return Err(Fault::wanted("an object with a value per language", &json));
    };
    for (lang, value) in fields {
        said.add(lang.clone()).read(value).map_err(|fault| fault.inside(&lang))?;
    }
    Ok(())
}
