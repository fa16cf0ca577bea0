//! What was measured, by name, and how busy the machine was beside it.

use std::collections::BTreeMap;

use serde_json::Value;

/// A measured number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    pub value: f64,
    /// In percent of all processors; `None` where time plays no part.
    pub busy: Option<f64>,
}

#[derive(Debug, Default)]
pub struct Figures(BTreeMap<String, Figure>);

impl Figures {
    /// What does not depend on time: bytes, elements, shares.
    pub fn exact(&mut self, name: impl Into<String>, value: f64) {
        self.0.insert(name.into(), Figure { value, busy: None });
    }

    pub fn timed(&mut self, name: impl Into<String>, value: f64, busy: Option<f64>) {
        self.0.insert(name.into(), Figure { value, busy });
    }

    /// Takes over the lines that a measurement in another process printed: `{"figure": "code", "value": 1}`, with
    /// `"exact": true` where time plays no part. All other lines are for people.
    pub fn read(&mut self, lines: &str, busy: Option<f64>) {
        for line in lines.lines().filter(|line| line.starts_with("{\"")) {
            let Ok(told) = serde_json::from_str::<Value>(line) else { continue };
            let name = told.get("figure").and_then(Value::as_str);
            let value = told.get("value").and_then(Value::as_f64);
            let exact = told.get("exact").and_then(Value::as_bool).unwrap_or_default();
            if let Some((name, value)) = name.zip(value) {
                self.timed(name, value, busy.filter(|_| !exact));
            }
        }
    }

    pub fn get(&self, name: &str) -> Option<Figure> {
        self.0.get(name).copied()
    }

    pub fn value(&self, name: &str) -> Option<f64> {
        self.get(name).map(|figure| figure.value)
    }

    /// What follows `beginning` in the names that have it.
    pub fn after<'a>(&'a self, beginning: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.keys().filter_map(move |name| name.strip_prefix(beginning))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_and_talk_is_not() {
        let mut figures = Figures::default();
        let lines = "opening\n{\"figure\":\"live\",\"value\":1.5}\n{\"figure\":\"words\",\"value\":9,\"exact\":true}\n";
        figures.read(lines, Some(4.0));
        assert_eq!(figures.get("live"), Some(Figure { value: 1.5, busy: Some(4.0) }));
        assert_eq!(figures.get("words"), Some(Figure { value: 9.0, busy: None }));
        assert_eq!(figures.get("opening"), None);
    }
}
