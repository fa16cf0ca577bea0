//! Filters, ways of looking and the list, over every combination.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at a fault")]

use drug_compare::explore::filter::URGENCIES;
use drug_compare::explore::{
    Band, Filter, Listed, Listing, Look, PlaceSet, Row, Show, Summary, Wanted, order,
};
use drug_compare::pack::{DrugId, Urgency};

const AREAS: usize = 3;

fn drugs() -> Vec<DrugId> {
    ["cibinqo", "opzelura", "rinvoq"].map(DrugId::from).to_vec()
}

/// One effect for each combination of what a filter looks at.
fn summaries() -> Vec<Summary> {
    let mut all = Vec::new();
    for urgency in URGENCIES {
        for area in 0..AREAS {
            for rate in [None, Some(4), Some(10), Some(99), Some(230)] {
                for listed in 0..8 {
                    let more_often = listed % 2 == 0;
                    let listed = PlaceSet::of((0..3).filter(|drug| listed & (1 << drug) != 0));
                    let boxed = all.len() % 7 == 0;
                    all.push(Summary {
                        urgency,
                        everyday: false,
                        area,
                        rate,
                        more_often,
                        listed,
                        boxed,
                        total: false,
                        illness: false,
                    });
                }
            }
        }
    }
    all
}

fn subsets(size: usize) -> impl Iterator<Item = PlaceSet> + Clone {
    (0..1_usize << size).map(move |bits| PlaceSet::of((0..size).filter(|place| bits & (1 << place) != 0)))
}

fn filters() -> impl Iterator<Item = Filter> {
    let listed = [Listed::Any, Listed::All]
        .into_iter()
        .chain(["cibinqo", "opzelura", "rinvoq", "gone"].map(|id| Listed::Only(DrugId::from(id))));
    listed.flat_map(|listed| {
        [false, true].into_iter().flat_map(move |more_often| {
            let listed = listed.clone();
            subsets(4).flat_map(move |urgencies| {
                let listed = listed.clone();
                subsets(AREAS).flat_map(move |areas| {
                    let listed = listed.clone();
                    subsets(4).map(move |bands| Filter {
                        urgencies,
                        areas,
                        bands,
                        more_often,
                        listed: listed.clone(),
                    })
                })
            })
        })
    })
}

#[test]
fn no_combination_of_filters_hides_a_boxed_warning_or_an_emergency() {
    let (summaries, drugs) = (summaries(), drugs());
    let mut combinations = 0;
    for filter in filters() {
        combinations += 1;
        let view = filter.view(&summaries, &drugs, AREAS);
        assert_eq!(view.shows.len(), summaries.len());
        for (summary, show) in summaries.iter().zip(&view.shows) {
            let locked = summary.boxed || summary.urgency == Urgency::Emergency;
            assert!(!(locked && *show == Show::Hidden), "{filter:?} hides {summary:?}");
        }
        let shown = view.shows.iter().filter(|show| **show != Show::Hidden).count();
        assert_eq!(view.hidden() + shown, summaries.len());
    }
    assert_eq!(combinations, 6 * 2 * 16 * 8 * 16);
}

#[test]
fn the_number_on_a_choice_is_what_the_choice_would_leave() {
    let (summaries, drugs) = (summaries(), drugs());
    let fitting = |filter: &Filter| {
        filter.view(&summaries, &drugs, AREAS).shows.iter().filter(|show| **show == Show::Fits).count()
    };
    for filter in filters().step_by(97) {
        let counts = filter.view(&summaries, &drugs, AREAS).counts;
        for place in 0..4 {
            let one = PlaceSet::of([place]);
            assert_eq!(counts.urgencies[place], fitting(&Filter { urgencies: one, ..filter.clone() }));
            assert_eq!(counts.bands[place], fitting(&Filter { bands: one, ..filter.clone() }));
        }
        for place in 0..AREAS {
            assert_eq!(
                counts.areas[place],
                fitting(&Filter { areas: PlaceSet::of([place]), ..filter.clone() })
            );
        }
        assert_eq!(counts.more_often, fitting(&Filter { more_often: true, ..filter.clone() }));
    }
}

