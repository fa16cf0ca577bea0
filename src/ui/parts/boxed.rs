//! What the boxed warnings of drugs say, however it is drawn.

use crate::pack::{Drug, Risk, WarnedRisk};
use crate::ui::page::Page;

/// What one drug's warning says of a risk.
#[derive(Clone, Copy)]
pub struct Warned<'a> {
    pub drug: &'a Drug,
    pub risk: &'a WarnedRisk,
}

/// Every risk of these drugs' boxes, in the pack's order, with what each drug's label says of it.
pub fn risks<'a>(page: &'a Page, drugs: &[&'a Drug]) -> Vec<(&'a Risk, Vec<Warned<'a>>)> {
    let said: Vec<Warned> =
        drugs.iter().flat_map(|drug| page.pack.boxed(drug).map(move |risk| Warned { drug, risk })).collect();
    let of =
        |risk: &Risk| said.iter().filter(|warned| warned.risk.risk == risk.id).copied().collect::<Vec<_>>();
    page.pack.risks.iter().map(|risk| (risk, of(risk))).filter(|(_, warned)| !warned.is_empty()).collect()
}
