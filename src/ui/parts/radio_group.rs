//! Radio buttons of which one is chosen, with what they are about.

use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct RadioGroupProps {
    pub class: &'static str,
    pub legend: &'static str,
    pub children: Html,
}

/// In a form, which sends nothing, for it closes no dialog: Chromium (156) holds on to radio buttons of a shadow root that
/// are taken away, and with them to all that stood around them, unless a form owns them.
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
