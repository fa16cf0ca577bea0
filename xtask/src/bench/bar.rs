//! One bar: what is promised, what was measured, and how.

use serde_json::{Value, json};

/// What is promised of a value. It holds at the bound itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    AtMost(f64),
    AtLeast(f64),
    /// Nothing is promised: the number stands there to be seen.
    None,
}

/// A line of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it belongs to: "At the start".
    pub part: &'static str,
    pub name: String,
    pub unit: &'static str,
    pub bound: Bound,
    /// `None` where it was not measured; then it is not met.
    pub value: Option<f64>,
    /// What the rest of the machine did meanwhile, in percent of its processors; `None` where time plays no part.
    pub busy: Option<f64>,
    pub how: &'static str,
}

impl Bar {
    /// `None` where nothing is promised.
    pub fn met(&self) -> Option<bool> {
        match self.bound {
            Bound::AtMost(bound) => Some(self.value.is_some_and(|value| value <= bound)),
            Bound::AtLeast(bound) => Some(self.value.is_some_and(|value| value >= bound)),
            Bound::None => None,
        }
    }

    pub fn json(&self) -> Value {
        let bound = match self.bound {
            Bound::AtMost(bound) => json!({ "at_most": bound }),
            Bound::AtLeast(bound) => json!({ "at_least": bound }),
            Bound::None => Value::Null,
        };
        json!({
            "part": self.part,
            "name": self.name,
            "unit": self.unit,
            "bound": bound,
            "value": self.value,
            "met": self.met(),
            "busy_percent": self.busy,
            "how": self.how,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(bound: Bound, value: Option<f64>) -> Bar {
        Bar { part: "", name: String::new(), unit: "", bound, value, busy: None, how: "" }
    }

    #[test]
    fn a_bar_is_met_at_its_bound() {
        assert_eq!(bar(Bound::AtMost(16.0), Some(16.0)).met(), Some(true));
        assert_eq!(bar(Bound::AtMost(16.0), Some(16.1)).met(), Some(false));
        assert_eq!(bar(Bound::AtLeast(99.0), Some(98.9)).met(), Some(false));
        assert_eq!(bar(Bound::None, Some(1.0)).met(), None);
    }

    #[test]
    fn what_was_not_measured_is_not_met() {
        assert_eq!(bar(Bound::AtMost(16.0), None).met(), Some(false));
        assert_eq!(bar(Bound::AtLeast(0.0), None).met(), Some(false));
    }
}
