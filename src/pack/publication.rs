//! Who answers for the pack, and whom to call.

use std::rc::Rc;

use serde::Deserialize;

use super::walk::{Walk, Walker};
use super::{Date, Text};

/// Who made the pack, who paid, how it is kept, and whom to ask.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Publication {
    pub made_by: Text,
    /// Who has reviewed it, or that nobody has: readers see it under the title.
    pub reviewed: Option<Text>,
    pub funding: Text,
    pub update_policy: Text,
    /// How the evidence was chosen, paragraph by paragraph.
    #[serde(default)]
    pub evidence: Vec<Text>,
    /// How to report a mistake. Where to, the host says: it shows the page.
    pub corrections: Text,
    pub intended_use: Text,
    pub licence: Rc<str>,
    pub checked: Date,
    pub review_by: Date,
}

impl Walk for Publication {
    fn walk(&self, to: &mut Walker) {
        let Publication {
            made_by,
            reviewed,
            funding,
            update_policy,
            evidence,
            corrections,
            intended_use,
            licence,
            checked: _,
            review_by: _,
        } = self;
        to.field("made_by", made_by);
        to.field("reviewed", reviewed);
        to.field("funding", funding);
        to.field("update_policy", update_policy);
        to.field("evidence", evidence);
        to.field("corrections", corrections);
        to.field("intended_use", intended_use);
        to.plain("licence", licence);
    }
}

/// The line for an emergency.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Emergency {
    /// The number to dial, like `911`.
    pub number: Rc<str>,
    /// The other numbers that texts name, as they write them: `988`, `1-800-222-1222`. Where a text says one of them, a
    /// press dials it.
    #[serde(default)]
    pub numbers: Vec<Rc<str>>,
    /// What to say and do, with the number in it.
    pub text: Text,
    /// How to report a side effect.
    pub report: Text,
    /// `https` address of the report form.
    pub report_url: Rc<str>,
}

impl Emergency {
    /// Every number to call.
    pub fn calls(&self) -> impl Iterator<Item = &str> + Clone {
        [&self.number].into_iter().chain(&self.numbers).map(AsRef::as_ref)
    }
}

impl Walk for Emergency {
    fn walk(&self, to: &mut Walker) {
        let Emergency { number, numbers, text, report, report_url } = self;
        to.plain("number", number);
        to.plain_all("numbers", numbers);
        to.field("text", text);
        to.field("report", report);
        to.address("report_url", report_url);
    }
}
