//! Room for a reader's own words.

use std::rc::Rc;

use yew::prelude::*;

use crate::state::visit::MAX_NOTE_CHARS;

/// A text area with its name. `spoken` tells those who hear it more than the name.
///
/// No browser keeps what stands there for another visit, and none sends it away to check the spelling.
pub fn own_words(
    name: &'static str,
    spoken: Option<String>,
    words: &Rc<str>,
    oninput: Callback<InputEvent>,
) -> Html {
    html! {
        <label class="dc-field">
            <span>{ name }</span>
            <textarea rows="2" autocomplete="off" spellcheck="false" maxlength={MAX_NOTE_CHARS.to_string()}
                      aria-label={spoken} value={AttrValue::from(words.clone())} {oninput} />
        </label>
    }
}
