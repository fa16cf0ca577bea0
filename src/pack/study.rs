//! Studies with their arms, and what was observed in them.

use std::rc::Rc;

use super::record::{names, record};
use super::{Ages, Cites, Id, Text};

record! {
    /// A trial, or a pool of trials that its source reports as one.
    pub struct Study {
        pub id: Id,
        /// Like "TRuE-AD1 and TRuE-AD2".
        pub name: Text,
        /// Registry numbers like `NCT03745638`.
        pub registry: Vec<Rc<str>>,
        /// How long people were compared.
        pub weeks: u16,
        pub ages: Ages,
        /// Who took part, in plain words: how severe, what was used before.
        pub people: Text,
        /// What people could use beside it, in plain words: "Everyone could also use a steroid cream."
        pub beside: Text,
        /// What the comparator got, in plain words: "pills without medicine".
        pub comparator: Text,
        /// The arm that the others are compared with.
        pub without: Id,
        pub arms: Vec<Arm>,
        /// What an absent row means here: "Listed from 1 of 100 on."
        pub cut_off: Option<Text>,
        pub rank: StudyRank,
        pub cites: Cites,
    }
}

names! {
    /// What kind of study a number comes from; editors prefer the first.
    pub enum StudyRank {
        LabelPool = "label-pool",
        PublishedPool = "published-pool",
        Trial = "trial",
    }
}

record! {
    pub struct Arm {
        /// Unique within its study.
        pub id: Id,
        pub name: Text,
        /// A drug of this pack, with its dose; neither for the comparator and for drugs outside the pack.
        pub drug: Option<Id> => Drug,
        pub dose: Option<Id>,
        /// People in the arm.
        pub people: u32,
    }
}

record! {
    /// What one study saw of one effect or benefit, in each of its arms: a row of a table.
    pub struct Observation {
        pub id: Id,
        /// An effect or a benefit.
        pub effect: Id => Outcome,
        pub study: Id => Study,
        /// Whether this is the row shown; the others stand under "other studies".
        pub shown: bool,
        pub values: Vec<Value>,
        /// Differences that the source prints.
        pub differences: Vec<Difference>,
        /// What the row counts, where that needs saying: "Counts colds, sinus and throat infections together."
        pub note: Option<Text>,
        pub cites: Cites,
    }
}

record! {
    /// One cell of a row. It has a count, a percentage, or both.
    pub struct Value {
        pub arm: Id,
        /// People in whom it was seen.
        pub count: Option<u32>,
        /// As printed in the source: `23`, `53.8` or `<1`.
        pub percent: Option<Rc<str>>,
        /// Of how many, where that is not everyone in the arm.
        pub of: Option<u32>,
        /// True where the count is our own calculation from the printed percentage.
        pub derived: bool,
        /// The source's own 95 % interval, in percent as printed.
        pub interval: Option<Interval>,
    }
}

record! {
    /// A difference to the comparator, in percentage points, as the source prints it.
    pub struct Difference {
        pub arm: Id,
        pub value: Rc<str>,
        pub interval: Interval,
    }
}

record! {
    /// Both ends of a 95 % interval, as printed.
    pub struct Interval {
        pub low: Rc<str>,
        pub high: Rc<str>,
    }
}

record! {
    /// A cell without a number, and why.
    pub struct Gap {
        pub id: Id,
        pub effect: Id => Outcome,
        pub drug: Id => Drug,
        /// The doses meant; empty for all.
        pub doses: Vec<Id>,
        /// The ages meant; all where absent.
        pub ages: Option<Ages>,
        pub reason: GapReason,
        /// What the source does say.
        pub note: Option<Text>,
        pub cites: Cites,
    }
}

names! {
    /// The five kinds of empty cell.
    pub enum GapReason {
        /// The sources we read say nothing of it.
        NotReported = "not-reported",
        /// Too rare for the label's table, which starts at its cut-off.
        BelowCutOff = "below-cut-off",
        /// The label lists it and prints no number.
        ListedWithoutNumber = "listed-without-number",
        /// The label lists it; we have not checked the number yet.
        ListedUnchecked = "listed-unchecked",
        /// Nobody studied it in these people.
        NotStudied = "not-studied",
    }
}
