//! Every source with its dates, and how the pack is made, paid for and mended.

use yew::prelude::*;

use super::evidence_detail::description;
use super::markup::html;
use super::page::Page;
use super::section::section;
use super::view::View;
use crate::pack::{Drug, Source};
use crate::state::State;
use crate::words::fill;

pub fn same(before: &State, now: &State) -> bool {
    before.cited == now.cited
}

pub fn sources(view: &View) -> Html {
    let page = &view.page;
    let words = page.words;
    let publication = &page.pack.head.publication;
    let corrections = AttrValue::from(publication.corrections_url.clone());
    let made = [
        (words.made_by, &publication.made_by),
        (words.funding, &publication.funding),
        (words.update_policy, &publication.update_policy),
        (words.intended_use, &publication.intended_use),
        (words.corrections, &publication.corrections),
    ];
    let content = html! {
        <>
            { page.heading(2, "dc-subtitle", words.how_old) }
            <ul>
                for drug in page.pack.drugs.iter() { <li key={drug.id.as_ref()}>{ age(page, drug) }</li> }
            </ul>
            if page.is_static() {
                { page.heading(2, "dc-subtitle", words.study_list) }
                <ul>for study in page.pack.studies.iter() { <li>{ description(page, study) }</li> }</ul>
            }
            { page.heading(2, "dc-subtitle", words.source_list) }
            <ol class="dc-sources">{ for page.pack.sources.iter().map(|source| entry(view, source)) }</ol>
            { page.heading(2, "dc-subtitle", words.how_made) }
            <dl class="dc-publication">
                for (name, text) in made.into_iter() {
                    <div><dt>{ name }</dt><dd>{ page.say(text) }</dd></div>
                }
                <div><dt>{ words.corrections_at }</dt><dd><a href={&corrections} rel="noopener">{ &corrections }</a></dd></div>
                <div><dt>{ words.licence }</dt><dd>{ AttrValue::from(publication.licence.clone()) }</dd></div>
            </dl>
        </>
    };
    section(page, "sources", words.sources, content)
}

/// "Rinvoq: label revised Jun 2026. We checked it on … Next check by …"
fn age(page: &Page, drug: &Drug) -> String {
    let words = page.words;
    let label = page.pack.sources.iter().find(|source| source.id == drug.label);
    let revised = label
        .and_then(|label| label.published)
        .map_or_else(|| words.undated.to_owned(), |date| words.date(date));
    fill(
        words.label_age,
        &[
            ("drug", &drug.brand),
            ("revised", &revised),
            ("checked", &words.date(drug.checked)),
            ("review", &words.date(drug.review_by)),
        ],
    )
}

fn entry(view: &View, source: &Source) -> Html {
    let View { page, state, .. } = view;
    let words = page.words;
    let published = source.published.map_or_else(|| words.undated.to_owned(), |date| words.date(date));
    html! {
        <li key={source.id.as_ref()} id={page.id(&format!("source-{}", source.id))} tabindex="-1">
            <cite>{ page.say(&source.title) }</cite>{ ". " }
            { AttrValue::from(source.publisher.clone()) }{ ", " }{ AttrValue::from(source.country.clone()) }{ ", " }
            { published }{ ". " }
            { fill(words.checked_on, &[("date", &words.date(source.checked))]) }{ " " }
            if source.secondary {
                <em>{ words.secondary }</em>{ " " }
            }
            if let Some(note) = &source.note {
                { page.say(note) }{ " " }
            }
            <a href={AttrValue::from(source.url.clone())} rel="noopener">{ AttrValue::from(source.url.clone()) }</a>
            if state.cited.as_ref() == Some(&source.id) {
                <button type="button" class="dc-button dc-back">{ words.back }</button>
            }
        </li>
    }
}
