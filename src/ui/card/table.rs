//! The table of the card: the pack's rows, a column per drug, a few words in each cell.
//!
//! Roles are written out because narrow widgets lay the table out as stacks, and a table that is laid out otherwise
//! loses its meaning to screen readers.

use yew::prelude::*;

use super::brief::Brief;
use super::more_often::MoreOften;
use super::outcome::OutcomeCell;
use super::rows::{has_zero, is_of_age, rows};
use crate::evidence::Outcome;
use crate::pack::{AgeGroup, CardRow};
use crate::section::{Chapter, Section};
use crate::ui::columns::{Column, Columns};
use crate::ui::mine::{Mine, mark, mine_first};
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::ui::parts::no_drug::no_drug;

#[derive(PartialEq, Properties)]
pub struct CardTableProps {
    pub page: Page,
    pub columns: Columns,
    pub age: AgeGroup,
    pub mine: Mine,
}

#[component]
pub fn CardTable(props: &CardTableProps) -> Html {
    let CardTableProps { page, columns, age, mine } = props;
    let words = page.words;
    let of_age = |row: &CardRow| is_of_age(&page.pack, row, *age);
    let mut rows = mine_first(rows(&page.pack, *age), |row| of_age(row) || mine.card_row(row));
    if !columns.iter().any(|column| is_approved(page, *age, *column)) {
        rows.retain(of_age);
    }
    let note = if columns.len() > 1 { words.card_note } else { words.card_note_one };
    html! {
        <section id={page.id(Section::Card.id())} class="dc-card" tabindex="-1" aria-label={words.short_card}>
            if columns.is_empty() {
                { no_drug(page) }
            } else {
                <table class="dc-card-table" role="table">
                    <caption class="dc-hidden">{ words.short_card }</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            if !page.is_snippet() {
                                <th role="columnheader" scope="col"><span class="dc-hidden">{ words.question }</span></th>
                            }
                            for head in columns.iter().filter_map(|column| head(page, *age, *column)) { { head } }
                        </tr>
                    </thead>
                    for row in rows.iter().filter_map(|own| row(props, own)) { { row } }
                </table>
                <p key={note} class="dc-card-note">
                    { note }
                    if has_zero(page, *age, columns.iter().copied()) { { " " }{ words.zero_note } }
                </p>
            }
        </section>
    }
}

/// The drug of a column, what it is, and the dose its numbers are of.
fn head(page: &Page, age: AgeGroup, column: Column) -> Option<Html> {
    let drug = page.pack.drugs.get(column.drug)?;
    if !drug.is_approved_for(age) {
        return Some(html! {
            <th key={drug.id.as_ref()} role="columnheader" scope="col">
                { page.brand(drug) }{ " " }<small key="unapproved">{ page.words.not_approved }</small>
            </th>
        });
    }
    let dose = drug.doses.get(column.dose).map(|dose| page.plain(&dose.name)).unwrap_or_default();
    let form = page.words.form(drug.form);
    // A dose may say its form: "1.5% cream".
    let about = if dose.contains(form) {
        format!("{}, {dose}", drug.generic)
    } else {
        format!("{}, {form}, {dose}", drug.generic)
    };
    Some(html! {
        <th key={drug.id.as_ref()} role="columnheader" scope="col">
            { page.brand(drug) }{ " " }<small key={about.as_str()}>{ &about }</small>
        </th>
    })
}

/// A question and its answers, side by side. In a host's style the question stands above them, for a column of
/// questions leaves a phone too little.
fn row(props: &CardTableProps, row: &CardRow) -> Option<Html> {
    let CardTableProps { page, columns, .. } = props;
    let (part, name) = name(page, row)?;
    let answers = columns.iter().map(|column| answer(props, row, *column));
    if page.is_snippet() {
        let width = columns.len().to_string();
        return Some(html! {
            <tbody role="rowgroup">
                <tr role="row"><th role="rowheader" scope="rowgroup" colspan={width}>{ name }{ for counts(page, row) }</th></tr>
                <tr role="row">{ for answers }</tr>
            </tbody>
        });
    }
    Some(html! {
        <tbody key={part.to_string()} role="rowgroup">
            <tr role="row">
                <th role="rowheader" scope="row">
                    { page.lead(part, name) }{ for counts(page, row) }{ mark(page, props.mine.card_row(row)) }
                </th>
                for answer in answers { { answer } }
            </tr>
        </tbody>
    })
}

