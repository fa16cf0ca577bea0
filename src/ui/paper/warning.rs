//! The boxed warnings on paper: every risk with all its origins, the same one once for all drugs that name it. No print
//! is without them.

use yew::prelude::*;

use super::marks::marks;
use crate::pack::{BoxedWarning, Drug, OriginDrug};
use crate::ui::page::Page;
use crate::ui::parts::boxed::risks;
use crate::ui::parts::origin::{Seen, origin, seen};
use crate::words::fill;

pub fn warning(page: &Page, drugs: &[&Drug]) -> Html {
    let words = page.words;
    let (with, without): (Vec<&Drug>, Vec<&Drug>) =
        drugs.iter().partition(|drug| drug.boxed_warning != BoxedWarning::None);
    html! {
        <section class="boxed">
            if !with.is_empty() { { boxes(page, &with) } }
            if !without.is_empty() {
                <p>{ fill(words.no_boxed, &[("drugs", &page.brands(&without))]) }</p>
            }
            for notice in drugs.iter().flat_map(|drug| &drug.notices) {
                <p>{ page.say(&notice.text) }{ " " }{ marks(page, notice.cites.iter().map(|cite| &cite.source)) }</p>
            }
        </section>
    }
}

fn boxes(page: &Page, with: &[&Drug]) -> Html {
    let words = page.words;
    let risks = risks(page, with);
    html! {
        <>
            <h2>
                { words.boxed_of }{ " " }<span translate="no">{ page.brands(with) }</span>{ " " }
                { marks(page, with.iter().map(|drug| &drug.label)) }
            </h2>
            <p>{ words.paper_boxed }</p>
            <table>
                <tbody>
                    for (risk, warned) in risks.iter() {
                        <tr key={risk.id.as_ref()}>
                            <th scope="row">{ page.say(&risk.name) }</th>
                            <td>{ for seen(warned).iter().map(|seen| said(page, seen, with.len())) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </>
    }
}

/// "Seen with Rinvoq." names its drug; of what was seen elsewhere it is said whose box says so, unless all do.
fn said(page: &Page, Seen { drugs, origin: own }: &Seen, all: usize) -> Html {
    let brands = page.brands(drugs);
    let words = origin(page, &brands, own);
    let whose = own.drug != OriginDrug::This && drugs.len() < all;
    html! {
        <>if whose { <b translate="no">{ brands }{ ":" }</b>{ " " } }{ words }{ ". " }</>
    }
}
