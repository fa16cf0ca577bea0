//! What leads to a section of the page: "boxed warning", "does it work", "which is best".
//!
//! Such a phrase is known only whole, whatever its words mean elsewhere. Words that only fill and names of the pack's
//! drugs may stand beside it: "is Rinvoq safe".

use std::rc::Rc;

use super::Index;
use super::mix;
use super::wordlist::number_of;
use crate::explore::language::headings::Heading;
use crate::explore::text::fold::spell;
use crate::explore::text::stem::stem;

/// Phrases with the sections they lead to.
#[derive(Debug, Default)]
pub(super) struct Sections {
    /// The number of a phrase's telling words, and its section.
    led: Vec<(u32, &'static str)>,
    /// The words of the drugs' names, as numbers.
    names: Vec<u32>,
}

impl Index {
    /// `sections` are ids with phrases, `names` those of the drugs.
    pub(super) fn sections_of(
        &self,
        sections: &[(&'static str, &'static str)],
        names: &[Rc<str>],
    ) -> Sections {
        let number = |(section, phrase): &(&'static str, &'static str)| {
            let words: Vec<String> = phrase.split(' ').map(String::from).collect();
            Some((self.telling(&words, &[])?, *section))
        };
        let names = names.iter().map(|name| spell(name));
        let names = names.flat_map(|name| name.split(' ').map(number_of).collect::<Vec<_>>()).collect();
        Sections { led: sections.iter().filter_map(number).collect(), names }
    }

    /// The id of the section that the words of a query ask for, where they ask for nothing else.
    pub(in crate::explore) fn section(&self, words: &[String]) -> Option<&'static str> {
        let asked = self.telling(words, &self.sections.names)?;
        self.sections.led.iter().find(|(number, _)| *number == asked).map(|(_, section)| *section)
    }

    /// The number of a row of words without those that only fill, but for what it asks, and those in `besides`; none where
    /// no other stands there.
    fn telling(&self, words: &[String], besides: &[u32]) -> Option<u32> {
        let asks = |word: &String| self.vocabulary.language.has(Heading::Question, word);
        let tells = |word: &&String| (!self.fills(word) || asks(word)) && !besides.contains(&number_of(word));
        words.iter().filter(tells).map(|word| number_of(stem(word))).reduce(mix)
    }
}
