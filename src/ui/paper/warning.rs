//! The boxed warnings on paper: every risk with all its origins, drug by drug. No print is without them.

use yew::prelude::*;

use super::marks::marks;
use crate::pack::{BoxedWarning, Drug};
use crate::ui::page::Page;
use crate::ui::parts::boxed::risks;
use crate::ui::parts::origin::origin;
use crate::words::fill;

pub fn warning(page: &Page, drugs: &[&Drug]) -> Html {
    let words = page.words;
    let (with, without): (Vec<&Drug>, Vec<&Drug>) =
        drugs.iter().partition(|drug| drug.boxed_warning != BoxedWarning::None);
    let risks = risks(page, &with);
    html! {
        <section class="boxed">
            <h2>
                { words.boxed_of }{ " " }<span translate="no">{ page.brands(&with) }</span>{ " " }
                { marks(page, with.iter().map(|drug| &drug.label)) }
            </h2>
            <p>{ words.boxed_meaning }</p>
            <table>
                <tbody>
                    for (risk, warned) in risks.iter() {
                        <tr key={risk.id.as_ref()}>
                            <th scope="row">{ page.say(&risk.name) }</th>
                            for drug in with.iter() {
                                <td key={drug.id.as_ref()}>
                                    for own in warned.iter().filter(|own| own.drug.id == drug.id) {
                                        for seen in own.risk.origins.iter() {
                                            <p>{ origin(page, drug, seen) }</p>
                                        }
                                    }
                                </td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
            if !without.is_empty() {
                <p>{ fill(words.no_boxed, &[("drugs", &page.brands(&without))]) }</p>
            }
            for notice in drugs.iter().flat_map(|drug| &drug.notices) {
                <p>{ page.say(&notice.text) }{ " " }{ marks(page, notice.cites.iter().map(|cite| &cite.source)) }</p>
            }
        </section>
    }
}
