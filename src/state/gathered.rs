//! What a reader has put together by hand, and how the changes of two windows are merged without losing any.

use std::rc::Rc;

use super::State;
use super::action::Action;
use super::visit::{self, Asked, Question, Visit};
use super::wish::Wish;
use crate::pack::{EffectId, Pack};

/// The list of effects and the visit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gathered {
    pub pinned: Vec<EffectId>,
    pub visit: Visit,
}

impl Gathered {
    pub fn of(state: &State) -> Gathered {
        Gathered { pinned: state.pinned.clone(), visit: state.visit.clone() }
    }

    /// `state` with all of it that the pack knows.
    #[must_use]
    pub fn restore(self, state: &State, pack: &Pack) -> State {
        let list = Wish { pinned: Some(self.pinned), ..Wish::default() };
        let state = state.reduce(pack, Action::Merge(list));
        state.reduce(pack, Action::Visit(visit::Action::Replace(Box::new(self.visit))))
    }

    /// Three-way merge from `base`: an item added on either side is kept, one removed on either side is
    /// dropped. Of a choice that both changed ours is kept; texts that both wrote are joined by a newline.
    #[must_use]
    pub fn together(&self, base: &Gathered, theirs: &Gathered) -> Gathered {
        let (was, ours, other) = (&base.visit, &self.visit, &theirs.visit);
        Gathered {
            pinned: list(&base.pinned, &self.pinned, &theirs.pinned),
            visit: Visit {
                matters: one(&was.matters, &ours.matters, &other.matters),
                situation: list(&was.situation, &ours.situation, &other.situation),
                burdens: list(&was.burdens, &ours.burdens, &other.burdens),
                tried: list(&was.tried, &ours.tried, &other.tried),
                tried_words: words(&was.tried_words, &ours.tried_words, &other.tried_words),
                decision: one(&was.decision, &ours.decision, &other.decision),
                look_again: one(&was.look_again, &ours.look_again, &other.look_again),
                questions: questions(was, ours, other),
                draft: words(&was.draft, &ours.draft, &other.draft),
                notes: words(&was.notes, &ours.notes, &other.notes),
            },
        }
    }
}

/// A choice: theirs where we left it as it was.
fn one<T: Clone + PartialEq>(base: &T, ours: &T, theirs: &T) -> T {
    if ours == base { theirs.clone() } else { ours.clone() }
}

/// Theirs, with what we added and without what we removed.
fn list<T: Clone + PartialEq>(base: &[T], ours: &[T], theirs: &[T]) -> Vec<T> {
    if theirs == base {
        return ours.to_vec();
    }
    let kept = theirs.iter().filter(|own| ours.contains(own) || !base.contains(own));
    let put = ours.iter().filter(|own| !theirs.contains(own) && !base.contains(own));
    kept.chain(put).cloned().collect()
}

fn words(base: &Rc<str>, ours: &Rc<str>, theirs: &Rc<str>) -> Rc<str> {
    if theirs == base {
        ours.clone()
    } else if ours == base || theirs.contains(&**ours) {
        theirs.clone()
    } else if ours.contains(&**theirs) {
        ours.clone()
    } else {
        format!("{theirs}\n{ours}").into()
    }
}

/// A question that one side removed is kept if the other has since written a note to it.
fn questions(base: &Visit, ours: &Visit, theirs: &Visit) -> Vec<Asked> {
    let names =
        |visit: &Visit| visit.questions.iter().map(|asked| asked.question.clone()).collect::<Vec<_>>();
    let mut all = list(&names(base), &names(ours), &names(theirs));
    for (side, asked) in
        [ours, theirs].into_iter().flat_map(|side| side.questions.iter().map(move |own| (side, own)))
    {
        let noted = note(side, &asked.question) != note(base, &asked.question);
        if noted && !all.contains(&asked.question) {
            all.push(asked.question.clone());
        }
    }
    let joined = |question: Question| {
        let [was, own, other] = [base, ours, theirs].map(|visit| note(visit, &question));
        Asked { note: words(&was, &own, &other), question }
    };
    all.into_iter().map(joined).collect()
}

/// Empty where the question is not on that list.
fn note(visit: &Visit, question: &Question) -> Rc<str> {
    let asked = visit.questions.iter().find(|asked| asked.question == *question);
    asked.map_or_else(|| Rc::from(""), |asked| asked.note.clone())
}
