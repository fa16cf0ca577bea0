//! Filters of the explorer: what is shown, how many each choice would show, and what is never hidden.

use super::place_set::PlaceSet;
use crate::pack::{DrugId, Urgency};

/// How many of 100 people had an effect with the drug, at most among what is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    TenOrMore,
    OneToNine,
    FewerThanOne,
    NoNumber,
}

impl Band {
    pub const ALL: [Band; 4] = [Band::TenOrMore, Band::OneToNine, Band::FewerThanOne, Band::NoNumber];

    /// The band of a rate in tenths of 100: `96` is 9.6 of 100.
    pub fn of(rate: Option<u16>) -> Band {
        match rate {
            Some(100..) => Band::TenOrMore,
            Some(10..) => Band::OneToNine,
            Some(_) => Band::FewerThanOne,
            None => Band::NoNumber,
        }
    }
}

/// The urgencies in the order of their groups, the most pressing first.
pub const URGENCIES: [Urgency; 4] =
    [Urgency::Emergency, Urgency::CallToday, Urgency::Mention, Urgency::BloodTest];

/// How many of the chosen drugs list an effect. That a label does not list it may only be its cut-off.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Listed {
    #[default]
    Any,
    /// Every chosen drug.
    All,
    /// This one and no other.
    Only(DrugId),
}

/// What of the effects the reader wants to see.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Places in [`URGENCIES`].
    pub urgencies: PlaceSet,
    /// Places in the pack's areas.
    pub areas: PlaceSet,
    /// Places in [`Band::ALL`].
    pub bands: PlaceSet,
    /// Only effects seen more often with a drug than without it.
    pub more_often: bool,
    pub listed: Listed,
}

/// What a filter needs to know of one effect, with the drugs, doses and ages as chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    pub urgency: Urgency,
    /// Whether it is an everyday illness.
    pub everyday: bool,
    /// The place of its area in the pack.
    pub area: usize,
    /// The highest rate shown with a chosen drug, in tenths of 100; none where no number is shown.
    pub rate: Option<u16>,
    /// Whether any chosen drug shows it more often than its comparator.
    pub more_often: bool,
    /// Which of the chosen drugs list it, by their place among the chosen.
    pub listed: PlaceSet,
    /// Whether it belongs to a boxed warning.
    pub boxed: bool,
    /// Whether it counts people in a trial ("any side effect") and is no complaint.
    pub total: bool,
    /// Whether it is the illness itself.
    pub illness: bool,
}

impl Summary {
    /// The safety lock: no filter hides a risk of a boxed warning or an emergency.
    pub fn locked(&self) -> bool {
        self.boxed || self.urgency == Urgency::Emergency
    }
}

/// What a filter makes of one effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// It fits the filter.
    Fits,
    /// It does not fit, and stays all the same: see [`Summary::locked`].
    Locked,
    Hidden,
}

/// What a filter makes of all effects.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct View {
    /// One for each summary, in their order.
    pub shows: Vec<Show>,
    /// How many effects fit each choice that has a number, were it the only one of its kind, with the other
    /// kinds as they are.
    pub counts: Counts,
}

impl View {
    /// How many effects the filter hides.
    pub fn hidden(&self) -> usize {
        self.shows.iter().filter(|show| **show == Show::Hidden).count()
    }
}

/// The numbers on the choices; those of [`Listed`] have none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counts {
    /// In the order of [`URGENCIES`].
    pub urgencies: [usize; 4],
    /// In the order of the pack's areas.
    pub areas: Vec<usize>,
    /// In the order of [`Band::ALL`].
    pub bands: [usize; 4],
    pub more_often: usize,
}

/// The kinds of choices a filter has: an effect is shown when it fits all five.
const KINDS: usize = 5;

impl Filter {
    /// Applies the filter to `summaries`, whose area places are below `areas`. `drugs` are the chosen ones.
    pub fn view(&self, summaries: &[Summary], drugs: &[DrugId], areas: usize) -> View {
        let mut view = View::default();
        view.counts.areas = vec![0; areas];
        for summary in summaries {
            let fits = self.fits(summary, drugs);
            let misses = fits.iter().filter(|fits| !**fits).count();
            view.shows.push(match misses {
                0 => Show::Fits,
                _ if summary.locked() => Show::Locked,
                _ => Show::Hidden,
            });
            view.counts.add(summary, fits.map(|fits| misses == usize::from(!fits)));
        }
        view
    }

    fn fits(&self, summary: &Summary, drugs: &[DrugId]) -> [bool; KINDS] {
        let listed = summary.listed.len();
        [
            self.urgencies.lets(urgency_place(summary.urgency)),
            self.areas.lets(summary.area),
            self.bands.lets(Band::of(summary.rate) as usize),
            !self.more_often || summary.more_often,
            match &self.listed {
                Listed::Any => true,
                Listed::All => listed == drugs.len(),
                // A drug that is no longer chosen asks for nothing.
                Listed::Only(id) => drugs
                    .iter()
                    .position(|drug| drug == id)
                    .is_none_or(|place| listed == 1 && summary.listed.contains(place)),
            },
        ]
    }
}

impl Counts {
    /// Counts one effect; `others` says for each kind of choice whether all the other kinds let it through.
    fn add(&mut self, summary: &Summary, others: [bool; KINDS]) {
        let [urgency, area, band, more_often, _] = others;
        let bump = |slot: Option<&mut usize>, counts: bool| {
            if let Some(slot) = slot.filter(|_| counts) {
                *slot += 1;
            }
        };
        bump(self.urgencies.get_mut(urgency_place(summary.urgency)), urgency);
        bump(self.areas.get_mut(summary.area), area);
        bump(self.bands.get_mut(Band::of(summary.rate) as usize), band);
        bump(Some(&mut self.more_often), more_often && summary.more_often);
    }
}

fn urgency_place(urgency: Urgency) -> usize {
    urgency as usize
}
