//! The ways of looking at the effects.

use yew::prelude::*;

use crate::explore::Look;
use crate::state::Action;
use crate::ui::page::Page;
use crate::words::Words;

#[derive(PartialEq, Properties)]
pub struct LooksProps {
    pub page: Page,
    pub look: Look,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Looks(LooksProps { page, look, dispatch }: &LooksProps) -> Html {
    html! {
        <div class="dc-looks" role="group" aria-label={page.words.looks}>
            for own in Look::ALL {
                <button key={own.id()} type="button" data-look={own.id()}
                        aria-pressed={(own == *look).to_string()}
                        onclick={dispatch.reform(move |_| Action::Look(own))}>
                    { name(page.words, own) }
                </button>
            }
        </div>
    }
}

fn name(words: &Words, look: Look) -> &'static str {
    match look {
        Look::Often => words.look_often,
        Look::Serious => words.look_serious,
        Look::Alphabet => words.look_alphabet,
    }
}
