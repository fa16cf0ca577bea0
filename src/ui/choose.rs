//! What is compared: drugs, age group, doses.

use yew::prelude::*;

use super::drug_toggle::drug_toggle;
use super::markup::html;
use super::options::{Choice, options};
use super::section::section;
use super::typing::typed;
use super::view::View;
use crate::explore::fold;
use crate::pack::{AgeGroup, Drug};
use crate::state::{Action, MOST_DRUGS, State};
use crate::words::fill;

/// From this many drugs on, a box narrows the list.
const MANY_DRUGS: usize = 8;

pub fn same(before: &State, now: &State) -> bool {
    (&before.drugs, &before.doses, before.age, &before.drug_query)
        == (&now.drugs, &now.doses, now.age, &now.drug_query)
}

pub fn choose(view: &View) -> Html {
    let View { page, state, .. } = view;
    let words = page.words;
    let mut offered: Vec<&Drug> = page.pack.drugs.iter().collect();
    offered.sort_by(|a, b| a.brand.cmp(&b.brand));
    let wanted = fold(&state.drug_query);
    let fits = |drug: &Drug| fold(&drug.brand).contains(&wanted) || fold(&drug.generic).contains(&wanted);
    let content = html! {
        <>
            if page.pack.drugs.len() > MANY_DRUGS && !page.is_static() {
                <label class="dc-field">
                    <span>{ words.find_drug }</span>
                    <input type="search" autocomplete="off" value={AttrValue::from(state.drug_query.clone())}
                           oninput={view.dispatch.reform(|event: InputEvent| Action::FindDrug(typed(&event)))} />
                </label>
            }
            <ul class="dc-drugs" role="list">
                for drug in offered.into_iter() {
                    <li key={drug.id.as_ref()} hidden={!state.drugs.contains(&drug.id) && !fits(drug)}>
                        { drug_toggle(view, drug) }
                    </li>
                }
            </ul>
            { options(view, words.age, "age", ages(view), state.age.id()) }
            <div class="dc-doses">
                { for page.drugs(&state.drugs).filter(|drug| drug.doses.len() > 1).map(|drug| dose(view, drug)) }
            </div>
            <p class="dc-hint">{ fill(words.order, &[("n", &MOST_DRUGS.to_string())]) }</p>
        </>
    };
    section(page, "choose", words.choose, content)
}

fn ages(view: &View) -> Vec<Choice> {
    let words = view.page.words;
    AgeGroup::ALL
        .into_iter()
        .map(|age| Choice::new(age.id(), words.age_group(age), Action::ChooseAge(age)))
        .collect()
}

fn dose(view: &View, drug: &Drug) -> Html {
    let choice = |dose: &crate::pack::Dose| {
        let action = Action::ChooseDose { drug: drug.id.clone(), dose: dose.id.clone() };
        Choice::new(dose.id.clone(), view.page.plain(&dose.name), action)
    };
    let legend = fill(view.page.words.dose_of, &[("drug", &drug.brand)]);
    let chosen = view.state.doses.get(&drug.id).map_or("", |dose| dose);
    html! {
        <div key={drug.id.as_ref()}>
            { options(view, &legend, &format!("dose-{}", drug.id), drug.doses.iter().map(choice).collect(), chosen) }
        </div>
    }
}
