//! Where the focus goes when the control that had it is gone: a pressed "Clear" that hides, a row that no longer is.
//! Browsers would leave it to the whole page, and who reads by keyboard or by ear would begin anew.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, Node, ShadowRoot};

/// What belongs to a control and stands beside it.
const BESIDE: &str = ":scope > input, :scope > details > summary";

/// The control that has the focus, and its ancestors, the nearest first.
pub struct SavedFocus {
    control: Element,
    around: Vec<Element>,
}

impl SavedFocus {
    /// `None` where nothing in `container` has the focus.
    pub fn of(container: &Element) -> Option<SavedFocus> {
        let control = active(container)?;
        let up = |part: &Element| part.parent_element().filter(|up| up != container);
        let around = std::iter::successors(up(&control), up).collect();
        Some(SavedFocus { control, around })
    }

    /// Moves a lost focus to what belongs to the control, else to the nearest heading above. A reader who was led
    /// elsewhere meanwhile stays there.
    pub fn restore(&self, container: &Element) {
        let elsewhere = active(container).is_some_and(|active| active != self.control);
        if elsewhere || is_seen(container, &self.control) {
            return;
        }
        let Some(stays) = self.around.iter().find(|part| is_seen(container, part)) else { return };
        let beside = stays.query_selector(BESIDE).ok().flatten().filter(|found| is_seen(container, found));
        if let Some(next) = beside.or_else(|| heading(container, stays)) {
            focus(&next);
        }
    }
}

/// What has the focus in `container`.
pub fn active(container: &Element) -> Option<Element> {
    let root = container.get_root_node();
    let active = match root.dyn_ref::<ShadowRoot>() {
        Some(root) => root.active_element(),
        None => container.owner_document()?.active_element(),
    };
    active.filter(|active| container.contains(Some(active)))
}

fn is_seen(container: &Element, part: &Element) -> bool {
    container.contains(Some(part)) && part.get_client_rects().length() > 0
}

/// The last visible heading that begins before `part`.
fn heading(container: &Element, part: &Element) -> Option<Element> {
    let headings = container.query_selector_all("h1, h2, h3, h4, h5, h6").ok()?;
    let before =
        |heading: &Element| part.compare_document_position(heading) & Node::DOCUMENT_POSITION_PRECEDING != 0;
    (0..headings.length())
        .rev()
        .filter_map(|place| headings.item(place)?.dyn_into::<Element>().ok())
        .find(|heading| before(heading) && is_seen(container, heading))
}

/// Headings take no focus by themselves. What the reader sees stays where it is.
fn focus(part: &Element) {
    let Some(part) = part.dyn_ref::<HtmlElement>() else { return };
    if part.tab_index() < 0 && !part.has_attribute("tabindex") {
        part.set_tab_index(-1);
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // What cannot have the focus leaves it where it is.
    let _ = part.focus_with_options(&options);
}
