//! How many effects are shown, and why not all.

use super::found::Found;
use crate::explore::Listing;
use crate::section::Section;
use crate::words::{Words, fill};

/// "12 of 70 effects shown. 3 hidden by your filters. …" Nothing where something else answers: it would read as no answer.
pub fn tally(words: &Words, listing: &Listing, found: &Found, sections: &[Section]) -> String {
    if found.answers_otherwise(sections) && listing.shown == 0 && listing.hidden == 0 {
        return String::new();
    }
    // Of totals too, where somebody asks for one: else "0 effects" would stand above it.
    let totals = listing.totals.iter().filter(|row| row.shown && found.is_searching()).count();
    let shown = if listing.waiting.is_empty() {
        words.shown.of(listing.shown + totals)
    } else {
        fill(words.shown_of, &[("n", &listing.shown.to_string()), ("all", &listing.all().to_string())])
    };
    let mut parts = vec![shown];
    if listing.hidden > 0 {
        parts.push(words.hidden_by_filters.of(listing.hidden));
    }
    if found.is_searching() {
        parts.push(words.searching.to_owned());
    } else if listing.hidden > 0 {
        parts.push(words.lock.to_owned());
    }
    if listing.unlisted > 0 && !found.is_searching() {
        parts.push(words.unlisted.of(listing.unlisted));
    }
    parts.join(" ")
}
