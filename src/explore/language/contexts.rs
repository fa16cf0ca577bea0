//! Turns of a sentence: what denies, ends, asks, or tells of another time.

/// What words of a sentence do to the words around them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Context {
    /// What comes next is not there: "no chest pain".
    Deny,
    /// Nor is anything of what comes: "denies chest pain, fever".
    DenyAll,
    /// What was denied goes on: "no chest pain or fever".
    Or,
    /// What was denied ends.
    And,
    /// What comes next is something else: "but".
    But,
    /// It was long ago, or somebody else's.
    Past,
    /// It is so today, whatever was long ago.
    Now,
    /// It is asked about, and need not be there.
    Ask,
    /// What was said last is well: "breathing is fine".
    Fine,
    /// What was felt last is over: "the pain is gone". A sight or a strength that is gone is not.
    Gone,
    /// What was felt last is over, or what is said next: "ya se me quitó el dolor".
    Over,
}

impl Context {
    /// The context of a heading.
    pub fn named(name: &str) -> Option<Context> {
        Some(match name {
            "deny" => Context::Deny,
            "deny-all" => Context::DenyAll,
            "or" => Context::Or,
            "and" => Context::And,
            "but" => Context::But,
            "past" => Context::Past,
            "now" => Context::Now,
            "ask" => Context::Ask,
            "fine" => Context::Fine,
            "gone" => Context::Gone,
            "over" => Context::Over,
            _ => return None,
        })
    }
}
