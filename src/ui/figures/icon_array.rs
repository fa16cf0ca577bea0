//! Paths for arrays of 100 icons, and the large paired array with its sentence.

use std::fmt::Write as _;

use yew::prelude::*;

/// Icons in a row of an array.
const ROW: u8 = 10;

/// Squares number `from` to `to` of 100 as one path in a box of 100 × 100, the first at the bottom left.
pub fn squares(from: u8, to: u8) -> AttrValue {
    draw(from, to, "h8v8h-8z", (1, 1))
}

/// Person shapes instead of squares.
pub fn people(from: u8, to: u8) -> AttrValue {
    draw(from, to, "a1.7 1.7 0 1 1 .01 0zm-2 .7h4v5h-4z", (5, 4))
}

fn draw(from: u8, to: u8, shape: &str, (x, y): (u16, u16)) -> AttrValue {
    let mut path = String::new();
    for number in from..to.min(ROW * ROW) {
        let (column, row) = (u16::from(number % ROW), u16::from(ROW - 1 - number / ROW));
        // Writing to a string cannot fail.
        let _ = write!(path, "M{} {}{shape}", column * 10 + x, row * 10 + y);
    }
    AttrValue::from(path)
}

/// One array of 100 people with its caption: a share of 100 and whose it is. The picture is named by
/// the same words.
pub fn icon_array(filled: u8, caption: &str) -> Html {
    let caption = AttrValue::from(caption.to_owned());
    html! {
        <figure class="dc-array">
            <svg viewBox="0 0 100 100" width="160" height="160" role="img" aria-label={&caption} focusable="false">
                <path class="dc-rest" d={people(filled, 100)} />
                <path class="dc-event" d={people(0, filled)} />
            </svg>
            <figcaption aria-hidden="true">{ caption }</figcaption>
        </figure>
    }
}
