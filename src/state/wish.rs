//! Several known keys at once, as a host, a link or a saved state asks for them.

use std::rc::Rc;

use super::State;
use super::drugs::chosen;
use super::lists::put;
use crate::cut::cut;
use crate::explore::MAX_QUERY_CHARS;
use crate::pack::{AgeGroup, DoseId, DrugId, EffectId, Pack};

/// What a host, a link or a saved state asks for. Whatever is unknown is ignored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wish {
    pub drugs: Option<Vec<DrugId>>,
    pub doses: Vec<(DrugId, DoseId)>,
    pub age: Option<AgeGroup>,
    pub lang: Option<Rc<str>>,
    pub query: Option<Rc<str>>,
    pub pinned: Option<Vec<EffectId>>,
    pub only_differs: Option<bool>,
}

impl State {
    pub(super) fn merge(&mut self, pack: &Pack, wish: Wish) {
        if let Some(asked) = wish.drugs {
            let known = chosen(pack, asked.iter());
            // Ids that are all unknown are no choice; an empty list is one.
            if asked.is_empty() || !known.is_empty() {
                self.choose(pack, known);
            }
        }
        for (drug, dose) in wish.doses {
            self.dose(pack, drug, dose);
        }
        if let Some(pinned) = wish.pinned {
            let known = |id: &EffectId| pack.effect(id).is_some();
            self.pinned.clear();
            pinned.into_iter().filter(known).for_each(|effect| put(&mut self.pinned, effect));
        }
        self.age = wish.age.unwrap_or(self.age);
        self.lang = wish.lang.unwrap_or_else(|| self.lang.clone());
        self.query =
            wish.query.map_or_else(|| self.query.clone(), |query| cut(&query, MAX_QUERY_CHARS).into());
        self.only_differs = wish.only_differs.unwrap_or(self.only_differs);
    }
}
