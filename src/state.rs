//! What the reader has chosen: one [`State`], one [`Action`], one total [`reduce`](State::reduce).

use std::rc::Rc;

use crate::explore::{Filter, Sort};
use crate::pack::AgeGroup;
use crate::pack::{Id, Pack};

/// The most drugs that stand side by side.
pub const MOST_DRUGS: usize = 4;

/// How many drugs a pack shows when nobody said which.
const FIRST_DRUGS: usize = 3;

/// Everything the reader can change. Nothing in it is ever sent anywhere.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The chosen drugs, alphabetical by brand: the order of the columns.
    pub drugs: Vec<Id>,
    /// The chosen drugs last time there were any: their warnings stay when all are cleared.
    pub warned: Vec<Id>,
    /// The chosen dose of every drug that has one.
    pub doses: Doses,
    pub age: AgeGroup,
    pub lang: Rc<str>,
    pub query: Rc<str>,
    /// What is offered under the search box.
    pub offer: Offer,
    /// What narrows a long list of drugs.
    pub drug_query: Rc<str>,
    pub filter: Filter,
    pub sort: Sort,
    /// Rows of the comparison: only those in which the drugs differ.
    pub only_differs: bool,
    /// Effects whose details are open.
    pub open: Vec<Id>,
    /// Effects put on the list for the visit, in the order of putting.
    pub pinned: Vec<Id>,
    pub theme: Theme,
    pub text_size: TextSize,
    /// Whether all numbers at a glance are open.
    pub overview: bool,
    /// How many effects stand in the page at most; the rest waits until it is asked for.
    pub rows: usize,
    /// The source that a citation has led to: from there a way leads back.
    pub cited: Option<Id>,
}

/// Whether the list of results is open, and which of them is the active one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    pub open: bool,
    pub active: Option<usize>,
}

/// So many rows stay in the page and are toggled; more would make every keystroke slow.
pub const ROWS: usize = 500;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    Auto,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    pub fn id(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    pub fn parse(text: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.id() == text)
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    #[default]
    Normal,
    Large,
    Largest,
}

impl TextSize {
    pub const ALL: [TextSize; 3] = [TextSize::Normal, TextSize::Large, TextSize::Largest];

    pub fn id(self) -> &'static str {
        match self {
            TextSize::Normal => "normal",
            TextSize::Large => "large",
            TextSize::Largest => "largest",
        }
    }
}

/// Something the reader or the host did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    ToggleDrug(Id),
    ClearDrugs,
    ChooseDose {
        drug: Id,
        dose: Id,
    },
    ChooseAge(AgeGroup),
    ChooseLang(Rc<str>),
    ChooseTheme(Theme),
    ChooseTextSize(TextSize),
    OnlyDiffers(bool),
    FindDrug(Rc<str>),
    Search(Rc<str>),
    /// A search as it is typed: what it finds is offered.
    Type(Rc<str>),
    Offer(Offer),
    Filter(Filter),
    Sort(Sort),
    ToggleOpen(Id),
    /// Opens or closes all numbers at a glance.
    ToggleOverview,
    /// So many effects more.
    ShowMore,
    /// Every effect: for prints.
    ShowAll,
    /// Opens an effect's row, where it is not open yet.
    Open(Id),
    TogglePin(Id),
    /// Goes from a citation to its source.
    FollowCite(Id),
    /// Goes back to the citation.
    LeaveSource,
    /// Shows one effect, open, by its name.
    Reveal {
        effect: Id,
        name: Rc<str>,
    },
    /// Known keys written at once, by a host or a link.
    Merge(Wish),
}

