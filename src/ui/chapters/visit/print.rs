//! The button that prints the visit, and what is said where a browser does not print.

use yew::prelude::*;

use crate::ui::page::Page;
use crate::ui::platform::{Notice, Platform, Request};

pub fn print(page: &Page, Platform { ask, notice, .. }: &Platform) -> Html {
    let words = page.words;
    html! {
        <div>
            <p>
                <button type="button" class="dc-button" onclick={ask.reform(|_| Request::Print)}>{ words.print_visit }</button>
            </p>
            <p class="dc-hint">{ words.print_hint }</p>
            <div role="status">
                if *notice == Notice::NotPrinted { <p class="dc-note">{ words.print_refused }</p> }
            </div>
        </div>
    }
}
