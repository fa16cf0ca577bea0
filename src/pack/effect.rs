//! What a drug may do, harm or benefit, and the words for it.

use super::record::{names, record};
use super::{Cites, Id, Phrases, Text};

record! {
    /// A side effect.
    pub struct Effect {
        /// The label term in kebab-case.
        pub id: Id,
        /// Plain words: "cold sores".
        pub name: Text,
        /// The label's own term: "Herpes simplex".
        pub term: Text,
        /// What it feels like, or how it shows.
        pub feels: Text,
        pub action: Action,
        /// What to do when you notice it.
        pub advice: Text,
        /// What the clinic may do.
        pub clinic: Text,
        pub area: Id => Area,
        /// What people type.
        pub synonyms: Phrases,
        /// True where the effect counts several terms or is a total ("any side effect"), not one complaint.
        pub total: bool,
        pub cites: Cites,
    }
}

names! {
    /// What to do, the most pressing first.
    pub enum Action {
        /// Get help at once.
        Emergency = "emergency",
        /// Call the clinic today.
        CallToday = "call-today",
        /// Mention it at the next visit.
        Mention = "mention",
        /// It shows on a blood test.
        BloodTest = "blood-test",
    }
}

record! {
    /// A part of the body, in plain words.
    pub struct Area {
        pub id: Id,
        pub name: Text,
    }
}

record! {
    /// Something a drug is taken for.
    pub struct Benefit {
        pub id: Id,
        /// "Clear or almost clear skin".
        pub name: Text,
        /// How trials measured it, in plain words.
        pub meaning: Text,
        /// The measure's own name: "vIGA-AD 0/1".
        pub term: Text,
        pub cites: Cites,
    }
}
