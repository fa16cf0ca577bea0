//! One of several: a group of radio buttons that looks like a row of chips.

use yew::prelude::*;

use super::view::View;
use crate::state::Action;

/// One option of a group.
pub struct Choice {
    pub id: AttrValue,
    pub name: AttrValue,
    /// The language of the name, where it is not the page's.
    pub lang: Option<&'static str>,
    /// What choosing it does.
    pub action: Action,
}

impl Choice {
    pub fn new(id: impl Into<AttrValue>, name: impl Into<AttrValue>, action: Action) -> Choice {
        Choice { id: id.into(), name: name.into(), lang: None, action }
    }
}

/// A fieldset of radio buttons; `name` is unique in the page.
pub fn options(view: &View, legend: &str, name: &str, choices: Vec<Choice>, chosen: &str) -> Html {
    let name = view.page.id(name);
    let chip = |choice: Choice| {
        html! {
            <label key={choice.id.as_str()} class="dc-chip" lang={choice.lang}>
                <input type="radio" name={&name} value={&choice.id} checked={choice.id == chosen}
                       onchange={view.on(choice.action)} />
                <span>{ choice.name }</span>
            </label>
        }
    };
    html! {
        <fieldset class="dc-options">
            <legend>{ legend.to_owned() }</legend>
            <div class="dc-chips">{ for choices.into_iter().map(chip) }</div>
        </fieldset>
    }
}
