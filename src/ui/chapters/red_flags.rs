//! Signs that need help at once: the same whatever is chosen.

use yew::prelude::*;

use crate::ui::page::Page;
use crate::ui::parts::cites::cites;

#[derive(PartialEq, Properties)]
pub struct RedFlagsProps {
    pub page: Page,
}

#[component]
pub fn RedFlags(RedFlagsProps { page }: &RedFlagsProps) -> Html {
    html! {
        <section id={page.id("red-flags")} class="dc-act" tabindex="-1">
            { page.heading(2, "dc-subtitle", page.words.red_flags) }
            <p class="dc-act-now"><strong>{ page.say_dialing(&page.pack.head.emergency.text) }</strong></p>
            <ul class="dc-red-flags" role="list">
                for flag in page.pack.red_flags.iter() {
                    <li key={flag.id.as_ref()}>
                        <strong>{ page.say(&flag.name) }{ ". " }</strong>{ page.say_dialing(&flag.advice) }
                        { cites(page, &flag.cites) }
                    </li>
                }
            </ul>
        </section>
    }
}
