//! The search box: a combobox by the ARIA pattern, with the effects it found and why.
//!
//! An alarm, and what answers in words, stand between what is typed and what is suggested: nothing may cover them.

use std::rc::Rc;

use yew::prelude::*;

use super::alarm::alarm;
use super::answers::answers;
use super::found::Found;
use crate::explore::{Hit, MAX_QUERY_CHARS};
use crate::section::Section;
use crate::state::{Action, Suggestions};
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::ui::parts::typing::input_text;
use crate::words::fill;

/// How many suggestions there are while somebody types.
const MOST_SUGGESTED: usize = 7;

#[derive(PartialEq, Properties)]
pub struct SearchBoxProps {
    pub page: Page,
    pub query: Rc<str>,
    pub found: Found,
    /// The sections of the page.
    pub sections: Vec<Section>,
    pub suggestions: Suggestions,
    pub dispatch: Callback<Action>,
}

impl SearchBoxProps {
    fn on<E>(&self, action: Action) -> Callback<E> {
        self.dispatch.reform(move |_| action.clone())
    }
}

#[component]
pub fn SearchBox(props: &SearchBoxProps) -> Html {
    let SearchBoxProps { page, query, found, sections, suggestions, dispatch } = props;
    let words = page.words;
    let alarm = alarm(page, found.hits());
    let best = found.hits().iter().filter(|hit| !hit.kind.alarms()).take(MOST_SUGGESTED);
    let hits: Vec<&Hit> = best.filter(|hit| hit.effect().is_some()).collect();
    let open = suggestions.open && !hits.is_empty();
    let (list, field) = (page.id("search-suggestions"), page.id("search"));
    let option = |place: usize| format!("{list}-{place}");
    let oninput = dispatch.reform(|event: InputEvent| Action::Type(input_text(&event)));
    // The index is built, and rows are drawn, before the first letter, not with it.
    let onfocus = {
        let page = page.clone();
        dispatch.reform(move |_: FocusEvent| {
            page.index();
            Action::DrawAhead
        })
    };
    let onkeydown = keys(props, &hits);
    let onblur = props.on::<FocusEvent>(Action::Suggestions(Suggestions::default()));
    html! {
        <div class="dc-search" role="search">
            <label for={&field}>{ words.search }</label>
            <div class="dc-combobox">
                <div class="dc-typed">
                    <input id={&field} type="search" role="combobox" autocomplete="off" autocapitalize="none" spellcheck="false"
                           aria-expanded={open.to_string()} aria-controls={&list}
                           aria-autocomplete="list" aria-activedescendant={suggestions.active.filter(|_| open).map(option)}
                           aria-describedby={page.id("search-hint")} maxlength={MAX_QUERY_CHARS.to_string()}
                           value={AttrValue::from(query.clone())} {oninput} {onkeydown} {onfocus} {onblur} />
                    <button type="button" class="dc-button" hidden={query.is_empty()} onclick={props.on(Action::Search("".into()))}>
                        { words.clear }
                    </button>
                </div>
                { alarm }
                { answers(page, found, sections) }
                <ul id={&list} class="dc-suggestions" role="listbox" aria-label={words.suggestions} hidden={!open}>
                    for (place, hit) in hits.iter().enumerate() {
                        <li key={place} id={option(place)} role="option"
                            aria-selected={(suggestions.active == Some(place)).to_string()}
                            data-section={part(page, hit)}
                            onmousedown={keep_the_focus} onclick={choose(props, hit)}>
                            { suggestion(page, query, hit) }
                        </li>
                    }
                </ul>
            </div>
            <span id={page.id("search-hint")} class="dc-hint">{ words.search_hint }</span>
        </div>
    }
}

/// The effect's name; with the phrase that matched, if that is another and the reader typed a word of it.
fn suggestion(page: &Page, query: &str, hit: &Hit) -> Html {
    let effect = hit.effect().and_then(|effect| page.pack.effects.get(effect));
    let name = effect.map(|effect| page.plain(&effect.name)).unwrap_or_default();
    if hit.matched == name || !is_known(page, query, hit) {
        return html! { <span>{ AttrValue::from(name) }</span> };
    }
    html! { <span>{ fill(page.words.matched, &[("matched", &hit.matched), ("effect", &name)]) }</span> }
}

/// Whether the reader would recognize the phrase that matched: it is in the language of the page, and shares
/// a word with what was typed or with its correction.
fn is_known(page: &Page, query: &str, hit: &Hit) -> bool {
    let typed = [query].into_iter().chain(hit.corrected.as_ref().map(|correction| &*correction.read));
    let mut shares = typed.map(|typed| page.index().shares_a_word(typed, &hit.matched));
    hit.lang == page.lang && shares.any(|shares| shares)
}

fn choice(page: &Page, hit: &Hit) -> Option<Action> {
    let effect = page.pack.effects.get(hit.effect()?)?;
    Some(Action::Reveal { effect: effect.id.clone(), name: page.plain(&effect.name) })
}

/// What a press leads to, as a link does: on a phone the row may stand a screen below the list.
fn part(page: &Page, hit: &Hit) -> Option<String> {
    let effect = page.pack.effects.get(hit.effect()?)?;
    Some(Part::Effect(&effect.id).to_string())
}

/// Keeps the focus in the field: else it would blur when a press begins, and close the list before the click.
fn keep_the_focus(event: MouseEvent) {
    event.prevent_default();
}

/// Chooses on click, not on pointerdown, so that sliding off cancels.
fn choose(SearchBoxProps { page, dispatch, .. }: &SearchBoxProps, hit: &Hit) -> Callback<MouseEvent> {
    let (dispatch, action) = (dispatch.clone(), choice(page, hit));
    Callback::from(move |_| {
        if let Some(action) = action.clone() {
            dispatch.emit(action);
            dispatch.emit(Action::Suggestions(Suggestions::default()));
        }
    })
}

/// Arrows move, Enter chooses, Escape clears. The place they move from is in the state, not in the view: a
/// key may come before the last one is drawn.
fn keys(props: &SearchBoxProps, hits: &[&Hit]) -> Callback<KeyboardEvent> {
    let dispatch = props.dispatch.clone();
    let choices: Vec<Action> = hits.iter().filter_map(|hit| choice(&props.page, hit)).collect();
    let asked = !props.query.is_empty();
    Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
        arrow @ ("ArrowDown" | "ArrowUp") => {
            event.prevent_default();
            dispatch.emit(Action::MoveSuggestion { on: arrow == "ArrowDown", of: choices.len() });
        }
        "Enter" => dispatch.emit(Action::TakeSuggestion(choices.clone())),
        "Escape" => {
            // A host's dialog around it stays open; with nothing to clear the key is the host's.
            if asked {
                event.prevent_default();
            }
            dispatch.emit(Action::Search("".into()));
            dispatch.emit(Action::Suggestions(Suggestions::default()));
        }
        _ => {}
    })
}
