//! What one drug answers to one topic, in a few words.

use yew::prelude::*;

use crate::pack::{DrugId, TopicId};
use crate::ui::page::Page;
use crate::ui::parts::cites::cites;

#[derive(PartialEq, Properties)]
pub struct BriefProps {
    pub page: Page,
    pub topic: TopicId,
    pub drug: DrugId,
}

#[component]
pub fn Brief(BriefProps { page, topic, drug }: &BriefProps) -> Html {
    let fact = page.pack.answer(topic, drug);
    match fact.and_then(|fact| Some((fact, fact.brief.as_ref()?))) {
        Some((fact, brief)) if page.is_snippet() => {
            html! { <span>{ page.say_dialing(brief) }{ cites(page, &fact.cites) }</span> }
        }
        Some((_, brief)) => html! { <span>{ page.say_dialing(brief) }</span> },
        None => html! { <span class="dc-gap">{ page.words.no_answer }</span> },
    }
}
