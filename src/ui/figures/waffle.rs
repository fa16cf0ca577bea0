//! Small pictures of 100 people: squares in a list, person shapes in a detail. Filled from the
//! bottom, never animated. SVG attributes only, since strict hosts forbid `style`.

use yew::prelude::*;

use super::icon_array::squares;

/// Two arrays of 10 × 10, with and without, as a decoration beside the sentence that says the same.
pub fn pair(with: u8, without: u8) -> Html {
    html! {
        <span class="dc-waffles" aria-hidden="true">
            { waffle(with) }
            { waffle(without) }
        </span>
    }
}

fn waffle(filled: u8) -> Html {
    html! {
        <svg class="dc-waffle" viewBox="0 0 100 100" width="40" height="40" focusable="false">
            <path class="dc-rest" d={squares(filled, 100)} />
            <path class="dc-event" d={squares(0, filled)} />
        </svg>
    }
}
