//! The details of one side effect. What a closed row says when it is opened stands there as plain text: find-in-page
//! reaches it, and opens the row.

use web_sys::Element;
use yew::prelude::*;

use super::effect_detail::EffectDetail;
use crate::pack::{AgeGroup, Effect};
use crate::state::Action;
use crate::ui::columns::Columns;
use crate::ui::page::Page;
use crate::ui::part::DETAILS;

#[derive(PartialEq, Properties)]
pub struct RowFoldProps {
    pub page: Page,
    /// The place in the pack's list of effects.
    pub effect: usize,
    pub columns: Columns,
    pub age: AgeGroup,
    pub open: bool,
    pub pinned: bool,
    pub dispatch: Callback<Action>,
}

/// A `<details>` of its own without a summary to press: the row's button opens it, and so does the browser when it
/// finds something inside.
#[component]
pub fn RowFold(props: &RowFoldProps) -> Html {
    let RowFoldProps { page, effect, columns, age, open, pinned, dispatch } = props;
    let Some(record) = page.pack.effects.get(*effect) else { return html! { <tr /> } };
    html! {
        // A screen reader would come to an empty row between any two.
        <tr role="row" class="dc-row-detail" aria-hidden={(!open && !page.is_static()).then_some("true")}>
            <td role="cell" colspan={(columns.len() + 1).to_string()}>
                <details class="dc-row-fold" data-details="" open={*open} ontoggle={found(record, dispatch)}>
                    <summary hidden=true>{ page.words.what_to_do }</summary>
                    if *open {
                        <EffectDetail {page} effect={*effect} {columns} age={*age} pinned={*pinned} {dispatch} />
                    } else {
                        <p>{ text(page, record) }</p>
                    }
                </details>
            </td>
        </tr>
    }
}

fn text(page: &Page, effect: &Effect) -> String {
    [&effect.term, &effect.feels, &effect.advice, &effect.clinic].map(|text| page.plain(text)).join(" ")
}

/// Find-in-page opens it: the state follows.
fn found(effect: &Effect, dispatch: &Callback<Action>) -> Callback<Event> {
    let (effect, dispatch) = (effect.id.clone(), dispatch.clone());
    Callback::from(move |event: Event| {
        let own = |details: &Element| details.has_attribute(DETAILS);
        let details = event.target_dyn_into::<Element>().filter(own);
        if details.is_some_and(|details| details.has_attribute("open")) {
            dispatch.emit(Action::Open(effect.clone()));
        }
    })
}
