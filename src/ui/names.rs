//! Words for the small sets that the model knows by name.

use crate::pack::{AgeGroup, Ages, Form, GapReason, SilenceReason, Urgency};
use crate::section::{Chapter, Section};
use crate::words::{Words, fill};

impl Words {
    pub fn form(&self, form: Form) -> &'static str {
        match form {
            Form::Pill => self.form_pill,
            Form::Cream => self.form_cream,
            Form::Injection => self.form_injection,
            Form::Liquid => self.form_liquid,
            Form::Other => self.form_other,
        }
    }

    pub fn silence(&self, reason: SilenceReason) -> &'static str {
        match reason {
            SilenceReason::NotStated => self.label_silent,
            SilenceReason::PartNotRead => self.part_not_read,
        }
    }

    pub fn age_group(&self, age: AgeGroup) -> &'static str {
        match age {
            AgeGroup::Child2To11 => self.age_child,
            AgeGroup::Teen12To17 => self.age_teen,
            AgeGroup::Adult => self.age_adult,
            AgeGroup::SixtyFivePlus => self.age_senior,
        }
    }

    /// "ages 12 and up" or "ages 2 to 11".
    pub fn ages(&self, ages: Ages) -> String {
        let from = ages.from.to_string();
        match ages.to {
            Some(to) => fill(self.ages_between, &[("from", &from), ("to", &to.to_string())]),
            None => fill(self.ages_from, &[("from", &from)]),
        }
    }

    /// The one name of a section: in the bar, above it, and where a search leads to it.
    pub fn section_name(&self, section: Section) -> &'static str {
        match section {
            Section::Choose => self.choose,
            Section::Warning => self.boxed_warning,
            Section::RedFlags => self.red_flags,
            Section::Card => self.short_card,
            Section::Chapter(Chapter::Effects) => self.effects,
            Section::Chapter(Chapter::Benefits) => self.benefits,
            Section::Chapter(Chapter::Compare) => self.compare,
            Section::Chapter(Chapter::Care) => self.care,
            Section::Chapter(Chapter::About) => self.about,
            Section::Chapter(Chapter::Visit) => self.visit,
            Section::Chapter(Chapter::Sources) => self.sources,
        }
    }

    pub fn urgency(&self, urgency: Urgency) -> &'static str {
        match urgency {
            Urgency::Emergency => self.action_emergency,
            Urgency::CallToday => self.action_call_today,
            Urgency::Mention => self.action_mention,
            Urgency::BloodTest => self.action_blood_test,
        }
    }

    pub fn gap(&self, reason: GapReason) -> &'static str {
        match reason {
            GapReason::BelowOneNoneWithout => self.gap_below_one_none_without,
            GapReason::BelowOneLessWithout => self.gap_below_one_less_without,
            GapReason::NamedWithoutNumber => self.gap_named_without_number,
            GapReason::NamedNumberNotRead => self.gap_named_number_not_read,
            GapReason::PartNotRead => self.gap_part_not_read,
            GapReason::NotInList => self.gap_not_in_list,
            GapReason::NotGiven => self.gap_not_given,
            GapReason::DoesNotApply => self.gap_does_not_apply,
            GapReason::NotStudied => self.gap_not_studied,
        }
    }

    /// The reason of a gap in one line, for lists; its details stand in the opened row.
    pub fn gap_short(&self, reason: GapReason) -> &'static str {
        match reason {
            GapReason::BelowOneNoneWithout => self.gap_short_below_one_none_without,
            GapReason::BelowOneLessWithout => self.gap_short_below_one_less_without,
            GapReason::NamedWithoutNumber => self.gap_short_named_without_number,
            GapReason::NamedNumberNotRead => self.gap_short_named_number_not_read,
            GapReason::PartNotRead => self.gap_short_part_not_read,
            GapReason::NotInList => self.gap_short_not_in_list,
            GapReason::NotGiven => self.gap_short_not_given,
            GapReason::DoesNotApply => self.gap_short_does_not_apply,
            GapReason::NotStudied => self.gap_short_not_studied,
        }
    }

    /// The same in the matrix, where what holds for all cells of a kind is said above them.
    pub fn gap_in_matrix(&self, reason: GapReason) -> &'static str {
        match reason {
            GapReason::PartNotRead => self.gap_matrix_part_not_read,
            GapReason::NotInList => self.gap_matrix_not_in_list,
            other => self.gap_short(other),
        }
    }
}