/// What a total counts besides what its name says, right below it: else "fewer than without the drug" would soothe.
fn counts(page: &Page, row: &CardRow) -> Option<Html> {
    let CardRow::Total(id) = row else { return None };
    let brief = page.pack.effect(id)?.brief.as_ref()?;
    Some(html! { <>{ " " }<small>{ page.say(brief) }</small></> })
}

/// What a row says of one drug; where rows are stacks, with the drug in front.
fn answer(props: &CardTableProps, row: &CardRow, column: Column) -> Html {
    let page = &props.page;
    if !is_approved(page, props.age, column) && !is_of_age(&page.pack, row, props.age) {
        return unapproved(page, column);
    }
    let said = cell(props, row, column);
    if page.is_snippet() {
        return html! { <td key={column.drug} role="cell">{ said }</td> };
    }
    // A list has the whole width where a row is a stack.
    let long = matches!(row, CardRow::SeenMoreOften(_)).then_some("dc-cell-long");
    let brand = page.pack.drugs.get(column.drug).map(|drug| AttrValue::from(drug.brand.clone()));
    html! {
        <td key={column.drug} role="cell" class={long}>
            <span class="dc-cell-drug" translate="no" aria-hidden="true">{ brand }</span>
            { said }
        </td>
    }
}

fn is_approved(page: &Page, age: AgeGroup, column: Column) -> bool {
    page.pack.drugs.get(column.drug).is_some_and(|drug| drug.is_approved_for(age))
}

/// How one would use what nobody of this age is meant to use is not for this page to say. On the screen the head of the
/// column says why, once, and where rows are stacks the first lines of the page.
fn unapproved(page: &Page, column: Column) -> Html {
    html! {
        <td key={column.drug} role="cell" class="dc-cell-unapproved">
            <span class="dc-gap" aria-hidden="true">{ "–" }</span>
            <span class="dc-hidden">{ page.words.not_approved }</span>
        </td>
    }
}

/// What a row leads to, and its name. `None` where the pack has no such record.
fn name<'r>(page: &Page, row: &'r CardRow) -> Option<(Part<'r>, Html)> {
    let pack = &page.pack;
    Some(match row {
        CardRow::Topic(id) => {
            let topic = pack.topic(id)?;
            (Part::Topic(id), page.say(topic.brief.as_ref().unwrap_or(&topic.question)))
        }
        CardRow::Benefit(id) => {
            let benefit = pack.benefit(id)?;
            (Part::Benefit(id), page.say(&benefit.name))
        }
        CardRow::SeenMoreOften(_) => {
            (Part::Section(Chapter::Effects.into()), page.words.seen_more_often.into())
        }
        CardRow::Total(id) => {
            let total = pack.effect(id)?;
            (Part::Effect(id), page.say(&total.name))
        }
    })
}

fn cell(CardTableProps { page, age, .. }: &CardTableProps, row: &CardRow, column: Column) -> Html {
    let outcome = |outcome: Option<Outcome>, picture| {
        let Some(outcome) = outcome else { return html! { <span /> } };
        let place = column.at(outcome, *age);
        html! { <OutcomeCell {page} {place} {picture} /> }
    };
    match row {
        CardRow::Topic(topic) => match page.pack.drugs.get(column.drug) {
            Some(drug) => html! { <Brief {page} topic={topic.clone()} drug={drug.id.clone()} /> },
            None => html! { <span /> },
        },
        CardRow::Benefit(id) => outcome(page.lookup.outcome(id), !page.is_snippet()),
        CardRow::SeenMoreOften(most) => html! { <MoreOften {page} {column} age={*age} most={*most} /> },
        CardRow::Total(id) => outcome(page.lookup.outcome(id), false),
    }
}
