//! What the labels say of the reader's situation, on paper: each statement once, with the drugs whose label says it.

use std::rc::Rc;

use yew::prelude::*;

use super::marks::marks;
use crate::pack::{Cite, Drug, SilenceReason, Situation, SourceId, WarningKind};
use crate::state::State;
use crate::ui::page::Page;

/// What some labels say alike.
struct Said<'p> {
    drugs: Vec<&'p Drug>,
    words: Vec<Rc<str>>,
    cites: Vec<&'p Cite>,
}

pub fn situation(page: &Page, state: &State, drugs: &[&Drug]) -> Html {
    let words = page.words;
    html! {
        <section class="situation">
            <h2>{ words.step_labels }</h2>
            <p>{ words.paper_in_short }</p>
            for own in so(page, state) {
                <p key={own.id.as_ref()}>
                    <strong>{ page.say(&own.name) }{ "." }</strong>
                    for said in said(page, own, drugs) {
                        { " " }<b translate="no">{ page.brands(&said.drugs) }{ ":" }</b>{ " " }{ said.words.join(" ") }{ " " }
                        { marks(page, said.cites.iter().map(|cite| &cite.source)) }
                    }
                </p>
            }
        </section>
    }
}

/// Whether anything is so for the reader that labels speak of.
pub fn is_told(page: &Page, state: &State) -> bool {
    so(page, state).next().is_some()
}

/// The sources of what stands there.
pub fn sources(page: &Page, state: &State, drugs: &[&Drug]) -> Vec<SourceId> {
    let said = so(page, state).flat_map(|own| said(page, own, drugs));
    said.flat_map(|said| said.cites.into_iter().map(|cite| cite.source.clone())).collect()
}

/// What was ticked, and what follows from the age that was chosen.
fn so<'p>(page: &'p Page, state: &'p State) -> impl Iterator<Item = &'p Situation> {
    let is_so = |own: &&Situation| match own.age {
        Some(age) => age == state.age,
        None => state.visit.situation.contains(&own.id),
    };
    page.pack.situations.iter().filter(is_so)
}

/// Each statement once, in groups of the same drugs, in the order they are met.
fn said<'p>(page: &'p Page, situation: &'p Situation, drugs: &[&'p Drug]) -> Vec<Said<'p>> {
    let mut statements: Vec<Said> = Vec::new();
    for (drug, words, cites) in drugs.iter().flat_map(|drug| said_of(page, situation, drug)) {
        match statements.iter_mut().find(|known| known.words.contains(&words)) {
            // A label that says it twice says it once.
            Some(known) if known.drugs.contains(&drug) => {}
            Some(known) => {
                known.drugs.push(drug);
                known.cites.extend(cites);
            }
            None => {
                let cites = cites.iter().collect();
                statements.push(Said { drugs: vec![drug], words: vec![words], cites });
            }
        }
    }
    let mut groups: Vec<Said> = Vec::new();
    for said in statements {
        match groups.iter_mut().find(|group| group.drugs == said.drugs) {
            Some(group) => {
                group.words.extend(said.words);
                group.cites.extend(said.cites);
            }
            None => groups.push(said),
        }
    }
    groups
}

/// What one label says: risks by their names, facts in their one sentence or in the points that speak of it.
fn said_of<'p>(
    page: &'p Page,
    situation: &'p Situation,
    drug: &'p Drug,
) -> Vec<(&'p Drug, Rc<str>, &'p [Cite])> {
    let warnings = page.pack.warnings.iter().filter(|own| own.drug == drug.id);
    let risks = situation.risks.iter().filter_map(|mention| {
        let warning = warnings.clone().find(|own| own.id == mention.warning)?;
        let risk = page.pack.risks.iter().find(|risk| risk.id == mention.risk)?;
        let kind = match warning.kind {
            WarningKind::Boxed => page.words.boxed_mark,
            WarningKind::Other => page.words.paper_warning,
        };
        Some((drug, Rc::from(format!("{kind}: {}.", page.plain(&risk.name))), [].as_slice()))
    });
    let facts = page.pack.facts.iter().filter(|fact| fact.drug == drug.id);
    let facts = situation.facts.iter().flat_map(move |mention| {
        let fact = facts.clone().find(|fact| fact.id == mention.fact);
        let parts =
            fact.into_iter().flat_map(|fact| [&fact.text].into_iter().chain(&fact.points)).enumerate();
        // Of a whole fact its one sentence: its points stand on the page.
        let speaks = |place: &usize| match mention.parts.as_slice() {
            [] => *place == 0,
            parts => parts.contains(place),
        };
        let parts = parts.filter(move |(place, _)| speaks(place));
        parts.map(move |(_, part)| (drug, page.plain(part), fact.map_or([].as_slice(), |fact| &fact.cites)))
    });
    let silences = situation.silences.iter().filter(|silence| silence.drug == drug.id);
    let silences = silences.map(|silence| match silence.reason {
        SilenceReason::NotStated => page.words.label_silent,
        SilenceReason::PartNotRead => page.words.not_stated,
    });
    risks.chain(facts).chain(silences.map(|words| (drug, Rc::from(words), [].as_slice()))).collect()
}
