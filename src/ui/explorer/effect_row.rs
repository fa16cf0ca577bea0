//! One side effect in the matrix: its name, a cell for every chosen drug, its details when it is open.

use yew::prelude::*;

use super::cell::cell;
use super::closed_detail::fold;
use super::effect_detail::EffectDetail;
use super::head::Head;
use crate::evidence::{Outcome, Place};
use crate::pack::{Action as Urgency, AgeGroup, Effect};
use crate::state::Action;
use crate::ui::columns::Columns;
use crate::ui::mine::mark;
use crate::ui::page::Page;
use std::rc::Rc;

#[derive(PartialEq, Properties)]
pub struct EffectRowProps {
    pub page: Page,
    /// The place in the pack's list of effects.
    pub effect: usize,
    pub columns: Columns,
    pub age: AgeGroup,
    /// What the heads of the columns say.
    pub heads: Rc<[Option<Head>]>,
    /// Where bars end, of 100; without one there are numbers alone.
    pub scale: Option<u8>,
    /// Whether a boxed warning of a chosen drug names it.
    pub boxed: bool,
    /// Left out by search or filters: the row stays in the page.
    pub hidden: bool,
    pub open: bool,
    pub pinned: bool,
    /// Whether it is among what matters to the reader.
    pub mine: bool,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn EffectRow(props: &EffectRowProps) -> Html {
    let EffectRowProps {
        page,
        effect: index,
        columns,
        age,
        heads,
        scale,
        hidden,
        open,
        pinned,
        dispatch,
        ..
    } = props;
    let Some(effect) = page.pack.effects.get(*index) else { return html! { <tbody /> } };
    let place = |drug, dose| Place { outcome: Outcome::Effect(*index), drug, dose, age: *age };
    let cells = columns.iter().zip(heads.iter());
    let detail = html! {
        <EffectDetail {page} effect={*index} {columns} age={*age} pinned={*pinned} {dispatch} />
    };
    html! {
        <tbody role="rowgroup" class="dc-effect" hidden={*hidden} id={page.id(&format!("effect-{}", effect.id))}
               data-action={effect.action.id()} tabindex="-1">
            <tr role="row" class="dc-row">
                <th role="rowheader" scope="row">
                    { title(props, effect) }
                    { tags(props, effect) }
                </th>
                for (column, head) in cells {
                    { cell(page, place(column.drug, column.dose), head.as_ref(), *scale) }
                }
            </tr>
            // A screen reader would come to an empty row between any two.
            <tr role="row" class="dc-row-detail" aria-hidden={(!open && !page.is_static()).then_some("true")}>
                <td role="cell" colspan={(columns.len() + 1).to_string()}>
                    { fold(page, effect, *open, dispatch, detail) }
                </td>
            </tr>
        </tbody>
    }
}

/// The plain name: a button that opens the row, where there are scripts.
fn title(row: &EffectRowProps, effect: &Effect) -> Html {
    let EffectRowProps { page, open, dispatch, .. } = row;
    let name = page.say(&effect.name);
    if page.is_static() {
        return html! { <span class="dc-effect-title">{ name }</span> };
    }
    let id = effect.id.clone();
    html! {
        <span class="dc-effect-title">
            <button type="button" aria-expanded={if *open { "true" } else { "false" }}
                    onclick={dispatch.reform(move |_| Action::ToggleOpen(id.clone()))}>
                { name }
            </button>
        </span>
    }
}

/// How pressing it is, where it is, and whether a boxed warning names it.
fn tags(row: &EffectRowProps, effect: &Effect) -> Html {
    let words = row.page.words;
    let pressing = effect.action != Urgency::Mention;
    html! {
        <span class="dc-tags">
            if pressing { <span class="dc-tag" data-action={effect.action.id()}>{ words.action(effect.action) }</span> }
            if row.boxed { <span class="dc-boxed-mark">{ words.boxed_mark }</span> }
            { mark(&row.page, row.mine) }
        </span>
    }
}