#[test]
fn a_clear_filter_hides_nothing() {
    let view = Filter::default().view(&summaries(), &drugs(), AREAS);
    assert!(view.shows.iter().all(|show| *show == Show::Fits));
    assert_eq!(Filter::default().view(&[], &[], 0).hidden(), 0);
}

#[test]
fn bands_begin_where_they_say() {
    let bands = [None, Some(0), Some(9), Some(10), Some(99), Some(100), Some(1_000)].map(Band::of);
    use Band::{FewerThanOne, NoNumber, OneToNine, TenOrMore};
    assert_eq!(bands, [NoNumber, FewerThanOne, FewerThanOne, OneToNine, OneToNine, TenOrMore, TenOrMore]);
}

fn named(urgency: Urgency, rate: Option<u16>) -> Summary {
    let listed = PlaceSet::of([0, 1]);
    Summary {
        urgency,
        everyday: false,
        area: 0,
        rate,
        more_often: false,
        listed,
        boxed: false,
        total: false,
        illness: false,
    }
}

#[test]
fn effects_stand_in_the_order_of_the_way_of_looking() {
    let mut summaries = [
        named(Urgency::Mention, Some(40)),
        named(Urgency::Emergency, None),
        named(Urgency::BloodTest, Some(70)),
        named(Urgency::Mention, Some(40)),
        named(Urgency::CallToday, Some(5)),
        named(Urgency::CallToday, None),
        named(Urgency::Mention, None),
    ];
    summaries[5].boxed = true;
    summaries[6].boxed = true;
    let names = ["Ñandú", "zona", "Ácaro", "nuez", "fiebre", "ardor", "muerte"];
    let by = |look: Look| order::ordered(look, &summaries, &names);
    // What was seen equally often stands by what to do, then as in the pack; what has no number comes last.
    assert_eq!(by(Look::Often), [2, 0, 3, 4, 1, 5, 6]);
    // What a boxed warning names comes first, and of it what nobody can act on.
    assert_eq!(by(Look::Serious)[..4], [6, 5, 1, 4]);
    assert_eq!(by(Look::Alphabet), [2, 5, 4, 6, 3, 0, 1]);
}

#[test]
fn an_everyday_illness_is_serious_only_where_a_box_names_it() {
    let mut cold = named(Urgency::CallToday, Some(70));
    assert!(Look::Serious.takes(&cold));
    cold.everyday = true;
    assert!(!Look::Serious.takes(&cold));
    assert!(Look::Often.takes(&cold));
    cold.boxed = true;
    assert!(Look::Serious.takes(&cold));
}

/// All as it is at the start.
fn start<'a>(filter: &'a Filter, drugs: &'a [DrugId]) -> Wanted<'a> {
    Wanted { look: Look::Often, filter, drugs, found: None, open: &[], most: 12 }
}

fn listing(summaries: &[Summary], wanted: &Wanted) -> Listing {
    let names = vec![""; summaries.len()];
    Listing::of(&order::ordered(wanted.look, summaries, &names), summaries, wanted)
}

#[test]
fn no_way_of_looking_filter_or_length_leaves_out_a_boxed_warning_or_an_emergency() {
    let (summaries, drugs) = (summaries(), drugs());
    let locked = summaries.iter().filter(|own| own.boxed || own.urgency == Urgency::Emergency).count();
    for look in Look::ALL {
        for filter in filters().step_by(41) {
            for most in [0, 1, 12, usize::MAX] {
                let listing = listing(&summaries, &Wanted { look, most, ..start(&filter, &drugs) });
                let mut places: Vec<usize> = listing.rows.iter().map(|row| row.effect).collect();
                places.sort_unstable();
                assert!(places.into_iter().eq(0..summaries.len()), "each effect stands in the list once");
                let shown = listing.rows.iter().filter(|row| row.shown && summaries[row.effect].locked());
                assert_eq!(shown.count(), locked, "{look:?} {most} {filter:?}");
            }
        }
    }
}

