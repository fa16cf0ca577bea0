//! The line of one side effect: its name and its cells, or its name alone where they stand above.

use std::rc::Rc;

use yew::prelude::*;

use super::alike::alike_id;
use super::cell::cells;
use super::effect_detail::only_counts;
use super::head::Head;
use crate::pack::{AgeGroup, Effect, Urgency};
use crate::state::Action;
use crate::ui::columns::Columns;
use crate::ui::mine::mark;
use crate::ui::page::Page;

#[derive(PartialEq, Properties)]
pub struct EffectLineProps {
    pub page: Page,
    /// The place in the pack's list of effects.
    pub effect: usize,
    pub columns: Columns,
    pub age: AgeGroup,
    pub heads: Rc<[Option<Head>]>,
    pub scale: Option<u8>,
    pub boxed: bool,
    /// The first of the effects it stands with, where what is said of all stands above them.
    pub alike: Option<usize>,
    pub open: bool,
    pub mine: bool,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn EffectLine(props: &EffectLineProps) -> Html {
    let EffectLineProps { page, effect, columns, age, heads, scale, alike, .. } = props;
    let Some(record) = page.pack.effects.get(*effect) else { return html! { <tr /> } };
    let whole = alike.map(|_| (columns.len() + 1).to_string());
    let cells = match alike {
        Some(_) => Vec::new(),
        None => cells(page, *effect, columns, *age, heads, *scale),
    };
    html! {
        <tr role="row" class="dc-row">
            <th role="rowheader" scope="row" colspan={whole.clone()} aria-colspan={whole}>
                { title(props, record) }
                if let Some(brief) = &record.brief { <small class="dc-effect-brief">{ page.say(brief) }</small> }
                { tags(props, record) }
            </th>
            for cell in cells { { cell } }
        </tr>
    }
}

/// The plain name: a button that opens the row, where there are scripts.
fn title(line: &EffectLineProps, effect: &Effect) -> Html {
    let EffectLineProps { page, alike, open, dispatch, .. } = line;
    let name = page.say(&effect.name);
    if page.is_static() {
        return html! { <span class="dc-effect-title">{ name }</span> };
    }
    let id = effect.id.clone();
    html! {
        <span class="dc-effect-title">
            <button type="button" aria-expanded={open.to_string()}
                    aria-describedby={alike.and_then(|first| alike_id(page, first))}
                    onclick={dispatch.reform(move |_| Action::ToggleOpen(id.clone()))}>
                { name }
            </button>
        </span>
    }
}

/// How pressing it is, and whether a boxed warning names it. Nobody calls about a total of a trial.
fn tags(line: &EffectLineProps, effect: &Effect) -> Html {
    let words = line.page.words;
    let pressing = effect.urgency != Urgency::Mention && !only_counts(&line.page, effect);
    html! {
        <span class="dc-tags">
            if pressing { <span class="dc-tag" data-action={effect.urgency.id()}>{ words.urgency(effect.urgency) }</span> }
            if line.boxed { <span class="dc-boxed-mark">{ words.boxed_mark }</span> }
            { mark(&line.page, line.mine) }
        </span>
    }
}
