//! A table of facts: rows are the patient's questions, columns the drugs. An answer is a sentence; its points are
//! folded.
//!
//! Roles are written out because narrow widgets lay the table out as stacks, and a table that is
//! laid out otherwise loses its meaning to screen readers.

use yew::prelude::*;

use crate::pack::{Drug, Fact, Id, Topic, TopicSection};
use crate::ui::mine::{Mine, mark, mine_first};
use crate::ui::page::Page;
use crate::ui::parts::cites::cites;
use crate::ui::parts::glossed::Glossed;
use crate::words::fill;

#[derive(PartialEq, Properties)]
pub struct FactTableProps {
    pub page: Page,
    pub caption: &'static str,
    pub drugs: Vec<Id>,
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
    let glossed = &Glossed::of(page, part(*section));
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
            <tbody role="rowgroup">
                for topic in rows {
                    <tr key={topic.id.as_ref()} role="row" id={page.id(&format!("topic-{}", topic.id))} tabindex="-1">
                        <th role="rowheader" scope="row">{ page.say(&topic.question) }{ mark(page, mine.topic(&topic.id)) }</th>
                        for drug in columns.iter() {
                            <td key={drug.id.as_ref()} role="cell">
                                <span class="dc-cell-drug" aria-hidden="true">{ page.brand(drug) }</span>
                                { answer(page, glossed, topic, drug) }
                            </td>
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn answer(page: &Page, glossed: &Glossed, topic: &Topic, drug: &Drug) -> Html {
    let Some(fact) = find(page, topic, &drug.id) else {
        return html! { <div class="dc-answer dc-unknown"><p>{ page.words.not_stated }</p></div> };
    };
    html! {
        <div class={if fact.unchecked { "dc-answer dc-unknown" } else { "dc-answer" }}>
            <p>{ glossed.say(&fact.text) }{ cites(page, &fact.cites) }</p>
            if !fact.points.is_empty() {
                { page.unfold(more(page, topic, drug), glossed.folded_points(&fact.points)) }
            }
        </div>
    }
}

/// Both tables may stand on one page.
fn part(section: TopicSection) -> &'static str {
    match section {
        TopicSection::Compare => "compare",
        TopicSection::Care => "care",
    }
}

/// "More", which a list of controls would not tell apart: the rest is for those who hear it.
fn more(page: &Page, topic: &Topic, drug: &Drug) -> Html {
    let about =
        fill(page.words.more_about, &[("drug", &drug.brand), ("question", &page.plain(&topic.question))]);
    html! { <>{ page.words.more_points }<span class="dc-hidden">{ about }</span></> }
}

/// The topics of a section, in the pack's order.
pub fn topics(page: &Page, section: TopicSection) -> impl Iterator<Item = &Topic> {
    page.pack.topics.iter().filter(move |topic| topic.section == section)
}

/// What these drugs answer to a topic.
pub fn facts<'p>(page: &'p Page, topic: &Topic, drugs: &[Id]) -> impl Iterator<Item = &'p Fact> {
    drugs.iter().filter_map(|drug| find(page, topic, drug))
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
