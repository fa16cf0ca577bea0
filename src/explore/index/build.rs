//! Building an index: words are collected, numbered, and made into spans, signs and entries.

use super::material::Material;
use super::signs::{Rule, Sign};
use super::units::{Means, Unit};
use super::vocabulary::Vocabulary;
use super::wordlist::Words;
use super::{Index, unit_number};
use crate::explore::language::LangId;
use crate::explore::language::headings::{self, Heading};

impl Index {
    pub fn new(material: Material) -> Index {
        let Material { langs, phrases, meant, accepts, flags, signs, sections, illness } = material;
        let (mut words, mut folded) = (Words::default(), String::new());
        let ends: Vec<usize> = phrases.iter().map(|phrase| words.add(&phrase.text, &mut folded)).collect();
        let spans: Vec<(Unit, Option<LangId>, usize)> = (0..)
            .zip(&meant)
            .flat_map(|(unit, meant)| meant.words.iter().map(move |(lang, text)| (unit, *lang, text)))
            .map(|(unit, lang, text)| (unit, lang, words.add(text, &mut folded)))
            .collect();
        let drugs = meant.iter().filter(|meant| matches!(meant.means, Means::Drug(..)));
        let names = drugs.flat_map(|drug| &drug.words).map(|(_, name)| name.clone()).collect::<Vec<_>>();
        let mut means: Vec<Means> = meant.into_iter().map(|meant| meant.means).collect();
        let mut turns = Vec::new();
        let known: Vec<(Heading, &str)> = headings::each().collect();
        for (heading, text) in known.iter().copied() {
            let Heading::Turn(context) = heading else { continue };
            turns.push((unit_number(means.len()), None, words.add(text, &mut folded)));
            means.push(Means::Context(context));
        }
        let signs: Vec<(Sign, usize)> = signs
            .into_iter()
            .map(|sign| (words.add(sign.typed(), &mut folded), sign))
            .map(|(end, sign)| (sign, end))
            .collect();
        let (vocabulary, row) = Vocabulary::build(words, &known);
        let mut index = Index { vocabulary, means, langs, flags, illness, ..Index::default() };
        let mut start = ends.last().copied().unwrap_or_default();
        for (unit, lang, end) in spans.into_iter().chain(turns) {
            let row = row.get(start..end).unwrap_or_default();
            let rows = index.rows_of(unit);
            index.spans.push(&index.vocabulary, row, unit, lang, rows);
            start = end;
        }
        index.spans.sort(&index.vocabulary);
        for (sign, end) in signs {
            let rule = index.rule(sign, row.get(start..end).unwrap_or_default());
            index.rules.extend(rule);
            start = end;
        }
        index.temper();
        index.sections = index.sections_of(&sections, &names);
        index.signed = index.rules.iter().flat_map(Rule::units).collect();
        index.signed.sort_unstable();
        index.signed.dedup();
        index.accepted = accepts;
        index.units.reserve(row.len());
        index.entries.reserve(phrases.len());
        let (mut start, mut units) = (0, Vec::new());
        for (phrase, end) in phrases.into_iter().zip(ends) {
            index.push(phrase, row.get(start..end).unwrap_or_default(), &mut units);
            start = end;
        }
        index.accepted.sort_unstable();
        index.accepted.dedup();
        index.post();
        let mut vocabulary = std::mem::take(&mut index.vocabulary);
        vocabulary.quiet(|word| index.has(index.unit_of(word)));
        index.vocabulary = vocabulary;
        index.weigh();
        index
    }
}
