//! Step: is the illness under control? Plain questions; no score comes of them.

use yew::prelude::*;

use crate::pack::{Burden, BurdenId};
use crate::state::{Action, visit};
use crate::ui::page::Page;
use crate::ui::parts::ticks::{Tick, ticks};

pub fn control(page: &Page, burdens: &[BurdenId], dispatch: &Callback<Action>) -> Html {
    let tick = |burden: &Burden| Tick {
        id: burden.id.clone().into(),
        name: page.say(&burden.text),
        ticked: burdens.contains(&burden.id),
        waits: false,
        action: Action::Visit(visit::Action::ToggleBurden(burden.id.clone())),
    };
    html! {
        <section class="dc-step">
            { page.heading(2, "dc-subtitle", page.words.step_control) }
            { ticks(page.words.control_hint, page.pack.burdens.iter().map(tick), dispatch) }
        </section>
    }
}
