//! A table of facts: rows are the patient's questions, columns the drugs.
//!
//! Roles are written out because narrow widgets lay the table out as stacks, and a table that is
//! laid out otherwise loses its meaning to screen readers.

use yew::prelude::*;

use super::cites::cites;
use super::markup::html;
use super::page::Page;
use crate::pack::{Drug, Fact, Id, Topic};

pub fn fact_table(page: &Page, caption: &'static str, drugs: &[Id], topics: &[&Topic]) -> Html {
    let columns: Vec<&Drug> = page.drugs(drugs).collect();
    let row = |topic: &&Topic| {
        html! {
            <tr key={topic.id.as_ref()} role="row">
                <th role="rowheader" scope="row">{ page.say(&topic.question) }</th>
                for drug in columns.iter() {
                    <td key={drug.id.as_ref()} role="cell">
                        <span class="dc-cell-drug" aria-hidden="true">{ page.brand(drug) }</span>
                        { answer(page, topic, drug) }
                    </td>
                }
            </tr>
        }
    };
    html! {
        <table class="dc-table" role="table">
            <caption class="dc-hidden">{ caption }</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col"><span class="dc-hidden">{ page.words.question }</span></th>
                    for drug in columns.iter() {
                        <th key={drug.id.as_ref()} role="columnheader" scope="col">
                            { page.brand(drug) }<small>{ page.words.form(drug.form) }</small>
                        </th>
                    }
                </tr>
            </thead>
            <tbody role="rowgroup">{ for topics.iter().map(row) }</tbody>
        </table>
    }
}

fn answer(page: &Page, topic: &Topic, drug: &Drug) -> Html {
    let Some(fact) = find(page, topic, &drug.id) else {
        return html! { <div class="dc-answer dc-unknown"><p>{ page.words.not_stated }</p></div> };
    };
    html! {
        <div class={if fact.unchecked { "dc-answer dc-unknown" } else { "dc-answer" }}>
            <p>{ page.say(&fact.text) }{ cites(page, &fact.cites) }</p>
            { page.points(&fact.points) }
        </div>
    }
}

fn find<'a>(page: &'a Page, topic: &Topic, drug: &Id) -> Option<&'a Fact> {
    page.pack.facts.iter().find(|fact| fact.topic == topic.id && fact.drug == *drug)
}

/// Whether these drugs answer the topic in different words.
pub fn differs(page: &Page, topic: &Topic, drugs: &[Id]) -> bool {
    let mut answers = drugs.iter().map(|drug| find(page, topic, drug).map(|fact| (&fact.text, &fact.points)));
    let first = answers.next();
    answers.any(|answer| Some(answer) != first)
}
