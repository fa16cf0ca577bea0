//! Addresses that readers are led to, and letters that would hide where.

/// Whether a link may lead there, and a reader who reads the address knows where that is: `https`, no name before the
/// host, no letter that nobody sees or that no address has.
pub fn is_address(address: &str) -> bool {
    let Some(rest) = address.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let stray = |letter: char| letter.is_whitespace() || is_unseen(letter) || "<>\"\\^`{|}".contains(letter);
    host.starts_with(char::is_alphanumeric) && !host.contains('@') && !rest.contains(stray)
}

/// Controls, and what turns the direction: behind a name that ends in one, "10 of 100" reads "001 fo 01".
pub fn is_unseen(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
