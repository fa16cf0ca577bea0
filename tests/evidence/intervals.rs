//! Intervals against published examples, and the rule of three.

use drug_compare::evidence::interval::newcombe;
use drug_compare::evidence::{Comparison, Origin, Span, UpTo};

use crate::studies::{compare, difference, row, study};

/// Cases, and of how many people.
type Side = (u32, u32);

/// Newcombe, Statistics in Medicine 1998;17:873-890, Table II, method 10: contrasts (a) to (h).
const TABLE_II: [(Side, Side, f64, f64); 8] = [
    ((56, 70), (48, 80), 0.0524, 0.3339),
    ((9, 10), (3, 10), 0.1705, 0.8090),
    ((6, 7), (2, 7), 0.0582, 0.8062),
    ((5, 56), (0, 29), -0.0381, 0.1926),
    ((0, 10), (0, 20), -0.1611, 0.2775),
    ((0, 10), (0, 10), -0.2775, 0.2775),
    ((10, 10), (0, 20), 0.6791, 1.0),
    ((10, 10), (0, 10), 0.6075, 1.0),
];

#[test]
fn newcombe_agrees_with_his_paper() {
    for (with, without, low, high) in TABLE_II {
        let found = newcombe(with, without);
        assert!((found.0 - low).abs() < 0.000_06, "{with:?} {without:?}: low {found:?}, not {low}");
        assert!((found.2 - high).abs() < 0.000_06, "{with:?} {without:?}: high {found:?}, not {high}");
    }
}

#[test]
fn ours_from_counts_in_tenths_of_a_hundred() {
    let found = compare(("56", 70), ("48", 80), |row| row.interval().unwrap());
    assert_eq!(
        (found.difference, found.span, found.origin),
        (200, Span { low: 52, high: 334 }, Origin::Counts)
    );
    let found = compare(("0", 10), ("0", 20), |row| row.interval().unwrap());
    assert_eq!((found.difference, found.span), (0, Span { low: -161, high: 278 }));
    assert!(found.span.includes_zero());
}

#[test]
fn ours_from_our_own_counts_says_so() {
    let found = compare(("37=23.7%", 156), ("6=7.9%", 76), |row| row.interval().unwrap());
    assert_eq!(found.origin, Origin::DerivedCounts);
}

#[test]
fn none_from_percentages_alone() {
    assert_eq!(compare(("23%", 899), ("17%", 902), |row| row.interval()), None);
    assert_eq!(compare(("23", 899), ("17%", 902), |row| row.interval()), None);
}

#[test]
fn the_sources_own_comes_first() {
    // Opzelura label Table 4, TRuE-AD1: the source adjusts its difference.
    let study = study("true-ad1", 12, None, 126, &[("opzelura", "1-5-percent", 253)]);
    let mut row = row("clear-skin", &study, &["19", "136"]);
    row.differences = vec![difference("opzelura-1-5-percent", "38.9", "30.3", "47.4")];
    let found = Comparison::new(&study, &row, &study.arms[1]).unwrap().interval().unwrap();
    assert_eq!(
        (found.difference, found.span, found.origin),
        (389, Span { low: 303, high: 474 }, Origin::Source)
    );
    assert!(!found.span.includes_zero());

    row.differences = vec![difference("opzelura-1-5-percent", "38.9", "47.4", "30.3")];
    let found = Comparison::new(&study, &row, &study.arms[1]).unwrap().interval().unwrap();
    assert_eq!(found.origin, Origin::Counts, "an interval the wrong way round is none");
}

/// Hanley and Lippman-Hand, JAMA 1983;249:1743-1745: 3 of as many as were seen.
#[test]
fn rule_of_three() {
    let up_to = |people| compare(("0", people), ("1", 10), |row| row.with().up_to().unwrap());
    for (people, count, of) in [
        (1, 100, 100),
        (10, 30, 100),
        (65, 5, 100),
        (100, 3, 100),
        (130, 23, 1_000),
        (250, 12, 1_000),
        (499, 6, 1_000),
        (608, 5, 1_000),
        (1_248, 24, 10_000),
    ] {
        assert_eq!(up_to(people), UpTo { count, of }, "none of {people}");
    }
    assert_eq!(compare(("1", 10), ("1", 10), |row| row.with().up_to()), None);
}
