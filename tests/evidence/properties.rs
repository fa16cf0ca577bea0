//! What holds for every pair of rates.

use drug_compare::evidence::{Attribution, Difference, Direction, OfHundred, Share};
use drug_compare::pack::Percent;
use proptest::prelude::*;

use crate::studies::compare;

/// Any side of a row as tests write it, small and large studies alike, biased to what is rare.
fn side() -> impl Strategy<Value = (String, u32)> {
    let people = prop_oneof![1_u32..=1_500, 1..=u32::MAX];
    let counted = people.clone().prop_flat_map(|people| {
        let count = prop_oneof![0..=people, 0..=people.min(30), people.saturating_sub(5)..=people];
        (count.prop_map(|count| count.to_string()), Just(people))
    });
    let printed = prop_oneof![
        (0_u32..=100).prop_map(|whole| format!("{whole}%")),
        (0_u32..=999).prop_map(|tenths| format!("{}.{}%", tenths / 10, tenths % 10)),
        (0_u32..=9_999).prop_map(|cents| format!("{}.{:02}%", cents / 100, cents % 100)),
        Just("<1%".to_owned()),
    ];
    prop_oneof![3 => counted, 1 => (printed, people)]
}

fn rows() -> impl Strategy<Value = (OfHundred, OfHundred, Attribution, Attribution)> {
    (side(), side()).prop_map(|(one, two)| {
        let (one, two) = ((one.0.as_str(), one.1), (two.0.as_str(), two.1));
        let (there, here) = compare(one, two, |row| (row.of_hundred(), row.attribution()));
        let (back, again) = compare(two, one, |row| (row.of_hundred(), row.attribution()));
        (there, back, here, again)
    })
}

/// Any share, the small ones more often.
fn part() -> impl Strategy<Value = f64> {
    prop_oneof![0.0..=1.0_f64, 0.0..=0.03_f64]
}

/// In tenths; `None` for `<1`.
fn tenths(share: Share) -> Option<i32> {
    match share {
        Share::Zero => Some(0),
        Share::BelowOne => None,
        Share::Whole(count) => Some(10 * i32::from(count)),
        Share::Tenths(tenths) => Some(i32::from(tenths)),
    }
}

fn signed(direction: Direction, size: i32) -> i32 {
    match direction {
        Direction::More => size,
        Direction::Fewer => -size,
    }
}

fn flipped(difference: Difference) -> Difference {
    let flip = |direction| match direction {
        Direction::More => Direction::Fewer,
        Direction::Fewer => Direction::More,
    };
    match difference {
        Difference::By(direction, size) => Difference::By(flip(direction), size),
        Difference::Between { direction, low, high } => {
            Difference::Between { direction: flip(direction), low, high }
        }
        same => same,
    }
}

