//! What a page is drawn for: a shadow root, or plain HTML to an extent.

/// Whether components may ask for scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// In a shadow root, with controls.
    Live,
    /// Plain HTML: no control needs scripts.
    Static(Extent),
}

/// How much a piece of plain HTML tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// To paste into an article: warnings with their origins, red flags, the card, and the sources of these; nothing
    /// folded, a link to everything.
    Snippet,
    /// Every dose and age, nothing folded.
    Facts,
    /// What the live page looks like at the start: card and folded chapters.
    Page,
}
