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
        Sentence::said(Scale { words, under_heading: false }, comparison, name)
    }

    /// The same where a heading names the drug and says "of 100 people": "10 with it." "2 without." "8 more."
    pub fn under_heading(words: &Words, comparison: &Comparison) -> Sentence {
        Sentence::said(Scale { words, under_heading: true }, comparison, words.it)
    }

    fn said(scale: Scale, comparison: &Comparison, name: &str) -> Sentence {
        let shown = comparison.of_hundred();
        let with = scale.share(shown.with, comparison.with());
        let without = scale.share(shown.without, comparison.without());
        Sentence {
            with: fill(scale.words.with, &[("share", &with), ("name", name)]),
            without: fill(scale.words.without, &[("share", &without)]),
            difference: scale.difference(shown.difference),
        }
    }

    /// The three parts in one line.
    pub fn whole(&self) -> String {
        format!("{} {} {}", self.with, self.without, self.difference)
    }
}

/// How numbers are said.
#[derive(Clone, Copy)]
struct Scale<'w> {
    words: &'w Words,
    /// A heading says "of 100 people", so the numbers do not.
    under_heading: bool,
}

impl Scale<'_> {
    /// "10 of 100", or "10".
    fn number(self, number: String) -> String {
        if self.under_heading { number } else { fill(self.words.of_100, &[("n", &number)]) }
    }

    /// "10 of 100", "fewer than 1 of 100", "none seen in 342 people".
    fn share(self, share: Share, rate: &Rate) -> String {
        match share {
            Share::Zero if rate.none_seen() => fill(self.words.none_seen, &[("n", &grouped(rate.people()))]),
            Share::Zero => self.number("0".to_owned()),
            Share::BelowOne => self.below_one(self.words.fewer_than_one),
            Share::Whole(count) => self.number(count.to_string()),
            Share::Tenths(tenths) => self.number(decimal(u32::from(tenths))),
        }
    }

    fn below_one(self, template: &str) -> String {
        fill(template, &[("one", &self.number("1".to_owned()))])
    }

    fn difference(self, difference: Difference) -> String {
        let words = self.words;
        match difference {
            Difference::Zero => words.as_often.to_owned(),
            Difference::WithinOne => self.below_one(words.within_one),
            Difference::By(direction, share) => match share {
                Share::BelowOne | Share::Zero => self.below_one(match direction {
                    Direction::More => words.under_one_more,
                    Direction::Fewer => words.under_one_fewer,
                }),
                Share::Whole(count) => self.apart(direction, &count.to_string()),
                Share::Tenths(tenths) => self.apart(direction, &decimal(u32::from(tenths))),
            },
            Difference::Between { direction, low, high } => {
                let range = fill(words.between, &[("low", &low.to_string()), ("high", &high.to_string())]);
                self.apart(direction, &range)
            }
        }
    }

    /// "8 more of 100.", or "8 more."
    fn apart(self, direction: Direction, size: &str) -> String {
        let words = self.words;
        let (of_100, short) = match direction {
            Direction::More => (words.more, words.n_more),
            Direction::Fewer => (words.fewer, words.n_fewer),
        };
        if self.under_heading { fill(short, &[("n", size)]) + "." } else { fill(of_100, &[("n", size)]) }
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
