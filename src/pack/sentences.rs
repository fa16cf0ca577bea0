//! Where sentences end. "EE. UU." does not end one by itself, nor does a decimal point.

/// Their full stop ends no sentence.
const NEVER_LAST: [&str; 1] = ["EE."];

/// Their full stop ends a sentence only where another begins, or the text ends.
const AT_TIMES_LAST: [&str; 1] = ["UU."];

const OPENING: [char; 5] = ['¿', '¡', '“', '«', '('];

const CLOSING: [char; 5] = ['”', '»', '’', '"', ')'];

/// The sentences of a text, each with its marks and without the spaces around it.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.trim();
    std::iter::from_fn(move || {
        let (first, others) = first_sentence(rest);
        rest = others;
        (!first.is_empty()).then_some(first)
    })
}

/// The first sentence, which is to be read first, and the rest.
pub fn first_sentence(text: &str) -> (&str, &str) {
    let mut ends = text.match_indices(['.', '!', '?']).filter_map(|(at, mark)| {
        let (before, after) = text.split_at(at + mark.len());
        let after = after.trim_start_matches(['.', '!', '?']).trim_start_matches(CLOSING);
        let goes_on = !after.is_empty() && !after.starts_with(char::is_whitespace);
        (!goes_on && !is_abbreviated(before, after.trim_start())).then_some(text.len() - after.len())
    });
    let (first, rest) = text.split_at(ends.next().unwrap_or(text.len()));
    (first, rest.trim_start())
}

/// Whether `before` ends in the full stop of an abbreviation, and not of a sentence.
fn is_abbreviated(before: &str, after: &str) -> bool {
    let last = before.rsplit(|letter: char| letter.is_whitespace() || OPENING.contains(&letter)).next();
    let begins = || after.trim_start_matches(OPENING).starts_with(char::is_uppercase);
    let Some(last) = last else { return false };
    NEVER_LAST.contains(&last) || AT_TIMES_LAST.contains(&last) && !after.is_empty() && !begins()
}

#[cfg(test)]
mod tests {
    use super::{first_sentence, sentences};

    fn of(text: &str) -> Vec<&str> {
        sentences(text).collect()
    }

    #[test]
    fn the_first_is_read_first() {
        assert_eq!(first_sentence("Call 911 now. Sit up. Wait."), ("Call 911 now.", "Sit up. Wait."));
        let said = "Llame al 988, de EE. UU. ya. No espere.";
        assert_eq!(first_sentence(said), ("Llame al 988, de EE. UU. ya.", "No espere."));
        assert_eq!(first_sentence("Call."), ("Call.", ""));
        assert_eq!(first_sentence(""), ("", ""));
    }

    #[test]
    fn a_country_ends_a_sentence_only_where_another_begins() {
        assert_eq!(of("Solo en EE. UU. se vende."), ["Solo en EE. UU. se vende."]);
        assert_eq!(of("De EE. UU. Leído hoy."), ["De EE. UU.", "Leído hoy."]);
        assert_eq!(of("De EE. UU."), ["De EE. UU."]);
        assert_eq!(of("It may be TB. Call."), ["It may be TB.", "Call."]);
    }

    #[test]
    fn marks_end_sentences_and_not_numbers() {
        assert_eq!(of("Take 1.5 mg. Ask: why? now"), ["Take 1.5 mg.", "Ask: why?", "now"]);
        assert_eq!(of("See “Who may use it?” Then ask."), ["See “Who may use it?”", "Then ask."]);
        assert_eq!(of("So long (it hurts.) No!?"), ["So long (it hurts.)", "No!?"]);
        assert_eq!(of("  "), Vec::<&str>::new());
    }
}
