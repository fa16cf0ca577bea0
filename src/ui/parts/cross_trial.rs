//! Trials differ: said once above every view with more than one drug.

use yew::prelude::*;

use crate::ui::columns::Columns;
use crate::ui::page::Page;

pub fn cross_trial(page: &Page, columns: &Columns) -> Html {
    html! {
        <div>
            if columns.len() > 1 { <p class="dc-note">{ page.words.cross_trial }</p> }
        </div>
    }
}
