//! The words of languages: how much everyday ones say, and what those under a heading do.
//!
//! Read from `locales/search/`, a file for each language. All are used at once: a query may be in any of
//! them.

use super::contexts::Context;
use super::weight::{Saying, Weight};

include!(concat!(env!("OUT_DIR"), "/search.rs"));

/// Every word of all languages with how much it says, in alphabetical order.
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
pub enum Heading {
    /// Words that change what others around them mean, see [`Context`]: "no", "but", "years ago".
    Turn(Context),
    /// Words like "with": they join two findings, and no phrase reaches across: "blisters with fever" is not
    /// "fever blisters".
    Joins,
    /// Words like "and": a query is also read in the parts between them.
    Between,
    /// Words like "my", "I": what follows is told for itself.
    Anew,
    /// Words like "the", "a": so it is behind an "and".
    Article,
    /// Words like "mom", "was": behind something long past they go on telling of it.
    Then,
    /// Words like "in", "when": what follows belongs to what stands before: "pain in my chest", "when I walk".
    Leads,
    /// Function words that a phrase keeps, because they tell it from others: "doesn't know who", "aches all over".
    Keeps,
    /// Words like "anything": a "no" before them denies nothing else: "no cough or anything, chest pain".
    Anything,
    /// Words like "can't": a finding that begins with one is not denied by a "no" before it: "not well, can't breathe".
    Alone,
    /// Words like "isn't": between a part and what is felt there they deny both: "my lips are not swollen".
    DeniesDoing,
    /// Words like "never": before [`Heading::SoBad`] they deny nothing.
    Never,
    /// Words like "like this": it is worse than ever: "never had a headache like this".
    SoBad,
    /// Words like "can't": before [`Heading::Without`] they deny nothing.
    Cannot,
    /// Words like "without": what follows is there: "can't walk without chest pain".
    Without,
    /// Words like "nor": after a negation and a comma, continue it: "sin fiebre, tos ni dolor".
    Nor,
    /// Words like "has": they end a list that is denied: "denies fever, has a cough".
    Tells,
    /// Words like "want": they end a "no" that has already denied something: "no ganas de nada, quiero morir".
    Wants,
    /// Words like "I", "my mother", "since": somebody has it, so that the query is no general question.
    Somebody,
    /// Words like "are": at the beginning they make a query a general question: "are seizures a side effect".
    Asking,
    /// Words like "this": with one of them it is no general question: "is this a stroke" asks for help.
    Pointing,
    /// Function words that tell one question from another: "how does it work" is not "when does it work".
    Question,
    /// Words before a year that is past: "in 2015".
    BeforeYear,
    /// Numbers in words, for an age: "when I was three".
    Number,
    /// Words before an age that is past: "when I was 3".
    When,
    /// Words between [`Heading::When`] and its number: "when I was 3".
    Was,
}

impl Heading {
    /// The heading of this name in `locales/search/`.
    fn named(name: &str) -> Option<Heading> {
        Some(match name {
            "joins" => Heading::Joins,
            "between" => Heading::Between,
            "anew" => Heading::Anew,
            "article" => Heading::Article,
            "leads" => Heading::Leads,
            "then" => Heading::Then,
            "keeps" => Heading::Keeps,
            "anything" => Heading::Anything,
            "alone" => Heading::Alone,
            "denies-doing" => Heading::DeniesDoing,
            "never" => Heading::Never,
            "so-bad" => Heading::SoBad,
            "cannot" => Heading::Cannot,
            "without" => Heading::Without,
            "nor" => Heading::Nor,
            "wants" => Heading::Wants,
            "tells" => Heading::Tells,
            "somebody" => Heading::Somebody,
            "asking" => Heading::Asking,
            "pointing" => Heading::Pointing,
            "question" => Heading::Question,
            "before-year" => Heading::BeforeYear,
            "number" => Heading::Number,
            "when" => Heading::When,
            "was" => Heading::Was,
            turn => Heading::Turn(Context::named(turn)?),
        })
    }
}

/// What stands before the id of a section in a heading of what leads there.
const SECTION: &str = "section ";

/// What leads to a section of the page: its id, with a phrase of any language.
pub fn sections() -> impl Iterator<Item = (&'static str, &'static str)> {
    let known = HEADINGS.iter().filter_map(|(name, words)| Some((name.strip_prefix(SECTION)?, words)));
    known.flat_map(|(section, words)| words.split(',').map(move |phrase| (section, phrase)))
}

/// Every word or phrase of every language that does something, with what it does.
pub fn each() -> impl Iterator<Item = (Heading, &'static str)> {
    let known = HEADINGS.iter().filter_map(|(name, words)| Some((Heading::named(name)?, words)));
    known.flat_map(|(heading, words)| words.split(',').map(move |word| (heading, word)))
}

/// The words that are looked up while a query is read.
#[derive(Debug, Default)]
pub struct Language(Vec<(Heading, &'static str)>);

impl Language {
    pub fn of(words: &[(Heading, &'static str)]) -> Language {
        let asked = |heading: &Heading| match heading {
            Heading::Turn(context) => matches!(context, Context::Deny | Context::Or | Context::But),
            _ => true,
        };
        let asked = words.iter().copied().filter(|(heading, _)| asked(heading));
        let mut words: Vec<(Heading, &str)> = asked.collect();
        words.sort_unstable();
        Language(words)
    }

    /// Whether a word or phrase is one of a heading's.
    pub fn has(&self, heading: Heading, word: &str) -> bool {
        self.0.binary_search_by(|(own, known)| (own, *known).cmp(&(&heading, word))).is_ok()
    }

    /// Whether one of a row's words stands under a heading.
    pub fn any(&self, heading: Heading, row: &[String]) -> bool {
        row.iter().any(|word| self.has(heading, word))
    }

    /// Whether two words of a row that stand side by side are a phrase under a heading.
    pub fn any_pair(&self, heading: Heading, row: &[String]) -> bool {
        row.windows(2).any(|pair| self.has(heading, &pair.join(" ")))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{HEADINGS, Heading, SECTION, each, sections, words};
    use crate::explore::text::fold::spell;

    #[test]
    fn every_heading_is_known_and_every_word_is_spelt() {
        for (name, _) in HEADINGS {
            assert!(Heading::named(name).is_some() || name.starts_with(SECTION), "{name}");
        }
        let led = sections().map(|(_, phrase)| phrase);
        for word in words().map(|(word, _)| word).chain(each().map(|(_, word)| word)).chain(led) {
            assert_eq!(spell(word), word);
        }
        assert!(words().map(|(word, _)| word).is_sorted());
        assert!(words().count() > 3_000);
    }

    #[test]
    fn no_word_stands_twice_under_a_heading() {
        for file in
            [include_str!("../../../locales/search/en.txt"), include_str!("../../../locales/search/es.txt")]
        {
            let lines: Vec<&str> = file.lines().filter(|line| !line.starts_with('#')).collect();
            for heading in lines.join(",").split('[') {
                let mut known = BTreeSet::new();
                for word in heading.split(',').map(str::trim).filter(|word| !word.is_empty()) {
                    assert!(known.insert(word), "{word}: {heading}");
                }
            }
        }
    }
}
