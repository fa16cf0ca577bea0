//! Links and keys that lead a reader to a part of the page, which they open on the way.

use web_sys::Element;
use yew::prelude::*;

use super::app::AppProps;
use super::chapters::fact_table::differs;
use super::explorer::found::Found;
use crate::pack::DrugId;
use crate::state::Action;
use crate::ui::page::Page;
use crate::ui::part::{LEADS_TO, Part};

/// Where the reader is led.
pub enum Lead {
    /// To the part with this id.
    To(AttrValue),
    /// To the source with this id, from a citation.
    ToSource(AttrValue, Element),
    /// To where the last citation stands.
    Back,
}

/// Links to parts of this page lead there and leave the address alone. What is led to opens, and a search or a switch
/// that would hide it ends; from a source there is a way back.
pub fn follow(AppProps { page, state, lead, dispatch, .. }: &AppProps) -> Callback<MouseEvent> {
    let (page, state, lead, dispatch) = (page.clone(), state.clone(), lead.clone(), dispatch.clone());
    Callback::from(move |event: MouseEvent| {
        let target = event.target_dyn_into::<Element>();
        let Some(link) = target.and_then(|target| target.closest(&format!("[{LEADS_TO}]")).ok().flatten())
        else {
            return;
        };
        let Some(id) = link.get_attribute(LEADS_TO) else { return };
        event.prevent_default();
        let Some(part) = Part::parse(&id) else { return };
        if let Some(chapter) = part.chapter(&page.pack) {
            dispatch.emit(Action::OpenChapter(chapter));
        }
        if let Part::Effect(effect) = part {
            let placed = page.pack.placed_effect(effect);
            if placed.is_some_and(|(place, _)| !Found::of(&page, &state.query).has(place)) {
                dispatch.emit(Action::Search("".into()));
            }
            dispatch.emit(Action::Open(effect.into()));
        }
        if let Part::Topic(topic) = part
            && state.only_differs
            && is_alike(&page, &state.drugs, topic)
        {
            dispatch.emit(Action::OnlyDiffers(false));
        }
        let to = AttrValue::from(id.clone());
        if let Part::Source(source) = part {
            dispatch.emit(Action::FollowCite(source.into()));
            lead.emit(Lead::ToSource(to, link));
        } else {
            lead.emit(Lead::To(to));
        }
    })
}

/// Whether these drugs do not differ in what they answer to a topic.
fn is_alike(page: &Page, drugs: &[DrugId], topic: &str) -> bool {
    page.pack.topic(topic).is_some_and(|topic| !differs(page, topic, drugs))
}

/// `/` leads to the search box, unless something is being typed.
pub fn slash(lead: &Callback<Lead>) -> Callback<KeyboardEvent> {
    let lead = lead.clone();
    Callback::from(move |event: KeyboardEvent| {
        let target = event.target_dyn_into::<Element>();
        let typing = target
            .is_some_and(|target| matches!(target.tag_name().as_str(), "INPUT" | "SELECT" | "TEXTAREA"));
        if event.key() == "/" && !typing && !event.ctrl_key() && !event.meta_key() && !event.alt_key() {
            event.prevent_default();
            lead.emit(Lead::To(AttrValue::from("search")));
        }
    })
}
