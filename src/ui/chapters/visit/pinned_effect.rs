//! One effect on the list for the visit: a line a drug, with its own number without the drug.

use yew::prelude::*;

use crate::pack::{AgeGroup, EffectId};
use crate::state::Action;
use crate::ui::columns::Columns;
use crate::ui::figures::one_line::one_line;
use crate::ui::page::Page;
use crate::ui::parts::next_focus::use_focus_turn;
use crate::words::fill;

#[derive(PartialEq, Properties)]
pub struct PinnedEffectProps {
    pub page: Page,
    pub effect: EffectId,
    pub columns: Columns,
    pub age: AgeGroup,
    pub dispatch: Callback<Action>,
    /// Changes when it is to take the focus.
    pub turn: u32,
    /// Told before it is taken off.
    pub leaving: Callback<EffectId>,
}

#[component]
pub fn PinnedEffect(props: &PinnedEffectProps) -> Html {
    let PinnedEffectProps { page, effect: id, columns, age, dispatch, turn, leaving } = props;
    let item = use_node_ref();
    use_focus_turn(&item, *turn);
    let Some((index, effect)) = page.pack.placed_effect(id) else {
        return html! { <li /> };
    };
    let take_off = {
        let (id, leaving, dispatch) = (id.clone(), leaving.clone(), dispatch.clone());
        move |_| {
            leaving.emit(id.clone());
            dispatch.emit(Action::TogglePin(id.clone()));
        }
    };
    html! {
        <li ref={item} tabindex="-1">
            <strong>{ page.say(&effect.name) }</strong>
            if let Some(brief) = &effect.brief { <p class="dc-hint">{ page.say(brief) }</p> }
            for line in columns.iter().map(|column| one_line(page, index, *column, *age)) {
                <p key={line.as_str()}>{ &line }</p>
            }
            <button type="button" class="dc-button" onclick={take_off}
                    aria-label={fill(page.words.unpin_effect, &[("effect", &page.plain(&effect.name))])}>
                { page.words.unpin }
            </button>
        </li>
    }
}
