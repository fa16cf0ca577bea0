//! Many short texts in one: a string of its own for each would weigh more than its letters.

use super::wordlist::number;

/// Texts by number, one behind the other.
#[derive(Debug, Default)]
pub struct Strung {
    text: String,
    /// Where each ends in `text`.
    ends: Vec<u32>,
}

impl Strung {
    /// Room for so many texts; they may become more.
    pub fn with_capacity(texts: usize) -> Strung {
        Strung { text: String::new(), ends: Vec::with_capacity(texts) }
    }

    pub fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.ends.push(number(self.text.len()));
    }

    /// The text of a number; none for one that was not given.
    pub fn get(&self, id: u32) -> Option<&str> {
        let end = *self.ends.get(id as usize)?;
        let start = id.checked_sub(1).and_then(|before| self.ends.get(before as usize));
        self.text.get(start.copied().unwrap_or_default() as usize..end as usize)
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> + Clone {
        (0..number(self.ends.len())).filter_map(|id| self.get(id))
    }
}

#[cfg(test)]
mod tests {
    use super::Strung;

    #[test]
    fn texts_come_out_as_they_went_in() {
        let mut strung = Strung::with_capacity(1);
        ["sore", "", "garganta", "ñ"].into_iter().for_each(|text| strung.push(text));
        assert_eq!(strung.iter().collect::<Vec<_>>(), ["sore", "", "garganta", "ñ"]);
        assert_eq!((strung.get(2), strung.get(4)), (Some("garganta"), None));
    }
}
