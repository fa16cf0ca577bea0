//! One of several in little room: a select with its name. Without scripts, the chosen one as words.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::options::Choice;
use super::typing::select_value;
use crate::state::Action;

#[derive(PartialEq, Properties)]
pub struct SelectProps {
    pub name: AttrValue,
    /// Whether only those who cannot see what is chosen are told the name.
    #[prop_or_default]
    pub quiet: bool,
    /// Whether the name is one that no translation tool may touch.
    #[prop_or_default]
    pub brand: bool,
    pub choices: Vec<Choice>,
    pub chosen: AttrValue,
    pub dispatch: Callback<Action>,
    #[prop_or_default]
    pub is_static: bool,
}

#[component]
pub fn Select(props: &SelectProps) -> Html {
    let SelectProps { name, quiet, brand, choices, chosen, dispatch, is_static } = props;
    let field = use_node_ref();
    use_effect(show(&field, chosen));
    let label = html! {
        <span key={name.as_str()} class={if *quiet { "dc-hidden" } else { "dc-select-name" }}
              translate={brand.then_some("no")}>
            { name }
        </span>
    };
    if *is_static {
        let said = choices.iter().find(|choice| choice.id == *chosen).map(|choice| &choice.name);
        return html! { <p class="dc-select">{ label }<span class="dc-select-said">{ said }</span></p> };
    }
    let option = |choice: &Choice| {
        html! {
            <option key={choice.id.as_str()} value={&choice.id} lang={choice.lang}
                    selected={choice.id == *chosen}>
                { &choice.name }
            </option>
        }
    };
    html! {
        <label class="dc-select">
            { label }
            <select ref={field} onchange={chose(choices, dispatch)}>{ for choices.iter().map(option) }</select>
        </label>
    }
}

/// An attribute of an option says what is chosen at first. Firefox goes on showing that when it is another one.
fn show(field: &NodeRef, chosen: &AttrValue) -> impl FnOnce() + 'static {
    let (field, chosen) = (field.clone(), chosen.clone());
    move || {
        if let Some(field) = field.cast::<HtmlSelectElement>()
            && field.value() != *chosen
        {
            field.set_value(&chosen);
        }
    }
}

fn chose(choices: &[Choice], dispatch: &Callback<Action>) -> Callback<Event> {
    let actions: Vec<(AttrValue, Action)> =
        choices.iter().map(|choice| (choice.id.clone(), choice.action.clone())).collect();
    let dispatch = dispatch.clone();
    Callback::from(move |event: Event| {
        let id = select_value(&event);
        if let Some((_, action)) = actions.iter().find(|(own, _)| **own == *id) {
            dispatch.emit(action.clone());
        }
    })
}
