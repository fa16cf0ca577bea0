//! What every component is given: the pack, the words, and how this page is set.

use std::cell::OnceCell;
use std::fmt::Display;
use std::ops::Deref;
use std::rc::Rc;

use yew::html::ImplicitClone;
use yew::prelude::*;

use crate::contact::Contact;
use crate::evidence::{Cell, Comparison, Lookup, Place};
use crate::explore::Index;
use crate::pack::{Date, Drug, DrugId, Lang, Pack, QuestionId, Text};
use crate::situations::Labels;
use crate::ui::mode::{Extent, Mode};
use crate::ui::part::Part;
use crate::ui::parts::dialing::dialing;
use crate::words::Words;

const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

/// The setting of one page. It changes with the pack or the language, never with a keystroke.
pub struct Setting {
    pub pack: Rc<Pack>,
    /// Of the pack, whatever the language.
    pub lookup: Rc<Lookup>,
    /// Built when somebody searches first, over all languages.
    pub index: Rc<OnceCell<Index>>,
    pub words: &'static Words,
    pub lang: Lang,
    pub mode: Mode,
    /// The level of the widget's title, 1 to 5.
    pub level: u8,
    /// What ids begin with; empty in a shadow root.
    pub prefix: String,
    /// Where a reader reports a mistake, where the host says so.
    pub contact: Option<Contact>,
    /// The reader's day, where a clock is at hand.
    pub today: Option<Date>,
}

/// A shared [`Setting`], the same where it is the very same one.
#[derive(Clone)]
pub struct Page(Rc<Setting>);

/// Cloning shares it, so `html!` may clone it for a component.
impl ImplicitClone for Page {}

impl PartialEq for Page {
    fn eq(&self, other: &Page) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Page {
    type Target = Setting;
    fn deref(&self) -> &Setting {
        &self.0
    }
}

impl Page {
    pub fn new(setting: Setting) -> Page {
        Page(Rc::new(setting))
    }

    /// The search index over the whole pack, in all its languages.
    pub fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::of(&self.pack))
    }

    /// The comparison at a place, and whether its study took in more ages than the group; or why there is none, in one
    /// line.
    pub fn number(&self, place: Place) -> Result<(Comparison<'_>, bool), &'static str> {
        match self.lookup.cell(place) {
            Cell::Shown { comparison, wider } => Ok((comparison, wider)),
            Cell::Gap(missing) => Err(self.words.gap_short(missing.reason)),
            Cell::NotApproved => Err(self.words.not_approved),
        }
    }

    /// Never in the wasm, which leaves out what only static pages show.
    pub fn is_static(&self) -> bool {
        cfg!(feature = "static") && self.mode != Mode::Live
    }

    /// Whether what is shown is told for every dose and age, and nothing is folded.
    pub fn is_unfolded(&self) -> bool {
        cfg!(feature = "static") && matches!(self.mode, Mode::Static(Extent::Facts | Extent::Snippet))
    }

    /// Whether this is plain HTML of what matters most.
    pub fn is_snippet(&self) -> bool {
        cfg!(feature = "static") && self.mode == Mode::Static(Extent::Snippet)
    }

    /// Where the page with every dose and age stands; `None` where this is it.
    pub fn facts(&self) -> Option<AttrValue> {
        (self.mode != Mode::Static(Extent::Facts))
            .then(|| AttrValue::from(format!("facts.{}.html", self.lang)))
    }

    /// The labels of this pack, with every word they say of a situation.
    pub fn labels(&self) -> Labels<'_> {
        Labels::at_length(&self.pack, &self.lang)
    }

    /// The words of a text; marked where they are in another language than the page.
    pub fn say(&self, text: &Text) -> Html {
        self.said(text, |words| words.into())
    }

    /// The same, where a press dials each number to call in it.
    pub fn say_dialing(&self, text: &Text) -> Html {
        self.said(text, |words| dialing(self, words))
    }

    fn said(&self, text: &Text, words: impl Fn(AttrValue) -> Html) -> Html {
        let phrase = text.phrase(&self.lang, &self.pack.head.languages);
        let said = words(AttrValue::from(phrase.text));
        match phrase.lang {
            Some(lang) => html! { <span lang={AttrValue::from(lang)}>{ said }</span> },
            None => said,
        }
    }

    /// The words of a text where no markup can stand.
    pub fn plain(&self, text: &Text) -> Rc<str> {
        text.phrase(&self.lang, &self.pack.head.languages).text
    }

    /// A question of the pack for the visit; empty where there is none of this id.
    pub fn question(&self, id: &QuestionId) -> Html {
        self.pack.question(id).map(|question| self.say(&question.text)).unwrap_or_default()
    }

    /// The id of a part of this page.
    pub fn id(&self, part: impl Display) -> AttrValue {
        AttrValue::from(format!("{}{part}", self.prefix))
    }

    /// The address of a part of this page.
    pub fn link(&self, part: Part) -> AttrValue {
        AttrValue::from(format!("#{}{part}", self.prefix))
    }

    /// What leads to a part of the widget; plain words where that part is not told.
    pub fn lead(&self, part: Part, content: Html) -> Html {
        if self.is_snippet() {
            return content;
        }
        html! { <a href={self.link(part)} data-section={part.to_string()}>{ content }</a> }
    }

    /// A heading `depth` levels below the widget's title.
    pub fn heading(&self, depth: u8, class: &'static str, content: impl Into<Html>) -> Html {
        let level = usize::from(self.level + depth).clamp(1, HEADINGS.len());
        let tag = HEADINGS.get(level - 1).copied().unwrap_or_default();
        html! { <@{tag} class={class}>{ content.into() }</@> }
    }

    /// A brand, which no translation tool may touch.
    pub fn brand(&self, drug: &Drug) -> Html {
        html! { <span translate="no">{ AttrValue::from(drug.brand.clone()) }</span> }
    }

    /// A list of texts; an empty one is an empty wrapper.
    pub fn points(&self, points: &[Text]) -> Html {
        html! {
            <div>
                if !points.is_empty() {
                    <ul>for point in points.iter() { <li>{ self.say(point) }</li> }</ul>
                }
            </div>
        }
    }

    /// What is folded behind a summary, and stands open where everything is told.
    pub fn unfold(&self, summary: impl Into<Html>, content: Html) -> Html {
        let summary = summary.into();
        if self.is_unfolded() {
            return html! { <div><p><strong>{ summary }</strong></p>{ content }</div> };
        }
        html! { <details><summary>{ summary }</summary>{ content }</details> }
    }

    pub fn drug(&self, id: &DrugId) -> Option<&Drug> {
        self.pack.drug(id)
    }

    /// The drugs of these ids, in their order.
    pub fn drugs<'a>(&'a self, ids: &'a [DrugId]) -> impl Iterator<Item = &'a Drug> {
        ids.iter().filter_map(|id| self.drug(id))
    }

    /// Brands as a list in a sentence: "Cibinqo, Opzelura and Rinvoq".
    pub fn brands(&self, drugs: &[&Drug]) -> String {
        let names: Vec<&str> = drugs.iter().map(|drug| drug.brand.as_ref()).collect();
        match names.split_last() {
            Some((last, [])) => (*last).to_owned(),
            Some((last, rest)) => format!("{} {} {last}", rest.join(", "), self.words.and),
            None => String::new(),
        }
    }
}
