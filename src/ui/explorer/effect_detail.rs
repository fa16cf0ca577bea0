//! An opened effect: its term, what it feels like, what to do, and everything behind its numbers.

use yew::prelude::*;

use crate::evidence::Outcome;
use crate::pack::{AgeGroup, Effect, Urgency};
use crate::state::Action;
use crate::ui::columns::Columns;
use crate::ui::figures::evidence_detail::EvidenceDetail;
use crate::ui::page::Page;
use crate::ui::parts::cites::cites;

#[derive(PartialEq, Properties)]
pub struct EffectDetailProps {
    pub page: Page,
    /// The place in the pack's list of effects.
    pub effect: usize,
    pub columns: Columns,
    pub age: AgeGroup,
    pub pinned: bool,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn EffectDetail(props: &EffectDetailProps) -> Html {
    let EffectDetailProps { page, effect: index, columns, age, .. } = props;
    let Some(effect) = page.pack.effects.get(*index) else { return html! { <div /> } };
    html! {
        <div class="dc-detail">
            <div class="dc-term"><p>{ term(page, effect) }</p>{ pin(props, effect) }</div>
            { advice(page, effect) }
            <div class="dc-detail-columns">
                for column in columns.iter() {
                    <EvidenceDetail key={column.drug} {page} place={column.at(Outcome::Effect(*index), *age)} />
                }
            </div>
        </div>
    }
}

/// The name under which the sources have it. It may be in the label of one drug and not of another.
pub fn term(page: &Page, effect: &Effect) -> Html {
    let words = page.words;
    let named = if only_counts(page, effect) { words.name_in_trials } else { words.medical_name };
    html! { <>{ named }{ " " }{ page.say(&effect.term) }</> }
}

/// What it feels like, what to do, what the clinic may do.
pub fn advice(page: &Page, effect: &Effect) -> Html {
    let words = page.words;
    let feels = if only_counts(page, effect) { words.counts } else { words.feels };
    let urgent = (effect.urgency == Urgency::Emergency).then_some("dc-act-now");
    html! {
        <dl class="dc-advice">
            <dt>{ feels }</dt><dd>{ page.say_dialing(&effect.feels) }</dd>
            <dt>{ words.what_to_do }</dt><dd class={urgent}>{ page.say_dialing(&effect.advice) }</dd>
            <dt>{ words.clinic_may }</dt><dd>{ page.say_dialing(&effect.clinic) }{ cites(page, &effect.cites) }</dd>
        </dl>
    }
}

/// Whether it is a total and nothing that one could feel. Behind the totals of a warning there are signs: of an infection.
pub fn only_counts(page: &Page, effect: &Effect) -> bool {
    let warned = page.pack.risks.iter().any(|risk| risk.effects.contains(&effect.id));
    effect.total && !(warned && effect.urgency != Urgency::Mention)
}

fn pin(EffectDetailProps { page, pinned, dispatch, .. }: &EffectDetailProps, effect: &Effect) -> Html {
    let id = effect.id.clone();
    let words = if *pinned { page.words.unpin } else { page.words.pin };
    html! {
        <button type="button" class="dc-button" aria-pressed={pinned.to_string()}
                onclick={dispatch.reform(move |_| Action::TogglePin(id.clone()))}>
            <span key={words}>{ words }</span>
        </button>
    }
}
