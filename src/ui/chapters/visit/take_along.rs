//! What a reader takes along: the visit on paper, a link or a text for others, a copy on this device.

use std::rc::Rc;

use yew::prelude::*;

use super::print::print;
use super::save::save;
use super::share::share;
use crate::state::State;
use crate::ui::page::Page;
use crate::ui::platform::Platform;

pub fn take_along(page: &Page, state: &Rc<State>, platform: &Platform) -> Html {
    html! {
        <section class="dc-take-along">
            { page.heading(2, "dc-subtitle", page.words.take_along) }
            { print(page, platform) }
            { share(page, state, platform) }
            { save(page, platform) }
        </section>
    }
}
