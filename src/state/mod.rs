//! What the reader has chosen: one [`State`], one [`Action`], one total [`reduce`](State::reduce).

mod action;
mod comfort;
mod doses;
mod drugs;
mod gathered;
mod lists;
mod reduce;
pub mod visit;
mod wish;

use std::rc::Rc;

use crate::explore::{Filter, Look};
use crate::pack::{AgeGroup, DrugId, EffectId, Pack, Situation, SourceId};
use crate::section::Chapter;
use drugs::chosen;

pub use action::Action;
pub use comfort::{TextSize, Theme};
pub use doses::Doses;
pub use gathered::Gathered;
pub use visit::Visit;
pub use wish::Wish;

/// The most drugs that are compared side by side.
pub const MOST_DRUGS: usize = 4;

/// How many drugs are chosen at the start, unless the host or the address says which.
const FIRST_DRUGS: usize = 3;

/// The chapter that stands open at the start.
const FIRST_CHAPTER: Chapter = Chapter::Effects;

/// Everything the reader can change. Nothing in it is ever sent anywhere.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The chosen drugs, alphabetical by brand: the order of the columns.
    pub drugs: Vec<DrugId>,
    /// The drugs whose boxed warnings are shown: the chosen ones, or all of the pack if none is chosen. (The
    /// last one removed alone would look like the only drug with a warning.)
    pub warned: Vec<DrugId>,
    /// The chosen dose of every drug that has one.
    pub doses: Doses,
    pub age: AgeGroup,
    pub lang: Rc<str>,
    pub query: Rc<str>,
    /// What is suggested under the search box.
    pub suggestions: Suggestions,
    /// What narrows a long list of drugs.
    pub drug_query: Rc<str>,
    pub filter: Filter,
    /// The way of looking at the effects.
    pub look: Look,
    /// Whether all effects are listed, not only the first [`FIRST_ROWS`].
    pub all_rows: bool,
    /// How often rows were drawn ahead of a search.
    pub ahead: u16,
    /// Rows of the comparison: only those in which the drugs differ.
    pub only_differs: bool,
    /// Chapters that stand open.
    pub chapters: Vec<Chapter>,
    /// Effects whose details are open.
    pub open: Vec<EffectId>,
    /// Effects put on the list for the visit, in the order of putting.
    pub pinned: Vec<EffectId>,
    /// What the reader brings to the visit. It is in no event, link, address or host's state.
    pub visit: Visit,
    pub theme: Theme,
    pub text_size: TextSize,
    /// The source that a citation has led to: from there a way leads back.
    pub cited: Option<SourceId>,
}

/// Whether the list of suggestions is open, and which of them is the active one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Suggestions {
    pub open: bool,
    pub active: Option<usize>,
}

impl Suggestions {
    /// Opens the list and moves to the next (`on`) or the previous of `of` suggestions, wrapping around.
    fn moved(self, on: bool, of: usize) -> Suggestions {
        let active = of.checked_sub(1).map(|last| match self.active {
            Some(place) if on && place < last => place + 1,
            Some(place) if !on && place > 0 => last.min(place - 1),
            _ if on => 0,
            _ => last,
        });
        Suggestions { open: true, active }
    }
}

/// How many effects are listed before the reader asks for all.
pub const FIRST_ROWS: usize = 12;

impl State {
    /// The state at the start: the pack's first drugs at their first doses, for adults.
    pub fn start(pack: &Pack, lang: &str) -> State {
        let drugs = chosen(pack, pack.drugs.iter().take(FIRST_DRUGS).map(|drug| &drug.id));
        let first_dose = |drug: &crate::pack::Drug| Some((drug.id.clone(), drug.doses.first()?.id.clone()));
        State {
            warned: drugs.clone(),
            drugs,
            doses: Doses(pack.drugs.iter().filter_map(first_dose).collect()),
            age: AgeGroup::Adult,
            lang: Rc::from(lang),
            query: Rc::from(""),
            suggestions: Suggestions::default(),
            drug_query: Rc::from(""),
            filter: Filter::default(),
            look: Look::default(),
            all_rows: false,
            ahead: 0,
            only_differs: false,
            chapters: vec![FIRST_CHAPTER],
            open: Vec::new(),
            pinned: Vec::new(),
            visit: Visit::default(),
            theme: Theme::default(),
            text_size: TextSize::default(),
            cited: None,
        }
    }

    /// Whether a reader has searched, filtered, ordered or opened effects, or asked for more than are listed
    /// at the start.
    pub fn is_explored(&self) -> bool {
        let State { query, filter, look, all_rows, open, .. } = self;
        !query.is_empty()
            || *filter != Filter::default()
            || *look != Look::default()
            || *all_rows
            || !open.is_empty()
    }

    /// Whether it is so for the reader: ticked, or of the age that was chosen.
    pub fn is_so(&self, situation: &Situation) -> bool {
        situation.age.map_or(self.visit.situation.contains(&situation.id), |age| age == self.age)
    }

    /// What is so for the reader, in the pack's order.
    pub fn situations<'p>(&self, pack: &'p Pack) -> impl Iterator<Item = &'p Situation> {
        pack.situations.iter().filter(|own| self.is_so(own))
    }

    /// How much stands on the list for the visit: effects and questions.
    pub fn on_list(&self) -> usize {
        self.pinned.len() + self.visit.questions.len()
    }
}
