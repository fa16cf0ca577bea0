//! All effects with every dose and age, by what to do: for pages without controls.

use std::rc::Rc;

use yew::prelude::*;

use super::effect_detail::{advice, term};
use crate::evidence::Outcome;
use crate::explore::filter::URGENCIES;
use crate::explore::{Look, Summary, order};
use crate::pack::Effect;
use crate::ui::columns::Columns;
use crate::ui::figures::every_figure::EveryFigure;
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::ui::parts::contents::contents;
use crate::ui::parts::cross_trial::cross_trial;

#[derive(PartialEq, Properties)]
pub struct EveryEffectProps {
    pub page: Page,
    pub columns: Columns,
    pub summaries: Rc<[Summary]>,
}

#[component]
pub fn EveryEffect(props: &EveryEffectProps) -> Html {
    let EveryEffectProps { page, columns, summaries } = props;
    let names: Vec<_> = page.pack.effects.iter().map(|effect| page.plain(&effect.name)).collect();
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    let ordered = order::ordered(Look::Alphabet, summaries, &names);
    let effects = ordered.iter().filter_map(|place| Some((*place, page.pack.effects.get(*place)?)));
    let (totals, complaints): (Vec<_>, Vec<_>) = effects.partition(|(place, _)| {
        summaries.get(*place).is_some_and(|summary| (summary.total || summary.illness) && !summary.locked())
    });
    let list = |effects: &[(usize, &Effect)]| {
        html! {
            <ul class="dc-effects" role="list">
                { for effects.iter().map(|(place, effect)| whole(props, *place, effect)) }
            </ul>
        }
    };
    html! {
        <div class="dc-explorer">
            { contents(page, page.words.effects, named(page, &ordered)) }
            { cross_trial(page, columns) }
            for urgency in URGENCIES {
                <section key={urgency.id()} class="dc-group" data-action={urgency.id()}>
                    { page.heading(2, "dc-group-title", page.words.urgency(urgency)) }
                    { list(&complaints.iter().filter(|(_, own)| own.urgency == urgency).copied().collect::<Vec<_>>()) }
                </section>
            }
            <section class="dc-group">
                { page.heading(2, "dc-group-title", page.words.trials_went) }
                { list(&totals) }
            </section>
        </div>
    }
}

/// The effects by name.
fn named<'p>(page: &'p Page, ordered: &[usize]) -> impl Iterator<Item = (Part<'p>, Html)> {
    let effects = ordered.iter().filter_map(|place| page.pack.effects.get(*place));
    effects.map(|effect| (Part::Effect(&effect.id), page.say(&effect.name)))
}

fn whole(
    EveryEffectProps { page, columns, summaries }: &EveryEffectProps,
    place: usize,
    effect: &Effect,
) -> Html {
    let boxed = summaries.get(place).is_some_and(|summary| summary.boxed);
    html! {
        <li key={place} class="dc-effect" id={page.id(Part::Effect(&effect.id))} tabindex="-1">
            { page.heading(3, "dc-effect-title", page.say(&effect.name)) }
            <p class="dc-term">
                { term(page, effect) }
                if boxed { { " " }<span class="dc-boxed-mark">{ page.words.boxed_mark }</span> }
            </p>
            <EveryFigure {page} outcome={Outcome::Effect(place)} {columns} />
            { advice(page, effect) }
        </li>
    }
}
