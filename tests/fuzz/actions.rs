//! Any actions in any order: the state stays sound, the warnings stay, and everything can be undone.

use std::fmt::Debug;
use std::rc::Rc;

use drug_compare::explore::{Filter, Listed, Look, MAX_QUERY_CHARS, PlaceSet};
use drug_compare::pack::{AgeGroup, BoxedWarning, Date, EffectId, MOST_AREAS, Pack};
use drug_compare::section::Chapter;
use drug_compare::state::visit::{self, Asked, Decision, MOST_MATTERS, Question, Visit, Way};
use drug_compare::state::{Action, MOST_DRUGS, State, Suggestions, TextSize, Theme, Wish};
use drug_compare::{saved, snapshot};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::plan::cases;
use crate::states::{live, of_name, paper};
use crate::texts::{any_length, text};

/// One of the pack's ids, or anything else.
fn id<I: From<Rc<str>> + Debug + 'static>(pack: &Pack) -> BoxedStrategy<I> {
    let lists: [Vec<Rc<str>>; 8] = [
        pack.drugs.iter().map(|own| own.id.clone().into()).collect(),
        pack.drugs.iter().flat_map(|own| own.doses.iter().map(|dose| dose.id.clone().into())).collect(),
        pack.effects.iter().map(|own| own.id.clone().into()).collect(),
        pack.matters.iter().map(|own| own.id.clone().into()).collect(),
        pack.questions.iter().map(|own| own.id.clone().into()).collect(),
        pack.situations.iter().map(|own| own.id.clone().into()).collect(),
        pack.burdens.iter().map(|own| own.id.clone().into()).collect(),
        ["effects", "nobody", ""].map(Rc::from).to_vec(),
    ];
    let lists: Vec<Vec<Rc<str>>> = lists.into_iter().filter(|list| !list.is_empty()).collect();
    let known = (select(lists), any::<Index>()).prop_map(|(list, at)| at.get(&list).clone());
    prop_oneof![12 => known, 1 => text().prop_map(Rc::from)].prop_map(I::from).boxed()
}

fn words() -> impl Strategy<Value = Rc<str>> {
    any_length().prop_map(Rc::from)
}

fn age() -> impl Strategy<Value = AgeGroup> {
    select(AgeGroup::ALL.to_vec())
}

fn chapter() -> impl Strategy<Value = Chapter> {
    select(Chapter::all().collect::<Vec<_>>())
}

fn question(pack: &Pack) -> BoxedStrategy<Question> {
    prop_oneof![id(pack).prop_map(Question::Pack), words().prop_map(Question::Own)].boxed()
}

fn wish(pack: &Pack) -> impl Strategy<Value = Wish> + use<> {
    let doses = vec((id(pack), id(pack)), 0..4);
    let lang = option::of(select(&["en", "es"][..]).prop_map(Rc::from));
    (
        option::of(vec(id(pack), 0..7)),
        doses,
        option::of(age()),
        lang,
        option::of(words()),
        option::of(vec(id(pack), 0..7)),
        any::<Option<bool>>(),
    )
        .prop_map(|(drugs, doses, age, lang, query, pinned, only_differs)| Wish {
            drugs,
            doses,
            age,
            lang,
            query,
            pinned,
            only_differs,
        })
}

fn visit(pack: &Pack) -> impl Strategy<Value = Visit> + use<> {
    let (matters, situation) = (vec(id(pack), 0..6), vec(id(pack), 0..6));
    let (burdens, tried) = (vec(id(pack), 0..6), vec(id(pack), 0..6));
    let questions = vec((question(pack), words()), 0..5);
    (matters, situation, burdens, tried, words(), questions, words()).prop_map(
        |(matters, situation, burdens, tried, tried_words, questions, notes)| Visit {
            matters,
            situation,
            burdens,
            tried,
            tried_words,
            questions: questions.into_iter().map(|(question, note)| Asked { question, note }).collect(),
            notes,
            ..Visit::default()
        },
    )
}

fn visit_action(pack: &Pack) -> BoxedStrategy<visit::Action> {
    use visit::Action as Do;
    let way = prop_oneof![Just(Way::Up), Just(Way::Down)];
    let day = "[0-9]{4}(-[0-9]{2}){0,2}".prop_filter_map("a day", |day| Date::parse(&day));
    prop_oneof![
        id(pack).prop_map(Do::ToggleMatter),
        id(pack).prop_map(Do::ToggleSituation),
        id(pack).prop_map(Do::ToggleBurden),
        id(pack).prop_map(Do::ToggleTried),
        words().prop_map(Do::WriteTried),
        option::of(select(&[Decision::Decide, Decision::Wait][..])).prop_map(Do::Decide),
        option::of(day).prop_map(Do::LookAgain),
        question(pack).prop_map(Do::Ask),
        question(pack).prop_map(Do::TakeOff),
        (question(pack), way).prop_map(|(question, way)| Do::Move(question, way)),
        (question(pack), words()).prop_map(|(question, words)| Do::WriteNote(question, words)),
        words().prop_map(Do::WriteNotes),
        visit(pack).prop_map(|visit| Do::Replace(Box::new(visit))),
    ]
    .boxed()
}

