//! One benefit or total with one drug: the pair of numbers with its weeks and people, or why there is none.

use yew::prelude::*;

use crate::evidence::Place;
use crate::ui::figures::pair::{pair, short_basis};
use crate::ui::figures::waffle;
use crate::ui::page::Page;
use crate::ui::parts::cites::cites;

#[derive(PartialEq, Properties)]
pub struct OutcomeCellProps {
    pub page: Page,
    pub place: Place,
    /// Whether a picture repeats the numbers.
    #[prop_or_default]
    pub picture: bool,
}

#[component]
pub fn OutcomeCell(OutcomeCellProps { page, place, picture }: &OutcomeCellProps) -> Html {
    let (comparison, _) = match page.number(*place) {
        Ok(number) => number,
        Err(why) => return html! { <div key="gap" class="dc-outcome dc-gap">{ why }</div> },
    };
    let shown = comparison.of_hundred();
    let basis = short_basis(page, &comparison);
    html! {
        <div key="pair" class="dc-outcome">
            if *picture { { waffle::pair(shown.with.fill(), shown.without.fill()) } }
            { pair(page, &comparison, *place) }{ " " }
            <small>
                { &basis }
                if page.is_snippet() { { cites(page, &comparison.observation().cites) } }
            </small>
        </div>
    }
}
