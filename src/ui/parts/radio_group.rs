//! Radio buttons of which one is chosen, with what they are about.

use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct RadioGroupProps {
    pub class: &'static str,
    pub legend: &'static str,
    pub children: Html,
}

/// Wrapped in a `<form>` to work around a leak: Chromium 156 keeps removed radio buttons of a shadow root,
/// and their ancestors, alive unless a form owns them. `method="dialog"` outside a dialog submits nothing.
#[component]
pub fn RadioGroup(RadioGroupProps { class, legend, children }: &RadioGroupProps) -> Html {
    html! {
        <form method="dialog">
            <fieldset class={*class}>
                <legend>{ *legend }</legend>
                { children.clone() }
            </fieldset>
        </form>
    }
}
