//! What stands in each cell: numbers, the kinds of gap, and ages.

use std::rc::Rc;

use drug_compare::evidence::{Attribution, Cell, Lookup, Outcome, Place};
use drug_compare::pack::{AgeGroup, Ages, GapReason, Pack, StudyRank};

use crate::studies::{benefit, drug, effect, empty_pack, gap, row, study, text};

/// A cream from 2 years on with a pool at 12 and older and a trial at 2 to 11; a pill from 12 on with
/// a pool and an adult trial.
fn pack() -> Pack {
    let mut pool = study("cream-pool", 12, None, 250, &[("cream", "dose", 499)]);
    pool.cut_off = Some(text("Listed from 1 of 100 on."));
    let children = study("cream-children", 2, Some(11), 65, &[("cream", "dose", 130)]);
    let pills = study("pill-pool", 12, Some(75), 902, &[("pill", "low", 899), ("pill", "high", 906)]);
    let mut adults = study("pill-adults", 18, Some(75), 241, &[("pill", "low", 239), ("pill", "high", 243)]);
    (adults.rank, adults.whole) = (StudyRank::Trial, false);
    let mut other = row("acne", &adults, &["7", "13", "40"]);
    other.shown = false;
    Pack {
        observations: vec![
            row("cold", &pool, &["2", "13"]),
            row("cold", &children, &["7", "20"]),
            row("acne", &pills, &["2%", "10%", "16%"]),
            other,
            row("skin", &pool, &["19", "136"]),
        ],
        gaps: vec![
            gap("acne", "cream", &[], None, GapReason::NamedWithoutNumber),
            gap("cold", "pill", &["high"], None, GapReason::NamedNumberNotRead),
            gap("rash", "cream", &[], Some(Ages { from: 2, to: Some(11) }), GapReason::NotStudied),
        ],
        studies: vec![pool, children, pills, adults],
        drugs: vec![drug("cream", &["dose"], 2), drug("pill", &["low", "high"], 12)],
        effects: ["acne", "cold", "rash"].map(effect).into(),
        benefits: ["skin", "itch"].map(benefit).into(),
        ..empty_pack()
    }
}

fn place(lookup: &Lookup, outcome: &str, drug: &str, dose: &str, age: AgeGroup) -> Place {
    let (outcome, drug) = (lookup.outcome(outcome).unwrap(), lookup.drug(&drug.into()).unwrap());
    Place { outcome, drug, dose: lookup.dose(drug, &dose.into()).unwrap(), age }
}

/// The study of a cell, with `+` where it is wider than the age group, or the reason for the gap.
fn stands(outcome: &str, drug: &str, dose: &str, age: AgeGroup) -> String {
    let lookup = Lookup::new(Rc::new(pack()));
    match lookup.cell(place(&lookup, outcome, drug, dose, age)) {
        Cell::Shown { comparison, wider } => {
            format!("{}{}", comparison.study().id, if wider { "+" } else { "" })
        }
        Cell::Gap(missing) => format!("{:?}", missing.reason),
        Cell::NotApproved => "not approved".to_owned(),
    }
}

#[test]
fn of_a_table_that_is_not_there_whole_nothing_is_said_to_be_missing() {
    let reason = |whole| {
        let mut pack = pack();
        pack.studies.iter_mut().for_each(|study| study.whole = whole);
        let lookup = Lookup::new(Rc::new(pack));
        match lookup.cell(place(&lookup, "rash", "pill", "low", AgeGroup::Adult)) {
            Cell::Gap(missing) => Some(missing.reason),
            _ => None,
        }
    };
    assert_eq!(reason(true), Some(GapReason::NotInList));
    assert_eq!(reason(false), Some(GapReason::PartNotRead));
}

#[test]
fn a_number_that_was_forgotten_in_a_row_is_not_said_to_be_missing_there() {
    let mut pack = pack();
    pack.observations[2].values.pop();
    let lookup = Lookup::new(Rc::new(pack));
    let at = |dose: &str| lookup.cell(place(&lookup, "acne", "pill", dose, AgeGroup::Adult));
    let Cell::Gap(missing) = at("high") else { panic!("there is no number") };
    assert_eq!(missing.reason, GapReason::PartNotRead);
    assert!(matches!(at("low"), Cell::Shown { .. }));
}

#[test]
fn numbers_stand_where_a_study_took_in_the_whole_group() {
    use AgeGroup::{Adult, Child2To11, SixtyFivePlus, Teen12To17};
    assert_eq!(stands("cold", "cream", "dose", Child2To11), "cream-children");
    for age in [Teen12To17, Adult, SixtyFivePlus] {
        assert_eq!(stands("cold", "cream", "dose", age), "cream-pool+", "{age:?}");
    }
    assert_eq!(stands("acne", "pill", "low", Adult), "pill-pool+");
    assert_eq!(
        stands("acne", "pill", "high", SixtyFivePlus),
        "PartNotRead",
        "12 to 75 only overlaps 65 and up"
    );
    assert_eq!(stands("skin", "cream", "dose", Adult), "cream-pool+");
}

