//! On the browser's own paper alone: what is on the list for the visit, and the sources of what is printed.
//!
//! Hidden on the screen. A browser does not wait for what is drawn when somebody prints, so it is there before.

use yew::prelude::*;

use super::cited::{of_column, of_notices};
use crate::pack::{AgeGroup, Drug, DrugId, EffectId, SourceId};
use crate::ui::columns::Columns;
use crate::ui::page::Page;
use crate::ui::paper::{marks, numbered, pinned_sources, pins};

#[derive(PartialEq, Properties)]
pub struct OnPaperProps {
    pub page: Page,
    pub columns: Columns,
    pub age: AgeGroup,
    /// Whose boxed warnings are shown.
    pub warned: Vec<DrugId>,
    /// The effects on the list.
    pub pinned: Vec<EffectId>,
    /// Whether a chapter is printed too, which may cite any source.
    #[prop_or_default]
    pub every_source: bool,
}

#[component]
pub fn PinsOnPaper(OnPaperProps { page, columns, age, warned, pinned, .. }: &OnPaperProps) -> Html {
    let warned: Vec<&Drug> = page.drugs(warned).collect();
    let is_told = !columns.is_empty() && !pinned.is_empty();
    html! { <div class="dc-on-paper dc-pins-on-paper">if is_told { { pins(page, columns, *age, pinned, &warned) } }</div> }
}

/// The card has no room for marks: what it rests on is said here, drug by drug.
#[component]
pub fn SourcesOnPaper(props: &OnPaperProps) -> Html {
    let OnPaperProps { page, columns, age, warned, pinned, every_source } = props;
    let words = page.words;
    let warned: Vec<&Drug> = page.drugs(warned).collect();
    let of_card: Vec<(&Drug, Vec<SourceId>)> =
        warned.iter().map(|drug| (*drug, of_drug(props, drug))).collect();
    let mut cited = pinned_sources(page, columns, *age, pinned);
    cited.extend(of_card.iter().flat_map(|(_, sources)| sources.iter().cloned()));
    if *every_source {
        cited = page.pack.sources.iter().map(|source| source.id.clone()).collect();
    }
    let said = numbered(page, &cited);
    html! {
        <div class="dc-on-paper">
            <p>
                <strong>{ words.paper_card_sources }</strong>
                for (drug, sources) in of_card.iter() {
                    <span key={drug.id.as_ref()}>{ " " }{ page.brand(drug) }{ " " }{ marks(page, sources.iter()) }</span>
                }
            </p>
            <p class="dc-sources-on-paper"><span key={said.as_str()}>{ &said }</span></p>
        </div>
    }
}

/// Of a drug's box, of what stands beside it, and of its column.
fn of_drug(OnPaperProps { page, columns, age, .. }: &OnPaperProps, drug: &Drug) -> Vec<SourceId> {
    let is_own = |place: usize| page.pack.drugs.get(place).is_some_and(|own| own.id == drug.id);
    let column = columns.iter().find(|column| is_own(column.drug));
    let cells = column.map(|column| of_column(page, *age, *column)).unwrap_or_default();
    let cites = of_notices(drug).chain(cells).map(|cite| cite.source.clone());
    [drug.label.clone()].into_iter().chain(cites).collect()
}
