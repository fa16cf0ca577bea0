//! On paper alone, in one line: the age that is chosen, the drugs that are not, the chapters that are folded, and what was
//! searched for, so that nothing is left out unsaid.

use std::rc::Rc;

use yew::prelude::*;

use crate::pack::{AgeGroup, Drug, DrugId};
use crate::section::{Chapter, Section};
use crate::ui::page::Page;
use crate::words::fill;

#[derive(PartialEq, Properties)]
pub struct LeftOutProps {
    pub page: Page,
    pub drugs: Vec<DrugId>,
    pub age: AgeGroup,
    /// The chapters that are not printed.
    pub folded: Vec<Chapter>,
    /// Whether the page has a visit that can be printed by itself.
    pub has_visit: bool,
    pub query: Rc<str>,
}

#[component]
pub fn LeftOut(LeftOutProps { page, drugs, age, folded, has_visit, query }: &LeftOutProps) -> Html {
    let words = page.words;
    let others: Vec<&Drug> = page.pack.drugs.iter().filter(|drug| !drugs.contains(&drug.id)).collect();
    let mut left_out: Vec<&str> = others.iter().map(|drug| &*drug.brand).collect();
    left_out.extend(folded.iter().map(|chapter| words.section_name(Section::Chapter(*chapter))));
    // The control that says it is not on paper.
    let mut said = vec![format!("{}: {}.", words.age, words.age_group(*age))];
    if !left_out.is_empty() {
        // Without scripts nobody knows what a reader has folded.
        let not_printed = if page.is_static() { words.not_printed_folded } else { words.not_printed };
        said.push(format!("{not_printed}: {}.", left_out.join(", ")));
    }
    if !query.trim().is_empty() {
        said.push(fill(words.printed_search, &[("query", query.trim())]));
    }
    if *has_visit && !page.is_static() {
        said.push(fill(words.printed_visit, &[("print", words.print_visit), ("visit", words.visit)]));
    }
    let said = said.join(" ");
    html! { <p class="dc-not-printed"><span key={said.as_str()}>{ &said }</span></p> }
}
