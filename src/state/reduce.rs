//! The one total reducer.

use super::action::Action;
use super::drugs::chosen;
use super::lists::{put, toggle};
use super::{MOST_DRUGS, State, Suggestions};
use crate::cut::cut;
use crate::explore::MAX_QUERY_CHARS;
use crate::pack::{DoseId, DrugId, EffectId, Pack};

impl State {
    /// The state after `action`. Total: what does not fit the pack leaves the state as it is.
    pub fn reduce(&self, pack: &Pack, action: Action) -> State {
        let mut next = self.clone();
        let known = |id: &EffectId| pack.effect(id).is_some();
        match action {
            Action::ToggleDrug(id) => {
                let left_out = self.drugs.iter().filter(|drug| **drug != id);
                if self.drugs.contains(&id) {
                    next.choose(pack, left_out.cloned().collect());
                } else if self.drugs.len() < MOST_DRUGS {
                    next.choose(pack, chosen(pack, left_out.chain([&id])));
                }
            }
            Action::ClearDrugs => next.choose(pack, Vec::new()),
            Action::ChooseDose { drug, dose } => next.dose(pack, drug, dose),
            Action::ChooseAge(age) => next.age = age,
            Action::ChooseLang(lang) => next.lang = lang,
            Action::ChooseTheme(theme) => next.theme = theme,
            Action::ChooseTextSize(size) => next.text_size = size,
            Action::OnlyDiffers(on) => next.only_differs = on,
            Action::FindDrug(query) => next.drug_query = cut(&query, MAX_QUERY_CHARS).into(),
            Action::Search(query) => next.query = cut(&query, MAX_QUERY_CHARS).into(),
            Action::Type(query) => {
                next.query = cut(&query, MAX_QUERY_CHARS).into();
                next.suggestions = Suggestions { open: true, active: None };
            }
            Action::Suggestions(suggestions) => next.suggestions = suggestions,
            Action::MoveSuggestion { on, of } => next.suggestions = self.suggestions.moved(on, of),
            Action::TakeSuggestion(choices) => {
                next.suggestions = Suggestions::default();
                let taken = self.suggestions.active.and_then(|place| choices.into_iter().nth(place));
                if let Some(action) = taken {
                    next = next.reduce(pack, action);
                }
            }
            Action::Filter(filter) => next.filter = filter,
            Action::Look(look) => next.look = look,
            Action::AllRows(all) => next.all_rows = all,
            Action::DrawAhead => next.ahead = self.ahead.saturating_add(1),
            Action::OpenChapter(chapter) => put(&mut next.chapters, chapter),
            Action::CloseChapter(chapter) => next.chapters.retain(|open| *open != chapter),
            Action::ToggleOpen(effect) if known(&effect) => toggle(&mut next.open, effect),
            Action::Open(effect) if known(&effect) => put(&mut next.open, effect),
            Action::Reveal { effect, name } if known(&effect) => {
                next.query = cut(&name, MAX_QUERY_CHARS).into();
                put(&mut next.open, effect);
            }
            Action::TogglePin(effect) if known(&effect) => toggle(&mut next.pinned, effect),
            Action::ToggleOpen(_) | Action::Open(_) | Action::Reveal { .. } | Action::TogglePin(_) => {}
            Action::Visit(action) => next.visit = self.visit.reduce(pack, action),
            Action::FollowCite(source) => next.cited = Some(source),
            Action::LeaveSource => next.cited = None,
            Action::Merge(wish) => next.merge(pack, wish),
        }
        next
    }

    pub(super) fn choose(&mut self, pack: &Pack, drugs: Vec<DrugId>) {
        self.warned = if drugs.is_empty() {
            pack.drugs.iter().map(|drug| drug.id.clone()).collect()
        } else {
            drugs.clone()
        };
        self.drugs = drugs;
    }

    pub(super) fn dose(&mut self, pack: &Pack, drug: DrugId, dose: DoseId) {
        if pack.drug(&drug).and_then(|drug| drug.dose(&dose)).is_some() {
            self.doses.choose(drug, dose);
        }
    }
}
