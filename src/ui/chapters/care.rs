//! Before and during treatment: red flags, tests, vaccines, what not to combine, other warnings.

use yew::prelude::*;

use super::fact_table::FactTable;
use super::other_warnings::OtherWarnings;
use super::red_flags::RedFlags;
use crate::pack::{DrugId, TopicSection};
use crate::ui::mine::Mine;
use crate::ui::page::Page;
use crate::ui::parts::no_drug::no_drug;

#[derive(PartialEq, Properties)]
pub struct CareProps {
    pub page: Page,
    pub drugs: Vec<DrugId>,
    pub mine: Mine,
}

#[component]
pub fn Care(CareProps { page, drugs, mine }: &CareProps) -> Html {
    let words = page.words;
    html! {
        <div>
            <RedFlags {page} />
            if drugs.is_empty() {
                { no_drug(page) }
            } else {
                { page.heading(2, "dc-subtitle", words.tests_and_rules) }
                <FactTable {page} caption={words.care} drugs={drugs.clone()} section={TopicSection::Care} {mine} />
                <OtherWarnings {page} drugs={drugs.clone()} />
            }
        </div>
    }
}
