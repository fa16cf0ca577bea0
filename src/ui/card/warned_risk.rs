//! One risk of the boxed warnings: for each drug where it was seen, and what the label advises.

use yew::prelude::*;

use crate::pack::Risk;
use crate::ui::page::Page;
use crate::ui::parts::boxed::Warned;
use crate::ui::parts::cites::cites;
use crate::ui::parts::origin::origin;
use crate::words::fill;

pub fn warned_risk(page: &Page, risk: &Risk, warned: &[Warned]) -> Html {
    let whole =
        html! { <div class="dc-warned">{ for warned.iter().map(|warned| whole(page, warned)) }</div> };
    html! {
        <section key={risk.id.as_ref()} class="dc-risk">
            { page.heading(1, "dc-risk-title", page.say(&risk.name)) }
            <dl class="dc-origins">
                for Warned { drug, risk } in warned.iter() {
                    <div key={drug.id.as_ref()}>
                        <dt translate="no">{ AttrValue::from(drug.brand.clone()) }</dt>
                        for seen in risk.origins.iter() { <dd>{ origin(page, &drug.brand, seen) }</dd> }
                    </div>
                }
            </dl>
            { page.unfold(fill(page.words.read_risk, &[("risk", &page.plain(&risk.name))]), whole) }
        </section>
    }
}

/// All that one label says of the risk.
fn whole(page: &Page, Warned { drug, risk }: &Warned) -> Html {
    html! {
        <div key={drug.id.as_ref()} class="dc-warned-drug">
            { page.heading(2, "dc-drug-title", page.brand(drug)) }
            <p>{ page.say_dialing(&risk.text) }</p>
            <ul>
                for seen in risk.origins.iter() {
                    <li><strong>{ origin(page, &drug.brand, seen) }{ ": " }</strong>{ page.say_dialing(&seen.who) }</li>
                }
            </ul>
            <p>
                <strong>{ page.words.label_advises }{ " " }</strong>{ page.say_dialing(&risk.advice) }
                { cites(page, &risk.cites) }
            </p>
        </div>
    }
}
