//! A query as it is understood: the units that say something, and how they are said.

use super::contexts::{Context, compares, denies, denies_verb, stands_alone};
use super::denial::Denial;
use super::fold::spell;
use super::index::{Index, mix};
use super::lexicon::{Weight, asks_whether, names_somebody};
use super::matches::{How, Match, Reading};
use super::spans::{Reach, Reads, Token, UnitMatch};
use super::stem::stem;
use super::units::{Means, Unit};
use super::when::{self, is_number};
use super::wordlist::number_of;
use crate::pack::ConceptKind;

/// Words beyond these are not read.
const MOST_WORDS: usize = 24;
/// The most letters of a query. More than anybody types; what is longer is cut before it is read.
pub const LONGEST_QUERY: usize = 500;
/// Units beyond these are not read: there is one bit for each.
const MOST_UNITS: usize = 32;
/// From so many words on some are beside the point.
const SENTENCE: usize = 4;
/// From so many letters on the name of a medicine is known again with a wrong first letter.
const SURE_NAME: usize = 7;
/// What an unknown word weighs, beside 1 to 8 for a known one.
const UNKNOWN: u16 = 6;

/// What one word may be, the surest first, and how much it says.
pub type Meaning = (Vec<Match>, Weight);

/// One thing that was said.
#[derive(Debug)]
pub struct Said {
    /// What it may be, the surest first.
    pub matches: Vec<UnitMatch>,
    pub weight: u16,
    pub says: Weight,
    /// Whether an answer has to be about it.
    pub binds: bool,
    /// "No chest pain": whether it is said not to be there.
    pub denied: bool,
    /// How many "but"s stand before it.
    pub clause: u8,
    /// The place of its first word among those typed.
    pub word: usize,
    /// The letters of that word.
    pub length: usize,
}

/// A query with its units.
#[derive(Debug, Default)]
pub struct Query {
    /// In their order.
    pub units: Vec<Said>,
    /// The number of the whole row of words, as phrases have one.
    pub whole: u32,
    /// Its number as a question of everyday words.
    pub question: u32,
    /// The units that say most, one bit each: to have met them is to have met the query.
    pub needed: u32,
    pub total: u16,
    /// How many words were typed.
    pub words: usize,
    /// The medicines that were named.
    pub medicines: Vec<UnitMatch>,
    /// It was long ago.
    pub past: bool,
    /// It is asked whether it may happen.
    pub asks: bool,
    /// The words that tell something and are not known in any spelling, one bit each.
    pub unknown: u32,
}

/// The spelt words of what was typed.
pub fn words_of(typed: &str) -> Vec<String> {
    spell(cut(typed)).split(' ').filter(|word| !word.is_empty()).take(MOST_WORDS).map(String::from).collect()
}

/// The beginning of a query, as much of it as is read.
pub fn cut(typed: &str) -> &str {
    let end = typed.char_indices().nth(LONGEST_QUERY);
    end.and_then(|(end, _)| typed.get(..end)).unwrap_or(typed)
}

impl Said {
    /// Whether it tells something in a word that is not known in any spelling.
    pub fn is_unknown(&self) -> bool {
        self.matches.is_empty() && self.says == Weight::Full
    }
}

impl Query {
    /// Whether one of its words means exactly this.
    pub fn says(&self, unit: Unit) -> bool {
        self.units.iter().any(|said| said.matches.iter().any(|found| found.unit == unit))
    }

    /// Whether the last thing said in a clause is felt or an illness: "the swelling in my lips".
    fn tells_felt(&self, index: &Index, clause: u8) -> bool {
        use ConceptKind::{Illness, Part, Sensation};
        let last = self.units.iter().rev().filter(|said| said.clause == clause && said.binds);
        let mut kinds = last.filter_map(|said| match index.means(said.matches.first()?.unit) {
            Some(Means::Concept { kind, .. }) => Some(*kind),
            _ => None,
        });
        kinds.find(|kind| *kind != Part).is_some_and(|kind| matches!(kind, Sensation | Illness))
    }

