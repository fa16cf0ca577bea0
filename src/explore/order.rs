//! Ways of looking at the effects. None is by rate across drugs: their trials differ.

use std::cmp::Reverse;

use super::filter::Summary;
use super::text::fold::fold;
use crate::pack::Urgency;

/// A way of looking: which effects, in which order. What a safety lock holds is in each of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// All, by how often they were seen with any chosen drug; what has no number comes last.
    #[default]
    Often,
    /// What needs help at once or a call today and is no everyday illness: first what a boxed warning names, in it
    /// and after it the most pressing.
    Serious,
    /// All, by name.
    Alphabet,
}

impl Look {
    pub const ALL: [Look; 3] = [Look::Often, Look::Serious, Look::Alphabet];

    pub fn id(self) -> &'static str {
        match self {
            Look::Often => "often",
            Look::Serious => "serious",
            Look::Alphabet => "a-to-z",
        }
    }

    /// Whether an effect is in this way of looking.
    pub fn takes(self, summary: &Summary) -> bool {
        self != Look::Serious || summary.locked() || (is_pressing(summary) && !summary.everyday)
    }
}

fn is_pressing(summary: &Summary) -> bool {
    matches!(summary.urgency, Urgency::Emergency | Urgency::CallToday)
}

/// The places of `summaries` in the order of `look`. `names` are their names in the reader's language. What is equal
/// stands as in the pack.
pub fn ordered(look: Look, summaries: &[Summary], names: &[&str]) -> Vec<usize> {
    let keys: Vec<String> = names.iter().map(|name| alphabetical(name)).collect();
    let rank = |place: usize| {
        let summary = summaries.get(place)?;
        Some(match look {
            // What is seen as often stands in the same order in every language: the more pressing first.
            Look::Often => (false, false, 0, Reverse(summary.rate), summary.urgency as u8, place),
            // What a warning names and nobody can act on is not less serious for that: death.
            Look::Serious => {
                let (boxed, acted) = (summary.boxed, is_pressing(summary));
                (!boxed, boxed && acted, summary.urgency as u8, Reverse(summary.rate), 0, place)
            }
            Look::Alphabet => (false, false, 0, Reverse(None), 0, 0),
        })
    };
    let mut order: Vec<usize> = (0..summaries.len()).collect();
    order.sort_by(|a, b| rank(*a).cmp(&rank(*b)).then_with(|| keys.get(*a).cmp(&keys.get(*b))));
    order
}

/// A key that sorts names as a dictionary does: without case and accents, and ñ after n.
pub fn alphabetical(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for (place, piece) in name.split(['ñ', 'Ñ']).enumerate() {
        if place > 0 {
            key.push_str("n~");
        }
        let folded = fold(piece);
        let starts_word = piece.starts_with(' ') && !folded.is_empty();
        if starts_word && !key.is_empty() {
            key.push(' ');
        }
        key.push_str(&folded);
        if piece.ends_with(' ') && !folded.is_empty() {
            key.push(' ');
        }
    }
    key
}
