//! Words explained.

use yew::prelude::*;

use crate::ui::page::Page;
use crate::ui::part::Part;

#[derive(PartialEq, Properties)]
pub struct GlossaryProps {
    pub page: Page,
}

#[component]
pub fn Glossary(GlossaryProps { page }: &GlossaryProps) -> Html {
    let list = html! {
        <dl class="dc-glossary">
            for term in page.pack.glossary.iter() {
                <div key={term.id.as_ref()} id={page.is_static().then(|| page.id(Part::Term(&term.id)))}><dt>{ page.say(&term.term) }</dt><dd>{ page.say(&term.meaning) }</dd></div>
            }
        </dl>
    };
    html! { <div>{ page.unfold(page.words.glossary, list) }</div> }
}
