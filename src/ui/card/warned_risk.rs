//! One risk of the boxed warnings: where it was seen, and for each drug what its label says and advises.

use yew::prelude::*;

use crate::pack::{OriginDrug, Risk};
use crate::ui::page::Page;
use crate::ui::parts::boxed::Warned;
use crate::ui::parts::cites::cites;
use crate::ui::parts::origin::{Seen, origin, seen};
use crate::words::fill;

/// With `named` it is said whose box says each: several have one.
pub fn warned_risk(page: &Page, risk: &Risk, warned: &[Warned], named: bool) -> Html {
    let whole =
        html! { <div class="dc-warned">{ for warned.iter().map(|warned| whole(page, warned)) }</div> };
    html! {
        <section key={risk.id.as_ref()} class="dc-risk">
            { page.heading(1, "dc-risk-title", page.say(&risk.name)) }
            <ul class="dc-origins" role="list">
                for seen in seen(warned).iter() { { said(page, seen, named) } }
            </ul>
            { page.unfold(fill(page.words.read_risk, &[("risk", &page.plain(&risk.name))]), whole) }
        </section>
    }
}

/// What was seen with a drug itself names it.
fn said(page: &Page, Seen { drugs, origin: own }: &Seen, named: bool) -> Html {
    let brands = page.brands(drugs);
    // The excerpt says in whom in whole sentences, just below.
    let people = own.people.as_ref().filter(|_| !page.is_snippet());
    let people = people.map(|people| [": ", &page.plain(people)].concat()).unwrap_or_default();
    let words = origin(page, &brands, own) + &people;
    let named = named && own.drug != OriginDrug::This;
    html! { <li key={format!("{brands}: {words}")}>if named { <strong translate="no">{ brands }{ ":" }</strong>{ " " } }{ words }</li> }
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