fn filter(pack: &Pack) -> impl Strategy<Value = Filter> + use<> {
    let places = || vec(0..MOST_AREAS, 0..4).prop_map(PlaceSet::of);
    let listed = prop_oneof![Just(Listed::Any), Just(Listed::All), id(pack).prop_map(Listed::Only)];
    (places(), places(), places(), any::<bool>(), listed).prop_map(
        |(urgencies, areas, bands, more_often, listed)| Filter {
            urgencies,
            areas,
            bands,
            more_often,
            listed,
        },
    )
}

/// Anything that can be done.
pub fn action(pack: &Pack) -> BoxedStrategy<Action> {
    let suggestions =
        (any::<bool>(), option::of(0_usize..9)).prop_map(|(open, active)| Suggestions { open, active });
    let lang = select(&["en", "es"][..]);
    let choices = prop_oneof![
        4 => id(pack).prop_map(Action::ToggleDrug),
        1 => Just(Action::ClearDrugs),
        2 => (id(pack), id(pack)).prop_map(|(drug, dose)| Action::ChooseDose { drug, dose }),
        2 => age().prop_map(Action::ChooseAge),
        1 => lang.prop_map(|lang| Action::ChooseLang(lang.into())),
        1 => select(Theme::ALL.to_vec()).prop_map(Action::ChooseTheme),
        1 => select(TextSize::ALL.to_vec()).prop_map(Action::ChooseTextSize),
        1 => any::<bool>().prop_map(Action::OnlyDiffers),
        1 => words().prop_map(Action::FindDrug),
    ];
    let looks = prop_oneof![
        1 => words().prop_map(Action::Search),
        1 => words().prop_map(Action::Type),
        1 => suggestions.prop_map(Action::Suggestions),
        1 => (any::<bool>(), 0_usize..9).prop_map(|(on, of)| Action::MoveSuggestion { on, of }),
        1 => vec(words().prop_map(Action::Search), 0..9).prop_map(Action::TakeSuggestion),
        2 => filter(pack).prop_map(Action::Filter),
        2 => select(Look::ALL.to_vec()).prop_map(Action::Look),
        1 => any::<bool>().prop_map(Action::AllRows),
        2 => chapter().prop_map(Action::OpenChapter),
        1 => chapter().prop_map(Action::CloseChapter),
        2 => id(pack).prop_map(Action::ToggleOpen),
        1 => id(pack).prop_map(Action::Open),
        2 => id(pack).prop_map(Action::TogglePin),
        1 => id(pack).prop_map(Action::FollowCite),
        1 => Just(Action::LeaveSource),
        1 => (id(pack), words()).prop_map(|(effect, name)| Action::Reveal { effect, name }),
    ];
    prop_oneof![
        2 => choices,
        2 => looks,
        2 => visit_action(pack).prop_map(Action::Visit),
        1 => wish(pack).prop_map(Action::Merge),
    ]
    .boxed()
}

/// Any actions, one after the other.
pub fn actions(pack: &Pack) -> impl Strategy<Value = Vec<Action>> + use<> {
    vec(action(pack), 0..30)
}

/// The state after them.
pub fn after(pack: &Pack, actions: Vec<Action>) -> State {
    actions.into_iter().fold(State::start(pack, "en"), |state, action| state.reduce(pack, action))
}

fn once<T: PartialEq>(items: &[T]) -> bool {
    items.iter().enumerate().all(|(place, item)| !items[..place].contains(item))
}

/// What holds of every state.
fn is_sound(pack: &Pack, state: &State) {
    for drugs in [&state.drugs, &state.warned] {
        assert!(drugs.len() <= MOST_DRUGS && once(drugs), "{drugs:?}");
        let brands: Vec<_> = drugs.iter().map(|id| pack.drugs.iter().find(|drug| drug.id == *id)).collect();
        assert!(brands.iter().all(Option::is_some), "only drugs that are known: {drugs:?}");
        assert!(brands.is_sorted_by_key(|drug| drug.map(|drug| &drug.brand)), "by brand: {drugs:?}");
    }
    assert!(!state.warned.is_empty(), "the warnings stay");
    assert!(state.drugs.is_empty() || state.warned == state.drugs, "what is shown is warned of");
    for drug in &pack.drugs {
        let dose = state.doses.get(&drug.id);
        assert!(drug.doses.is_empty() || drug.doses.iter().any(|own| Some(&own.id) == dose));
    }
    let is_effect = |id: &EffectId| pack.effect(id).is_some();
    assert!(once(&state.pinned) && state.pinned.iter().all(is_effect), "{:?}", state.pinned);
    assert!(once(&state.open) && state.open.iter().all(is_effect), "{:?}", state.open);
    assert!(once(&state.chapters));
    assert!(state.query.len() <= 4 * MAX_QUERY_CHARS && state.drug_query.len() <= 4 * MAX_QUERY_CHARS);
    assert!(state.visit.matters.len() <= MOST_MATTERS);
    assert_eq!(state.visit.clone().known_to(pack), state.visit, "what the pack knows stays as it is");
}

