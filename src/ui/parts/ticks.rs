//! Any of several: a checkbox a line.

use std::rc::Rc;

use yew::prelude::*;

use crate::state::Action;

/// A line that can be ticked.
pub struct Tick {
    pub id: Rc<str>,
    pub name: Html,
    pub ticked: bool,
    /// Whether it cannot be ticked now.
    pub waits: bool,
    /// What ticking it, or unticking it, does.
    pub action: Action,
}

pub fn ticks(
    legend: impl Into<AttrValue>,
    ticks: impl IntoIterator<Item = Tick>,
    dispatch: &Callback<Action>,
) -> Html {
    html! {
        <fieldset class="dc-ticks">
            <legend>{ legend.into() }</legend>
            for Tick { id, name, ticked, waits, action } in ticks {
                <label key={id.as_ref()} class="dc-tick">
                    <input type="checkbox" autocomplete="off" checked={ticked} disabled={waits}
                           onchange={dispatch.reform(move |_| action.clone())} />
                    <span>{ name }</span>
                </label>
            }
        </fieldset>
    }
}
