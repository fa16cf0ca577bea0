//! The chosen drugs on paper: brand and generic, dose, and what the card says first of each.

use std::iter;

use yew::prelude::*;

use super::marks::marks;
use crate::pack::{CardRow, Drug, Text, Topic};
use crate::ui::columns::{Column, Columns};
use crate::ui::page::Page;

pub fn drugs(page: &Page, columns: &Columns) -> Html {
    html! {
        <table class="drugs">
            <thead>
                <tr>
                    <td></td>
                    { for columns.iter().filter_map(|column| head(page, *column)) }
                </tr>
            </thead>
            <tbody>
                for (topic, question) in topics(page) {
                    <tr key={topic.id.as_ref()}>
                        <th scope="row">{ page.say(question) }</th>
                        for drug in columns.iter().filter_map(|column| page.pack.drugs.get(column.drug)) {
                            <td key={drug.id.as_ref()}>{ answer(page, topic, drug) }</td>
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// "Rinvoq 15 mg": the brand stays as it is in every language.
fn head(page: &Page, column: Column) -> Option<Html> {
    let drug = page.pack.drugs.get(column.drug)?;
    let dose = drug.doses.get(column.dose).map(|dose| page.plain(&dose.name)).unwrap_or_default();
    Some(html! {
        <th key={drug.id.as_ref()} scope="col">
            { page.brand(drug) }{ " " }<span class="dose">{ AttrValue::from(dose) }</span>
            <small class="basis">
                { AttrValue::from(drug.generic.clone()) }{ ", " }{ page.words.form(drug.form) }{ " " }
                { marks(page, iter::once(&drug.label)) }
            </small>
        </th>
    })
}

/// What the card asks before its first number: how each is used, and for whom.
pub fn topics(page: &Page) -> impl Iterator<Item = (&Topic, &Text)> {
    let topics = page.pack.card.iter().map_while(|row| match row {
        CardRow::Topic(id) => page.pack.topic(id),
        _ => None,
    });
    topics.map(|topic| (topic, topic.brief.as_ref().unwrap_or(&topic.question)))
}

/// The answer in a few words, or that there is none here.
pub fn answer(page: &Page, topic: &Topic, drug: &Drug) -> AttrValue {
    let fact = page.pack.answer(&topic.id, &drug.id);
    match fact.map(|fact| fact.brief.as_ref().unwrap_or(&fact.text)) {
        Some(brief) => AttrValue::from(page.plain(brief)),
        None => AttrValue::from(page.words.no_answer),
    }
}
