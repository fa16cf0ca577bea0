//! Words in several languages, and which language a reader is given.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::Deserialize;

use super::keyed;

/// A BCP 47 language code such as `en` or `es`.
pub type Lang = Rc<str>;

/// One thing said in one or more languages: `{"en": "…", "es": "…"}`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Text(#[serde(deserialize_with = "keyed::map")] BTreeMap<Lang, Rc<str>>);

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
        if let Some(text) = self.0.get(lang) {
            return Phrase { text: text.clone(), lang: None };
        }
        match fallbacks
            .iter()
            .find_map(|lang| self.0.get_key_value(lang))
            .or_else(|| self.0.first_key_value())
        {
            Some((code, text)) => Phrase { text: text.clone(), lang: Some(code.clone()) },
            None => Phrase { text: Rc::from(""), lang: None },
        }
    }

    /// The words in exactly `lang`.
    pub fn exact(&self, lang: &str) -> Option<&str> {
        self.0.get(lang).map(|text| &**text)
    }

    /// Every language with its words.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(code, text)| (code.as_ref(), text.as_ref()))
    }
}

/// Several words or phrases per language: `{"en": ["…"], "es": ["…"]}`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Phrases(#[serde(deserialize_with = "keyed::map")] BTreeMap<Lang, Vec<Rc<str>>>);

impl Phrases {
    /// The phrases of one language; none where the language is missing.
    pub fn of(&self, lang: &str) -> &[Rc<str>] {
        self.0.get(lang).map_or(&[], Vec::as_slice)
    }

    /// Every language with its phrases.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[Rc<str>])> {
        self.0.iter().map(|(code, phrases)| (code.as_ref(), phrases.as_slice()))
    }
}
