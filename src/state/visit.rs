//! What the reader brings to the visit: what matters, their situation, the steps' answers, questions and notes.
//!
//! It is the most private part of the state. It is plain data, so that a reader may have it saved on their device; and
//! nothing that leaves the page is made from it.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::lists::toggle;
use crate::cut::cut;
use crate::pack::{AlternativeId, BurdenId, Date, MatterId, Pack, QuestionId, SituationId};

/// So many things can matter most.
pub const MOST_MATTERS: usize = 3;

/// So many questions stand on a list.
pub const MOST_QUESTIONS: usize = 200;

/// The most letters of a reader's own words in one place; what is longer is cut.
pub const MAX_NOTE_CHARS: usize = 2_000;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Visit {
    /// What matters most, in the order of ticking, at most [`MOST_MATTERS`].
    pub matters: Vec<MatterId>,
    /// The situations that the reader has ticked. The age group is not among them: the page has it.
    pub situation: Vec<SituationId>,
    /// What the illness did in the last week.
    pub burdens: Vec<BurdenId>,
    /// Other ways that were tried.
    pub tried: Vec<AlternativeId>,
    /// What was tried, in own words.
    pub tried_words: Rc<str>,
    pub decision: Option<Decision>,
    /// The day to look at it again.
    pub look_again: Option<Date>,
    /// In the reader's order.
    pub questions: Vec<Asked>,
    /// A question that is being written, and is not on the list yet.
    pub draft: Rc<str>,
    pub notes: Rc<str>,
}

/// Where a reader stands. Until they say so, they have not decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// To decide with the doctor at this visit.
    Decide,
    /// To wait, and look at it again.
    Wait,
}

/// A question on the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    pub question: Question,
    #[serde(default)]
    pub note: Rc<str>,
}

/// One of the pack's questions, or one in the reader's own words. Each stands on the list once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    Pack(QuestionId),
    Own(Rc<str>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Up,
    Down,
}

/// Something the reader did about their visit.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    ToggleMatter(MatterId),
    ToggleSituation(SituationId),
    ToggleBurden(BurdenId),
    ToggleTried(AlternativeId),
    WriteTried(Rc<str>),
    Decide(Option<Decision>),
    LookAgain(Option<Date>),
    /// Adds a question at the end of the list, unless it is on it already.
    Ask(Question),
    /// Replaces the draft, the question that is not on the list yet.
    Draft(Rc<str>),
    TakeOff(Question),
    Move(Question, Way),
    WriteNote(Question, Rc<str>),
    WriteNotes(Rc<str>),
    /// Replaces the whole visit, by a saved one or an empty one.
    Replace(Box<Visit>),
}

impl Visit {
    /// The visit after `action`. Total: what the pack does not know changes nothing.
    pub fn reduce(&self, pack: &Pack, action: Action) -> Visit {
        let mut next = self.clone();
        match action {
            Action::ToggleMatter(matter) => toggle(&mut next.matters, matter),
            Action::ToggleSituation(situation) => toggle(&mut next.situation, situation),
            Action::ToggleBurden(burden) => toggle(&mut next.burdens, burden),
            Action::ToggleTried(way) => toggle(&mut next.tried, way),
            Action::WriteTried(words) => next.tried_words = words,
            Action::Decide(decision) => next.decision = decision,
            Action::LookAgain(day) => next.look_again = day,
            Action::Ask(question) => next.questions.push(Asked { question, note: Rc::from("") }),
            Action::Draft(words) => next.draft = words,
            Action::TakeOff(question) => next.questions.retain(|asked| asked.question != question),
            Action::Move(question, way) => next.shift(&question, way),
            Action::WriteNote(question, words) => {
                let asked = next.questions.iter_mut().find(|asked| asked.question == question);
                if let Some(asked) = asked {
                    asked.note = words;
                }
            }
            Action::WriteNotes(words) => next.notes = words,
            Action::Replace(visit) => next = *visit,
        }
        next.known_to(pack)
    }

    /// This visit without what `pack` does not know, repetitions, and what is over the limits. The note of a
    /// question that is dropped is moved to the general notes.
    #[must_use]
    pub fn known_to(mut self, pack: &Pack) -> Visit {
        keep(&mut self.matters, |id| pack.matter(id).is_some());
        self.matters.truncate(MOST_MATTERS);
        let ticked = |id: &SituationId| pack.situation(id).is_some_and(|own| own.age.is_none());
        keep(&mut self.situation, ticked);
        keep(&mut self.burdens, |id| pack.burden(id).is_some());
        keep(&mut self.tried, |id| pack.alternatives.iter().any(|way| way.id == *id && way.tried.is_some()));
        let mut met: Vec<Question> = Vec::new();
        let mut notes: Vec<Rc<str>> = vec![self.notes];
        self.questions.retain_mut(|asked| {
            let sound = match &mut asked.question {
                Question::Pack(id) => pack.question(id).is_some(),
                Question::Own(words) => {
                    // What is cut may end in a space.
                    *words = cut(words.trim(), MAX_NOTE_CHARS).trim_end().into();
                    !words.is_empty()
                }
            };
            let sound = sound && met.len() < MOST_QUESTIONS && !met.contains(&asked.question);
            if sound {
                met.push(asked.question.clone());
                asked.note = cut(&asked.note, MAX_NOTE_CHARS).into();
            } else {
                notes.push(asked.note.clone());
            }
            sound
        });
        notes.retain(|words| !words.is_empty());
        self.tried_words = cut(&self.tried_words, MAX_NOTE_CHARS).into();
        self.draft = cut(&self.draft, MAX_NOTE_CHARS).into();
        self.notes = cut(&notes.join("\n"), MAX_NOTE_CHARS).into();
        self
    }

    /// Whether this question is on the list.
    pub fn asks(&self, question: &Question) -> bool {
        self.questions.iter().any(|asked| asked.question == *question)
    }

    /// Whether nothing was ticked or written.
    pub fn is_empty(&self) -> bool {
        *self == Visit::default()
    }

    fn shift(&mut self, question: &Question, way: Way) {
        let Some(place) = self.questions.iter().position(|asked| asked.question == *question) else { return };
        let to = match way {
            Way::Up => place.checked_sub(1),
            Way::Down => Some(place + 1).filter(|to| *to < self.questions.len()),
        };
        if let Some(to) = to {
            self.questions.swap(place, to);
        }
    }
}

/// Keeps the known ones, each once.
fn keep<T: Clone + PartialEq>(ids: &mut Vec<T>, known: impl Fn(&T) -> bool) {
    let mut met: Vec<T> = Vec::new();
    ids.retain(|id| {
        let stays = known(id) && !met.contains(id);
        if stays {
            met.push(id.clone());
        }
        stays
    });
}
