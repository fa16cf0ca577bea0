//! When a statement repeats another.

use std::ptr;
use std::rc::Rc;

use super::{Said, Statement};
use crate::pack::{Lang, OriginDrug, Text};

/// Compares as one reader reads: in `lang`, and in `fallbacks` where a text lacks that.
#[derive(Clone, Copy)]
pub(super) struct Likeness<'p> {
    pub lang: &'p str,
    pub fallbacks: &'p [Lang],
}

impl Likeness<'_> {
    /// Whether `earlier` has this statement of the same label: the same record, or a point that reads alike.
    /// Sentences that read alike may answer different questions. Names and silences never count as repeats,
    /// since each is about another situation.
    pub fn has(self, earlier: &[Statement], own: &Statement) -> bool {
        let says = |had: &Statement| match (had.said, own.said) {
            (Said::Warned(a), Said::Warned(b)) => ptr::eq(a, b),
            (Said::Sentence(a), Said::Sentence(b)) | (Said::Advice(a), Said::Advice(b)) => ptr::eq(a, b),
            (Said::Origin(a), Said::Origin(b)) => ptr::eq(a, b),
            (Said::Point(_), Said::Point(_)) => self.alike(had, own),
            _ => false,
        };
        earlier.iter().any(|had| had.drug.id == own.drug.id && says(had))
    }

    /// Whether two statements, perhaps of different drugs, read alike. What was seen with a drug itself is
    /// about that drug alone.
    pub fn alike(self, a: &Statement, b: &Statement) -> bool {
        let said = match (a.said, b.said) {
            (Said::Warned(a), Said::Warned(b)) => self.reads(&a.text, &b.text),
            (Said::Name(a), Said::Name(b))
            | (Said::Advice(a), Said::Advice(b))
            | (Said::Sentence(a), Said::Sentence(b))
            | (Said::Point(a), Said::Point(b)) => self.reads(a, b),
            (Said::Origin(a), Said::Origin(b)) => {
                a.drug != OriginDrug::This
                    && (a.drug, a.illness) == (b.drug, b.illness)
                    && self.reads(&a.who, &b.who)
            }
            (Said::Silence(a), Said::Silence(b)) => a == b,
            _ => false,
        };
        said && a.unchecked == b.unchecked
    }

    fn reads(self, a: &Text, b: &Text) -> bool {
        let words = |text: &Text| -> Rc<str> { text.phrase(self.lang, self.fallbacks).text };
        words(a) == words(b)
    }
}