/// What a host, a link or a saved state asks for. Whatever is unknown is ignored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wish {
    pub drugs: Option<Vec<Id>>,
    pub doses: Vec<(Id, Id)>,
    pub age: Option<AgeGroup>,
    pub lang: Option<Rc<str>>,
    pub query: Option<Rc<str>>,
    pub pinned: Option<Vec<Id>>,
    pub only_differs: Option<bool>,
}

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
            offer: Offer::default(),
            drug_query: Rc::from(""),
            filter: Filter::default(),
            sort: Sort::default(),
            only_differs: false,
            open: Vec::new(),
            pinned: Vec::new(),
            theme: Theme::default(),
            text_size: TextSize::default(),
            overview: false,
            rows: ROWS,
            cited: None,
        }
    }

    /// The state after `action`. Total: what does not fit the pack leaves the state as it is.
    pub fn reduce(&self, pack: &Pack, action: Action) -> State {
        let mut next = self.clone();
        match action {
            Action::ToggleDrug(id) => {
                let left_out = self.drugs.iter().filter(|drug| **drug != id);
                if self.drugs.contains(&id) {
                    next.choose(left_out.cloned().collect());
                } else if self.drugs.len() < MOST_DRUGS {
                    next.choose(chosen(pack, left_out.chain([&id])));
                }
            }
            Action::ClearDrugs => next.choose(Vec::new()),
            Action::ChooseDose { drug, dose } => next.dose(pack, drug, dose),
            Action::ChooseAge(age) => next.age = age,
            Action::ChooseLang(lang) => next.lang = lang,
            Action::ChooseTheme(theme) => next.theme = theme,
            Action::ChooseTextSize(size) => next.text_size = size,
            Action::OnlyDiffers(on) => next.only_differs = on,
            Action::FindDrug(query) => next.drug_query = query,
            Action::Search(query) => next.query = query,
            Action::Type(query) => {
                next.query = query;
                next.offer = Offer { open: true, active: None };
            }
            Action::Offer(offer) => next.offer = offer,
            Action::Filter(filter) => next.filter = filter,
            Action::Sort(sort) => next.sort = sort,
            Action::ToggleOpen(effect) => toggle(&mut next.open, effect),
            Action::ToggleOverview => next.overview = !next.overview,
            Action::ShowMore => next.rows = next.rows.saturating_add(ROWS),
            Action::ShowAll => next.rows = usize::MAX,
            Action::Open(effect) => next.open(effect),
            Action::Reveal { effect, name } => {
                next.query = name;
                next.open(effect);
            }
            Action::TogglePin(effect) => toggle(&mut next.pinned, effect),
            Action::FollowCite(source) => next.cited = Some(source),
            Action::LeaveSource => next.cited = None,
            Action::Merge(wish) => next.merge(pack, wish),
        }
        next
    }

    fn open(&mut self, effect: Id) {
        if !self.open.contains(&effect) {
            self.open.push(effect);
        }
    }

    fn choose(&mut self, drugs: Vec<Id>) {
        if !drugs.is_empty() {
            self.warned.clone_from(&drugs);
        }
        self.drugs = drugs;
    }

    fn dose(&mut self, pack: &Pack, drug: Id, dose: Id) {
        let known = pack.drugs.iter().any(|own| own.id == drug && own.doses.iter().any(|own| own.id == dose));
        if known {
            self.doses.choose(drug, dose);
        }
    }

    fn merge(&mut self, pack: &Pack, wish: Wish) {
        if let Some(asked) = wish.drugs {
            let known = chosen(pack, asked.iter());
            // Ids that are all unknown are no choice; an empty list is one.
            if asked.is_empty() || !known.is_empty() {
                self.choose(known);
            }
        }
        for (drug, dose) in wish.doses {
            self.dose(pack, drug, dose);
        }
        if let Some(pinned) = wish.pinned {
            let known = |id: &Id| pack.effects.iter().any(|effect| effect.id == *id);
            self.pinned = pinned.into_iter().filter(known).collect();
            self.pinned.dedup();
        }
        self.age = wish.age.unwrap_or(self.age);
        self.lang = wish.lang.unwrap_or_else(|| self.lang.clone());
        self.query = wish.query.unwrap_or_else(|| self.query.clone());
        self.only_differs = wish.only_differs.unwrap_or(self.only_differs);
    }
}

/// The chosen dose of each drug.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Doses(Vec<(Id, Id)>);

impl Doses {
    pub fn get(&self, drug: &Id) -> Option<&Id> {
        self.0.iter().find(|(own, _)| own == drug).map(|(_, dose)| dose)
    }

    fn choose(&mut self, drug: Id, dose: Id) {
        match self.0.iter_mut().find(|(own, _)| *own == drug) {
            Some((_, chosen)) => *chosen = dose,
            None => self.0.push((drug, dose)),
        }
    }
}

/// Takes `id` out of a list, or puts it at the end.
fn toggle(list: &mut Vec<Id>, id: Id) {
    match list.iter().position(|known| *known == id) {
        Some(place) => {
            list.remove(place);
        }
        None => list.push(id),
    }
}

/// The known ones of `ids`, once each, alphabetical by brand, at most [`MOST_DRUGS`].
fn chosen<'a>(pack: &Pack, ids: impl Iterator<Item = &'a Id>) -> Vec<Id> {
    let mut drugs: Vec<_> = Vec::new();
    for drug in ids.filter_map(|id| pack.drugs.iter().find(|drug| drug.id == *id)) {
        if drugs.len() < MOST_DRUGS && !drugs.iter().any(|known: &&crate::pack::Drug| known.id == drug.id) {
            drugs.push(drug);
        }
    }
    drugs.sort_by(|a, b| a.brand.cmp(&b.brand));
    drugs.into_iter().map(|drug| drug.id.clone()).collect()
}
