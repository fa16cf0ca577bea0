//! The widget's own words: locale strings, plurals, dates.

use crate::pack::{Date, Pack};

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// A phrase in the form for one and the form for any other number.
pub struct Plural {
    pub one: &'static str,
    pub other: &'static str,
}

impl Plural {
    /// The form for `count`, with `{n}` filled in.
    pub fn of(&self, count: usize) -> String {
        let form = if count == 1 { self.one } else { self.other };
        fill(form, &[("n", &count.to_string())])
    }
}

impl Words {
    /// The words of `lang`, where there are any.
    pub fn of(lang: &str) -> Option<&'static Words> {
        LOCALES.iter().find(|(code, _)| *code == lang).map(|(_, words)| words)
    }

    /// The languages that a pack and the locales both have, with the locales' words.
    pub fn spoken_by(pack: &Pack) -> impl Iterator<Item = (&'static str, &'static Words)> {
        let spoken = |code: &str| pack.head.languages.iter().any(|lang| **lang == *code);
        LOCALES.iter().filter(move |(code, _)| spoken(code)).map(|(code, words)| (*code, words))
    }

    /// The words of the first locale, English.
    pub fn first() -> &'static Words {
        // The build refuses to run without a first locale.
        static FIRST: &Words = match LOCALES {
            [(_, words), ..] => words,
            [] => panic!("locales/en.json is there"),
        };
        FIRST
    }

    /// A date as people write it: "Jun 30, 2026", "Jun 2026" or "2026".
    pub fn date(&self, date: Date) -> String {
        let year = date.year.to_string();
        let names = self.months.split(' ');
        let Some(month) =
            usize::from(date.month).checked_sub(1).and_then(|index| names.into_iter().nth(index))
        else {
            return year;
        };
        if date.day == 0 {
            return fill(self.month_and_year, &[("month", month), ("year", &year)]);
        }
        fill(self.whole_date, &[("day", &date.day.to_string()), ("month", month), ("year", &year)])
    }
}

/// Puts `parts` into the `{name}`s of a template. A name without a part stays as it is.
pub fn fill(template: &str, parts: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        match after.split_once('}') {
            Some((name, tail)) => {
                match parts.iter().find(|(part, _)| *part == name) {
                    Some((_, words)) => filled.push_str(words),
                    None => {
                        filled.push('{');
                        filled.push_str(name);
                        filled.push('}');
                    }
                }
                rest = tail;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::{LOCALES, fill};

    #[test]
    fn fills_names_and_leaves_strangers() {
        assert_eq!(fill("{a} of {b}, {c} {", &[("a", "1"), ("b", "100")]), "1 of 100, {c} {");
    }

    #[test]
    fn every_language_has_twelve_months() {
        for (lang, words) in LOCALES {
            assert_eq!(words.months.split(' ').count(), 12, "{lang}");
        }
    }
}