#[test]
fn a_dozen_stand_at_first_beside_what_is_locked_and_what_is_open() {
    let (clear, drugs) = (Filter::default(), drugs());
    let mut summaries = vec![named(Urgency::Mention, Some(10)); 20];
    summaries.push(named(Urgency::Emergency, None));
    let first = listing(&summaries, &start(&clear, &drugs));
    assert_eq!((first.shown, first.waiting.len(), first.all()), (13, 8, 21));
    let open = listing(&summaries, &Wanted { open: &[19], ..start(&clear, &drugs) });
    assert_eq!((open.shown, open.waiting.len()), (14, 7));
    let all = listing(&summaries, &Wanted { most: usize::MAX, ..start(&clear, &drugs) });
    assert_eq!((all.shown, all.waiting.len()), (21, 0));
    // Whoever searches asks for something by name: that is what is shown.
    let found = listing(&summaries, &Wanted { found: Some(&[3]), ..start(&clear, &drugs) });
    assert_eq!((found.shown, found.waiting.len()), (1, 0));
}

#[test]
fn the_serious_look_leaves_out_what_can_wait() {
    let (clear, drugs) = (Filter::default(), drugs());
    let summaries = [
        named(Urgency::Mention, Some(100)),
        named(Urgency::CallToday, Some(1)),
        named(Urgency::BloodTest, None),
        named(Urgency::Emergency, None),
    ];
    let listing = listing(&summaries, &Wanted { look: Look::Serious, ..start(&clear, &drugs) });
    let shown: Vec<usize> = listing.rows.iter().filter(|row| row.shown).map(|row| row.effect).collect();
    assert_eq!(shown, [3, 1]);
}

#[test]
fn totals_are_no_symptoms_unless_a_boxed_warning_names_them() {
    let (clear, drugs) = (Filter::default(), drugs());
    let mut summaries = vec![named(Urgency::Mention, Some(600)), named(Urgency::Mention, None)];
    for (place, summary) in summaries.iter_mut().enumerate() {
        summary.total = true;
        summary.boxed = place == 1;
    }
    let listing = listing(&summaries, &start(&clear, &drugs));
    assert_eq!(listing.totals.iter().map(|row| row.effect).collect::<Vec<_>>(), [0]);
    assert_eq!(listing.rows.iter().map(|row| row.effect).collect::<Vec<_>>(), [1]);
}

/// Seen less often with the drugs, among "most often seen" it would read as something that they do.
#[test]
fn the_illness_itself_stands_with_the_totals_unless_somebody_asks_for_it() {
    let (clear, drugs) = (Filter::default(), drugs());
    let mut summaries = vec![named(Urgency::Mention, Some(170)), named(Urgency::Mention, Some(60))];
    summaries[0].illness = true;
    let places = |rows: &[Row]| rows.iter().filter(|row| row.shown).map(|row| row.effect).collect::<Vec<_>>();
    for (found, rows, totals) in
        [(None, vec![1], vec![0]), (Some(&[0, 1][..]), vec![0, 1], vec![]), (Some(&[1][..]), vec![1], vec![])]
    {
        let listing = listing(&summaries, &Wanted { found, ..start(&clear, &drugs) });
        assert_eq!((places(&listing.rows), places(&listing.totals)), (rows, totals), "{found:?}");
    }
    summaries[0].boxed = true;
    assert_eq!(
        listing(&summaries, &start(&clear, &drugs)).totals,
        [],
        "what is locked stays among the effects"
    );
}

#[test]
fn spanish_names_sort_as_in_a_dictionary() {
    let mut names =
        vec!["zumbido", "año", "ano", "anís", "Ñu", "nuevo", "Éxito", "examen", "dolor de oído", "dolor"];
    names.sort_by_key(|name| order::alphabetical(name));
    assert_eq!(
        names,
        ["anís", "ano", "año", "dolor", "dolor de oído", "examen", "Éxito", "nuevo", "Ñu", "zumbido"]
    );
}
