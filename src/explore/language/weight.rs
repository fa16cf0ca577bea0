//! How much a word says.

/// How much a word says about what is meant. The order is that of saying more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// "the", "de": dropped, unless there is nothing else.
    Function,
    /// "feel", "tengo": may match, need not.
    Light,
    /// "severe", "can't": needed in a red flag, a detail elsewhere.
    Strong,
    /// Everything else.
    Full,
}

/// How much a word says of a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saying {
    /// So much.
    So(Weight),
    /// Nothing, where the pack does not use it.
    Everyday,
}
