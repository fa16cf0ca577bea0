//! Percentages and percentage points exactly as a source prints them.

/// A printed percentage from 0 to 100 with at most two decimals, or one of the form `<1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percent {
    hundredths: u16,
    digits: u8,
    below: bool,
}

impl Percent {
    /// Reads `23`, `53.8`, `0.57` or `<1`. After `<` stands a number above 0 and at most 1.
    pub fn parse(text: &str) -> Option<Percent> {
        let (below, number) = text.strip_prefix('<').map_or((false, text), |number| (true, number));
        let (hundredths, digits) = decimal(number)?;
        let sound = !below || (1..=100).contains(&hundredths);
        sound.then_some(Percent { hundredths, digits, below })
    }

    /// In hundredths of a percent; for `<1` the bound.
    pub fn hundredths(self) -> u16 {
        self.hundredths
    }

    /// How many decimals the source prints: 0, 1 or 2.
    pub fn digits(self) -> u8 {
        self.digits
    }

    /// Whether the source prints only that it is less: `<1`.
    pub fn is_below(self) -> bool {
        self.below
    }

    /// Whether `count` of `of` people is this percentage.
    ///
    /// At exactly half a unit both neighbours fit, for sources differ in how they round. Nobody
    /// is never `<1`: that is printed as 0.
    pub fn fits(self, count: u32, of: u32) -> bool {
        let (found, printed) = (10_000 * u64::from(count), u64::from(self.hundredths) * u64::from(of));
        if self.below {
            return count > 0 && found < printed;
        }
        let unit: u64 = match self.digits {
            0 => 100,
            1 => 10,
            _ => 1,
        };
        of > 0 && 2 * found.abs_diff(printed) <= unit * u64::from(of)
    }
}

/// Printed percentage points from -100 to 100 with at most two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Points {
    hundredths: i32,
}

impl Points {
    /// Reads `38.9`, `-3` or `−3` (with the typographic minus).
    pub fn parse(text: &str) -> Option<Points> {
        let positive = text.strip_prefix(['-', '\u{2212}']);
        let (hundredths, _) = decimal(positive.unwrap_or(text))?;
        let hundredths = i32::from(hundredths);
        Some(Points { hundredths: if positive.is_some() { -hundredths } else { hundredths } })
    }

    /// In hundredths of a point.
    pub fn hundredths(self) -> i32 {
        self.hundredths
    }

    /// In tenths of a point, half a tenth rounded away from zero.
    pub fn tenths(self) -> i32 {
        (self.hundredths + 5 * self.hundredths.signum()) / 10
    }
}

/// A number from 0 to 100 in hundredths, and how many decimals it was written with.
fn decimal(text: &str) -> Option<(u16, u8)> {
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, rest)| (whole, Some(rest)));
    let padded = whole.len() > 1 && whole.starts_with('0');
    let whole = number(whole, 3).filter(|_| !padded)?;
    let (fraction, digits) = match fraction {
        None => (0, 0),
        Some(tenths) if tenths.len() == 1 => (10 * number(tenths, 1)?, 1),
        Some(hundredths) if hundredths.len() == 2 => (number(hundredths, 2)?, 2),
        Some(_) => return None,
    };
    Some((100 * whole + fraction, digits)).filter(|(hundredths, _)| *hundredths <= 10_000)
}

/// A number of one to `most` digits (at most 3). At most 100, so that a hundred times it fits `u16`.
fn number(digits: &str, most: usize) -> Option<u16> {
    let plain = (1..=most).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let value = || digits.bytes().fold(0, |value, byte| 10 * value + u16::from(byte - b'0'));
    plain.then(value).filter(|value| *value <= 100)
}
