//! Any fragment is read, or ignored; what we write, we read.

use drug_compare::fragment;
use drug_compare::snapshot;
use drug_compare::state::{Action, State};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::actions::{actions, after};
use crate::plan::cases;
use crate::states::of_name;
use crate::texts::any_length;

/// Parts that may be ours, and may be odd.
fn fragment() -> impl Strategy<Value = String> {
    let key = select(&["drugs", "age", "q", "drugs", "DRUGS", "", "else", "%64rugs"][..]);
    let known = [
        "examplin",
        "samplex.one-leaf",
        "examplin.2-cups",
        "twin",
        "adult",
        "12-17",
        "",
        ".",
        ",",
        "nobody",
        "%ff",
        "%",
    ];
    let value =
        prop_oneof![2 => vec(select(known.to_vec()), 0..6).prop_map(|ids| ids.join(",")), 1 => any_length()];
    let part =
        (key, select(&["=", "", "=="][..]), value).prop_map(|(key, is, value)| format!("{key}{is}{value}"));
    (select(&["", "#", "##"][..]), vec(part, 0..5))
        .prop_map(|(mark, parts)| mark.to_owned() + &parts.join("&"))
}

#[test]
fn any_fragment_is_read_or_ignored_and_what_is_written_into_it_is_read_back() {
    let pack = of_name("four-drugs").pack;
    proptest!(cases(1_500), |(there in fragment(), other in any_length())| {
        let start = State::start(&pack, "en");
        prop_assert!(fragment::write(&other, &start, &pack).is_none() || fragment::read(&other) == fragment::read(""));
        let state = start.reduce(&pack, Action::Merge(fragment::read(&there)));
        if let Some(written) = fragment::write(&there, &state, &pack) {
            prop_assert!(written.len() <= there.len() + 200, "{} in place of {}", written.len(), there.len());
            let there = format!("#{written}");
            let again = start.reduce(&pack, Action::Merge(fragment::read(&there)));
            // A fragment that is too long to be read stays so.
            if there.len() <= 2_000 {
                prop_assert_eq!(snapshot::change(&again, &pack), snapshot::change(&state, &pack));
            }
            prop_assert_eq!(fragment::write(&there, &state, &pack), Some(written));
        }
    });
}

#[test]
fn a_link_leads_to_what_it_was_made_from() {
    let pack = of_name("four-drugs").pack;
    proptest!(cases(150), |(actions in actions(&pack), with_query: bool)| {
        let state = after(&pack, actions);
        let wish = fragment::read(&fragment::link(&state, &pack, with_query));
        let there = State::start(&pack, &state.lang).reduce(&pack, Action::Merge(wish));
        prop_assert_eq!(snapshot::change(&there, &pack), snapshot::change(&state, &pack));
        prop_assert!(there.query.is_empty() || *there.query == *state.query.trim());
    });
}
