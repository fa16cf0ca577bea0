//! What a folded chapter says, as plain text: find-in-page reaches it and opens the chapter, which until then costs a
//! few elements.

use std::rc::Rc;

use yew::prelude::*;

use super::fact_table::{facts, topics};
use super::other_warnings::other_risks;
use crate::pack::{DrugId, Text, TopicSection};
use crate::section::Chapter;
use crate::ui::page::Page;

#[derive(PartialEq, Properties)]
pub struct DigestProps {
    pub page: Page,
    pub chapter: Chapter,
    pub drugs: Vec<DrugId>,
}

#[component]
pub fn Digest(DigestProps { page, chapter, drugs }: &DigestProps) -> Html {
    let rows = match chapter {
        Chapter::Effects => Vec::new(),
        Chapter::Benefits => benefits(page),
        Chapter::Compare => answers(page, drugs, TopicSection::Compare),
        Chapter::Care => care(page, drugs),
        Chapter::About => about(page),
        Chapter::Visit => vec![page.pack.questions.iter().map(|question| &question.text).collect()],
        Chapter::Sources => sources(page),
    };
    let said: Vec<Rc<str>> = rows.iter().flatten().map(|text| page.plain(text)).collect();
    html! { <p>{ said.join(" ") }</p> }
}

fn benefits(page: &Page) -> Vec<Vec<&Text>> {
    page.pack.benefits.iter().map(|benefit| vec![&benefit.name, &benefit.meaning, &benefit.term]).collect()
}

fn answers<'p>(page: &'p Page, drugs: &[DrugId], section: TopicSection) -> Vec<Vec<&'p Text>> {
    let row = |topic| {
        let answers = facts(page, topic, drugs).flat_map(|fact| [&fact.text].into_iter().chain(&fact.points));
        answers.collect()
    };
    topics(page, section).map(|topic| [vec![&topic.question], row(topic)].concat()).collect()
}

fn care<'p>(page: &'p Page, drugs: &[DrugId]) -> Vec<Vec<&'p Text>> {
    let flags = page.pack.listed_flags().map(|flag| vec![&flag.name, &flag.advice]);
    let warnings = drugs.iter().flat_map(|drug| other_risks(page, drug));
    let warnings = warnings.map(|risk| vec![&risk.text, &risk.advice]);
    flags.chain(answers(page, drugs, TopicSection::Care)).chain(warnings).collect()
}

fn about(page: &Page) -> Vec<Vec<&Text>> {
    let prose =
        page.pack.background.iter().map(|piece| {
            [&piece.heading].into_iter().chain(&piece.paragraphs).chain(&piece.points).collect()
        });
    let ways = page.pack.alternatives.iter();
    let ways = ways.map(|way| vec![&way.name, &way.what, &way.benefit, &way.harm, &way.effort]);
    prose.chain(ways).chain(page.pack.glossary.iter().map(|term| vec![&term.term, &term.meaning])).collect()
}

fn sources(page: &Page) -> Vec<Vec<&Text>> {
    let publication = &page.pack.head.publication;
    let made = [&publication.made_by, &publication.funding, &publication.update_policy];
    let made = made.into_iter().chain(&publication.evidence).collect();
    let sources = page.pack.sources.iter().map(|source| vec![&source.title]);
    let changes = page.pack.changes.iter().map(|change| vec![&change.then.text, &change.now.text]);
    sources.chain([made]).chain(changes).collect()
}
