//! Small marks on paper that name a source by its number, as the list of sources on the screen counts them.

use yew::prelude::*;

use crate::pack::SourceId;
use crate::ui::page::Page;

/// The number of a source; `None` where the pack has no such source.
pub fn number(page: &Page, source: &SourceId) -> Option<usize> {
    page.pack.sources.iter().position(|own| own.id == *source).map(|place| place + 1)
}

/// "[3, 7]", each number once.
pub fn marks<'a>(page: &Page, sources: impl Iterator<Item = &'a SourceId>) -> Html {
    let mut numbers: Vec<usize> = sources.filter_map(|source| number(page, source)).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
    html! {
        <small class="mark">if !numbers.is_empty() { { format!("[{}]", numbers.join(", ")) } }</small>
    }
}