/// The ids that stand in one of the lists alone.
fn toggled<I: Clone + PartialEq>(one: &[I], other: &[I]) -> Vec<I> {
    let only = one.iter().filter(|id| !other.contains(id));
    only.chain(other.iter().filter(|id| !one.contains(id))).cloned().collect()
}

/// What leads from `state` back to `before`, by what readers and hosts can do.
fn back(pack: &Pack, before: &State, state: &State) -> Vec<Action> {
    let mut actions = vec![
        // The warnings follow the drugs that were shown last.
        Action::Merge(Wish { drugs: Some(before.warned.clone()), ..Wish::default() }),
        Action::Merge(snapshot::of(before, pack).into()),
        Action::Visit(visit::Action::Replace(Box::new(before.visit.clone()))),
        Action::Suggestions(before.suggestions),
        Action::FindDrug(before.drug_query.clone()),
        Action::Filter(before.filter.clone()),
        Action::Look(before.look),
        Action::AllRows(before.all_rows),
        Action::ChooseTheme(before.theme),
        Action::ChooseTextSize(before.text_size),
        before.cited.clone().map_or(Action::LeaveSource, Action::FollowCite),
    ];
    actions.extend(toggled(&before.open, &state.open).into_iter().map(Action::ToggleOpen));
    for drug in &pack.drugs {
        if let Some(dose) = before.doses.get(&drug.id) {
            actions.push(Action::ChooseDose { drug: drug.id.clone(), dose: dose.clone() });
        }
    }
    actions.extend(state.chapters.iter().copied().map(Action::CloseChapter));
    actions.extend(before.chapters.iter().copied().map(Action::OpenChapter));
    actions
}

/// As it looks, whatever was opened first.
fn looks(mut state: State) -> State {
    state.open.sort();
    state
}

#[test]
fn any_actions_leave_a_sound_state_and_can_be_undone() {
    let pack = of_name("four-drugs").pack;
    proptest!(cases(400), |(actions in actions(&pack))| {
        let mut state = State::start(&pack, "en");
        for action in actions {
            let next = state.reduce(&pack, action);
            is_sound(&pack, &next);
            let undone = back(&pack, &state, &next).into_iter().fold(next.clone(), |state, action| state.reduce(&pack, action));
            prop_assert_eq!(looks(undone), looks(state));
            state = next;
        }
    });
}

#[test]
fn what_is_drawn_after_any_actions_has_every_boxed_risk_and_every_locked_row() {
    let pack = of_name("four-drugs").pack;
    proptest!(cases(40), |(actions in actions(&pack))| {
        let state = after(&pack, actions);
        // Who searches asks for something by name, and a chapter that its reader closed is not drawn.
        let open = state.chapters.contains(&Chapter::Effects);
        let listed = state.query.trim().is_empty() && !state.drugs.is_empty() && open;
        let (html, paper) = (live(&pack, &state), paper(&pack, &state));
        let warned = || pack.drugs.iter().filter(|drug| state.warned.contains(&drug.id));
        for risk in warned().filter_map(|drug| match &drug.boxed_warning {
            BoxedWarning::Warning(id) => pack.warnings.iter().find(|warning| warning.id == *id),
            BoxedWarning::None => None,
        }).flat_map(|warning| &warning.risks) {
            let risk = pack.risks.iter().find(|own| own.id == risk.risk).unwrap();
            let name = risk.name.phrase(&state.lang, &pack.head.languages).text;
            prop_assert!(html.contains(&*name) && paper.contains(&*name), "{}", name);
            let locked = risk.effects.iter().filter(|_| listed);
            for effect in locked {
                let row = html.split("<tbody").find(|row| row.contains(&format!("id=\"effect-{effect}\"")));
                let tag = row.and_then(|row| row.split('>').next());
                prop_assert!(tag.is_some_and(|tag| !tag.contains("hidden")), "{} is hidden: {:?}", effect, tag);
            }
        }
    });
}

#[test]
fn what_is_saved_after_any_actions_comes_back() {
    let pack = of_name("four-drugs").pack;
    proptest!(cases(150), |(actions in actions(&pack))| {
        let state = after(&pack, actions);
        let saved::Found::Ours(saved) = saved::read(&saved::write(&state, &pack)) else { panic!("it is a visit") };
        let restored = saved.restore(&State::start(&pack, &state.lang), &pack);
        prop_assert_eq!(snapshot::change(&restored, &pack), snapshot::change(&state, &pack));
        prop_assert_eq!((restored.pinned, restored.visit), (state.pinned, state.visit));
    });
}
