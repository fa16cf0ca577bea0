//! The drugs themselves: what they are called, how they come, in which doses, since when.

use std::rc::Rc;

use serde::Deserialize;

use super::walk::{Target, Walk, Walker};
use super::{AgeGroup, Ages, Cites, Date, DoseId, DrugId, Id, SourceId, Statement, Text, WarningId};

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Drug {
    /// The brand in kebab-case.
    pub id: DrugId,
    pub brand: Rc<str>,
    pub generic: Rc<str>,
    pub maker: Rc<str>,
    pub form: Form,
    /// The form in words: "pill, taken by mouth".
    pub form_words: Text,
    /// How the brand is said, and where that comes from.
    pub say: Option<Statement>,
    /// Every strength that is sold for this illness, in words.
    pub strengths: Text,
    /// What can be chosen; the first is the one shown at the start.
    #[serde(default)]
    pub doses: Vec<Dose>,
    /// The approvals for this illness, oldest first.
    #[serde(default)]
    pub approvals: Vec<Approval>,
    /// The warning record with the boxed warning, or the word `none`.
    pub boxed_warning: BoxedWarning,
    /// The source that is this drug's label.
    pub label: SourceId,
    /// The day the label was last compared with this pack.
    pub checked: Date,
    /// The day by which it is compared again.
    pub review_by: Date,
    /// What is not yet known about the label itself.
    #[serde(default)]
    pub notices: Vec<Statement>,
}

impl Drug {
    /// Whether it is approved for somebody of `group`.
    ///
    /// An approval from the middle of a group on counts: the drug's own text says from which age.
    pub fn is_approved_for(&self, group: AgeGroup) -> bool {
        self.approvals.iter().any(|approval| approval.ages.overlaps(group.ages()))
    }
}

impl Walk for Drug {
    fn walk(&self, to: &mut Walker) {
        let Drug {
            id,
            brand,
            generic,
            maker,
            form: _,
            form_words,
            say,
            strengths,
            doses,
            approvals,
            boxed_warning,
            label,
            checked: _,
            review_by: _,
            notices,
        } = self;
        to.id(id);
        to.plain("brand", brand);
        to.plain("generic", generic);
        to.plain("maker", maker);
        to.field("form_words", form_words);
        to.field("say", say);
        to.field("strengths", strengths);
        to.field("doses", doses);
        to.field("approvals", approvals);
        if let BoxedWarning::Warning(warning) = boxed_warning {
            to.refer("boxed_warning", Target::Warning, warning);
        }
        to.refer("label", Target::Source, label);
        to.field("notices", notices);
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    Pill,
    Cream,
    Injection,
    Liquid,
    Other,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dose {
    /// Like `15-mg`; unique within its drug.
    pub id: DoseId,
    /// Like "15 mg".
    pub name: Text,
    /// The ages that the label gives this dose to; without it, those the drug is approved for.
    pub ages: Option<Ages>,
}

impl Dose {
    /// Whether the label gives it to somebody of `group`, if the [drug is approved](Drug::is_approved_for) for them.
    pub fn is_given_at(&self, group: AgeGroup) -> bool {
        self.ages.is_none_or(|ages| ages.overlaps(group.ages()))
    }
}

impl Walk for Dose {
    fn walk(&self, to: &mut Walker) {
        let Dose { id, name, ages: _ } = self;
        to.id(id);
        to.field("name", name);
    }
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Approval {
    pub date: Date,
    pub ages: Ages,
    pub text: Text,
    #[serde(default)]
    pub cites: Cites,
}

impl Walk for Approval {
    fn walk(&self, to: &mut Walker) {
        let Approval { date: _, ages: _, text, cites } = self;
        to.field("text", text);
        to.field("cites", cites);
    }
}

/// A drug's boxed warning is stated, never left out.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(from = "Id")]
pub enum BoxedWarning {
    /// The label has no boxed warning: the pack says `none`.
    None,
    /// The id of the warning record.
    Warning(WarningId),
}

impl From<Id> for BoxedWarning {
    fn from(word: Id) -> BoxedWarning {
        if &*word == "none" { BoxedWarning::None } else { BoxedWarning::Warning(WarningId::from(word)) }
    }
}
