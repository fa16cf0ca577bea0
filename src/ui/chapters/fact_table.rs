//! A table of facts: rows are the patient's questions, columns the drugs. An answer is a sentence, said once of neighbours
//! that share it; its points are folded.
//!
//! Roles are written out because narrow widgets lay the table out as stacks, and a table that is
//! laid out otherwise loses its meaning to screen readers.

use std::rc::Rc;

use yew::prelude::*;

use crate::pack::{Cite, Drug, DrugId, Fact, Topic, TopicSection};
use crate::section::Chapter;
use crate::ui::mine::{Mine, mark, mine_first};
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::ui::parts::cites::cites;
use crate::ui::parts::contents::contents;
use crate::ui::parts::glossed::Glossed;
use crate::words::fill;

#[derive(PartialEq, Properties)]
pub struct FactTableProps {
    pub page: Page,
    pub caption: &'static str,
    pub drugs: Vec<DrugId>,
    pub section: TopicSection,
    pub mine: Mine,
    /// Leaves out the topics that all these drugs answer alike.
    #[prop_or_default]
    pub only_differs: bool,
}

#[component]
pub fn FactTable(props: &FactTableProps) -> Html {
    let FactTableProps { page, caption, drugs, section, mine, only_differs } = props;
    let columns: Vec<&Drug> = page.drugs(drugs).collect();
    let rows = topics(page, *section).filter(|topic| !only_differs || differs(page, topic, drugs));
    let rows = mine_first(rows, |topic| mine.topic(&topic.id));
    let glossed = &Glossed::of(page, Chapter::from(*section).id());
    let questions = topics(page, *section).map(|topic| (Part::Topic(&topic.id), page.say(&topic.question)));
    html! {
        <>
        { contents(page, caption, questions) }
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
            <tbody role="rowgroup">
                for topic in rows {
                    <tr key={topic.id.as_ref()} role="row" id={page.id(Part::Topic(&topic.id))} tabindex="-1">
                        <th role="rowheader" scope="row">{ page.say(&topic.question) }{ mark(page, mine.topic(&topic.id)) }</th>
                        for cell in cells(page, glossed, topic, &columns) { { cell } }
                    </tr>
                }
            </tbody>
        </table>
        </>
    }
}

/// The cells of one question. Neighbours of which the same is to be said share one.
fn cells(page: &Page, glossed: &Glossed, topic: &Topic, columns: &[&Drug]) -> Vec<Html> {
    let answers: Vec<(&Drug, Option<&Fact>)> =
        columns.iter().map(|drug| (*drug, find(page, topic, &drug.id))).collect();
    let cell = |answers: &[(&Drug, Option<&Fact>)]| {
        let names: Vec<&str> = answers.iter().map(|(drug, _)| drug.brand.as_ref()).collect();
        let names = names.join(", ");
        let width = (answers.len() > 1).then(|| answers.len().to_string());
        // A cell over several columns is read out with the drugs' names; one of a single column has its
        // header.
        let alone = width.is_none().then_some("true");
        html! {
            <td key={names.as_str()} role="cell" colspan={width.clone()} aria-colspan={width}>
                <span class="dc-cell-drug" translate="no" aria-hidden={alone}>{ &names }</span>
                { answer(page, glossed, topic, answers) }
            </td>
        }
    };
    answers.chunk_by(|(_, a), (_, b)| sentence(page, *a) == sentence(page, *b)).map(cell).collect()
}

/// The words of the answer, and whether it is unchecked. Compared as read: drugs may share a sentence in one
/// language and not in another.
fn sentence(page: &Page, fact: Option<&Fact>) -> Option<(Rc<str>, bool)> {
    fact.map(|fact| (page.plain(&fact.text), fact.unchecked))
}

/// The words of the points below the answer.
fn points(page: &Page, fact: &Fact) -> Vec<Rc<str>> {
    fact.points.iter().map(|point| page.plain(point)).collect()
}

/// The answer, and its points folded: once if the drugs share them, else drug by drug.
fn answer(page: &Page, glossed: &Glossed, topic: &Topic, answers: &[(&Drug, Option<&Fact>)]) -> Html {
    let facts: Vec<(&Drug, &Fact)> =
        answers.iter().filter_map(|(drug, fact)| Some((*drug, (*fact)?))).collect();
    let Some((_, fact)) = facts.first() else {
        return html! { <div class="dc-answer dc-unknown"><p>{ page.words.no_answer }</p></div> };
    };
    let all: Vec<Cite> = facts.iter().flat_map(|(_, fact)| fact.cites.iter().cloned()).collect();
    let folds = facts.chunk_by(|(_, a), (_, b)| points(page, a) == points(page, b));
    let named = facts.iter().any(|(_, other)| points(page, other) != points(page, fact));
    let fold = |facts: &[(&Drug, &Fact)]| {
        let (_, fact) = facts.first().filter(|(_, fact)| !fact.points.is_empty())?;
        let drugs: Vec<&Drug> = facts.iter().map(|(drug, _)| *drug).collect();
        Some(page.unfold(more(page, topic, &drugs, named), glossed.folded_points(&fact.points)))
    };
    html! {
        <div class={if fact.unchecked { "dc-answer dc-unknown" } else { "dc-answer" }}>
            <p>{ glossed.say(&fact.text) }{ cites(page, &all) }</p>
            { for folds.filter_map(fold) }
        </div>
    }
}

/// "More", or "More about Rinvoq" where a cell has several. A list of controls would not tell them apart: the rest is for
/// those who hear it.
fn more(page: &Page, topic: &Topic, drugs: &[&Drug], named: bool) -> Html {
    let drugs = fill(page.words.more_about, &[("drug", &page.brands(drugs))]);
    let question = format!(": {}", page.plain(&topic.question));
    html! {
        <span>
            { page.words.more_points }<span class={(!named).then_some("dc-hidden")}>{ drugs }</span>
            <span class="dc-hidden">{ question }</span>
        </span>
    }
}

/// The topics of a section, in the pack's order.
pub fn topics(page: &Page, section: TopicSection) -> impl Iterator<Item = &Topic> {
    page.pack.topics.iter().filter(move |topic| topic.section == section)
}

/// The answers of these drugs to a topic.
pub fn facts<'p>(page: &'p Page, topic: &Topic, drugs: &[DrugId]) -> impl Iterator<Item = &'p Fact> {
    drugs.iter().filter_map(|drug| find(page, topic, drug))
}

fn find<'a>(page: &'a Page, topic: &Topic, drug: &DrugId) -> Option<&'a Fact> {
    page.pack.answer(&topic.id, drug)
}

/// Whether these drugs answer the topic in different words.
pub fn differs(page: &Page, topic: &Topic, drugs: &[DrugId]) -> bool {
    let said =
        |drug: &DrugId| find(page, topic, drug).map(|fact| (page.plain(&fact.text), points(page, fact)));
    let mut answers = drugs.iter().map(said);
    let first = answers.next();
    answers.any(|answer| Some(answer) != first)
}
