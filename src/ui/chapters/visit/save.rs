//! Saving on this device: off until it is asked for, one press to erase, and words for all that may be in its way.

use yew::prelude::*;

use crate::ui::page::Page;
use crate::ui::platform::{Platform, Request, SaveStatus};

pub fn save(page: &Page, Platform { saved, ask, .. }: &Platform) -> Html {
    let words = page.words;
    let state = match saved {
        SaveStatus::No => words.saved_no,
        SaveStatus::Yes => words.saved_yes,
        SaveStatus::Full => words.saved_full,
        SaveStatus::Elsewhere => words.saved_elsewhere,
        SaveStatus::OtherVersion => words.saved_other_version,
        SaveStatus::Foreign => words.saved_foreign,
        SaveStatus::Refused => words.saved_refused,
    };
    let button = match saved {
        SaveStatus::No | SaveStatus::Elsewhere => Some((words.save, false)),
        SaveStatus::Yes | SaveStatus::Full | SaveStatus::OtherVersion => Some((words.erase, true)),
        SaveStatus::Foreign | SaveStatus::Refused => None,
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

fn pressed(ask: &Callback<Request>, erases: bool) -> Callback<MouseEvent> {
    ask.reform(move |_| if erases { Request::Erase } else { Request::Save })
}
