//! On paper alone: the drugs that are not chosen, and what was searched for, so that nothing is left out unsaid.

use std::rc::Rc;

use yew::prelude::*;

use crate::pack::{Drug, DrugId};
use crate::ui::page::Page;
use crate::words::fill;

#[derive(PartialEq, Properties)]
pub struct LeftOutProps {
    pub page: Page,
    pub drugs: Vec<DrugId>,
    pub query: Rc<str>,
}

#[component]
pub fn LeftOut(LeftOutProps { page, drugs, query }: &LeftOutProps) -> Html {
    let words = page.words;
    let others: Vec<&Drug> = page.pack.drugs.iter().filter(|drug| !drugs.contains(&drug.id)).collect();
    let mut said = Vec::new();
    if !others.is_empty() {
        said.push(format!("{}: {}.", words.not_printed, page.brands(&others)));
    }
    if !query.trim().is_empty() {
        said.push(fill(words.printed_search, &[("query", query.trim())]));
    }
    let said = said.join(" ");
    html! { <p class="dc-not-printed"><span key={said.as_str()}>{ &said }</span></p> }
}
