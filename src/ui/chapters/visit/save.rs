//! Saving on this device: off until it is asked for, one press to erase, and words for all that may be in its way.

use yew::prelude::*;

use crate::ui::outside::{Ask, Outside, Standing};
use crate::ui::page::Page;

pub fn save(page: &Page, Outside { saved, ask, .. }: &Outside) -> Html {
    let words = page.words;
    let state = match saved {
        Standing::No => words.saved_no,
        Standing::Yes => words.saved_yes,
        Standing::Full => words.saved_full,
        Standing::Elsewhere => words.saved_elsewhere,
        Standing::OtherVersion => words.saved_other_version,
        Standing::Foreign => words.saved_foreign,
        Standing::Refused => words.saved_refused,
    };
    let button = match saved {
        Standing::No | Standing::Elsewhere => Some((words.save, false)),
        Standing::Yes | Standing::Full | Standing::OtherVersion => Some((words.erase, true)),
        Standing::Foreign | Standing::Refused => None,
    };
    html! {
        <div class="dc-save">
            { page.heading(3, "dc-subtitle", words.save) }
            <p class="dc-hint">{ words.save_hint }</p>
            <p role="status"><span key={state}>{ state }</span></p>
            <p>
                if let Some((name, erases)) = button {
                    // The same button, which keeps the focus of who pressed it.
                    <button type="button" class="dc-button" onclick={pressed(ask, erases)}><span key={name}>{ name }</span></button>
                }
            </p>
        </div>
    }
}

fn pressed(ask: &Callback<Ask>, erases: bool) -> Callback<MouseEvent> {
    ask.reform(move |_| if erases { Ask::Erase } else { Ask::Save })
}
