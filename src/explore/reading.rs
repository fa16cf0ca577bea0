//! Reading a query: from its words to the units that say something.

use super::contexts::Context;
use super::denial::Denial;
use super::index::{Index, mix};
use super::language::Heading;
use super::matches::{How, Match, Reading};
use super::pauses::Pauses;
use super::query::{Meaning, Query, Said};
use super::reach::{Reach, UnitMatch};
use super::scope::Scope;
use super::spans::{Reads, Token};
use super::stem::stem;
use super::units::{Means, Unit};
use super::weight::Weight;
use super::when::{is_age_now, is_number};
use super::wordlist::number_of;
use crate::pack::ConceptKind;

/// Units beyond these are not read: there is one bit for each.
const MOST_UNITS: usize = 64;
/// From so many letters on the name of a medicine is known again with a wrong first letter.
const SURE_NAME: usize = 7;
/// What an unknown word weighs, beside 1 to 8 for a known one.
const UNKNOWN: u16 = 6;

impl Index {
    /// What each of `words` may be, and how much it says; `wide` looks for other spellings of known words as well.
    pub(super) fn meanings(&self, words: &[String], wide: bool) -> Vec<Meaning> {
        let last = words.len().saturating_sub(1);
        let meaning = |(place, word): (usize, &String)| match self.vocabulary.find(word) {
            Some(known) if self.fills(word) => {
                (vec![Match { word: known, cost: 0, how: How::EQUAL }], Weight::Function)
            }
            // A single letter after other words is the start of something nobody can know yet.
            None if last > 0 && place == last && word.len() == 1 => (Vec::new(), Weight::Function),
            _ => {
                let reading = Reading { unfinished: place == last, wide };
                let (matches, weight) = self.told(self.meaning(word, reading));
                // "5 years": how many does not part what belongs together.
                (matches, if is_number(word) { Weight::Light } else { weight })
            }
        };
        words.iter().enumerate().map(meaning).collect()
    }

    /// Reads `words`, with what each of them may be.
    pub(super) fn read(&self, words: &[String], pauses: Pauses, meanings: &[Meaning], reads: Reads) -> Query {
        let language = &self.vocabulary.language;
        let fills = words.iter().any(|word| !self.fills(word));
        let tokens: Vec<Token> =
            meanings.iter().map(|(matches, weight)| Token { matches, weight: *weight }).collect();
        let mut query = Query {
            words: words.len(),
            whole: words.iter().fold(0, |row, word| mix(row, number_of(stem(word)))),
            question: self.question(words.iter().filter_map(|word| self.vocabulary.find(word))),
            ..Query::default()
        };
        // No sign rests on what is not said yet, and what may still come must not hide what was said.
        let open = reads != Reads::Sign;
        let (mut place, mut scope) = (0, Scope::default());
        let tell = |row: &[Token]| row.iter().any(|token| token.weight > Weight::Function);
        while let Some(token) = tokens.get(place) {
            scope.comes_to(place, pauses);
            let row = tokens.get(place..).unwrap_or_default();
            let reach = self
                .spans
                .reach(&self.vocabulary, row, open && token.weight > Weight::Function, reads)
                .filter(|reach| (reach.how == How::EQUAL && reach.cost == 0) || !self.turns(reach))
                // Words that are known whole begin nothing else: "mom" is no "mometasone".
                .filter(|reach| {
                    let plain = |token: &Token| {
                        token.is_known() && (reach.tokens == 1 || token.weight < Weight::Full)
                    };
                    let mut taken = row.iter().take(reach.tokens);
                    !(reach.how.any(How::PREFIX) && taken.all(plain))
                });
            let turn = reach.as_ref().and_then(|reach| self.context(reach));
            let (before, after) = words.split_at_checked(place).unwrap_or_default();
            let (turn, taken) = self.turn(turn, row, reach.as_ref(), after, reads);
            let without = after.first().is_some_and(|word| language.has(Heading::Without, word));
            let cannot = without && language.any(Heading::Cannot, before);
            let turn = turn.map(|turn| if cannot { Context::And } else { turn });
            let turn = turn.filter(|turn| *turn != Context::Gone || query.tells_felt(self, scope.clause));
            let reach = reach.filter(|reach| turn.is_some() || !self.turns(reach));
            let taken = if reach.is_some() { taken } else { 1 };
            match turn {
                // "Now I am 30" is no news of what was.
                Some(Context::Now) if is_age_now(words.get(place + taken..).unwrap_or_default()) => {}
                Some(turn) => {
                    scope.turns(turn, place, &mut query);
                    if turn == Context::Deny {
                        scope.denied = place + taken;
                        self.lists(&mut scope, place + taken, words, pauses);
                    }
                }
                None => {
                    let word = words.get(place).map_or("", String::as_str);
                    let told = tokens.get(scope.denied..place).is_some_and(tell);
                    scope.meets(language, word, told);
                    if reach.is_some() && language.has(Heading::Alone, word) {
                        scope.denial = Denial::None;
                    }
                    let model = Said {
                        matches: Vec::new(),
                        weight: 0,
                        says: token.weight,
                        binds: false,
                        denied: false,
                        clause: scope.clause,
                        sentence: scope.sentence(),
                        word: place,
                        length: word.len(),
                    };
                    // What a row means at once is denied at once.
                    let before = scope.denial;
                    for said in self.said(model, reach, token) {
                        scope.denial = before;
                        self.take(&mut query, said, &mut scope.denial, fills);
                    }
                }
            }
            place += taken;
        }
        query.date(&scope, language, words);
        // "Rinvoq stroke": an illness beside a medicine, and nobody who has it, is asked about.
        let whether = !query.medicines.is_empty() || self.asks_whether(words);
        query.asks |= whether && !language.any(Heading::Somebody, words);
        self.deny_before(&mut query, words);
        self.sum(&mut query);
        query
    }

