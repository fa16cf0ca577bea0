//! Everything that can be done, by a reader or a host.

use std::rc::Rc;

use super::Suggestions;
use super::comfort::{TextSize, Theme};
use super::visit;
use super::wish::Wish;
use crate::explore::{Filter, Look};
use crate::pack::{AgeGroup, DoseId, DrugId, EffectId, SourceId};
use crate::section::Chapter;

/// Something the reader or the host did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    ToggleDrug(DrugId),
    ClearDrugs,
    ChooseDose {
        drug: DrugId,
        dose: DoseId,
    },
    ChooseAge(AgeGroup),
    ChooseLang(Rc<str>),
    ChooseTheme(Theme),
    ChooseTextSize(TextSize),
    OnlyDiffers(bool),
    FindDrug(Rc<str>),
    Search(Rc<str>),
    /// A search as it is typed: what it finds is suggested.
    Type(Rc<str>),
    Suggestions(Suggestions),
    /// Goes on to the next of so many suggestions, or back to the one before.
    MoveSuggestion {
        on: bool,
        of: usize,
    },
    /// Does what the active suggestion stands for, where one is active, and closes the list.
    TakeSuggestion(Vec<Action>),
    Filter(Filter),
    Look(Look),
    /// All effects, or the first ones.
    AllRows(bool),
    /// Somebody is about to search: a few more rows are drawn, unseen.
    DrawAhead,
    OpenChapter(Chapter),
    CloseChapter(Chapter),
    ToggleOpen(EffectId),
    /// Opens an effect's row, where it is not open yet.
    Open(EffectId),
    TogglePin(EffectId),
    Visit(visit::Action),
    /// Goes from a citation to its source.
    FollowCite(SourceId),
    /// Goes back to the citation.
    LeaveSource,
    /// Shows one effect, open, by its name.
    Reveal {
        effect: EffectId,
        name: Rc<str>,
    },
    /// Known keys written at once, by a host or a link.
    Merge(Wish),
}
