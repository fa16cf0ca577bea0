//! The whole page: its sections in their fixed order.

use std::rc::Rc;

use yew::prelude::*;

use super::card::band::Band;
use super::card::choose::Choose;
use super::card::cited;
use super::card::comfort::comfort;
use super::card::header::Header;
use super::card::left_out::LeftOut;
use super::card::on_paper::{PinsOnPaper, SourcesOnPaper};
use super::card::table::CardTable;
use super::chapters::about::About;
use super::chapters::benefits::Benefits;
use super::chapters::care::Care;
use super::chapters::compare::Compare;
use super::chapters::digest::Digest;
use super::chapters::red_flags::RedFlags;
use super::chapters::sources::Sources;
use super::chapters::visit::Visit;
use super::explorer::effects::{Explorer, Seen};
use super::links::{Lead, follow, slash};
use crate::pack::TopicSection;
use crate::section::{Chapter, Section};
use crate::state::{Action, State};
use crate::ui::columns::Columns;
use crate::ui::mine::Mine;
use crate::ui::page::Page;
use crate::ui::parts::chapter::ChapterFold;
use crate::ui::parts::section_bar::SectionBar;
use crate::ui::platform::Platform;

#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    pub page: Page,
    pub state: Rc<State>,
    /// The sections to show, in the order of [`Section::ALL`].
    pub sections: Vec<Section>,
    /// The key of everything below the root. It is raised to force a full redraw: for another pack, and after foreign
    /// code changed our DOM.
    pub generation: u32,
    pub dispatch: Callback<Action>,
    pub lead: Callback<Lead>,
    pub platform: Platform,
    /// Called after each render, with the state that was drawn.
    pub drawn: Callback<Rc<State>>,
}

/// Everything between the container and its content. Another language is written into the nodes that are there: what a
/// reader has unfolded stays so.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { page, state, sections, dispatch, lead, drawn, .. } = props;
    let (report, shown) = (drawn.clone(), state.clone());
    use_effect(move || report.emit(shown));
    let columns = Columns::of(page, state);
    let mine = Mine::of(&page.pack, &state.visit.matters);
    let (lang, text_size, theme) = (state.lang.clone(), state.text_size, state.theme);
    let bar = html! { <SectionBar {page} sections={sections.clone()} pinned={state.on_list()} /> };
    html! {
        <div class={if page.is_static() { "dc dc-static" } else { "dc" }} lang={AttrValue::from(page.lang.clone())}
             dir={page.words.direction} data-theme={theme.id()} data-text={text_size.id()}
             onclick={follow(props)} onkeydown={slash(lead)}>
            <div key={props.generation} class="dc-layout">
                <Header {page} {lang} {text_size} {theme} {dispatch} />
                if page.is_unfolded() { { bar.clone() } }
                <div class="dc-top">
                    { for sections.iter().filter_map(|section| top(props, *section, &columns, &mine)) }
                    if !page.is_unfolded() {
                        { comfort(page, (text_size, theme), None, dispatch) }
                        { left_out(props, &columns) }
                    }
                </div>
                if !page.is_unfolded() { { bar } }
                <div class="dc-body">
                    {
                        for sections.iter().filter_map(|section| section.chapter())
                            .map(|own| chapter(props, own, &columns, &mine))
                    }
                    if !page.is_unfolded() { { sources_on_paper(props, &columns) } }
                </div>
            </div>
        </div>
    }
}

/// A part of the card; `None` for a chapter.
fn top(props: &AppProps, section: Section, columns: &Columns, mine: &Mine) -> Option<Html> {
    let AppProps { page, state, dispatch, .. } = props;
    let (key, age) = (section.id(), state.age);
    match section {
        Section::Choose => {
            let (drugs, doses) = (state.drugs.clone(), state.doses.clone());
            let drug_query = AttrValue::from(state.drug_query.clone());
            Some(html! { <Choose {key} {page} {drugs} {doses} {age} {drug_query} {dispatch} /> })
        }
        Section::Warning => Some(html! { <Band {key} {page} warned={state.warned.clone()} /> }),
        // Elsewhere they stand in a chapter.
        Section::RedFlags if page.is_snippet() => Some(html! { <RedFlags {key} {page} /> }),
        Section::Card => Some(html! { <CardTable {key} {page} columns={columns.clone()} {age} {mine} /> }),
        Section::RedFlags | Section::Chapter(_) => None,
    }
}

