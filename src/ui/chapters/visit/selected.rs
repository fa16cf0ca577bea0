//! A text that a browser did not let us copy, selected for the reader to copy.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct SelectedProps {
    /// What it is called to those who hear it.
    pub name: &'static str,
    pub text: AttrValue,
}

#[component]
pub fn Selected(SelectedProps { name, text }: &SelectedProps) -> Html {
    let field = use_node_ref();
    let shown = field.clone();
    use_effect_with(text.clone(), move |_| {
        if let Some(field) = shown.cast::<HtmlTextAreaElement>() {
            // What cannot have the focus can still be copied by hand.
            let _ = field.focus();
            field.select();
        }
    });
    html! {
        <textarea ref={field} class="dc-selected" readonly=true rows="6" aria-label={*name} value={text.clone()} />
    }
}