#[test]
fn not_approved_is_said_without_rates() {
    assert_eq!(stands("acne", "pill", "low", AgeGroup::Child2To11), "not approved");
    let lookup = Lookup::new(Rc::new(pack()));
    assert_eq!(lookup.others(place(&lookup, "acne", "pill", "low", AgeGroup::Child2To11)).count(), 0);
}

#[test]
fn a_stated_gap_comes_before_a_derived_one() {
    assert_eq!(stands("acne", "cream", "dose", AgeGroup::Adult), "NamedWithoutNumber");
    assert_eq!(stands("cold", "pill", "high", AgeGroup::Adult), "NamedNumberNotRead");
    assert_eq!(stands("cold", "pill", "low", AgeGroup::Adult), "NotInList", "the gap names another dose");
    assert_eq!(stands("rash", "cream", "dose", AgeGroup::Child2To11), "NotStudied");
}

#[test]
fn a_row_that_a_label_s_table_lacks_is_not_in_its_list() {
    assert_eq!(stands("rash", "cream", "dose", AgeGroup::Adult), "NotInList");
    assert_eq!(stands("rash", "pill", "low", AgeGroup::Adult), "NotInList");
    assert_eq!(
        stands("rash", "pill", "low", AgeGroup::SixtyFivePlus),
        "PartNotRead",
        "its table stops at 75"
    );
    assert_eq!(
        stands("itch", "cream", "dose", AgeGroup::Adult),
        "PartNotRead",
        "side effects and benefits stand in different parts"
    );

    let lookup = Lookup::new(Rc::new(pack()));
    let cell = lookup.cell(place(&lookup, "rash", "cream", "dose", AgeGroup::Adult));
    assert_eq!(cell.attribution(), Attribution::NoComparison);
    let Cell::Gap(missing) = cell else { panic!("a gap") };
    assert_eq!(missing.note, Some(&text("Listed from 1 of 100 on.")));
    assert_eq!(&*missing.study.unwrap().id, "cream-pool");
}

#[test]
fn a_gap_does_not_hide_a_number() {
    let mut pack = pack();
    pack.gaps.push(gap("cold", "cream", &[], None, GapReason::PartNotRead));
    let lookup = Lookup::new(Rc::new(pack));
    let cell = lookup.cell(place(&lookup, "cold", "cream", "dose", AgeGroup::Adult));
    assert_eq!(cell.attribution(), Attribution::MoreOften);
}

#[test]
fn other_studies_have_people_of_the_group() {
    let lookup = Lookup::new(Rc::new(pack()));
    let others = |age| {
        let others = lookup.others(place(&lookup, "acne", "pill", "high", age));
        others.map(|other| other.study().id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(others(AgeGroup::Adult), ["pill-adults"]);
    assert_eq!(others(AgeGroup::Teen12To17), [""; 0]);
    assert_eq!(others(AgeGroup::SixtyFivePlus), ["pill-pool", "pill-adults"], "some are 65, not all");
}

#[test]
fn places_out_of_range_hold_nothing() {
    let lookup = Lookup::new(Rc::new(pack()));
    let age = AgeGroup::Adult;
    for outcome in
        [Outcome::Effect(0), Outcome::Effect(3), Outcome::Effect(usize::MAX), Outcome::Benefit(usize::MAX)]
    {
        for (drug, dose) in [(0, 1), (1, 2), (2, 0), (usize::MAX, usize::MAX)] {
            let place = Place { outcome, drug, dose, age };
            assert!(matches!(lookup.cell(place), Cell::Gap(_)), "{place:?}");
            assert_eq!(lookup.others(place).count(), 0);
        }
    }
    assert_eq!(
        (lookup.outcome("nothing"), lookup.drug(&"nothing".into()), lookup.dose(9, &"low".into())),
        (None, None, None)
    );
}

#[test]
fn records_that_point_nowhere_are_passed_over() {
    let mut pack = pack();
    pack.observations[0].study = "nothing".into();
    pack.observations[1].effect = "nothing".into();
    pack.gaps[0].drug = "nothing".into();
    let lookup = Lookup::new(Rc::new(pack));
    for outcome in [Outcome::Effect(0), Outcome::Effect(1)] {
        let cell = lookup.cell(Place { outcome, drug: 0, dose: 0, age: AgeGroup::Child2To11 });
        assert!(matches!(cell, Cell::Gap(missing) if missing.reason == GapReason::PartNotRead));
    }
}
