//! Boxed warnings are whole: the right drug, and every risk with its origins in order.

use crate::pack::problem::tell;
use crate::pack::{BoxedWarning, Pack, Problem, WarningKind};

pub fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    for (index, drug) in pack.drugs.iter().enumerate() {
        if let BoxedWarning::Warning(id) = &drug.boxed_warning {
            for warning in pack.warnings.iter().filter(|warning| warning.id == *id) {
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
    for (index, warning) in pack.warnings.iter().enumerate() {
        let stated = |id: &BoxedWarning| matches!(id, BoxedWarning::Warning(id) if *id == warning.id);
        let owner = pack.drug(&warning.drug);
        if warning.kind == WarningKind::Boxed && owner.is_some_and(|drug| !stated(&drug.boxed_warning)) {
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
            if warning.risks.iter().take(number).any(|earlier| earlier.risk == risk.risk) {
                tell!(problems, "/warnings/{index}/risks/{number}", "this risk stands here twice");
            }
            let place = format_args!("/warnings/{index}/risks/{number}/origins");
            if risk.origins.is_empty() {
                tell!(problems, "{place}", "a risk says where it was seen");
            } else if !risk.origins.is_sorted_by_key(|origin| origin.drug) {
                tell!(problems, "{place}", "origins start with this drug, then the class, then another");
            }
        }
    }
}
