//! Which of the pack's questions are offered, in which order.

use crate::pack::{Question, QuestionId, SituationId};
use crate::state::State;
use crate::ui::page::Page;

/// The questions that fit the chosen drugs. First stand those that something opened, pinned or ticked calls for.
pub fn suggested(page: &Page, state: &State) -> Vec<QuestionId> {
    let visit = &state.visit;
    let so: Vec<&SituationId> = state.situations(&page.pack).map(|own| &own.id).collect();
    let fits = |question: &&Question| {
        question.drugs.is_empty() || question.drugs.iter().any(|drug| state.drugs.contains(drug))
    };
    let wanted = |question: &&Question| {
        question.effects.iter().any(|effect| state.pinned.contains(effect) || state.open.contains(effect))
            || question.matters.iter().any(|matter| visit.matters.contains(matter))
            || question.situations.iter().any(|own| so.contains(&own))
    };
    let (first, rest): (Vec<&Question>, Vec<&Question>) =
        page.pack.questions.iter().filter(fits).partition(wanted);
    first.into_iter().chain(rest).map(|question| question.id.clone()).collect()
}
