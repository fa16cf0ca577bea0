//! Addresses that links lead to, and characters that would hide where they lead.

/// Whether a link may lead to `address`, and a reader who sees it knows where that is: `https`, no user name
/// before the host, no invisible character, none that an address cannot have.
pub fn is_address(address: &str) -> bool {
    let Some(rest) = address.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let stray = |letter: char| letter.is_whitespace() || is_unseen(letter) || "<>\"\\^`{|}".contains(letter);
    host.starts_with(char::is_alphanumeric) && !host.contains('@') && !rest.contains(stray)
}

/// Control characters, and bidi embeddings, overrides and isolates: after a name that ends in an override,
/// "10 of 100" reads "001 fo 01".
pub fn is_unseen(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
