//! What hosts see, as plain JSON: the state that `state` hands out and takes in, and results.

use std::rc::Rc;

use crate::explore::Hit;
use crate::json::Json;
use crate::pack::{AgeGroup, Id, Pack};
use crate::state::{State, Wish};

/// The whole state that a host may see.
pub fn of(state: &State, pack: &Pack) -> Json {
    let mut fields = public(state, pack);
    fields.push(("query".into(), Json::Text(state.query.clone())));
    fields.push(("pinned".into(), ids(&state.pinned)));
    fields.push(("onlyDiffers".into(), Json::Bool(state.only_differs)));
    Json::Object(fields)
}

/// What a `drug-compare:change` tells: nothing typed or ticked is ever in it.
pub fn change(state: &State, pack: &Pack) -> Json {
    Json::Object(public(state, pack))
}

fn public(state: &State, pack: &Pack) -> Vec<(Rc<str>, Json)> {
    let with_choice = |drug: &Id| pack.drugs.iter().any(|own| own.id == *drug && own.doses.len() > 1);
    let dose = |drug: &Id| Some((drug.clone(), Json::Text(state.doses.get(drug)?.clone())));
    let doses = state.drugs.iter().filter(|drug| with_choice(drug)).filter_map(dose).collect();
    vec![
        ("drugs".into(), ids(&state.drugs)),
        ("doses".into(), Json::Object(doses)),
        ("age".into(), state.age.id().into()),
        ("lang".into(), Json::Text(state.lang.clone())),
    ]
}

/// What a host's object asks for: known keys of the right shape, nothing else.
pub fn wish(json: &Json) -> Wish {
    let text = |key: &str| json.get(key).and_then(Json::text).cloned();
    // A list of nothing but nonsense asks for nothing; an empty one asks for emptiness.
    let list = |key: &str| {
        let items = json.get(key)?.list()?;
        let ids: Vec<Id> = items.iter().filter_map(Json::text).cloned().collect();
        (items.is_empty() || !ids.is_empty()).then_some(ids)
    };
    let doses = match json.get("doses") {
        Some(Json::Object(doses)) => doses.as_slice(),
        _ => &[],
    };
    Wish {
        drugs: list("drugs"),
        doses: doses.iter().filter_map(|(drug, dose)| Some((drug.clone(), dose.text()?.clone()))).collect(),
        age: text("age").and_then(|age| AgeGroup::parse(&age)),
        lang: text("lang"),
        query: text("query"),
        pinned: list("pinned"),
        only_differs: match json.get("onlyDiffers") {
            Some(Json::Bool(on)) => Some(*on),
            _ => None,
        },
    }
}

/// One result of a search: `{effect, matched, kind}`.
pub fn hit(hit: &Hit, pack: &Pack) -> Json {
    let effect = hit.effect.and_then(|effect| pack.effects.get(effect));
    Json::Object(vec![
        ("effect".into(), effect.map_or(Json::Null, |effect| Json::Text(effect.id.clone()))),
        ("matched".into(), Json::Text(hit.matched.clone())),
        ("kind".into(), hit.kind.id().into()),
    ])
}

fn ids(ids: &[Id]) -> Json {
    Json::List(ids.iter().cloned().map(Json::Text).collect())
}
