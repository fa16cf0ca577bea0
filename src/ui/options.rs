//! One of several: a group of radio buttons that looks like a row of chips, or a small select.

use yew::prelude::*;

use super::markup::html;
use super::typing::picked;
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

/// A fieldset of radio buttons; `name` is unique in the page. Without scripts, a list of the same size.
pub fn options(view: &View, legend: &str, name: &str, choices: Vec<Choice>, chosen: &str) -> Html {
    let name = view.page.id(name);
    if view.page.is_static() {
        let item = |choice: Choice| html! { <li class="dc-chip"><span>{ choice.name }</span></li> };
        return html! {
            <div class="dc-options">
                <p class="dc-legend">{ legend.to_owned() }</p>
                <ul class="dc-chips" role="list">{ for choices.into_iter().map(item) }</ul>
            </div>
        };
    }
    let chip = |choice: Choice| {
        html! {
            <label key={choice.id.as_str()} class="dc-chip" lang={choice.lang}>
                <input type="radio" name={&name} value={choice.id.clone()} checked={choice.id == chosen}
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

/// A select with its name before it, for those who cannot see what is chosen.
pub fn select(view: &View, name: &'static str, choices: Vec<Choice>, chosen: &str) -> Html {
    let option = |choice: &Choice| {
        html! {
            <option key={choice.id.as_str()} value={&choice.id} lang={choice.lang} selected={choice.id == chosen}>
                { &choice.name }
            </option>
        }
    };
    let options = choices.iter().map(option).collect::<Html>();
    let actions: Vec<(AttrValue, Action)> =
        choices.into_iter().map(|choice| (choice.id, choice.action)).collect();
    let dispatch = view.dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let id = picked(&event);
        if let Some((_, action)) = actions.iter().find(|(own, _)| **own == *id) {
            dispatch.emit(action.clone());
        }
    });
    html! {
        <label class="dc-select"><span class="dc-hidden">{ name }</span><select {onchange}>{ options }</select></label>
    }
}