/// On paper, below the card: what is on the list for the visit, and what is not printed.
fn left_out(AppProps { page, state, sections, .. }: &AppProps, columns: &Columns) -> Html {
    let (warned, pinned) = (state.warned.clone(), state.pinned.clone());
    let chapters = sections.iter().filter_map(|section| section.chapter());
    let folded: Vec<Chapter> = chapters.filter(|own| !is_printed(page, state, *own)).collect();
    let has_visit = sections.contains(&Chapter::Visit.into());
    html! {
        <>
            <PinsOnPaper {page} {columns} age={state.age} {warned} {pinned} />
            <LeftOut {page} drugs={state.drugs.clone()} age={state.age} {folded} {has_visit} query={state.query.clone()} />
        </>
    }
}

fn sources_on_paper(AppProps { page, state, sections, .. }: &AppProps, columns: &Columns) -> Html {
    let (warned, pinned) = (state.warned.clone(), state.pinned.clone());
    let chapters = sections.iter().filter_map(|section| section.chapter());
    // The rows of effects cite nothing until one is opened.
    let cites = |own: &Chapter| *own != Chapter::Effects || !state.open.is_empty();
    let every_source = chapters.filter(cites).any(|own| is_printed(page, state, own));
    html! { <SourcesOnPaper {page} {columns} age={state.age} {warned} {pinned} {every_source} /> }
}

/// Whether a chapter is on paper: what is folded is not, nor effects of which a reader has asked nothing, which would
/// make a print of the card twice as long.
fn is_printed(page: &Page, state: &State, chapter: Chapter) -> bool {
    let open = !page.is_static() && state.chapters.contains(&chapter);
    open && (chapter != Chapter::Effects || state.is_explored())
}

/// A chapter: its heading, what is in it, and its content.
fn chapter(props: &AppProps, chapter: Chapter, columns: &Columns, mine: &Mine) -> Html {
    let AppProps { page, state, dispatch, .. } = props;
    let (words, pack) = (page.words, &page.pack);
    let (columns, drugs) = (columns.clone(), state.drugs.clone());
    let topics = pack.topics.iter().filter(|topic| topic.section == TopicSection::Compare).count();
    let (about, content) = match chapter {
        Chapter::Effects => {
            let content = html! { <Explorer {page} state={Seen::from(&**state)} {columns} {mine} sections={props.sections.clone()} {dispatch} /> };
            (String::new(), content)
        }
        Chapter::Benefits => {
            let content = html! { <Benefits {page} {columns} age={state.age} {mine} /> };
            (words.outcomes.of(pack.benefits.len()), content)
        }
        Chapter::Compare => {
            let content =
                html! { <Compare {page} {drugs} only_differs={state.only_differs} {mine} {dispatch} /> };
            (words.question_count.of(topics), content)
        }
        Chapter::Care => (words.care_about.to_owned(), html! { <Care {page} {drugs} {mine} /> }),
        Chapter::About => (words.about_about.to_owned(), html! { <About {page} /> }),
        Chapter::Visit => {
            let about = match state.on_list() {
                0 => words.list_empty.to_owned(),
                on_list => words.on_list.of(on_list),
            };
            let platform = props.platform.clone();
            (about, html! { <Visit {page} {columns} {state} {platform} {dispatch} /> })
        }
        Chapter::Sources => {
            let only = page.is_snippet().then(|| cited::on_the_card(page, &columns, state));
            let content = html! { <Sources {page} cited={state.cited.clone()} {only} lead={props.lead.clone()} {dispatch} /> };
            (words.source_count.of(pack.sources.len()), content)
        }
    };
    let title = words.section_name(chapter.into());
    let printed = page.is_static() || is_printed(page, state, chapter);
    let folded = html! { <Digest {page} {chapter} drugs={state.drugs.clone()} /> };
    // Without scripts the explorer is a list of all effects, which a reader unfolds, and a print leaves out.
    let open = !page.is_static() && state.chapters.contains(&chapter);
    html! {
        <ChapterFold key={chapter.id()} {page} {chapter} {title} {about} {open} {printed} {folded} {dispatch}>
            { content }
        </ChapterFold>
    }
}

/// The sections that a host asks for, in their fixed order; all where none is named.
/// The warning and the sources are always among them.
pub fn sections(wanted: &[Section]) -> Vec<Section> {
    let all = wanted.iter().all(|section| section.is_always_shown());
    let chosen = |section: &Section| all || section.is_always_shown() || wanted.contains(section);
    Section::ALL.into_iter().filter(chosen).collect()
}
