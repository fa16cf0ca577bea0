//! Which effects stand in the list now: the way of looking, the filters, the search and the length together.

use super::filter::{Filter, Show, Summary};
use super::order::Look;
use crate::pack::DrugId;

/// What decides about the list.
pub struct Wanted<'a> {
    pub look: Look,
    pub filter: &'a Filter,
    /// The chosen drugs.
    pub drugs: &'a [DrugId],
    /// The places of the effects that a search found; none where nobody searches.
    pub found: Option<&'a [usize]>,
    /// The places of the effects whose details are open.
    pub open: &'a [usize],
    /// So many effects are shown at first; what is locked or open comes on top.
    pub most: usize,
}

/// An effect in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its place in the pack.
    pub effect: usize,
    /// Whether it is to be seen.
    pub shown: bool,
}

/// The list, and what it leaves out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Every complaint, in the order of the way of looking.
    pub rows: Vec<Row>,
    /// What counts people in trials and is no complaint, and the illness itself.
    pub totals: Vec<Row>,
    /// How many complaints are shown.
    pub shown: usize,
    /// The places of those that wait until they are asked for.
    pub waiting: Vec<usize>,
    /// How many the filters hide.
    pub hidden: usize,
    /// How many none of the chosen drugs lists.
    pub unlisted: usize,
}

impl Listing {
    /// `order` are the places of `summaries` in the order of the way of looking.
    ///
    /// What a safety lock holds is left out by a search alone, for there the reader asks for something by name.
    pub fn of(order: &[usize], summaries: &[Summary], wanted: &Wanted) -> Listing {
        let shows = wanted.filter.view(summaries, wanted.drugs, 0).shows;
        let mut listing = Listing::default();
        // The locked ones do not count: they would push out what was seen most often.
        let mut left = wanted.most;
        for effect in order.iter().copied() {
            let Some((summary, show)) = summaries.get(effect).zip(shows.get(effect)) else { continue };
            let found = wanted.found.map(|found| found.contains(&effect));
            // Who asks for the illness by name finds it among what was found.
            let aside = summary.total || (summary.illness && found != Some(true));
            if aside && !summary.locked() {
                listing.totals.push(Row { effect, shown: found != Some(false) });
                // It is one of the first, and shown.
                left = left.saturating_sub(usize::from(!summary.total));
                continue;
            }
            let open = wanted.open.contains(&effect);
            let fits = match found {
                Some(false) => false,
                Some(true) => listing.lets(*show),
                None => open || summary.locked() || listing.fits(summary, *show, wanted.look),
            };
            let counts = fits && !summary.locked();
            let shown = fits && (!counts || open || left > 0);
            left = left.saturating_sub(usize::from(counts));
            if fits && !shown {
                listing.waiting.push(effect);
            }
            listing.shown += usize::from(shown);
            listing.rows.push(Row { effect, shown });
        }
        listing
    }

    /// How many effects could be shown.
    pub fn all(&self) -> usize {
        self.shown + self.waiting.len()
    }

    fn fits(&mut self, summary: &Summary, show: Show, look: Look) -> bool {
        if summary.listed.is_empty() {
            self.unlisted += 1;
            return false;
        }
        self.lets(show) && look.takes(summary)
    }

    /// Whether the filters let it through; counts what they hide.
    fn lets(&mut self, show: Show) -> bool {
        let hidden = show == Show::Hidden;
        self.hidden += usize::from(hidden);
        !hidden
    }
}
