//! How the words of a vocabulary sound.

use super::by_length::ByLength;
use super::wordlist::number;
use crate::explore::text::{sound, typo};

/// The sound of every word, in the order of the words.
#[derive(Debug)]
pub struct Sounds {
    text: String,
    /// Where each begins in `text`, and last where the text ends.
    starts: Vec<u32>,
    by_length: ByLength,
}

impl Sounds {
    pub fn of<'w>(words: impl Iterator<Item = &'w str>) -> Sounds {
        let (mut text, mut starts) = (String::new(), vec![0]);
        let mut sound = String::new();
        for word in words {
            sound::sound_into(word, &mut sound);
            text.push_str(&sound);
            starts.push(number(text.len()));
        }
        let by_length = ByLength::of(starts.windows(2).map(|ends| slice(&text, ends)));
        Sounds { text, starts, by_length }
    }

    /// The numbers of the words that sound like `sound` or are up to `limit` typos from it, each with its typos.
    pub fn near(&self, sound: &str, limit: u8) -> impl Iterator<Item = (u32, u8)> {
        let (most, letters) = (usize::from(limit), u32::from(limit));
        let lengths = sound.len().saturating_sub(most)..=sound.len() + most;
        let like = self.by_length.like(typo::signature(sound.as_bytes()), lengths, letters, letters);
        like.filter_map(move |id| {
            let ends = self.starts.get(id as usize..id as usize + 2)?;
            let other = slice(&self.text, ends);
            typo::distance(sound.as_bytes(), other.as_bytes(), limit).map(|typos| (id, typos))
        })
    }
}

/// The text between two ends.
fn slice<'t>(text: &'t str, ends: &[u32]) -> &'t str {
    let [start, end] = *ends else { return "" };
    text.get(start as usize..end as usize).unwrap_or_default()
}
