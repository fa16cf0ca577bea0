//! One drug to choose: its names and its form, as a button that is pressed or not.

use yew::prelude::*;

use super::markup::html;
use super::view::View;
use crate::pack::{Drug, Form};
use crate::state::{Action, MOST_DRUGS};

pub fn drug_toggle(view: &View, drug: &Drug) -> Html {
    let View { page, state, .. } = view;
    let names = html! {
        <>
            { form_icon(drug.form) }
            <span class="dc-drug-names">
                <strong translate="no">{ AttrValue::from(drug.brand.clone()) }</strong>
                <span>{ AttrValue::from(drug.generic.clone()) }{ ", " }{ page.words.form(drug.form) }</span>
            </span>
        </>
    };
    if page.is_static() {
        return html! { <div class="dc-drug dc-drug-chosen">{ names }</div> };
    }
    let chosen = state.drugs.contains(&drug.id);
    html! {
        <button type="button" class={if chosen { "dc-drug dc-drug-chosen" } else { "dc-drug" }}
                aria-pressed={if chosen { "true" } else { "false" }}
                disabled={!chosen && state.drugs.len() >= MOST_DRUGS}
                onclick={view.on(Action::ToggleDrug(drug.id.clone()))}>
            { names }
        </button>
    }
}

/// A tube or a pill: drugs differ by shape, never by colour.
fn form_icon(form: Form) -> Html {
    let shape = match form {
        Form::Cream => "M6 3h12l-1.5 13h-9zM8.5 16h7v4.5h-7z",
        Form::Pill => "M4 12a5 5 0 0 1 5-5h6a5 5 0 0 1 0 10H9a5 5 0 0 1-5-5zM12 7v10",
        Form::Injection | Form::Liquid | Form::Other => "M12 3l6 9a7 7 0 1 1-12 0z",
    };
    html! {
        <svg class="dc-form" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <path d={shape} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round" />
        </svg>
    }
}
