//! The reader's own calendar day; the UTC day would be tomorrow on an American evening.

use gloo::events::EventListener;

use crate::pack::Date;

/// Today, as the device has it; `None` where its clock is beyond what a date can be.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok()?;
    let month = u8::try_from(now.get_month() + 1).ok()?;
    let day = u8::try_from(now.get_date()).ok()?;
    Some(Date { year, month, day })
}

/// Calls `look` whenever the page is shown again: a tab, an app, a device that was left and may have met another day.
pub fn on_show(look: impl Fn() + Clone + 'static) -> Option<[EventListener; 2]> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let again = look.clone();
    let shown = EventListener::new(&document, "visibilitychange", move |_| look());
    Some([shown, EventListener::new(&window, "pageshow", move |_| again())])
}
