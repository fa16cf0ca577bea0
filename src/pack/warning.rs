//! Warnings: the boxed ones with every origin of every risk, and the others.

use super::record::{names, record};
use super::{Cites, Id, Text};

record! {
    /// A kind of harm that warnings of several drugs name alike.
    pub struct Risk {
        pub id: Id,
        pub name: Text,
        /// The effects it covers.
        pub effects: Vec<Id> => Effect,
    }
}

record! {
    /// One drug's warning.
    pub struct Warning {
        pub id: Id,
        pub drug: Id => Drug,
        pub kind: WarningKind,
        pub risks: Vec<WarnedRisk>,
    }
}

names! {
    pub enum WarningKind {
        /// The strictest warning of the FDA, in a box at the head of the label.
        Boxed = "boxed",
        /// Another warning of the label.
        Other = "other",
    }
}

record! {
    /// One risk of a warning: what it is, where it was seen, what the label advises.
    pub struct WarnedRisk {
        pub risk: Id => Risk,
        pub text: Text,
        /// Where the evidence comes from, in the order to be shown: this drug first.
        pub origins: Vec<Origin>,
        pub advice: Text,
        pub cites: Cites,
    }
}

record! {
    /// {this drug | another of its class} × {this illness | another} × in whom.
    pub struct Origin {
        pub drug: OriginDrug,
        pub illness: OriginIllness,
        /// In whom, in plain words: a whole sentence.
        pub who: Text,
    }
}

names! {
    pub enum OriginDrug {
        /// Seen with this drug.
        This = "this",
        /// Seen with drugs of the class, this one named among them or not told apart.
        Class = "class",
        /// Seen with another drug of the class.
        Another = "another",
    }
}

names! {
    pub enum OriginIllness {
        /// In people treated for the illness of this pack.
        This = "this",
        /// In people treated for another illness.
        Another = "another",
        /// The source does not say in which illness.
        Unstated = "unstated",
    }
}
