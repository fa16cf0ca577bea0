//! Facts in words: rows of questions with an answer per drug, and the prose around them.

use std::rc::Rc;

use super::record::{names, record};
use super::{Cites, Date, Id, Phrases, Statement, Text};

record! {
    /// A question that every drug answers: a row of the comparison.
    pub struct Topic {
        pub id: Id,
        /// As a patient asks it: "How is it taken?"
        pub question: Text,
        pub section: TopicSection,
    }
}

names! {
    pub enum TopicSection {
        Compare = "compare",
        Care = "care",
    }
}

record! {
    /// What one drug answers to one topic.
    pub struct Fact {
        pub id: Id,
        pub topic: Id => Topic,
        pub drug: Id => Drug,
        /// The answer in a sentence or two. Written alike where it is alike: "only what differs" compares the words.
        pub text: Text,
        /// Details as a list, seven at the most.
        pub points: Vec<Text>,
        /// True where the current label was not read for this, and the text says so.
        pub unchecked: bool,
        pub cites: Cites,
    }
}

record! {
    /// A piece of prose for the section "About".
    pub struct Background {
        pub id: Id,
        pub heading: Text,
        pub paragraphs: Vec<Text>,
        pub points: Vec<Text>,
        pub cites: Cites,
    }
}

record! {
    /// Where an earlier article no longer fits what the labels say.
    pub struct Change {
        pub id: Id,
        /// The drugs concerned; empty for the whole class.
        pub drugs: Vec<Id> => Drug,
        pub then: Statement,
        pub now: Statement,
        /// When it changed; `None` where it was already so.
        pub since: Option<Date>,
    }
}

record! {
    /// A question to ask at the visit.
    pub struct Question {
        pub id: Id,
        pub text: Text,
        /// The drugs it fits; empty for all.
        pub drugs: Vec<Id> => Drug,
        /// The matters it belongs to.
        pub matters: Vec<Id> => Matter,
        /// The effects it is suggested for.
        pub effects: Vec<Id> => Effect,
    }
}

record! {
    /// Something that matters to people when they choose.
    pub struct Matter {
        pub id: Id,
        pub name: Text,
        /// The topics whose rows it brings up.
        pub topics: Vec<Id> => Topic,
    }
}

record! {
    /// A word that needs explaining.
    pub struct Term {
        pub id: Id,
        pub term: Text,
        pub meaning: Text,
    }
}

record! {
    /// A sign that needs help at once.
    pub struct RedFlag {
        pub id: Id,
        /// What a person notices: "Chest pain or pressure".
        pub name: Text,
        /// What to do now.
        pub advice: Text,
        /// What people type.
        pub phrases: Phrases,
        /// The effects it may be a sign of.
        pub effects: Vec<Id> => Effect,
        pub cites: Cites,
    }
}

record! {
    /// Who made the pack, who paid, how it is kept, and whom to ask.
    pub struct Publication {
        pub made_by: Text,
        pub funding: Text,
        pub update_policy: Text,
        pub corrections: Text,
        /// `https` address for corrections.
        pub corrections_url: Rc<str> => Address,
        pub intended_use: Text,
        pub licence: Rc<str>,
        pub checked: Date,
        pub review_by: Date,
    }
}

record! {
    /// The line for an emergency.
    pub struct Emergency {
        /// The number to dial, like `911`.
        pub number: Rc<str>,
        /// What to say and do, with the number in it.
        pub text: Text,
        /// How to report a side effect.
        pub report: Text,
        /// `https` address of the report form.
        pub report_url: Rc<str> => Address,
    }
}
