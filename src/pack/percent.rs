//! Percentages and percentage points exactly as a source prints them.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// A printed percentage from 0 to 100 with at most two decimals, or one of the form `<1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percent(Decimal);

impl Percent {
    /// Reads `23`, `53.8`, `0.57` or `<1`. After `<` stands a number above 0 and at most 1.
    pub fn parse(text: &str) -> Option<Percent> {
        Percent::decimal(text).map(Percent)
    }

    fn decimal(text: &str) -> Option<Decimal> {
        let number = Decimal::parse(text, &['<'])?;
        let sound = !number.marked || (1..=100).contains(&number.hundredths);
        sound.then_some(number)
    }

    /// In hundredths of a percent; for `<1` the bound.
    pub fn hundredths(self) -> u16 {
        self.0.hundredths
    }

    /// How many decimals the source prints: 0, 1 or 2.
    pub fn digits(self) -> u8 {
        self.0.digits
    }

    /// Whether the source prints only that it is less: `<1`.
    pub fn is_below(self) -> bool {
        self.0.marked
    }

    /// Whether `count` of `of` people is this percentage.
    ///
    /// At exactly half a unit both neighbours fit, for sources differ in how they round. Nobody
    /// is never `<1`: that is printed as 0.
    pub fn fits(self, count: u32, of: u32) -> bool {
        let (found, printed) = (10_000 * u64::from(count), u64::from(self.hundredths()) * u64::from(of));
        if self.is_below() {
            return count > 0 && found < printed;
        }
        let unit: u64 = match self.digits() {
            0 => 100,
            1 => 10,
            _ => 1,
        };
        of > 0 && 2 * found.abs_diff(printed) <= unit * u64::from(of)
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write("<", out)
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Percent, D::Error> {
        let printed = Printed {
            parse: Percent::decimal,
            expected: "a percentage",
            wrong: "a percentage is printed like `23`, `53.8` or `<1`, from 0 to 100",
        };
        deserializer.deserialize_str(printed).map(Percent)
    }
}

/// Printed percentage points from -100 to 100 with at most two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points(Decimal);

impl Points {
    /// Reads `38.9`, `-3` or `−3` (with the typographic minus).
    pub fn parse(text: &str) -> Option<Points> {
        Points::decimal(text).map(Points)
    }

    fn decimal(text: &str) -> Option<Decimal> {
        Decimal::parse(text, &['-', '\u{2212}'])
    }

    /// In hundredths of a point.
    pub fn hundredths(self) -> i32 {
        let size = i32::from(self.0.hundredths);
        if self.0.marked { -size } else { size }
    }

    /// In tenths of a point, half a tenth rounded away from zero.
    pub fn tenths(self) -> i32 {
        (self.hundredths() + 5 * self.hundredths().signum()) / 10
    }
}

impl fmt::Display for Points {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write("-", out)
    }
}

impl<'de> Deserialize<'de> for Points {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Points, D::Error> {
        let printed = Printed {
            parse: Points::decimal,
            expected: "percentage points",
            wrong: "percentage points are printed like `38.9` or `-3`, from -100 to 100",
        };
        deserializer.deserialize_str(printed).map(Points)
    }
}

/// A number from 0 to 100, how many decimals it was written with, and whether a mark stood before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Decimal {
    marked: bool,
    hundredths: u16,
    digits: u8,
}

impl Decimal {
    fn parse(text: &str, marks: &[char]) -> Option<Decimal> {
        let plain = text.strip_prefix(marks);
        let (marked, text) = (plain.is_some(), plain.unwrap_or(text));
        let (whole, fraction) =
            text.split_once('.').map_or((text, None), |(whole, rest)| (whole, Some(rest)));
        let padded = whole.len() > 1 && whole.starts_with('0');
        let whole = number(whole, 3).filter(|_| !padded)?;
        let (fraction, digits) = match fraction {
            None => (0, 0),
            Some(tenths) if tenths.len() == 1 => (10 * number(tenths, 1)?, 1),
            Some(hundredths) if hundredths.len() == 2 => (number(hundredths, 2)?, 2),
            Some(_) => return None,
        };
        let hundredths = 100 * whole + fraction;
        (hundredths <= 10_000).then_some(Decimal { marked, hundredths, digits })
    }

    fn write(self, mark: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.hundredths / 100, self.hundredths % 100);
        let mark = if self.marked { mark } else { "" };
        match self.digits {
            0 => write!(out, "{mark}{whole}"),
            1 => write!(out, "{mark}{whole}.{}", rest / 10),
            _ => write!(out, "{mark}{whole}.{rest:02}"),
        }
    }
}

/// A number of one to `most` digits (at most 3). At most 100, so that a hundred times it fits `u16`.
fn number(digits: &str, most: usize) -> Option<u16> {
    let plain = (1..=most).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let value = || digits.bytes().fold(0, |value, byte| 10 * value + u16::from(byte - b'0'));
    plain.then(value).filter(|value| *value <= 100)
}

/// Refuses a text while it is being read, so that the fault has its place: with `try_from` it would have none.
struct Printed {
    parse: fn(&str) -> Option<Decimal>,
    /// What is missed where there is no text at all.
    expected: &'static str,
    /// What is said of a text that is none.
    wrong: &'static str,
}

impl Visitor<'_> for Printed {
    type Value = Decimal;

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Decimal, E> {
        (self.parse)(text).ok_or_else(|| E::custom(self.wrong))
    }
}
