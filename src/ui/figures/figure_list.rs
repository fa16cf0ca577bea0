//! One outcome with every chosen drug: the numbers first, then in one line each why there is none.

use yew::prelude::*;

use super::comparison::{shown, treatment};
use super::other_studies::OtherStudies;
use crate::evidence::{Outcome, Place};
use crate::pack::AgeGroup;
use crate::ui::columns::Columns;
use crate::ui::page::Page;

#[derive(PartialEq, Properties)]
pub struct FigureListProps {
    pub page: Page,
    pub outcome: Outcome,
    pub columns: Columns,
    pub age: AgeGroup,
}

#[component]
pub fn FigureList(FigureListProps { page, outcome, columns, age }: &FigureListProps) -> Html {
    let mut rows = Vec::new();
    let mut gaps: Vec<(&str, Vec<String>)> = Vec::new();
    for column in columns.iter() {
        let place = column.at(*outcome, *age);
        let Some(name) = treatment(page, *column) else { continue };
        let more = page.lookup.others(place).next().is_some();
        let why = match page.number(place) {
            Ok((comparison, wider)) => {
                let rate = shown(page, &comparison, &name, wider);
                rows.push(row(page, place, &name, "dc-figure dc-rated", rate, more));
                continue;
            }
            Err(why) => why,
        };
        if more {
            rows.push(row(page, place, &name, "dc-figure", html! { <p class="dc-gap">{ why }</p> }, more));
        } else if let Some((_, names)) = gaps.iter_mut().find(|(known, _)| *known == why) {
            names.push(name);
        } else {
            gaps.push((why, vec![name]));
        }
    }
    html! {
        <div class="dc-figure-list">
            for row in rows { { row } }
            for (why, names) in gaps.into_iter() {
                <p key={why} class="dc-gap"><span translate="no">{ names.join(", ") }</span>{ ": " }{ why }</p>
            }
        </div>
    }
}

fn row(page: &Page, place: Place, name: &str, class: &'static str, content: Html, more: bool) -> Html {
    html! {
        <div key={place.drug} {class}>
            <p class="dc-figures-drug" translate="no">{ name.to_owned() }</p>
            { content }
            if more {
                <OtherStudies {page} {place} />
            }
        </div>
    }
}
