//! Boxed warnings are whole: the right drug, and every risk with its origins in order.

use crate::pack::draft::Draft;
use crate::pack::problem::{Problems, tell};
use crate::pack::{BoxedWarning, WarningKind};

pub fn check(draft: &Draft, problems: &mut Problems) {
    for (index, drug) in draft.drugs() {
        if let BoxedWarning::Warning(id) = &drug.boxed_warning {
            for (_, warning) in draft.warnings().filter(|(_, warning)| warning.id == *id) {
                if warning.drug != drug.id || warning.kind != WarningKind::Boxed {
                    tell!(
                        problems,
                        "/drugs/{index}/boxed_warning",
                        "`{id}` is not a boxed warning of `{}`",
                        drug.id
                    );
                }
            }
        }
    }
    for (index, warning) in draft.warnings() {
        let stated = |id: &BoxedWarning| matches!(id, BoxedWarning::Warning(id) if *id == warning.id);
        let owner = draft.drugs().find(|(_, drug)| drug.id == warning.drug);
        if warning.kind == WarningKind::Boxed && owner.is_some_and(|(_, drug)| !stated(&drug.boxed_warning)) {
            tell!(
                problems,
                "/warnings/{index}",
                "`{}` does not name this as its boxed warning",
                warning.drug
            );
        }
        if warning.risks.is_empty() {
            tell!(problems, "/warnings/{index}/risks", "a warning names its risks");
        }
        for (number, risk) in warning.risks.iter().enumerate() {
            let place = format_args!("/warnings/{index}/risks/{number}/origins");
            if risk.origins.is_empty() {
                tell!(problems, "{place}", "a risk says where it was seen");
            } else if !risk.origins.is_sorted_by_key(|origin| origin.drug) {
                tell!(problems, "{place}", "origins start with this drug, then the class, then another");
            }
        }
    }
}
