//! One side effect in the matrix: its line and its details. Search and filters show and hide it; they draw neither anew.

use std::rc::Rc;

use yew::prelude::*;

use super::effect_line::EffectLine;
use super::head::Head;
use super::row_fold::RowFold;
use crate::pack::AgeGroup;
use crate::state::Action;
use crate::ui::columns::Columns;
use crate::ui::page::Page;
use crate::ui::part::Part;

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
    /// The first of the effects it stands with, where what is said of all stands above them.
    pub alike: Option<usize>,
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
    let EffectRowProps { page, effect, columns, age, heads, dispatch, .. } = props;
    let Some(record) = page.pack.effects.get(*effect) else { return html! { <tbody /> } };
    let class = if props.alike.is_some() { "dc-effect dc-effect-alike" } else { "dc-effect" };
    html! {
        <tbody role="rowgroup" {class} hidden={props.hidden} id={page.id(Part::Effect(&record.id))}
               data-action={record.urgency.id()} tabindex="-1">
            <EffectLine {page} effect={*effect} {columns} age={*age} heads={heads.clone()} scale={props.scale}
                        boxed={props.boxed} alike={props.alike} open={props.open} mine={props.mine} {dispatch} />
            <RowFold {page} effect={*effect} {columns} age={*age} open={props.open} pinned={props.pinned} {dispatch} />
        </tbody>
    }
}
