//! The facts side by side, and what changed since the article.

use yew::prelude::*;

use super::changes::changes;
use super::fact_table::{differs, fact_table};
use super::markup::html;
use super::section::section;
use super::typing::ticked;
use super::view::View;
use crate::pack::{Topic, TopicSection};
use crate::state::{Action, State};

pub fn same(before: &State, now: &State) -> bool {
    (&before.drugs, before.only_differs) == (&now.drugs, now.only_differs)
}

pub fn compare(view: &View) -> Html {
    let View { page, state, .. } = view;
    let words = page.words;
    let all = page.pack.topics.iter().filter(|topic| topic.section == TopicSection::Compare);
    let (shown, alike): (Vec<&Topic>, Vec<&Topic>) =
        all.partition(|topic| !state.only_differs || differs(page, topic, &state.drugs));
    let content = html! {
        <>
            if state.drugs.is_empty() {
                <p class="dc-note">{ words.no_drug }</p>
            } else {
                <div class="dc-tools">
                    if !page.is_static() && state.drugs.len() > 1 {
                        <label class="dc-switch">
                            <input type="checkbox" role="switch" checked={state.only_differs}
                                   onchange={view.dispatch.reform(|event: Event| Action::OnlyDiffers(ticked(&event)))} />
                            <span>{ words.only_differs }</span>
                        </label>
                        <span role="status" class="dc-hint">
                            if state.only_differs { { words.rows_alike.of(alike.len()) } }
                        </span>
                    }
                </div>
                { fact_table(page, words.compare, &state.drugs, &shown) }
                { changes(page, &state.drugs) }
            }
        </>
    };
    section(page, "compare", words.compare, content)
}
