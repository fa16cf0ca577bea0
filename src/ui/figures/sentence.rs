//! Numbers as sentences: with, without and difference of 100, always all three.

use crate::evidence::{Comparison, Difference, Direction, Rate, Share};
use crate::words::{Words, fill};

/// A comparison in words, in three parts.
pub struct Sentence {
    /// "10 of 100 with Rinvoq 15 mg."
    pub with: String,
    /// "2 of 100 without."
    pub without: String,
    /// "8 more of 100."
    pub difference: String,
}

impl Sentence {
    /// `name` is the drug with its dose.
    pub fn new(words: &Words, comparison: &Comparison, name: &str) -> Sentence {
        let shown = comparison.of_hundred();
        let with = share(words, shown.with, comparison.with());
        let without = share(words, shown.without, comparison.without());
        Sentence {
            with: fill(words.with, &[("share", &with), ("name", name)]),
            without: fill(words.without, &[("share", &without)]),
            difference: difference(words, shown.difference),
        }
    }

    /// The same where a heading names the drug and says "of 100 people": "10 with it." "2 without." "8 more."
    pub fn under_heading(words: &Words, comparison: &Comparison) -> Sentence {
        let shown = comparison.of_hundred();
        let whole = Sentence::new(words, comparison, words.it);
        let with = count(shown.with).map(|n| fill(words.with, &[("share", &n), ("name", words.it)]));
        let without =
            count(shown.without).unwrap_or_else(|| share(words, shown.without, comparison.without()));
        let difference = match shown.difference {
            Difference::By(Direction::More, size) => count(size).map(|n| fill(words.n_more, &[("n", &n)])),
            Difference::By(Direction::Fewer, size) => count(size).map(|n| fill(words.n_fewer, &[("n", &n)])),
            _ => None,
        };
        Sentence {
            with: with.unwrap_or(whole.with),
            without: fill(words.short_without, &[("share", &without)]) + ".",
            difference: difference.map_or(whole.difference, |difference| difference + "."),
        }
    }

    /// The three parts in one line.
    pub fn whole(&self) -> String {
        format!("{} {} {}", self.with, self.without, self.difference)
    }
}

/// A share that is a number; the others are sentences.
fn count(share: Share) -> Option<String> {
    match share {
        Share::Zero | Share::BelowOne => None,
        Share::Whole(count) => Some(count.to_string()),
        Share::Tenths(tenths) => Some(decimal(u32::from(tenths))),
    }
}

/// "10 of 100", "fewer than 1 of 100", "none seen in 342 people".
fn share(words: &Words, share: Share, rate: &Rate) -> String {
    match share {
        Share::Zero if rate.none_seen() => fill(words.none_seen, &[("n", &grouped(rate.people()))]),
        Share::Zero => fill(words.of_100, &[("n", "0")]),
        Share::BelowOne => words.fewer_than_one.to_owned(),
        Share::Whole(count) => fill(words.of_100, &[("n", &count.to_string())]),
        Share::Tenths(tenths) => fill(words.of_100, &[("n", &decimal(u32::from(tenths)))]),
    }
}

fn difference(words: &Words, difference: Difference) -> String {
    let by = |direction, template_more: &str, template_fewer: &str, parts: &[(&str, &str)]| match direction {
        Direction::More => fill(template_more, parts),
        Direction::Fewer => fill(template_fewer, parts),
    };
    match difference {
        Difference::Zero => words.no_more.to_owned(),
        Difference::WithinOne => words.within_one.to_owned(),
        Difference::By(direction, share) => match share {
            Share::BelowOne | Share::Zero => by(direction, words.under_one_more, words.under_one_fewer, &[]),
            Share::Whole(count) => by(direction, words.more, words.fewer, &[("n", &count.to_string())]),
            Share::Tenths(tenths) => {
                by(direction, words.more, words.fewer, &[("n", &decimal(u32::from(tenths)))])
            }
        },
        Difference::Between { direction, low, high } => {
            let parts = [("low", low.to_string()), ("high", high.to_string())];
            let parts = parts.each_ref().map(|(name, text)| (*name, text.as_str()));
            by(direction, words.between_more, words.between_fewer, &parts)
        }
    }
}

/// Tenths as people write them: 538 is "53.8".
pub fn decimal(tenths: u32) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// Thousands with a comma, as both of our languages' readers in the US write them.
pub fn grouped(number: u32) -> String {
    match (number / 1_000, number % 1_000) {
        (0, rest) => rest.to_string(),
        (thousands, rest) => format!("{},{rest:03}", grouped(thousands)),
    }
}