    /// Whether as many words are not known as were met, or more in a sentence: "bitcoin price" is another price.
    pub fn is_strange(&self, met: u32) -> bool {
        let (met, unknown) = ((met & self.needed).count_ones(), self.unknown.count_ones());
        unknown > met || (unknown > 0 && unknown == met && self.words < SENTENCE)
    }
}

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
    pub(super) fn read(&self, words: &[String], meanings: &[Meaning], reads: Reads) -> Query {
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
        let (mut place, mut denial, mut clause, mut now) = (0, Denial::default(), 0, false);
        while let Some(token) = tokens.get(place) {
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
            let (turn, taken) =
                self.turn(turn, row, reach.as_ref(), words.get(place..).unwrap_or_default(), reads);
            let turn = turn.filter(|turn| *turn != Context::Gone || query.tells_felt(self, clause));
            let reach = reach.filter(|reach| turn.is_some() || !self.turns(reach));
            let taken = if reach.is_some() { taken } else { 1 };
            match turn {
                Some(Context::Deny) => denial = Denial::Open,
                // "Neither … nor", "ni … ni": who begins with it denies.
                Some(Context::Or) if denial != Denial::None || place == 0 => denial = Denial::Open,
                Some(Context::Or) => {}
                Some(Context::And) if denial != Denial::Open => denial = Denial::None,
                Some(Context::And) => {}
                Some(Context::But) => (denial, clause) = (Denial::None, clause + 1),
                Some(Context::Past) => query.past = true,
                Some(Context::Now) => now = !when::is_age_now(words.get(place + taken..).unwrap_or_default()),
                Some(Context::Ask) => query.asks = true,
                Some(over @ (Context::Fine | Context::Gone | Context::Over)) => {
                    let last = query.units.last_mut().filter(|said| said.clause == clause && said.binds);
                    match last {
                        Some(last) => last.denied = true,
                        None if over == Context::Over => denial = Denial::Open,
                        None => {}
                    }
                }
                None => {
                    if reach.is_some() && words.get(place).is_some_and(|word| stands_alone(word)) {
                        denial = Denial::None;
                    }
                    let length = words.get(place).map_or(0, String::len);
                    let model = Said {
                        matches: Vec::new(),
                        weight: 0,
                        says: token.weight,
                        binds: false,
                        denied: false,
                        clause,
                        word: place,
                        length,
                    };
                    // What a row means at once is denied at once.
                    let before = denial;
                    for said in self.said(model, reach, token) {
                        denial = before;
                        self.take(&mut query, said, &mut denial, fills);
                    }
                }
            }
            place += taken;
        }
        query.past = (query.past || when::is_dated(words)) && !now;
        // "Rinvoq stroke": an illness beside a medicine, and nobody who has it, is asked about.
        let whether = !query.medicines.is_empty() || asks_whether(words);
        query.asks |= whether && !words.iter().any(|word| names_somebody(word));
        self.deny_before(&mut query, words);
        self.sum(&mut query);
        query
    }

    /// What a turn does where it stands, and how many words it takes.
    ///
    /// Its last word may begin something longer: "no sé" is "no" in "no se me cae la cara", and in "se me quitó la
    /// fuerza" nothing is over.
    fn turn(
        &self,
        turn: Option<Context>,
        row: &[Token],
        reach: Option<&Reach>,
        words: &[String],
        reads: Reads,
    ) -> (Option<Context>, usize) {
        let taken = reach.map_or(1, |reach| reach.tokens);
        let begins = |least: usize| {
            let next =
                self.spans.reach(&self.vocabulary, row.get(taken - 1..).unwrap_or_default(), false, reads);
            next.is_some_and(|next| next.tokens >= least && next.how == How::EQUAL && !self.turns(&next))
        };
        match turn {
            Some(Context::Deny) if compares(words) => (None, 1),
            Some(Context::But) if words.first().is_some_and(|word| denies(word)) && begins(3) => {
                (Some(Context::Deny), taken - 1)
            }
            Some(Context::Over) if taken > 1 && begins(2) => (Some(Context::And), taken - 1),
            _ => (turn, taken),
        }
    }

    /// "The chest does not hurt", "el pecho no me duele": the part that is spoken of stands before the "no".
    fn deny_before(&self, query: &mut Query, words: &[String]) {
        let is = |said: &Said, kind: ConceptKind| {
            let best = said.matches.first().and_then(|best| self.means(best.unit));
            matches!(best, Some(Means::Concept { kind: own, .. }) if *own == kind)
        };
        let after = |place: usize| query.units.get(place + 1);
        let felt = |(place, pair): (usize, &[Said])| match pair {
            [part, felt] => {
                let between = words.get(part.word + 1..felt.word).unwrap_or_default();
                let goes_on = after(place + 1).is_some_and(|next| next.denied && is(next, ConceptKind::Part));
                let said = is(part, ConceptKind::Part) && is(felt, ConceptKind::Sensation);
                let one = said && felt.denied && !part.denied && part.clause == felt.clause;
                (one && !goes_on && denies_verb(between)).then_some(place)
            }
            _ => None,
        };
        let denied: Vec<usize> = query.units.windows(2).enumerate().filter_map(felt).collect();
        for place in denied {
            query.units.get_mut(place).into_iter().for_each(|part| part.denied = true);
        }
    }

    pub(super) fn fills(&self, word: &str) -> bool {
        let known = self.vocabulary.find(word).and_then(|id| self.vocabulary.traits(id));
        known.is_some_and(|traits| traits.weight == Weight::Function)
    }

    /// The matches with how much they say: what is only guessed says as much as the guess that says most.
    fn told(&self, matches: Vec<Match>) -> (Vec<Match>, Weight) {
        let weight = |found: &Match| self.vocabulary.traits(found.word).map(|traits| traits.weight);
        let sure = matches.iter().find(|found| !found.how.any(How::PREFIX.with(How::TYPO))).and_then(weight);
        let guessed = matches.iter().filter_map(weight).max();
        let weight = sure.or(guessed).unwrap_or(Weight::Full);
        (matches, weight)
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

    /// Whether a row is a turn of the sentence: half of one is none.
    pub(super) fn turns(&self, reach: &Reach) -> bool {
        reach.units.first().is_some_and(|unit| matches!(self.means(*unit), Some(Means::Context(_))))
    }

    fn context(&self, reach: &Reach) -> Option<Context> {
        match reach.units.first().and_then(|unit| self.means(*unit)) {
            Some(Means::Context(context)) if reach.how == How::EQUAL => Some(*context),
            _ => None,
        }
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
}
