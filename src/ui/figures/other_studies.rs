//! What other studies saw of the same: each with its own comparator.

use yew::prelude::*;

use super::comparison::{shown, treatment};
use crate::evidence::Place;
use crate::ui::page::Page;

#[derive(PartialEq, Properties)]
pub struct OtherStudiesProps {
    pub page: Page,
    pub place: Place,
}

#[component]
pub fn OtherStudies(OtherStudiesProps { page, place }: &OtherStudiesProps) -> Html {
    let Some(name) = treatment(page, (*place).into()) else { return html! { <div /> } };
    let others: Vec<_> = page.lookup.others(*place).collect();
    let list = others.iter().map(|comparison| {
        html! {
            <li key={comparison.observation().id.as_ref()}>
                <p class="dc-figures-drug">{ page.say(&comparison.study().name) }</p>
                { shown(page, comparison, &name, comparison.ages() != place.age.ages()) }
            </li>
        }
    });
    html! {
        <div class="dc-others">
            if !others.is_empty() {
                { page.unfold(page.words.other_studies.of(others.len()), html! { <ul role="list">{ for list }</ul> }) }
            }
        </div>
    }
}
