//! The labels' tables, row by row: what a reader is shown for each.

use drug_compare::evidence::{Attribution, Difference, Direction, OfHundred, Share};

use crate::studies::compare;

/// Cases as in [`compare`], and of how many people.
type Side = (&'static str, u32);

/// A row in short: `16 2 +14`, `<1 -`, `1 <1 +0..1`, `8.4 4.6 +3.8`, `0` for none, `<1 <1 ~`.
fn shown(with: Side, without: Side) -> String {
    let OfHundred { with, without, difference } = compare(with, without, |row| row.of_hundred());
    format!("{} {} {}", share(with), share(without), apart(difference))
}

fn share(share: Share) -> String {
    match share {
        Share::Zero => "0".to_owned(),
        Share::BelowOne => "<1".to_owned(),
        Share::Whole(count) => count.to_string(),
        Share::Tenths(tenths) => format!("{}.{}", tenths / 10, tenths % 10),
    }
}

fn sign(direction: Direction) -> char {
    match direction {
        Direction::More => '+',
        Direction::Fewer => '-',
    }
}

fn apart(difference: Difference) -> String {
    match difference {
        Difference::Zero => "=".to_owned(),
        Difference::By(direction, size) => format!("{}{}", sign(direction), share(size)),
        Difference::Between { direction, low, high } => format!("{}{low}..{high}", sign(direction)),
        Difference::WithinOne => "~".to_owned(),
    }
}

fn placed(with: Side, without: Side) -> Attribution {
    compare(with, without, |row| row.attribution())
}

/// Rinvoq label 6/2026, 6.1 Table 5, weeks 0 to 16: placebo 902, 15 mg 899, 30 mg 906.
const RINVOQ: [(&str, &str, &str, &str, &str, &str); 18] = [
    ("upper respiratory tract infection", "17%", "23%", "25%", "23 17 +6", "25 17 +8"),
    ("acne", "2%", "10%", "16%", "10 2 +8", "16 2 +14"),
    ("herpes simplex", "2%", "4%", "8%", "4 2 +2", "8 2 +6"),
    ("headache", "4%", "6%", "6%", "6 4 +2", "6 4 +2"),
    ("blood creatine phosphokinase increased", "2%", "5%", "6%", "5 2 +3", "6 2 +4"),
    ("cough", "1%", "3%", "3%", "3 1 +2", "3 1 +2"),
    ("hypersensitivity", "2%", "2%", "3%", "2 2 =", "3 2 +1"),
    ("folliculitis", "1%", "2%", "3%", "2 1 +1", "3 1 +2"),
    ("nausea", "1%", "3%", "3%", "3 1 +2", "3 1 +2"),
    ("abdominal pain", "1%", "3%", "2%", "3 1 +2", "2 1 +1"),
    ("pyrexia", "1%", "2%", "2%", "2 1 +1", "2 1 +1"),
    ("weight increased", "1%", "2%", "2%", "2 1 +1", "2 1 +1"),
    ("herpes zoster", "1%", "2%", "2%", "2 1 +1", "2 1 +1"),
    ("influenza", "<1%", "2%", "2%", "2 <1 +1..2", "2 <1 +1..2"),
    ("fatigue", "1%", "1%", "2%", "1 1 =", "2 1 +1"),
    ("neutropenia", "<1%", "1%", "2%", "1 <1 +0..1", "2 <1 +1..2"),
    ("myalgia", "1%", "1%", "2%", "1 1 =", "2 1 +1"),
    ("influenza like illness", "1%", "1%", "2%", "1 1 =", "2 1 +1"),
];

#[test]
fn rinvoq_rows_keep_the_printed_percentages() {
    for (term, without, low, high, shown_low, shown_high) in RINVOQ {
        assert_eq!(shown((low, 899), (without, 902)), shown_low, "{term}, 15 mg");
        assert_eq!(shown((high, 906), (without, 902)), shown_high, "{term}, 30 mg");
    }
}

#[test]
fn stopping_is_less_frequent_with_rinvoq_than_without() {
    assert_eq!(shown(("2.3%", 899), ("3.8%", 902)), "2 4 -2");
    assert_eq!(shown(("2.9%", 906), ("3.8%", 902)), "3 4 -1");
    assert_eq!(placed(("2.9%", 906), ("3.8%", 902)), Attribution::LessOften);
}

/// Opzelura label 6/2026, 6.1 Tables 1 and 2, 8 weeks: counts.
const OPZELURA: [(&str, Side, Side, &str, Attribution); 14] = [
    ("nasopharyngitis", ("13", 499), ("2", 250), "3 1 +2", Attribution::MoreOften),
    ("bronchitis", ("4", 499), ("0", 250), "1 0 +1", Attribution::MoreOften),
    ("ear infection", ("4", 499), ("0", 250), "1 0 +1", Attribution::MoreOften),
    ("eosinophil count increased", ("4", 499), ("0", 250), "1 0 +1", Attribution::MoreOften),
    ("urticaria", ("4", 499), ("0", 250), "1 0 +1", Attribution::MoreOften),
    ("diarrhea", ("3", 499), ("1", 250), "1 <1 +0..1", Attribution::AboutTheSame),
    ("folliculitis", ("3", 499), ("0", 250), "1 0 +1", Attribution::MoreOften),
    ("tonsillitis", ("3", 499), ("0", 250), "1 0 +1", Attribution::MoreOften),
    ("rhinorrhea", ("3", 499), ("1", 250), "1 <1 +0..1", Attribution::AboutTheSame),
    ("upper respiratory tract infection", ("20", 130), ("7", 65), "15.4 10.8 +4.6", Attribution::MoreOften),
    ("covid-19", ("6", 130), ("2", 65), "5 3 +2", Attribution::MoreOften),
    ("application site reaction", ("6", 130), ("1", 65), "5 2 +3", Attribution::MoreOften),
    ("pyrexia", ("3", 130), ("0", 65), "2 0 +2", Attribution::MoreOften),
    ("white blood cell decreased", ("2", 130), ("0", 65), "2 0 +2", Attribution::MoreOften),
];

#[test]
fn opzelura_rows_are_rounded_from_counts() {
    for (term, with, without, expected, attribution) in OPZELURA {
        assert_eq!(shown(with, without), expected, "{term}");
        assert_eq!(placed(with, without), attribution, "{term}");
    }
}

#[test]
fn a_difference_may_be_negative() {
    // Any adverse event, Opzelura label text of 12/2024.
    assert_eq!(shown(("132", 499), ("83", 250)), "26 33 -7");
    assert_eq!(shown(("27%", 499), ("33%", 250)), "27 33 -6");
    assert_eq!(placed(("132", 499), ("83", 250)), Attribution::LessOften);
}

#[test]
fn opzelura_benefit_shows_decimals_where_whole_numbers_disagree() {
    // Label Table 4: treatment success and itch in TRuE-AD1 and TRuE-AD2.
    assert_eq!(shown(("136", 253), ("19", 126)), "54 15 +39");
    assert_eq!(shown(("84", 161), ("12", 78)), "52 15 +37");
    assert_eq!(shown(("117", 228), ("9", 118)), "51.3 7.6 +43.7");
    assert_eq!(shown(("74", 146), ("13", 80)), "50.7 16.3 +34.4");
}

#[test]
fn cibinqo_published_pool() {
    // Simpson 2021 and the Canadian monograph: 608 on 100 mg, 590 on 200 mg, 342 on placebo.
    assert_eq!(shown(("37", 608), ("7", 342)), "6 2 +4");
    assert_eq!(shown(("86", 590), ("7", 342)), "15 2 +13");
    assert_eq!(shown(("3", 608), ("0", 342)), "<1 0 +<1");
    assert_eq!(shown(("8", 590), ("0", 342)), "1 0 +1");
    assert_eq!(shown(("5.9%", 608), ("3.5%", 342)), "6 4 +2");
    assert_eq!(shown(("1.6%", 608), ("0%", 342)), "2 0 +2");
    assert_eq!(placed(("3", 608), ("0", 342)), Attribution::AboutTheSame);
}

#[test]
fn both_below_one_is_less_than_one_either_way() {
    assert_eq!(shown(("1", 608), ("1", 342)), "<1 <1 ~");
    assert_eq!(shown(("<1%", 900), ("<1%", 900)), "<1 <1 ~");
    assert_eq!(shown(("0.4%", 900), ("<1%", 900)), "<1 <1 ~");
    assert_eq!(placed(("<1%", 900), ("<1%", 900)), Attribution::AboutTheSame);
}

#[test]
fn the_placing_does_not_turn_where_the_way_of_showing_does() {
    assert_eq!(shown(("14", 1000), ("5", 1000)), "1.4 0.5 +0.9");
    assert_eq!(placed(("14", 1000), ("5", 1000)), Attribution::MoreOften);
    assert_eq!(shown(("14", 1000), ("4", 1000)), "1 <1 +0..1");
    assert_eq!(placed(("14", 1000), ("4", 1000)), Attribution::MoreOften);
    assert_eq!(placed(("1%", 1000), ("<1%", 1000)), Attribution::AboutTheSame);
    assert_eq!(placed(("2%", 1000), ("<1%", 1000)), Attribution::MoreOften);
}

#[test]
fn none_differs_from_below_one() {
    assert_eq!(shown(("0", 608), ("1", 342)), "0 <1 -<1");
    assert_eq!(shown(("0", 608), ("0", 342)), "0 0 =");
    assert_eq!(shown(("0", 608), ("3", 342)), "0 1 -1");
    compare(("0", 608), ("1", 342), |row| assert!(row.with().none_seen() && !row.without().none_seen()));
    compare(("0%", 608), ("1", 342), |row| assert!(!row.with().none_seen() && row.with().up_to().is_none()));
}

#[test]
fn a_count_of_our_own_does_not_replace_the_printed_percentage() {
    // 12.5 % printed; 8 of 63 people would be 12.7 %.
    assert_eq!(shown(("8=12.5%", 63), ("0", 63)), "13 0 +13");
    // 0.5 % of 200 is 1 person, and rounds up.
    assert_eq!(shown(("1=0.5%", 200), ("0", 63)), "1 0 +1");
}

#[test]
fn icons_are_whole() {
    let fill = |share: Share| share.fill();
    assert_eq!([fill(Share::Zero), fill(Share::BelowOne), fill(Share::Whole(100))], [0, 0, 100]);
    assert_eq!(
        [fill(Share::Tenths(163)), fill(Share::Tenths(165)), fill(Share::Tenths(1000))],
        [16, 17, 100]
    );
}
