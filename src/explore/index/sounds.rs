//! How the words of a vocabulary sound.

use super::by_length::ByLength;
use super::strung::Strung;
use crate::explore::text::{sound, typo};

/// The sound of every word, in the order of the words.
#[derive(Debug)]
pub struct Sounds {
    sounds: Strung,
    by_length: ByLength,
}

impl Sounds {
    pub fn of<'w>(words: impl Iterator<Item = &'w str>) -> Sounds {
        let (mut sounds, mut sound) = (Strung::default(), String::new());
        for word in words {
            sound::sound_into(word, &mut sound);
            sounds.push(&sound);
        }
        Sounds { by_length: ByLength::of(sounds.iter()), sounds }
    }

    /// The numbers of the words that sound like `sound` or are up to `limit` typos from it, each with its typos.
    pub fn near(&self, sound: &str, limit: u8) -> impl Iterator<Item = (u32, u8)> {
        let (most, letters) = (usize::from(limit), u32::from(limit));
        let lengths = sound.len().saturating_sub(most)..=sound.len() + most;
        let like = self.by_length.like(typo::signature(sound.as_bytes()), lengths, letters, letters);
        like.filter_map(move |id| {
            let other = self.sounds.get(id)?;
            typo::distance(sound.as_bytes(), other.as_bytes(), limit).map(|typos| (id, typos))
        })
    }
}
