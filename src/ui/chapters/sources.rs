//! Every source with its dates, and how the pack is made, paid for and mended.

use std::rc::Rc;

use yew::prelude::*;

use super::changes::Changes;
use super::source_entry::SourceEntry;
use crate::pack::{Drug, SourceId};
use crate::state::Action;
use crate::ui::figures::evidence_detail::description;
use crate::ui::links::Lead;
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::words::fill;

#[derive(PartialEq, Properties)]
pub struct SourcesProps {
    pub page: Page,
    /// The source that a citation has led to.
    pub cited: Option<SourceId>,
    /// The only ones to list; all where it is `None`.
    pub only: Option<Rc<[SourceId]>>,
    pub lead: Callback<Lead>,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Sources(SourcesProps { page, cited, only, lead, dispatch }: &SourcesProps) -> Html {
    let words = page.words;
    let listed = page.pack.sources.iter().enumerate().filter(|(_, source)| match only {
        Some(only) => only.contains(&source.id),
        None => true,
    });
    html! {
        <div>
            { page.heading(2, "dc-subtitle", words.how_old) }
            <ul>
                for drug in page.pack.drugs.iter() { <li key={drug.id.as_ref()}>{ age(page, drug) }</li> }
            </ul>
            if page.is_static() && !page.is_snippet() {
                { page.heading(2, "dc-subtitle", words.study_list) }
                <ul>for study in page.pack.studies.iter() { <li>{ description(page, study) }</li> }</ul>
            }
            { page.heading(2, "dc-subtitle", words.source_list) }
            <ol class="dc-sources">
                for (place, source) in listed {
                    <SourceEntry key={source.id.as_ref()} {page} source={source.id.clone()}
                                 number={only.as_ref().map(|_| place + 1)}
                                 cited={cited.as_ref() == Some(&source.id)} {lead} {dispatch} />
                }
            </ol>
            { how_made(page) }
            if !page.is_snippet() { <Changes {page} /> }
        </div>
    }
}

fn how_made(page: &Page) -> Html {
    let words = page.words;
    let publication = &page.pack.head.publication;
    let made = [
        (words.made_by, &publication.made_by),
        (words.funding, &publication.funding),
        (words.update_policy, &publication.update_policy),
        (words.intended_use, &publication.intended_use),
        (words.corrections, &publication.corrections),
    ];
    html! {
        <section id={page.id(Part::Publication)} tabindex="-1">
            { page.heading(2, "dc-subtitle", words.how_made) }
            <dl class="dc-publication">
                for (name, text) in made { <div><dt>{ name }</dt><dd>{ page.say(text) }</dd></div> }
                if !publication.evidence.is_empty() {
                    <div>
                        <dt>{ words.evidence_chosen }</dt>
                        <dd>for text in publication.evidence.iter() { <p>{ page.say(text) }</p> }</dd>
                    </div>
                }
                <div><dt>{ words.corrections_at }</dt><dd>{ contact(page) }</dd></div>
                <div><dt>{ words.licence }</dt><dd>{ AttrValue::from(publication.licence.clone()) }</dd></div>
            </dl>
        </section>
    }
}

/// Where to report a mistake: the host knows, we do not know the host.
fn contact(page: &Page) -> Html {
    match &page.contact {
        Some(contact) => {
            html! { <a href={contact.href().to_owned()} rel="noopener">{ contact.shown().to_owned() }</a> }
        }
        None => html! { <span>{ page.words.corrections_here }</span> },
    }
}

/// "Rinvoq: label revised Jun 2026. Read on … Next check by …"
fn age(page: &Page, drug: &Drug) -> String {
    let words = page.words;
    let label = page.pack.source(&drug.label);
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
