//! Reading a query: from its words to the units that say something.

use super::denial::Denial;
use super::pauses::Pauses;
use super::query::{Meaning, Query, Said};
use super::scope::Scope;
use crate::explore::index::matches::{How, Token};
use crate::explore::index::reach::Reach;
use crate::explore::index::spans::Reads;
use crate::explore::index::wordlist::number_of;
use crate::explore::index::{Index, mix};
use crate::explore::language::contexts::Context;
use crate::explore::language::headings::Heading;
use crate::explore::language::weight::Weight;
use crate::explore::language::when::is_age_now;
use crate::explore::text::stem::stem;

impl Index {
    /// Reads `words`, with what each of them may be.
    pub(in crate::explore) fn read(
        &self,
        words: &[String],
        pauses: Pauses,
        meanings: &[Meaning],
        reads: Reads,
    ) -> Query {
        let tokens = meanings.iter().map(|(matches, weight)| Token { matches, weight: *weight }).collect();
        let query = Query {
            words: words.len(),
            whole: words.iter().fold(0, |row, word| mix(row, number_of(stem(word)))),
            question: self.question(words.iter().filter_map(|word| self.vocabulary.find(word))),
            ..Query::default()
        };
        let drops_fillers = words.iter().any(|word| !self.fills(word));
        let mut reader = Reader {
            index: self,
            words,
            tokens,
            pauses,
            reads,
            drops_fillers,
            place: 0,
            scope: Scope::default(),
            query,
        };
        while let Some(token) = reader.tokens.get(reader.place).copied() {
            reader.place += reader.step(token);
        }
        reader.finish()
    }
}

/// A query, and how far it is read.
struct Reader<'r> {
    index: &'r Index,
    words: &'r [String],
    tokens: Vec<Token<'r>>,
    pauses: Pauses,
    reads: Reads,
    /// Whether words that only fill may be left out: there are others.
    drops_fillers: bool,
    place: usize,
    scope: Scope,
    query: Query,
}

impl Reader<'_> {
    /// Reads what stands at the place, and says how many words it takes.
    fn step(&mut self, token: Token) -> usize {
        self.scope.comes_to(self.place, self.pauses, self.told());
        let reach = self.reach(token);
        let (turn, taken) = self.turn(reach.as_ref());
        let reach = reach.filter(|reach| turn.is_some() || !self.index.turns(reach));
        let taken = if reach.is_some() { taken } else { 1 };
        match turn {
            // "Now I am 30" is no news of what was.
            Some(Context::Now) if is_age_now(self.words.get(self.place + taken..).unwrap_or_default()) => {}
            Some(turn) => self.turns(turn, taken),
            None => self.says(reach, token),
        }
        taken
    }

    /// The longest row of words from here that means something.
    fn reach(&self, token: Token) -> Option<Reach> {
        let row = self.tokens.get(self.place..).unwrap_or_default();
        // No sign rests on what is not said yet, and what may still come must not hide what was said.
        let open = self.reads != Reads::Sign && token.weight > Weight::Function;
        let read = |row: &[Token]| self.index.spans.reach(&self.index.vocabulary, row, open, self.reads);
        let mut reach = read(row)?;
        // "No ayudó, tengo …" is not "no tengo", nor "no es nada, quiero …" "no quiero".
        let parted =
            |place: &usize| self.pauses.comma(self.place + place) || self.pauses.stop(self.place + place);
        let loose = || self.index.turns(&reach) || reach.skips(row);
        if let Some(end) = (1..reach.tokens).find(parted).filter(|_| loose()) {
            reach = read(row.get(..end)?)?;
        }
        let exact = reach.how == How::EQUAL && reach.cost == 0;
        // Words that are known whole begin nothing else: "mom" is no "mometasone".
        let plain = |token: &Token| token.is_known() && (reach.tokens == 1 || token.weight < Weight::Full);
        let begins = reach.how.any(How::PREFIX) && row.iter().take(reach.tokens).all(plain);
        ((exact || !self.index.turns(&reach)) && !begins).then_some(reach)
    }

    /// What the row does to the words around it, and how many of its words do that.
    fn turn(&self, reach: Option<&Reach>) -> (Option<Context>, usize) {
        let language = &self.index.vocabulary.language;
        let row = self.tokens.get(self.place..).unwrap_or_default();
        let (before, after) = self.words.split_at_checked(self.place).unwrap_or_default();
        let turn = reach.and_then(|reach| self.index.context(reach));
        let (turn, taken) = self.index.turn(turn, row, reach, after, self.reads);
        let without = after.first().is_some_and(|word| language.has(Heading::Without, word));
        let cannot = without && language.any(Heading::Cannot, before);
        let turn = turn.map(|turn| if cannot { Context::And } else { turn });
        let felt = || self.query.tells_felt(self.index, self.scope.clause);
        (turn.filter(|turn| *turn != Context::Gone || felt()), taken)
    }

    /// Whether anything was said since the last "no".
    fn told(&self) -> bool {
        let row = self.tokens.get(self.scope.denied..self.place);
        row.is_some_and(|row| row.iter().any(|token| token.weight > Weight::Function))
    }

    fn turns(&mut self, turn: Context, taken: usize) {
        self.scope.turns(turn, self.place, &mut self.query);
        if turn == Context::Deny {
            self.scope.denied = self.place + taken;
            self.index.lists(&mut self.scope, self.place + taken, self.words, self.pauses);
        }
    }

    fn says(&mut self, reach: Option<Reach>, token: Token) {
        let language = &self.index.vocabulary.language;
        let word = self.words.get(self.place).map_or("", String::as_str);
        self.scope.meets(language, word, self.told());
        if reach.is_some() && language.has(Heading::Alone, word) {
            self.scope.denial = Denial::None;
        }
        let model = Said {
            matches: Vec::new(),
            weight: 0,
            says: token.weight,
            binds: false,
            denied: false,
            clause: self.scope.clause,
            sentence: self.scope.sentence(),
            complaint: 0,
            since: false,
            led: false,
            word: self.place,
            length: word.len(),
        };
        // What a row means at once is denied at once.
        let before = self.scope.denial;
        for said in self.index.said(model, reach, &token) {
            self.scope.denial = before;
            self.index.take(&mut self.query, said, &mut self.scope.denial, self.drops_fillers);
        }
    }

    /// What only the whole query tells: when it was, whether it is asked, what is denied behind its back.
    fn finish(mut self) -> Query {
        let language = &self.index.vocabulary.language;
        self.query.date(&self.scope, language, self.words);
        // "Rinvoq stroke": an illness beside a medicine, and nobody who has it, is asked about.
        let whether = !self.query.medicines.is_empty() || self.index.asks_whether(self.words);
        self.query.asks |= whether && !language.any(Heading::Somebody, self.words);
        self.index.deny_before(&mut self.query, self.words);
        self.index.number_complaints(&mut self.query, self.words, self.pauses, &self.scope.past);
        self.index.sum(&mut self.query);
        self.query
    }
}
