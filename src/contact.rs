//! Where a reader reports a mistake, as the page that shows the widget says.

use crate::pack::address::{is_address, is_unseen};

/// An address that a link may lead to: `https:` or `mailto:`, nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact(String);

impl Contact {
    /// The contact in a host's words; `None` for any other kind of address, and for what is none.
    pub fn parse(text: &str) -> Option<Contact> {
        let text = text.trim();
        let (scheme, rest) = text.split_once(':')?;
        let whole = !text.contains(|letter: char| letter.is_whitespace() || is_unseen(letter));
        let sound = match scheme.to_ascii_lowercase().as_str() {
            "https" => is_address(&format!("https:{rest}")),
            "mailto" => rest.split_once('@').is_some_and(|(who, place)| !who.is_empty() && !place.is_empty()),
            _ => false,
        };
        (whole && sound).then(|| Contact(text.to_owned()))
    }

    /// What a link leads to.
    pub fn href(&self) -> &str {
        &self.0
    }

    /// What a reader sees, so that it can be written down too: the mail address alone, or the whole `https` address.
    pub fn shown(&self) -> &str {
        let mail = self.0.split_once(':').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("mailto"));
        mail.map_or(&*self.0, |(_, rest)| rest.split('?').next().unwrap_or(rest))
    }
}
