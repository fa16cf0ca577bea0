//! What comes first of an advice, to be read first.

/// Up to the first full stop that ends a sentence, and the rest. That of "EE. UU.", which follows a capital letter, ends
/// none.
pub fn first_sentence(text: &str) -> (&str, &str) {
    let ends = text.match_indices(". ").map(|(at, _)| at);
    let mut ends =
        ends.filter(|at| !text.get(..*at).is_some_and(|before| before.ends_with(char::is_uppercase)));
    let parts = ends.next().and_then(|at| Some((text.get(..=at)?, text.get(at + 2..)?)));
    parts.unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn a_country_ends_no_sentence() {
        assert_eq!(first_sentence("Call 911 now. Sit up. Wait."), ("Call 911 now.", "Sit up. Wait."));
        let said = "Llame al 988, de EE. UU. ya. No espere.";
        assert_eq!(first_sentence(said), ("Llame al 988, de EE. UU. ya.", "No espere."));
        assert_eq!(first_sentence("Call."), ("Call.", ""));
    }
}
