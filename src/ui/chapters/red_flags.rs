//! Signs that need help at once, and those that need a call today: the same whatever is chosen.

use yew::prelude::*;

use crate::pack::{Level, RedFlag, Urgency};
use crate::section::Section;
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::ui::parts::cites::cites;

#[derive(PartialEq, Properties)]
pub struct RedFlagsProps {
    pub page: Page,
}

#[component]
pub fn RedFlags(RedFlagsProps { page }: &RedFlagsProps) -> Html {
    let (at_once, today): (Vec<&RedFlag>, Vec<&RedFlag>) =
        page.pack.listed_flags().partition(|flag| flag.level == Level::Emergency);
    html! {
        <section id={page.id(Part::Section(Section::RedFlags))} class="dc-act" tabindex="-1">
            { page.heading(2, "dc-subtitle", page.words.red_flags) }
            <p class="dc-act-now"><strong>{ page.say_dialing(&page.pack.head.emergency.text) }</strong></p>
            { signs(page, &at_once) }
            if !today.is_empty() {
                { page.heading(2, "dc-subtitle", page.words.urgency(Urgency::CallToday)) }
                { signs(page, &today) }
            }
        </section>
    }
}

fn signs(page: &Page, flags: &[&RedFlag]) -> Html {
    html! {
        <ul class="dc-red-flags" role="list">
            for flag in flags.iter() {
                <li key={flag.id.as_ref()}>
                    <strong>{ page.say(&flag.name) }{ ". " }</strong>{ page.say_dialing(&flag.advice) }
                    { cites(page, &flag.cites) }
                </li>
            }
        </ul>
    }
}
