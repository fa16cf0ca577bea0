//! What is read as a number, and what is not a comparison.

use drug_compare::evidence::Comparison;
use drug_compare::pack::{AgeGroup, Ages, Observation, Percent, Points};

use crate::studies::{row, study};

#[test]
fn percentages_as_printed() {
    for (text, hundredths, digits, below) in [
        ("0", 0, 0, false),
        ("23", 2_300, 0, false),
        ("53.8", 5_380, 1, false),
        ("0.57", 57, 2, false),
        ("2.0", 200, 1, false),
        ("100", 10_000, 0, false),
        ("100.0", 10_000, 1, false),
        ("<1", 100, 0, true),
        ("<0.5", 50, 1, true),
    ] {
        let percent = Percent::parse(text).unwrap_or_else(|| panic!("{text} is a percentage"));
        assert_eq!((percent.hundredths(), percent.digits(), percent.is_below()), (hundredths, digits, below));
        assert_eq!(percent.to_string(), text);
    }
}

#[test]
fn what_is_no_percentage() {
    for text in [
        "",
        " ",
        "<",
        "<0",
        "<2",
        "<<1",
        ">1",
        "-1",
        "+1",
        "1 ",
        " 1",
        "1%",
        "1.",
        ".5",
        "1.234",
        "01",
        "101",
        "100.1",
        "1,5",
        "1e1",
        "٣",
        "NaN",
        "1.-1",
        "99999999999999999999",
    ] {
        assert_eq!(Percent::parse(text), None, "{text:?}");
    }
}

#[test]
fn percentages_that_fit_their_counts() {
    let fits = |text: &str, count, of| Percent::parse(text).unwrap().fits(count, of);
    assert!(fits("3", 13, 499) && fits("53.8", 136, 253) && fits("<1", 1, 250) && fits("0", 0, 250));
    assert!(fits("12", 1, 8) && fits("13", 1, 8), "12.5 rounds either way");
    assert!(!fits("4", 13, 499) && !fits("27", 132, 499) && !fits("<1", 0, 250) && !fits("<1", 3, 250));
    assert!(!fits("0", 0, 0), "nobody of nobody is no percentage");
}

#[test]
fn points_with_either_minus() {
    let tenths = |text: &str| Points::parse(text).map(Points::tenths);
    assert_eq!([tenths("38.9"), tenths("-3"), tenths("−0.25")], [Some(389), Some(-30), Some(-3)]);
    let printed = |text: &str| Points::parse(text).map(|points| points.to_string());
    assert_eq!(
        ["38.90", "-3", "−0.0"].map(printed),
        ["38.90", "-3", "-0.0"].map(|text| Some(text.to_owned()))
    );
    assert_eq!([tenths("--3"), tenths("<1"), tenths("+3"), tenths("100.5")], [None; 4]);
}

#[test]
fn age_groups() {
    for group in AgeGroup::ALL {
        assert_eq!(AgeGroup::parse(group.id()), Some(group));
    }
    assert_eq!(AgeGroup::parse("65+"), None);
    assert!(Ages { from: 12, to: None }.contains(AgeGroup::SixtyFivePlus.ages()));
    assert!(!Ages { from: 12, to: Some(75) }.contains(AgeGroup::SixtyFivePlus.ages()));
}

#[test]
fn no_comparison_without_both_sides() {
    let study = study("study", 12, None, 250, &[("drug", "dose", 499)]);
    let whole = row("effect", &study, &["2", "13"]);
    let compare = |row: &Observation| Comparison::new(&study, row, &study.arms[1]).is_some();
    assert!(compare(&whole));

    let mut row = whole.clone();
    row.values.remove(0);
    assert!(!compare(&row), "no comparator");
    row = whole.clone();
    row.values.pop();
    assert!(!compare(&row), "no drug");
    row = whole.clone();
    row.values[0].count = None;
    assert!(!compare(&row), "a comparator without a number");
    row = whole.clone();
    row.values[1].count = Some(500);
    assert!(!compare(&row), "more cases than people");
    row = whole.clone();
    row.values[1].of = Some(0);
    assert!(!compare(&row), "nobody");
    row = whole.clone();
    row.study = "another".into();
    assert!(!compare(&row), "another study's row");

    assert!(Comparison::new(&study, &whole, &study.arms[0]).is_none(), "the comparator with itself");
}

#[test]
fn a_comparison_carries_all_that_a_rate_needs() {
    let study = study("study", 12, None, 250, &[("drug", "dose", 499)]);
    let mut row = row("effect", &study, &["2", "13"]);
    row.values[1].of = Some(480);
    let found = Comparison::new(&study, &row, &study.arms[1]).unwrap();
    assert_eq!((found.with().count(), found.with().people()), (Some(13), 480));
    assert_eq!((found.without().count(), found.without().people()), (Some(2), 250));
    assert_eq!((found.weeks(), found.ages()), (16, Ages { from: 12, to: None }));
    assert_eq!(
        (&*found.study().id, &*found.observation().id, &*found.arm().id),
        ("study", "effect-study", "drug-dose")
    );
}
