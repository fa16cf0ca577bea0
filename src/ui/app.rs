//! The whole page: every section in its order.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use super::markup::html;
use super::page::Page;
use super::part::{Draw, part};
use super::section_bar::{SECTIONS, section_bar};
use super::view::{Section, View};
use super::{about, benefits, care, choose, compare, effects, header, sources, visit, warning};
use crate::pack::Id;
use crate::state::{Action, State};

/// Where the reader is led.
pub enum Lead {
    /// To the part with this id.
    To(AttrValue),
    /// To the source with this id, from a citation.
    ToSource(AttrValue, Element),
    /// To where the last citation stands.
    Back,
}

/// Everything between the container and its content.
#[derive(PartialEq)]
pub struct App {
    pub page: Page,
    pub state: Rc<State>,
    /// The sections to show, in the order of [`SECTIONS`].
    pub sections: Vec<&'static str>,
    pub dispatch: Callback<Action>,
    pub lead: Callback<Lead>,
}

impl Draw for App {
    fn draw(&self) -> Html {
        let App { page, state, sections, dispatch, lead } = self;
        let view = View::new(page.clone(), state.clone(), dispatch.clone());
        let section = |section: &'static str, draw: fn(&View) -> Html, same: fn(&State, &State) -> bool| {
            let wanted = section == "header" || sections.contains(&section);
            wanted.then(|| part(section, Section { view: view.clone(), draw, same }))
        };
        let always: fn(&State, &State) -> bool = |_, _| true;
        html! {
            <div class={if page.is_static() { "dc dc-static" } else { "dc" }} lang={AttrValue::from(page.lang.clone())}
                 dir={page.words.direction} data-theme={state.theme.id()} data-text={state.text_size.id()}
                 onclick={follow(lead, dispatch)} onkeydown={slash(lead)}>
                <div class="dc-layout">
                    { section("header", header::header, header::same) }
                    { section("choose", choose::choose, choose::same) }
                    { section("warning", warning::warning, warning::same) }
                    { section_bar(&view, sections) }
                    <div class="dc-body">
                        { section("about", about::about, always) }
                        { section("compare", compare::compare, compare::same) }
                        { section("benefits", benefits::benefits, benefits::same) }
                        { section("effects", effects::effects, effects::same) }
                        { section("care", care::care, care::same) }
                        { section("visit", visit::visit, visit::same) }
                        { section("sources", sources::sources, sources::same) }
                    </div>
                </div>
            </div>
        }
    }
}

/// Links to parts of this page lead there and leave the address alone. An effect that is led to opens; from a
/// source there is a way back.
fn follow(lead: &Callback<Lead>, dispatch: &Callback<Action>) -> Callback<MouseEvent> {
    let (lead, dispatch) = (lead.clone(), dispatch.clone());
    Callback::from(move |event: MouseEvent| {
        let target = event.target_dyn_into::<Element>();
        let nearest = |css: &str| target.as_ref().and_then(|target| target.closest(css).ok().flatten());
        if nearest(".dc-back").is_some() {
            lead.emit(Lead::Back);
            dispatch.emit(Action::LeaveSource);
        }
        let Some(link) = nearest("a[data-section]") else { return };
        let Some(section) = link.get_attribute("data-section") else { return };
        event.prevent_default();
        if let Some(effect) = section.strip_prefix("effect-") {
            dispatch.emit(Action::Open(effect.into()));
        }
        let source: Option<Id> = section.strip_prefix("source-").map(Id::from);
        let id = AttrValue::from(section);
        match source {
            Some(source) => {
                dispatch.emit(Action::FollowCite(source));
                lead.emit(Lead::ToSource(id, link));
            }
            None => lead.emit(Lead::To(id)),
        }
    })
}

/// `/` leads to the search box, unless something is being typed.
fn slash(lead: &Callback<Lead>) -> Callback<KeyboardEvent> {
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

/// The sections that a host asks for, in their fixed order; all where none or none known is named.
/// The warning and the sources are always among them.
pub fn sections(wanted: Option<&[Rc<str>]>) -> Vec<&'static str> {
    let always = |section: &&'static str| matches!(*section, "warning" | "sources");
    let named =
        |section: &&'static str| wanted.is_some_and(|wanted| wanted.iter().any(|name| **name == **section));
    let chosen: Vec<_> = SECTIONS.into_iter().filter(|section| always(section) || named(section)).collect();
    let any = SECTIONS.iter().any(|section| !always(section) && named(section));
    if any { chosen } else { SECTIONS.to_vec() }
}
