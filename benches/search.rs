//! How long a keystroke's work takes: searching, filtering, set questions at full scale.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a benchmark may stop at a fault")]

use std::hint::black_box;
use std::rc::Rc;

use criterion::{Criterion, criterion_group, criterion_main};
use drug_compare::explore::filter::URGENCIES;
use drug_compare::explore::{
    DEFAULT_LIMIT, Filter, Index, LangId, Material, Phrase, PlaceSet, Role, Summary, To,
};
use drug_compare::pack::DrugId;

#[path = "shared/sets.rs"]
mod sets;
#[path = "shared/typos.rs"]
mod typos;

fn terms(criterion: &mut Criterion) {
    let terms = typos::terms();
    let phrase = |(place, term): (usize, &String)| Phrase {
        text: Rc::from(term.as_str()),
        lang: Some(LangId(0)),
        role: Role::Term,
        to: To::Effect(place),
    };
    let phrases: Vec<Phrase> = terms.iter().enumerate().map(phrase).collect();
    let build = || {
        Index::new(Material { langs: vec![Rc::from("en")], phrases: phrases.clone(), ..Material::default() })
    };
    criterion.bench_function("build an index of 4,368 terms", |bencher| bencher.iter(build));
    let index = build();
    let queries = typos::misspelt(&terms);
    for (name, queries) in [("exact", &terms), ("one typo", &queries)] {
        let mut next = queries.iter().cycle();
        criterion.bench_function(&format!("search 4,368 terms, {name}"), |bencher| {
            bencher.iter(|| index.search(black_box(next.next().expect("a cycle")), "en", DEFAULT_LIMIT));
        });
    }
    for beginning in ["p", "pa", "abdo"] {
        criterion.bench_function(&format!("search 4,368 terms, typing {beginning:?}"), |bencher| {
            bencher.iter(|| index.search(black_box(beginning), "en", DEFAULT_LIMIT));
        });
    }
}

fn filters(criterion: &mut Criterion) {
    let drugs: Vec<DrugId> = ["a", "b", "c", "d"].map(DrugId::from).to_vec();
    let summaries: Vec<Summary> = (0..400_u16)
        .map(|place| Summary {
            urgency: URGENCIES[usize::from(place) % 4],
            everyday: place % 5 == 0,
            area: usize::from(place) % 11,
            rate: (place % 3 > 0).then_some(place),
            more_often: place % 2 == 0,
            listed: PlaceSet::of([usize::from(place) % 4]),
            boxed: place % 9 == 0,
            total: false,
            illness: false,
        })
        .collect();
    let filter = Filter { areas: PlaceSet::of([1, 2]), bands: PlaceSet::of([0, 1]), ..Filter::default() };
    criterion.bench_function("filter 400 effects of 4 drugs", |bencher| {
        bencher.iter(|| black_box(&filter).view(&summaries, &drugs, 11));
    });
}

fn set_questions(criterion: &mut Criterion) {
    let (drugs, effects, pairs) = (1_430, 4_251, 145_321);
    let mut random = typos::Random(1);
    let mut matrix = sets::Matrix::new(drugs, effects);
    for _ in 0..pairs {
        // Few effects are listed often and most seldom, as in real labels.
        let often = random.below(effects) * random.below(effects) / effects;
        matrix.list(random.below(drugs), often);
    }
    criterion.bench_function("which of 1,430 drugs list an effect", |bencher| {
        bencher.iter(|| matrix.listing(black_box(99)).count());
    });
    criterion.bench_function("what three drugs have in common", |bencher| {
        bencher.iter(|| matrix.common(black_box(&[3, 700, 1_400])).count());
    });
    criterion.bench_function("what one drug has and two others do not", |bencher| {
        bencher.iter(|| matrix.only(black_box(3), black_box(&[700, 1_400])).count());
    });
    criterion.bench_function("what all 1,430 drugs have in common with the first", |bencher| {
        bencher.iter(|| (1..drugs).map(|drug| matrix.common(&[0, black_box(drug)]).count()).sum::<usize>());
    });
}

criterion_group!(benches, terms, filters, set_questions);
criterion_main!(benches);
