//! The button that prints the visit, and what is said where a browser does not print.

use yew::prelude::*;

use crate::ui::outside::{Ask, Notice, Outside};
use crate::ui::page::Page;

pub fn print(page: &Page, Outside { ask, notice, .. }: &Outside) -> Html {
    let words = page.words;
    html! {
        <div>
            <p>
                <button type="button" class="dc-button" onclick={ask.reform(|_| Ask::Print)}>{ words.print_visit }</button>
            </p>
            <p class="dc-hint">{ words.print_hint }</p>
            <div role="status">
                if *notice == Notice::NotPrinted { <p class="dc-note">{ words.print_refused }</p> }
            </div>
        </div>
    }
}
