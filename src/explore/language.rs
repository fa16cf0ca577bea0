//! What a search knows of languages beside the pack: words that fill, and turns of a sentence.
//!
//! `locales/search/` has them, a file for each language; a query may be in any.

use super::contexts::Context;
use super::weight::Weight;

include!(concat!(env!("OUT_DIR"), "/search.rs"));

/// How much a word says of a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saying {
    /// So much.
    So(Weight),
    /// Nothing, where the pack does not use it.
    Everyday,
}

/// Every word of all languages that says so much, in the order of the alphabet.
pub fn words() -> impl Iterator<Item = (&'static str, Saying)> {
    let marked = WORDS.split_inclusive(|letter: char| letter.is_ascii_uppercase());
    marked.filter_map(|marked| {
        let (word, mark) = marked.split_at_checked(marked.len() - 1)?;
        let saying = match mark {
            "A" => Saying::So(Weight::Function),
            "B" => Saying::So(Weight::Light),
            "C" => Saying::So(Weight::Strong),
            _ => Saying::Everyday,
        };
        Some((word, saying))
    })
}

/// What the words under a heading do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// They do something to the words around them.
    Turn(Context),
    /// They join two things that are each for themselves: "blisters with fever" are no fever blisters.
    Joins,
    /// They stand between two complaints.
    Between,
    /// They tell a row from others, though they only fill elsewhere: "doesn't know who", "aches all over".
    Keeps,
    /// A "no" that stands before has nothing to say of what begins with them: "not well, can't breathe".
    Alone,
    /// They deny what is done, not what is there: "is not swollen", but not "no pain".
    DeniesDoing,
    /// They deny what has been at any time.
    Never,
    /// After those, it is worse than ever: "never had a headache like this".
    SoBad,
    /// They say what cannot be.
    Cannot,
    /// After those, what it cannot be without is there: "can't walk without chest pain".
    Without,
    /// They deny what comes, after a "no" and a comma: "sin fiebre, tos ni dolor".
    Nor,
    /// They end what is denied in a list, and tell what is there: "denies fever, has a cough".
    Tells,
    /// They begin what is wished, and end a "no" that something else was denied by: "no ganas de nada, quiero morir".
    Wants,
    /// They name somebody who may have what is told, or since when.
    Somebody,
    /// Questions begin with them.
    Asking,
    /// They point at what is so now: "is this a stroke" asks for help.
    Pointing,
    /// They stand before a year in which it was.
    BeforeYear,
    /// They are numbers.
    Number,
    /// They stand before an age at which it was.
    When,
    /// And these before its number.
    Was,
}

impl Section {
    /// The section of a heading.
    fn named(name: &str) -> Option<Section> {
        Some(match name {
            "joins" => Section::Joins,
            "between" => Section::Between,
            "keeps" => Section::Keeps,
            "alone" => Section::Alone,
            "denies-doing" => Section::DeniesDoing,
            "never" => Section::Never,
            "so-bad" => Section::SoBad,
            "cannot" => Section::Cannot,
            "without" => Section::Without,
            "nor" => Section::Nor,
            "wants" => Section::Wants,
            "tells" => Section::Tells,
            "somebody" => Section::Somebody,
            "asking" => Section::Asking,
            "pointing" => Section::Pointing,
            "before-year" => Section::BeforeYear,
            "number" => Section::Number,
            "when" => Section::When,
            "was" => Section::Was,
            turn => Section::Turn(Context::named(turn)?),
        })
    }
}

/// Every word or phrase of every language that does something, with what it does.
pub fn each() -> impl Iterator<Item = (Section, &'static str)> {
    let known = SECTIONS.iter().filter_map(|(name, words)| Some((Section::named(name)?, words)));
    known.flat_map(|(section, words)| words.split(',').map(move |word| (section, word)))
}

/// The words that are asked for while a query is read.
#[derive(Debug, Default)]
pub struct Language(Vec<(Section, &'static str)>);

impl Language {
    pub fn of(words: &[(Section, &'static str)]) -> Language {
        let asked = |section: &Section| match section {
            Section::Turn(context) => matches!(context, Context::Deny | Context::Or | Context::But),
            _ => true,
        };
        let asked = words.iter().copied().filter(|(section, _)| asked(section));
        let mut words: Vec<(Section, &str)> = asked.collect();
        words.sort_unstable();
        Language(words)
    }

    /// Whether a word or phrase is one of a section.
    pub fn has(&self, section: Section, word: &str) -> bool {
        self.0.binary_search_by(|(own, known)| (own, *known).cmp(&(&section, word))).is_ok()
    }

    /// Whether one of a row's words is of a section.
    pub fn any(&self, section: Section, row: &[String]) -> bool {
        row.iter().any(|word| self.has(section, word))
    }

    /// Whether two words of a row that stand side by side are a phrase of a section.
    pub fn any_pair(&self, section: Section, row: &[String]) -> bool {
        row.windows(2).any(|pair| self.has(section, &pair.join(" ")))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{SECTIONS, Section, each, words};
    use crate::explore::fold::spell;

    #[test]
    fn every_heading_is_known_and_every_word_is_spelt() {
        for (name, _) in SECTIONS {
            assert!(Section::named(name).is_some(), "{name}");
        }
        for word in words().map(|(word, _)| word).chain(each().map(|(_, word)| word)) {
            assert_eq!(spell(word), word);
        }
        assert!(words().map(|(word, _)| word).is_sorted());
        assert!(words().count() > 3_000);
    }

    #[test]
    fn no_word_stands_twice_under_a_heading() {
        for file in [include_str!("../../locales/search/en.txt"), include_str!("../../locales/search/es.txt")]
        {
            let lines: Vec<&str> = file.lines().filter(|line| !line.starts_with('#')).collect();
            for section in lines.join(",").split('[') {
                let mut known = BTreeSet::new();
                for word in section.split(',').map(str::trim).filter(|word| !word.is_empty()) {
                    assert!(known.insert(word), "{word}: {section}");
                }
            }
        }
    }
}
