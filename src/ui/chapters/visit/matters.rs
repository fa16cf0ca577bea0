//! Step: what matters most, at most three. It changes the order of rows and marks them; it scores nothing.

use yew::prelude::*;

use crate::pack::{Matter, MatterId};
use crate::state::visit::MOST_MATTERS;
use crate::state::{Action, visit};
use crate::ui::page::Page;
use crate::ui::parts::ticks::{Tick, ticks};
use crate::words::fill;

pub fn matters(page: &Page, matters: &[MatterId], dispatch: &Callback<Action>) -> Html {
    let words = page.words;
    let full = matters.len() >= MOST_MATTERS;
    let tick = |matter: &Matter| {
        let ticked = matters.contains(&matter.id);
        Tick {
            id: matter.id.clone().into(),
            name: page.say(&matter.name),
            ticked,
            waits: full && !ticked,
            action: Action::Visit(visit::Action::ToggleMatter(matter.id.clone())),
        }
    };
    let hint = fill(words.matters_hint, &[("n", &MOST_MATTERS.to_string())]);
    let picked = fill(
        if full { words.matters_full } else { words.matters_picked },
        &[("n", &matters.len().to_string()), ("most", &MOST_MATTERS.to_string())],
    );
    html! {
        <section class="dc-step dc-matters">
            { page.heading(2, "dc-subtitle", words.step_matters) }
            { ticks(hint, page.pack.matters.iter().map(tick), dispatch) }
            <p class="dc-hint" role="status"><span key={picked.as_str()}>{ &picked }</span></p>
        </section>
    }
}
