//! Boxed warnings are whole: the right drug, and every risk with its origins in order.

use crate::pack::lists::Lists;
use crate::pack::{BoxedWarning, Problem, WarningKind};

pub fn check(lists: &Lists, problems: &mut Vec<Problem>) {
    for (index, drug) in lists.drugs.iter() {
        if let BoxedWarning::Warning(id) = &drug.boxed_warning {
            for (_, warning) in lists.warnings.iter().filter(|(_, warning)| warning.id == *id) {
                if warning.drug != drug.id || warning.kind != WarningKind::Boxed {
                    let message = format!("`{id}` is not a boxed warning of `{}`", drug.id);
                    problems.push(Problem::new(format!("/drugs/{index}/boxed_warning"), message));
                }
            }
        }
    }
    for (index, warning) in lists.warnings.iter() {
        let stated = |id: &BoxedWarning| matches!(id, BoxedWarning::Warning(id) if *id == warning.id);
        let owner = lists.drugs.iter().find(|(_, drug)| drug.id == warning.drug);
        if warning.kind == WarningKind::Boxed && owner.is_some_and(|(_, drug)| !stated(&drug.boxed_warning)) {
            let message = format!("`{}` does not name this as its boxed warning", warning.drug);
            problems.push(Problem::new(format!("/warnings/{index}"), message));
        }
        if warning.risks.is_empty() {
            problems.push(Problem::new(format!("/warnings/{index}/risks"), "a warning names its risks"));
        }
        for (number, risk) in warning.risks.iter().enumerate() {
            let path = format!("/warnings/{index}/risks/{number}/origins");
            if risk.origins.is_empty() {
                problems.push(Problem::new(path, "a risk says where it was seen"));
            } else if !risk.origins.is_sorted_by_key(|origin| origin.drug) {
                problems
                    .push(Problem::new(path, "origins start with this drug, then the class, then another"));
            }
        }
    }
}
