//! Step: what has been tried.

use yew::prelude::*;

use super::own_words::own_words;
use crate::pack::Alternative;
use crate::state::{Action, Visit, visit};
use crate::ui::page::Page;
use crate::ui::parts::ticks::{Tick, ticks};
use crate::ui::parts::typing::textarea_text;

pub fn tried(page: &Page, visit: &Visit, dispatch: &Callback<Action>) -> Html {
    let Visit { tried, tried_words, .. } = visit;
    let tick = |way: &Alternative| {
        Some(Tick {
            id: way.id.clone().into(),
            name: page.say(way.tried.as_ref()?),
            ticked: tried.contains(&way.id),
            waits: false,
            action: Action::Visit(visit::Action::ToggleTried(way.id.clone())),
        })
    };
    let write = dispatch.reform(|event| Action::Visit(visit::Action::WriteTried(textarea_text(&event))));
    html! {
        <section class="dc-step">
            { page.heading(2, "dc-subtitle", page.words.step_tried) }
            { ticks(page.words.tried_hint, page.pack.alternatives.iter().filter_map(tick), dispatch) }
            { own_words(page.words.tried_words, None, tried_words, write) }
        </section>
    }
}
