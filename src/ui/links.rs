//! Links and keys that lead a reader to a part of the page, which they open on the way.

use web_sys::Element;
use yew::prelude::*;

use super::app::AppProps;
use super::chapters::fact_table::differs;
use super::explorer::found::Found;
use crate::pack::Id;
use crate::section::Chapter;
use crate::state::Action;
use crate::ui::page::Page;

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
        let nearest = |css: &str| target.as_ref().and_then(|target| target.closest(css).ok().flatten());
        if nearest(".dc-back").is_some() {
            lead.emit(Lead::Back);
            dispatch.emit(Action::LeaveSource);
        }
        let Some(link) = nearest("[data-section]") else { return };
        let Some(part) = link.get_attribute("data-section") else { return };
        event.prevent_default();
        if let Some(chapter) = chapter_of(&page, &part) {
            dispatch.emit(Action::OpenChapter(chapter));
        }
        if let Some(effect) = part.strip_prefix("effect-") {
            let place = page.pack.effects.iter().position(|own| *own.id == *effect);
            if place.is_some_and(|place| !Found::of(&page, &state.query).has(place)) {
                dispatch.emit(Action::Search("".into()));
            }
            dispatch.emit(Action::Open(effect.into()));
        }
        if state.only_differs && is_alike(&page, &state.drugs, &part) {
            dispatch.emit(Action::OnlyDiffers(false));
        }
        let source = part.strip_prefix("source-").map(Id::from);
        let id = AttrValue::from(part);
        match source {
            Some(source) => {
                dispatch.emit(Action::FollowCite(source));
                lead.emit(Lead::ToSource(id, link));
            }
            None => lead.emit(Lead::To(id)),
        }
    })
}

/// Whether the part with this id is a row in which these drugs do not differ.
fn is_alike(page: &Page, drugs: &[Id], part: &str) -> bool {
    let topic = part.strip_prefix("topic-");
    let topic = topic.and_then(|topic| page.pack.topic(topic));
    topic.is_some_and(|topic| !differs(page, topic, drugs))
}

/// The chapter that the part with this id stands in; `None` for the card and what is not there.
fn chapter_of(page: &Page, part: &str) -> Option<Chapter> {
    if let Some(topic) = part.strip_prefix("topic-") {
        let topic = page.pack.topic(topic)?;
        return Some(topic.section.into());
    }
    let named = |id: &str| part.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    Chapter::all().find(|chapter| named(chapter.id()) || parts(*chapter).iter().any(|id| named(id)))
}

/// What the ids of what stands in a chapter begin with, beside its own.
fn parts(chapter: Chapter) -> &'static [&'static str] {
    match chapter {
        Chapter::Effects => &["effect", "search"],
        Chapter::Benefits => &["benefit"],
        Chapter::Care => &["red-flags", "other-warnings"],
        Chapter::About => &["glossary"],
        Chapter::Sources => &["source", "publication", "changes"],
        Chapter::Compare | Chapter::Visit => &[],
    }
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
