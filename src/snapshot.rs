//! What hosts see, as plain JSON: the state that `state` hands out and takes in, and results.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::Serialize;

use crate::explore::{self, To};
use crate::fields::Fields;
use crate::pack::{AgeGroup, DoseId, DrugId, EffectId, Pack, TopicId};
use crate::state::{State, Wish};

/// The whole state that a host may see.
#[derive(Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    #[serde(flatten)]
    pub public: Change,
    pub query: Rc<str>,
    pub pinned: Vec<EffectId>,
    pub only_differs: bool,
}

/// What a `drug-compare:change` tells: nothing typed or ticked is ever in it.
#[derive(Debug, PartialEq, Serialize)]
pub struct Change {
    /// In the order shown.
    pub drugs: Vec<DrugId>,
    /// Of those drugs that have a choice.
    pub doses: BTreeMap<DrugId, DoseId>,
    pub age: AgeGroup,
    pub lang: Rc<str>,
}

/// One result of a search.
#[derive(Debug, PartialEq, Serialize)]
pub struct Hit {
    pub effect: Option<EffectId>,
    pub matched: Rc<str>,
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drug: Option<DrugId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<TopicId>,
}

pub fn of(state: &State, pack: &Pack) -> Snapshot {
    Snapshot {
        public: change(state, pack),
        query: state.query.clone(),
        pinned: state.pinned.clone(),
        only_differs: state.only_differs,
    }
}

pub fn change(state: &State, pack: &Pack) -> Change {
    let has_choice = |drug: &DrugId| pack.drug(drug).is_some_and(|drug| drug.doses.len() > 1);
    let dose = |drug: &DrugId| Some((drug.clone(), state.doses.get(drug)?.clone()));
    Change {
        drugs: state.drugs.clone(),
        doses: state.drugs.iter().filter(|drug| has_choice(drug)).filter_map(dose).collect(),
        age: state.age,
        lang: state.lang.clone(),
    }
}

/// What was chosen, to be chosen again from another pack.
impl From<Snapshot> for Wish {
    fn from(snapshot: Snapshot) -> Wish {
        let Change { drugs, doses, age, lang } = snapshot.public;
        Wish {
            drugs: Some(drugs),
            doses: doses.into_iter().collect(),
            age: Some(age),
            lang: Some(lang),
            query: Some(snapshot.query),
            pinned: Some(snapshot.pinned),
            only_differs: Some(snapshot.only_differs),
        }
    }
}

/// What a host's object asks for, as JSON: known keys of the right shape, nothing else.
pub fn wish(asked: &str) -> Wish {
    let asked = Fields::of(asked);
    Wish {
        drugs: asked.list("drugs"),
        doses: asked.fields("doses").each().collect(),
        age: asked.get::<Rc<str>>("age").and_then(|age| AgeGroup::parse(&age)),
        lang: asked.get("lang"),
        query: asked.get("query"),
        pinned: asked.list("pinned"),
        only_differs: asked.get("onlyDiffers"),
    }
}

pub fn hit(hit: &explore::Hit, pack: &Pack) -> Hit {
    Hit {
        effect: hit.effect().and_then(|effect| pack.effects.get(effect)).map(|effect| effect.id.clone()),
        matched: hit.matched.clone(),
        kind: hit.kind.id(),
        drug: match hit.to {
            Some(To::Drug(place)) => pack.drugs.get(place).map(|drug| drug.id.clone()),
            _ => None,
        },
        topic: match hit.to {
            Some(To::Topic(place)) => pack.topics.get(place).map(|topic| topic.id.clone()),
            _ => None,
        },
    }
}
