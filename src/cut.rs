//! Cutting text that may be of any length.

/// The first `most` characters of a text; all of it if it has no more.
pub fn cut(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}
