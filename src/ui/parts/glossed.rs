//! Words of the glossary, explained where a reader meets them first.

use std::cell::RefCell;
use std::ops::Range;

use yew::prelude::*;

use crate::pack::{Term, Text};
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::ui::parts::dialing::dialing;

/// Which words one part of the page has explained so far. It is read from its beginning: each word is explained once.
pub struct Glossed<'p> {
    page: &'p Page,
    /// The name of the part, unlike any other.
    part: String,
    met: RefCell<Vec<usize>>,
    /// Explained where it is folded, and so once more where it stands in the open.
    met_folded: RefCell<Vec<usize>>,
}

impl<'p> Glossed<'p> {
    pub fn of(page: &'p Page, part: impl Into<String>) -> Glossed<'p> {
        Glossed { page, part: part.into(), met: RefCell::default(), met_folded: RefCell::default() }
    }

    /// The words of a text, those of the glossary with their explanation where it is the first time.
    pub fn say(&self, text: &Text) -> Html {
        self.said(text, false)
    }

    /// A list of texts; an empty one is an empty wrapper.
    pub fn points(&self, points: &[Text]) -> Html {
        self.list(points, false)
    }

    /// The same for a list that is folded.
    pub fn folded_points(&self, points: &[Text]) -> Html {
        self.list(points, true)
    }

    fn list(&self, points: &[Text], folded: bool) -> Html {
        html! {
            <div>
                if !points.is_empty() {
                    <ul>for point in points.iter() { <li>{ self.said(point, folded) }</li> }</ul>
                }
            </div>
        }
    }

    fn said(&self, text: &Text, folded: bool) -> Html {
        let Some(words) = text.exact(&self.page.lang) else { return self.page.say_dialing(text) };
        let found = self.first_uses(words, folded);
        if found.is_empty() || self.page.is_snippet() {
            return self.page.say_dialing(text);
        }
        // Another word explained here draws all of it anew: no changed text is left to stand alone.
        let key: Vec<&str> = found.iter().map(|(_, term)| term.id.as_ref()).collect();
        let mut said = 0;
        let mut before = |word: &Range<usize>| {
            let plain = words.get(said..word.start).unwrap_or_default().to_owned();
            said = word.end;
            dialing(self.page, plain.into())
        };
        html! {
            <span key={key.join(" ")}>
                for (word, term) in found.iter() {
                    { before(word) }
                    { self.explained(words.get(word.clone()).unwrap_or_default(), term, folded) }
                }
                { dialing(self.page, words.get(said..).unwrap_or_default().to_owned().into()) }
            </span>
        }
    }

    /// A button that shows the meaning; the browser shuts it again with Escape or a press elsewhere. What stands there before
    /// scripts leads to the glossary.
    fn explained(&self, word: &str, term: &Term, folded: bool) -> Html {
        let (page, word) = (self.page, word.to_owned());
        if page.is_static() {
            let part = Part::Term(&term.id);
            return html! { <a href={page.link(part)} data-section={part.to_string()}>{ word }</a> };
        }
        let id = page.id(format_args!("term-{}{}-{}", self.part, if folded { "-more" } else { "" }, term.id));
        html! {
            <>
                <button type="button" class="dc-word" popovertarget={&id} aria-describedby={&id}>{ word }</button>
                <span {id} class="dc-meaning" popover="auto">
                    <strong>{ page.say(&term.term) }{ ". " }</strong>{ page.say(&term.meaning) }
                </span>
            </>
        }
    }

    /// The words that this part has not explained yet, in their order.
    fn first_uses(&self, text: &str, folded: bool) -> Vec<(Range<usize>, &'p Term)> {
        let (mut met, mut met_folded) = (self.met.borrow_mut(), self.met_folded.borrow_mut());
        let mut found = Vec::new();
        let mut free = 0;
        for start in starts(text) {
            let Some(rest) = text.get(start..).filter(|_| start >= free) else { continue };
            let known = |place: &usize| met.contains(place) || folded && met_folded.contains(place);
            let terms = self.page.pack.glossary.iter().enumerate().filter(|(place, _)| !known(place));
            let longest =
                terms.filter_map(|(place, term)| Some((length(self.page, term, rest)?, place, term)));
            if let Some((length, place, term)) = longest.max_by_key(|(length, ..)| *length) {
                free = start + length;
                found.push((start..free, term));
                if folded { &mut met_folded } else { &mut met }.push(place);
            }
        }
        found
    }
}

/// Where words begin.
fn starts(text: &str) -> impl Iterator<Item = usize> {
    let mut inside = false;
    text.char_indices().filter_map(move |(at, letter)| {
        let begins = !inside && letter.is_alphanumeric();
        inside = letter.is_alphanumeric();
        begins.then_some(at)
    })
}

/// How much of `text`, from its beginning, is a form of this word: the longest.
fn length(page: &Page, term: &Term, text: &str) -> Option<usize> {
    let forms = term.forms.of(&page.lang).iter();
    forms.filter_map(|form| begins(text, form)).max()
}

/// How long a form is as it stands at the beginning of `text`, in whatever letters; `None` where it does not, or where
/// the word goes on.
fn begins(text: &str, form: &str) -> Option<usize> {
    let mut rest = text.char_indices();
    for wanted in form.chars() {
        let (_, letter) = rest.next()?;
        if letter != wanted && !letter.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    let end = rest.clone().next().map_or(text.len(), |(at, _)| at);
    rest.next().is_none_or(|(_, letter)| !letter.is_alphanumeric()).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::{begins, starts};

    #[test]
    fn a_form_is_a_whole_word_in_any_letters() {
        assert_eq!(begins("Labels say", "labels"), Some(6));
        assert_eq!(begins("labels say", "label"), None);
        assert_eq!(begins("Hojas de TÉ.", "hojas de té"), Some(12));
        assert_eq!(begins("Cup-75", "cup"), Some(3));
        assert_eq!(begins("eGg", "EGG"), Some(3));
    }

    #[test]
    fn words_begin_after_what_is_none() {
        assert_eq!(starts("(é “in”)").collect::<Vec<_>>(), [1, 7]);
    }
}
