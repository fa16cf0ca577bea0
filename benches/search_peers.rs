//! Typo search over real reaction terms, measured as `xtask/bench/search-peers.mjs` measures its peers.
//!
//! Prints one line of JSON. Both sides make the same misspellings from the same seed; the checksum shows it.

#![allow(clippy::indexing_slicing, reason = "a benchmark may stop where its inputs are wrong")]

use std::hint::black_box;
use std::rc::Rc;
use std::time::Instant;

use drug_compare::explore::{DEFAULT_LIMIT, Index, LangId, Material, Phrase, Role, To};

#[path = "shared/typos.rs"]
mod typos;

const BUILDS: usize = 15;

fn main() {
    let terms = typos::terms();
    let queries = typos::misspelt(&terms);
    let phrases: Vec<Phrase> = terms.iter().enumerate().map(|(place, term)| phrase(place, term)).collect();
    let langs = vec![Rc::from("en")];

    let mut builds = Vec::new();
    for _ in 0..BUILDS {
        let (phrases, langs) = (phrases.clone(), langs.clone());
        let start = Instant::now();
        let index = black_box(Index::new(Material { langs, phrases, ..Material::default() }));
        builds.push(micros(start));
        drop(index);
    }
    let index = Index::new(Material { langs, phrases, ..Material::default() });

    let first_is_right = |(place, query): (usize, &String)| {
        index.search(query, "en", DEFAULT_LIMIT).first().is_some_and(|hit| hit.effect() == Some(place))
    };
    let right = queries.iter().enumerate().filter(|query| first_is_right(*query)).count();
    let latencies = queries.iter().map(|query| {
        let start = Instant::now();
        black_box(index.search(black_box(query), "en", DEFAULT_LIMIT));
        micros(start)
    });
    let mut latencies: Vec<f64> = latencies.collect();
    println!(
        "{{\"engine\":\"drug-compare\",\"terms\":{},\"checksum\":{},\"recall_at_1\":{:.4},\
         \"median_us\":{:.1},\"p95_us\":{:.1},\"build_us\":{:.0}}}",
        terms.len(),
        typos::checksum(&queries),
        right as f64 / queries.len() as f64,
        quantile(&mut latencies, 0.5),
        quantile(&mut latencies, 0.95),
        quantile(&mut builds, 0.5),
    );
    if std::env::args().any(|argument| argument == "--misses") {
        for (place, query) in queries.iter().enumerate().filter(|query| !first_is_right(*query)) {
            let found = index.search(query, "en", 3);
            eprintln!(
                "{} <- {query}: {:?}",
                terms[place],
                found.iter().map(|hit| &hit.matched).collect::<Vec<_>>()
            );
        }
    }
}

fn phrase(place: usize, term: &str) -> Phrase {
    Phrase { text: Rc::from(term), lang: Some(LangId(0)), role: Role::Term, to: To::Effect(place) }
}

fn micros(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1e6
}

fn quantile(values: &mut [f64], part: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    values[((values.len() - 1) as f64 * part) as usize]
}
