//! An answer is one sentence, two where the truth needs them; the rest are its points.

use crate::pack::problem::tell;
use crate::pack::{Pack, Problem};

const MOST: usize = 2;

pub(super) fn many(pack: &Pack) -> Vec<Problem> {
    let mut found = Vec::new();
    for (index, fact) in pack.facts.iter().enumerate() {
        for (lang, text) in fact.text.iter() {
            let sentences = count(text);
            if sentences > MOST {
                tell!(
                    found,
                    "/facts/{index}/text/{lang}",
                    "{sentences} sentences are too many for one answer: {MOST} at most"
                );
            }
        }
    }
    found
}

fn count(text: &str) -> usize {
    // Its full stops end no sentence.
    let text = text.replace("EE. UU.", "EE UU");
    text.split_whitespace()
        .filter(|word| word.trim_end_matches(['”', '»', ')']).ends_with(['.', '?', '!']))
        .count()
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn an_abbreviation_and_decimals_end_no_sentence() {
        assert_eq!(count("La etiqueta de EE. UU. lo nombra."), 1);
        assert_eq!(count("A cream of 1.5%. Twice a day."), 2);
        assert_eq!(count("See “Who may use it?” Then ask."), 2);
    }
}
