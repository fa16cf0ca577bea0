//! What stands where no drug is chosen.

use yew::prelude::*;

use crate::section::Section;
use crate::ui::page::Page;
use crate::ui::part::Part;

/// Leads to where one chooses: in a chapter that is screens away.
pub fn no_drug(page: &Page) -> Html {
    html! { <p class="dc-note">{ page.lead(Part::Section(Section::Choose), page.words.no_drug.into()) }</p> }
}
