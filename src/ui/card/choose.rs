//! What is compared: drugs, age group, doses. One line on a desktop.

use std::rc::Rc;

use yew::prelude::*;

use super::drug_toggle::DrugToggle;
use crate::explore::fold;
use crate::pack::{AgeGroup, Dose, Drug, DrugId};
use crate::section::Section;
use crate::state::{Action, Doses, MOST_DRUGS};
use crate::ui::page::Page;
use crate::ui::parts::options::Choice;
use crate::ui::parts::select::Select;
use crate::ui::parts::typing::input_text;
use crate::words::fill;

/// From this many drugs on, a box narrows the list.
const MANY_DRUGS: usize = 8;

#[derive(PartialEq, Properties)]
pub struct ChooseProps {
    pub page: Page,
    pub drugs: Vec<DrugId>,
    pub doses: Doses,
    pub age: AgeGroup,
    pub drug_query: AttrValue,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Choose(props: &ChooseProps) -> Html {
    let ChooseProps { page, drugs, age, drug_query, dispatch, .. } = props;
    let words = page.words;
    let mut offered: Vec<&Drug> = page.pack.drugs.iter().collect();
    offered.sort_by(|a, b| a.brand.cmp(&b.brand));
    let wanted = fold(drug_query);
    let fits = |drug: &Drug| fold(&drug.brand).contains(&wanted) || fold(&drug.generic).contains(&wanted);
    let full = drugs.len() >= MOST_DRUGS;
    // Where everything is told, nothing is chosen.
    let is_chosen = !page.is_unfolded() || page.is_snippet();
    html! {
        <section id={page.id(Section::Choose.id())} class="dc-choose" tabindex="-1" aria-label={words.choose}>
            if offered.len() > MANY_DRUGS && !page.is_static() {
                <label class="dc-field">
                    <span>{ words.find_drug }</span>
                    <input type="search" autocomplete="off" value={drug_query}
                           oninput={dispatch.reform(|event: InputEvent| Action::FindDrug(input_text(&event)))} />
                </label>
            }
            <ul class="dc-drugs" role="list">
                for drug in offered.into_iter() {
                    <li key={drug.id.as_ref()} hidden={!drugs.contains(&drug.id) && !fits(drug)}>
                        <DrugToggle {page} id={drug.id.clone()} chosen={drugs.contains(&drug.id)} {full} {dispatch} />
                    </li>
                }
            </ul>
            <div class="dc-settings">
                if is_chosen {
                    <Select name={words.age} choices={ages(page)} chosen={age.id()} {dispatch}
                            is_static={page.is_static()} />
                    for drug in page.drugs(drugs).filter(|drug| drug.doses.len() > 1 && drug.is_approved_for(*age)) {
                        { dose(props, drug) }
                    }
                }
            </div>
            if is_chosen { <p class="dc-hint">{ fill(words.order, &[("n", &MOST_DRUGS.to_string())]) }</p> }
            for note in unapproved(props).into_iter().chain(other_ages(props)) {
                <p key={note.as_str()} class="dc-note">{ &note }</p>
            }
        </section>
    }
}

fn ages(page: &Page) -> Vec<Choice> {
    AgeGroup::ALL
        .into_iter()
        .map(|age| Choice::new(age.id(), page.words.age_group(age), Action::ChooseAge(age)))
        .collect()
}

/// The drugs that are chosen and that nobody of this age is meant to use: said before any of their answers.
fn unapproved(ChooseProps { page, drugs, age, .. }: &ChooseProps) -> Option<String> {
    let drugs: Vec<&Drug> = page.drugs(drugs).filter(|drug| !drug.is_approved_for(*age)).collect();
    (!drugs.is_empty()).then(|| fill(page.words.not_approved_drugs, &[("drugs", &page.brands(&drugs))]))
}

/// The doses that are chosen and that the label does not give at the age that is.
fn other_ages(ChooseProps { page, drugs, doses, age, .. }: &ChooseProps) -> Vec<String> {
    let chosen = page.drugs(drugs).filter_map(|drug| {
        let id = doses.get(&drug.id)?;
        Some((drug, drug.dose(id)?))
    });
    let others = chosen.filter(|(drug, dose)| drug.is_approved_for(*age) && !dose.is_given_at(*age));
    let said = |(drug, dose): (&Drug, &Dose)| {
        fill(page.words.dose_of_other_ages, &[("drug", &drug.brand), ("dose", &page.plain(&dose.name))])
    };
    others.map(said).collect()
}

fn dose(ChooseProps { page, doses, dispatch, .. }: &ChooseProps, drug: &Drug) -> Html {
    let choice = |dose: &Dose| {
        let action = Action::ChooseDose { drug: drug.id.clone(), dose: dose.id.clone() };
        Choice::new(Rc::from(dose.id.clone()), page.plain(&dose.name), action)
    };
    let chosen = doses.get(&drug.id).cloned().map(Rc::from).map(AttrValue::from).unwrap_or_default();
    html! {
        <Select key={drug.id.as_ref()} name={drug.brand.clone()} brand=true {chosen} {dispatch}
                choices={drug.doses.iter().map(choice).collect::<Vec<_>>()} is_static={page.is_static()} />
    }
}
