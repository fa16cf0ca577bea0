//! Side by side: every question, with each drug's answer in a sentence.

use yew::prelude::*;

use super::fact_table::{FactTable, differs, topics};
use crate::pack::{DrugId, TopicSection};
use crate::state::Action;
use crate::ui::mine::Mine;
use crate::ui::page::Page;
use crate::ui::parts::no_drug::no_drug;
use crate::ui::parts::typing::is_checked;

#[derive(PartialEq, Properties)]
pub struct CompareProps {
    pub page: Page,
    pub drugs: Vec<DrugId>,
    pub only_differs: bool,
    pub mine: Mine,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Compare(props: &CompareProps) -> Html {
    let CompareProps { page, drugs, only_differs, mine, .. } = props;
    let words = page.words;
    html! {
        <div>
            if drugs.is_empty() {
                { no_drug(page) }
            } else {
                { only_differing(props) }
                <FactTable {page} caption={words.compare} drugs={drugs.clone()} section={TopicSection::Compare} {mine}
                           only_differs={*only_differs} />
            }
        </div>
    }
}

/// The switch, and how many rows it leaves out.
fn only_differing(props: &CompareProps) -> Html {
    let CompareProps { page, drugs, only_differs, dispatch, .. } = props;
    if page.is_static() || drugs.len() < 2 {
        return html! { <div /> };
    }
    let alike = topics(page, TopicSection::Compare).filter(|topic| !differs(page, topic, drugs)).count();
    let left_out = format!("{} {}", page.words.rows_alike.of(alike), page.words.said_once);
    html! {
        <div class="dc-tools">
            <label class="dc-switch">
                <input type="checkbox" role="switch" checked={*only_differs}
                       onchange={dispatch.reform(|event: Event| Action::OnlyDiffers(is_checked(&event)))} />
                <span>{ page.words.only_differs }</span>
            </label>
            <span role="status" class="dc-hint">
                if *only_differs { <span key={left_out.as_str()}>{ &left_out }</span> }
            </span>
        </div>
    }
}
