//! One drug to choose: its brand and its form, as a button that is pressed or not.

use yew::prelude::*;

use crate::pack::{DrugId, Form};
use crate::state::Action;
use crate::ui::page::Page;

#[derive(PartialEq, Properties)]
pub struct DrugToggleProps {
    pub page: Page,
    pub id: DrugId,
    pub chosen: bool,
    /// Whether there is no room for one more.
    pub full: bool,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn DrugToggle(DrugToggleProps { page, id, chosen, full, dispatch }: &DrugToggleProps) -> Html {
    let Some(drug) = page.drug(id) else { return html! { <div /> } };
    let brand = html! { <>{ form_icon(drug.form) }{ page.brand(drug) }</> };
    if page.is_static() {
        return html! { <div class={if *chosen { "dc-drug dc-drug-chosen" } else { "dc-drug" }}>{ brand }</div> };
    }
    let toggle = Action::ToggleDrug(id.clone());
    html! {
        <button type="button" class={if *chosen { "dc-drug dc-drug-chosen" } else { "dc-drug" }}
                aria-pressed={chosen.to_string()} disabled={!chosen && *full}
                onclick={dispatch.reform(move |_| toggle.clone())}>
            { brand }
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
        <svg class="dc-form" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
            <path d={shape} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round" />
        </svg>
    }
}