fn rank(attribution: Attribution) -> i32 {
    match attribution {
        Attribution::LessOften => -1,
        Attribution::AboutTheSame | Attribution::NoComparison => 0,
        Attribution::MoreOften => 1,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn shown_parts_agree((row, ..) in rows()) {
        let decimals = |share| matches!(share, Share::Tenths(_));
        let (with, without) = (tenths(row.with), tenths(row.without));
        match (with.zip(without), row.difference) {
            (Some((with, without)), Difference::Zero) => prop_assert_eq!(with, without),
            (Some((with, without)), Difference::By(direction, size)) => {
                prop_assert!(size.fill() > 0 || decimals(size));
                prop_assert_eq!(with - without, signed(direction, tenths(size).unwrap()));
                prop_assert_eq!(decimals(row.with), decimals(size));
            }
            (None, Difference::WithinOne) => prop_assert_eq!((with, without), (None, None)),
            (None, Difference::By(direction, Share::BelowOne)) => {
                let zero = if direction == Direction::More { row.without } else { row.with };
                prop_assert_eq!(zero, Share::Zero);
            }
            (None, Difference::Between { direction, low, high }) => {
                let known = if direction == Direction::More { row.with } else { row.without };
                prop_assert_eq!((known, high), (Share::Whole(high), low + 1));
            }
            other => prop_assert!(false, "{:?}", other),
        }
        prop_assert_eq!(decimals(row.with), decimals(row.without));
    }

    #[test]
    fn a_positive_count_never_shows_as_nothing(people in 1..=u32::MAX, part in 0.0..1.0_f64, rare in 1_u32..9) {
        for count in [rare.min(people), (f64::from(people) * part) as u32] {
            let shown = compare((&count.to_string(), people), ("0", 9), |row| row.of_hundred().with);
            prop_assert_eq!(shown == Share::Zero, count == 0);
            prop_assert_ne!(shown, Share::Whole(0));
        }
    }

    #[test]
    fn swapping_the_sides_swaps_more_and_fewer((there, back, here, again) in rows()) {
        prop_assert_eq!((there.with, there.without), (back.without, back.with));
        prop_assert_eq!(there.difference, flipped(back.difference));
        prop_assert_eq!(rank(here), -rank(again));
    }

    #[test]
    fn more_cases_never_read_as_fewer(
        people in 1_u32..3_000, one in part(), two in part(), other in side(),
    ) {
        let count = |part: f64| (f64::from(people) * part) as u32;
        let (few, many) = (count(one.min(two)), count(one.max(two)));
        let other = (other.0.as_str(), other.1);
        let look = |count: u32| compare((&count.to_string(), people), other, |row| {
            (row.of_hundred().with.fill(), rank(row.attribution()))
        });
        let ((fill_few, rank_few), (fill_many, rank_many)) = (look(few), look(many));
        prop_assert!(fill_few <= fill_many && rank_few <= rank_many);
    }

    #[test]
    fn the_placing_fits_what_is_shown((row, _, placed, _) in rows()) {
        let (direction, least, most) = match row.difference {
            Difference::Zero | Difference::WithinOne => (None, 0, 0),
            Difference::By(direction, size) => {
                let size = tenths(size).unwrap_or(5);
                (Some(direction), size, size)
            }
            Difference::Between { direction, low, high } => {
                (Some(direction), 10 * i32::from(low), 10 * i32::from(high))
            }
        };
        match placed {
            Attribution::MoreOften => prop_assert!(direction == Some(Direction::More) && most >= 5),
            Attribution::LessOften => prop_assert!(direction == Some(Direction::Fewer) && most >= 5),
            Attribution::AboutTheSame => prop_assert!(least <= 5),
            Attribution::NoComparison => prop_assert!(false),
        }
    }

    #[test]
    fn a_range_holds_the_rounded_exact_difference(
        people in 200_u32..100_000, rare in 1_u32..2_000, of in 1_u32..3_000, part in 0.0..=1.0_f64,
    ) {
        let (rare, count) = (rare.min(people), (f64::from(of) * part) as u32);
        let row = compare((&count.to_string(), of), (&rare.to_string(), people), |row| row.of_hundred());
        if let Difference::Between { direction, low, high } = row.difference {
            let exact = 100.0 * (f64::from(count) / f64::from(of) - f64::from(rare) / f64::from(people));
            let exact = if direction == Direction::More { exact } else { -exact };
            prop_assert!(f64::from(low) - 0.51 < exact && exact < f64::from(high) + 0.51);
        }
    }

    #[test]
    fn intervals_hold_the_difference(
        with in 1_u32..100_000, without in 1_u32..100_000, one in 0.0..=1.0_f64, two in 0.0..=1.0_f64,
    ) {
        let count = |people: u32, part: f64| ((f64::from(people) * part).round() as u32).to_string();
        let (with, without) = ((count(with, one), with), (count(without, two), without));
        let (with, without) = ((with.0.as_str(), with.1), (without.0.as_str(), without.1));
        let found = compare(with, without, |row| row.interval().unwrap());
        let back = compare(without, with, |row| row.interval().unwrap());
        prop_assert!(found.span.low <= found.difference && found.difference <= found.span.high);
        prop_assert!(-1_000 <= found.span.low && found.span.high <= 1_000);
        prop_assert_eq!((back.span.low, back.difference, back.span.high),
            (-found.span.high, -found.difference, -found.span.low));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[<0-9.,% -]{0,8}|\\PC{0,8}", count: u32, of: u32) {
        if let Some(percent) = Percent::parse(&text) {
            prop_assert!(percent.hundredths() <= 10_000 && percent.digits() <= 2);
            let _ = percent.fits(count, of);
        }
    }

    #[test]
    fn a_percentage_printed_from_a_count_fits_it(of in 1_u32..100_000, part in 0.0..=1.0_f64) {
        let count = (f64::from(of) * part).round() as u32;
        let share = 100.0 * f64::from(count) / f64::from(of);
        for text in [format!("{share:.0}"), format!("{share:.1}"), format!("{share:.2}")] {
            prop_assert!(Percent::parse(&text).unwrap().fits(count, of), "{} of {} as {}", count, of, text);
        }
    }
}