    /// The matches with how much they say: what is only guessed says as much as the guess that says most.
    fn told(&self, matches: Vec<Match>) -> (Vec<Match>, Weight) {
        let weight = |found: &Match| self.vocabulary.traits(found.word).map(|traits| traits.weight);
        let sure = matches.iter().find(|found| !found.how.any(How::PREFIX.with(How::TYPO))).and_then(weight);
        let guessed = matches.iter().filter_map(weight).max();
        let weight = sure.or(guessed).unwrap_or(Weight::Full);
        (matches, weight)
    }

    /// What a token says, or a row of tokens: one thing, or several at once.
    fn said(&self, model: Said, reach: Option<Reach>, token: &Token) -> Vec<Said> {
        let word = |found: &Match| UnitMatch {
            unit: self.unit_of(found.word),
            cost: found.cost,
            how: found.how,
            lang: u8::MAX,
            corrected: found.how.any(How::TYPO).then_some((0, found.word)),
        };
        let words = token.matches.iter().filter(|found| self.has(self.unit_of(found.word)));
        let all: Vec<Vec<UnitMatch>> = match reach {
            None => vec![words.map(word).collect()],
            Some(reach) if reach.units.len() == 1 => {
                let mut matches: Vec<UnitMatch> =
                    reach.matches().chain(reach.others.iter().copied()).collect();
                let foreign =
                    reach.how == How::EQUAL && reach.units.iter().any(|unit| self.is_foreign(*unit));
                // "Hipo" said whole is not the beginning of "hipoglucemia".
                if reach.tokens == 1 && !foreign {
                    matches.extend(words.map(word));
                }
                matches.sort_by_key(|found| found.cost);
                vec![matches]
            }
            Some(reach) => reach.matches().map(|found| vec![found]).collect(),
        };
        let with = |matches: Vec<UnitMatch>| {
            let known = matches.first().map(|found| self.says(found.unit));
            let sure = matches.first().is_some_and(|found| !found.how.any(How::PREFIX.with(How::TYPO)));
            let most = matches.iter().map(|found| self.says(found.unit)).max();
            let says = if sure { known } else { most }.unwrap_or(model.says);
            let whole = matches.iter().filter(|found| !found.how.any(How::PREFIX));
            let binds = whole.clone().any(|found| self.means(found.unit).is_some_and(Means::binds));
            Said { matches, says, binds, ..model }
        };
        all.into_iter().map(with).collect()
    }

    fn take(&self, query: &mut Query, mut said: Said, denial: &mut Denial, fills: bool) {
        let best = said.matches.first().copied();
        let means = best.and_then(|best| self.means(best.unit));
        let guessed = |found: &UnitMatch| {
            found.how.any(How::SHORT) || (found.how.any(How::HEAD) && said.length < SURE_NAME)
        };
        if let (Some(found), Some(Means::Drug(..) | Means::Medicine(_))) =
            (best.filter(|found| !guessed(found)), means)
        {
            query.medicines.push(UnitMatch {
                corrected: found.corrected.map(|(token, word)| (said.word + token, word)),
                ..found
            });
        } else if said.says == Weight::Function && fills {
            return;
        }
        said.denied = denial.denies(&said, means);
        said.weight = match best {
            Some(best) => u16::from(self.weight(best.unit)),
            None if said.says == Weight::Full => UNKNOWN,
            None => 1,
        };
        if query.units.len() < MOST_UNITS {
            let figure = matches!(means, Some(Means::Concept { kind: ConceptKind::Figure, .. }));
            if figure || said.is_unknown() {
                query.unknown |= 1 << query.units.len();
            }
            query.units.push(said);
        }
    }

    fn sum(&self, query: &mut Query) {
        let (mut full, mut strong, mut denied, mut any) = (0, 0, 0, 0);
        let named = |said: &Said| {
            said.matches.first().is_some_and(|best| {
                match self.means(best.unit) {
                    Some(Means::Drug(..) | Means::Medicine(_)) => true,
                    // "Opzelura cream": the form belongs to the name.
                    Some(means) => means.is_medicine() && !query.medicines.is_empty(),
                    None => false,
                }
            })
        };
        for (place, said) in query.units.iter().enumerate().filter(|(_, said)| !named(said)) {
            let bit = 1 << place;
            any |= bit;
            query.total += said.weight;
            // What is not there need not be met: "gripa sin fiebre".
            if said.denied {
                denied |= if said.says == Weight::Full { bit } else { 0 };
                continue;
            }
            match said.says {
                Weight::Full => full |= bit,
                Weight::Strong => strong |= bit,
                Weight::Light | Weight::Function => {}
            }
        }
        query.needed = [full, denied, strong, any].into_iter().find(|bits| *bits > 0).unwrap_or_default();
    }

    pub(super) fn fills(&self, word: &str) -> bool {
        let known = self.vocabulary.find(word).and_then(|id| self.vocabulary.traits(id));
        known.is_some_and(|traits| traits.weight == Weight::Function)
    }

    /// Whether something is told: more than a place, and how something is.
    pub(super) fn tells_of(&self, query: &Query) -> bool {
        let tells = |said: &Said| {
            let place = said.matches.first().is_some_and(|best| self.is_part(best.unit));
            said.says == Weight::Full && !place
        };
        query.units.iter().any(tells)
    }

    pub(super) fn is_foreign(&self, unit: Unit) -> bool {
        matches!(self.means(unit), Some(Means::Concept { kind: ConceptKind::Foreign, .. }))
    }
}
