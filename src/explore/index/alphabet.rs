//! The words of an index in the order of the alphabet: those that came in, and among them those that each language has.

use crate::explore::language::headings;
use crate::explore::language::weight::Saying;
use crate::explore::text::fold::without_tilde;
use crate::explore::text::stem::stem;

/// A word on its way into a vocabulary.
#[derive(Clone, Copy)]
pub struct Word<'w> {
    pub word: &'w str,
    /// Where it stands among those that came in; [`NOWHERE`] for one that only a language has.
    pub place: u32,
    pub saying: Option<Saying>,
    /// It has an ñ, also where it is written without.
    pub tilde: bool,
}

const NOWHERE: u32 = u32::MAX;

/// The words with those of the languages among them, in their order.
pub fn beside<'w>(sorted: impl ExactSizeIterator<Item = (&'w str, u32)>) -> Vec<Word<'w>> {
    let mut own = headings::words().peekable();
    let mut all = Vec::with_capacity(sorted.len() + headings::WORD_COUNT);
    let as_it_comes = |word: &'w str, place, saying| {
        let tilde = !word.is_ascii() && word.contains('ñ');
        Word { word, place, saying, tilde }
    };
    for (word, place) in sorted {
        while let Some((own, saying)) = own.next_if(|(own, _)| *own < word) {
            all.push(as_it_comes(own, NOWHERE, Some(saying)));
        }
        let saying = own.next_if(|(own, _)| *own == word).map(|(_, saying)| saying);
        all.push(as_it_comes(word, place, saying));
    }
    all.extend(own.map(|(own, saying)| as_it_comes(own, NOWHERE, Some(saying))));
    all
}

/// The words in their order, some of them in another spelling.
pub fn merged<'w>(mut sorted: Vec<Word<'w>>, respelt: &'w [(String, Word<'w>)]) -> Vec<Word<'w>> {
    sorted.retain(|word| !word.tilde || respelt.iter().all(|(_, own)| own.word != word.word));
    let mut merged = Vec::with_capacity(sorted.len() + respelt.len());
    let mut left = sorted.as_slice();
    for (plain, word) in respelt {
        let (before, after) = left.split_at(left.partition_point(|other| other.word < plain.as_str()));
        merged.extend_from_slice(before);
        merged.push(Word { word: plain, ..*word });
        left = after;
    }
    merged.extend_from_slice(left);
    merged
}

/// The words with an ñ that are like no word with n, beside how they are written without it: for want of another meaning
/// they are found however they are typed.
pub fn unparted<'w>(sorted: &[Word<'w>]) -> Vec<(String, Word<'w>)> {
    let stands = |plain: &str| {
        let from = sorted.partition_point(|other| other.word < stem(plain));
        let kin = sorted.iter().skip(from).take_while(|other| other.word.starts_with(stem(plain)));
        kin.into_iter().any(|other| stem(other.word) == stem(plain))
    };
    let plain = sorted.iter().filter(|word| word.tilde).map(|word| (without_tilde(word.word), *word));
    let mut plain: Vec<(String, Word)> = plain.filter(|(plain, _)| !stands(plain)).collect();
    plain.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    plain
}
