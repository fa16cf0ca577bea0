//! The search, measured with sets of queries: those it was tuned with, and those whose author had read neither
//! the code nor the vocabulary nor the other sets.
//!
//! `tests/fixtures/queries/README.md` has their form. The floors of an unseen set are what was measured when it was
//! first run; nothing is tuned to it. The figures are printed:
//! `cargo test --features static,editorial --test unseen -- --nocapture`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test may stop at a fault"
)]

use std::fmt;
use std::path::Path;

use drug_compare::explore::{DEFAULT_LIMIT, Hit, Index, Kind, To};
use drug_compare::pack::{self, Pack};

/// A set of queries, and what it has to reach, in hundredths of its rows.
struct Set {
    name: &'static str,
    /// Red flags caught, right first, honest nothings: at least.
    caught: f64,
    right: f64,
    honest: f64,
    /// Wrong red flags, wrong body parts: at most.
    alarmed: f64,
    misplaced: f64,
}

const SETS: &[Set] = &[
    Set { name: "tuned.tsv", caught: 99.0, right: 98.0, honest: 97.0, alarmed: 0.5, misplaced: 0.7 },
    Set { name: "tuned-flags.tsv", caught: 99.0, right: 0.0, honest: 0.0, alarmed: 0.5, misplaced: 0.0 },
    Set { name: "tuned-second.tsv", caught: 98.0, right: 98.0, honest: 97.0, alarmed: 0.5, misplaced: 0.0 },
    Set { name: "tuned-fourth.tsv", caught: 99.0, right: 98.0, honest: 99.0, alarmed: 0.5, misplaced: 0.0 },
    Set { name: "tuned-third.tsv", caught: 98.0, right: 98.0, honest: 98.0, alarmed: 0.5, misplaced: 0.0 },
    Set { name: "tuned-fifth.tsv", caught: 99.0, right: 98.0, honest: 99.0, alarmed: 0.5, misplaced: 0.0 },
    Set {
        name: "tuned-neighbours.tsv",
        caught: 98.0,
        right: 80.0,
        honest: 97.0,
        alarmed: 2.5,
        misplaced: 0.0,
    },
    Set { name: "tuned-sixth.tsv", caught: 99.0, right: 98.0, honest: 99.0, alarmed: 0.5, misplaced: 0.5 },
    Set { name: "tuned-seventh.tsv", caught: 99.0, right: 98.0, honest: 99.0, alarmed: 0.5, misplaced: 0.6 },
    Set {
        name: "tuned-sentences.tsv",
        caught: 99.0,
        right: 95.0,
        honest: 98.0,
        alarmed: 1.0,
        misplaced: 1.2,
    },
    Set { name: "tuned-eighth.tsv", caught: 99.0, right: 96.5, honest: 98.0, alarmed: 0.5, misplaced: 0.0 },
    Set { name: "tuned-tenth.tsv", caught: 99.0, right: 96.0, honest: 99.0, alarmed: 0.5, misplaced: 0.0 },
    Set { name: "tuned-eleventh.tsv", caught: 99.0, right: 97.0, honest: 99.0, alarmed: 0.5, misplaced: 0.0 },
    Set { name: "tuned-twelfth.tsv", caught: 99.0, right: 94.5, honest: 99.0, alarmed: 0.5, misplaced: 1.7 },
    Set { name: "tuned-wild-en.tsv", caught: 88.5, right: 80.0, honest: 100.0, alarmed: 1.9, misplaced: 0.0 },
    Set { name: "tuned-wild-es.tsv", caught: 96.4, right: 90.2, honest: 100.0, alarmed: 1.5, misplaced: 0.0 },
    Set {
        name: "tuned-wild-answers.tsv",
        caught: 100.0,
        right: 90.3,
        honest: 99.0,
        alarmed: 0.0,
        misplaced: 2.3,
    },
    Set { name: "tuned-answers-2.tsv", caught: 0.0, right: 97.6, honest: 99.2, alarmed: 1.7, misplaced: 0.6 },
    Set { name: "tuned-flags-2.tsv", caught: 99.6, right: 0.0, honest: 0.0, alarmed: 0.0, misplaced: 0.0 },
    Set { name: "tuned-answers-3.tsv", caught: 0.0, right: 93.4, honest: 97.8, alarmed: 0.2, misplaced: 1.3 },
    Set { name: "tuned-flags-3.tsv", caught: 100.0, right: 94.1, honest: 0.0, alarmed: 1.5, misplaced: 0.0 },
    Set { name: "tuned-mix.tsv", caught: 99.5, right: 93.7, honest: 100.0, alarmed: 0.4, misplaced: 0.0 },
    Set { name: "tuned-calm.tsv", caught: 0.0, right: 0.0, honest: 0.0, alarmed: 4.4, misplaced: 0.0 },
    Set { name: "tuned-indirect.tsv", caught: 96.5, right: 0.0, honest: 0.0, alarmed: 4.3, misplaced: 0.0 },
    Set { name: "unseen.tsv", caught: 98.8, right: 95.3, honest: 100.0, alarmed: 0.9, misplaced: 0.0 },
    Set { name: "unseen-wider.tsv", caught: 96.3, right: 92.9, honest: 97.7, alarmed: 2.6, misplaced: 1.3 },
    Set { name: "unseen-ordinary.tsv", caught: 0.0, right: 0.0, honest: 0.0, alarmed: 0.4, misplaced: 0.0 },
    Set {
        name: "unseen-fifteenth.tsv",
        caught: 100.0,
        right: 97.8,
        honest: 98.9,
        alarmed: 2.4,
        misplaced: 0.0,
    },
    Set {
        name: "unseen-sixteenth.tsv",
        caught: 95.9,
        right: 92.6,
        honest: 97.9,
        alarmed: 1.1,
        misplaced: 2.8,
    },
    Set {
        name: "unseen-seventeenth.tsv",
        caught: 100.0,
        right: 98.7,
        honest: 100.0,
        alarmed: 0.4,
        misplaced: 0.0,
    },
];

struct Query<'t> {
    typed: &'t str,
    lang: &'t str,
    kinds: Vec<&'t str>,
    ids: Vec<&'t str>,
    part: &'t str,
}

impl<'t> Query<'t> {
    fn read(line: &'t str) -> Query<'t> {
        let mut cells = line.split('\t').map(str::trim).chain(std::iter::repeat(""));
        let mut cell = || cells.next().unwrap();
        let several = |cell: &'t str| cell.split('|').filter(|part| !part.is_empty()).collect();
        let (typed, lang) = (cell(), cell());
        Query { typed, lang, kinds: several(cell()), ids: several(cell()), part: cell() }
    }

    fn wants(&self, kind: &str) -> bool {
        self.kinds.contains(&kind)
    }

    fn is_red_flag(&self) -> bool {
        self.kinds.iter().all(|kind| ["emergency", "urgent"].contains(kind))
    }

    fn is_harmless(&self) -> bool {
        !self.wants("emergency") && !self.wants("urgent")
    }

    /// Whether what stands first after an alarm is what is wanted.
    fn is_met_by(&self, pack: &Pack, first: Option<&Hit>) -> bool {
        let named = |id: &str| self.ids.is_empty() || self.ids.contains(&id);
        match first.map(|hit| (hit.kind, hit.to)) {
            None => self.wants("nothing"),
            Some((Kind::Absent, _)) => self.wants("absent"),
            Some((_, Some(To::Effect(effect)))) => self.wants("effect") && named(&pack.effects[effect].id),
            Some((_, Some(To::Topic(topic)))) => self.wants("topic") && named(&pack.topics[topic].id),
            Some((_, Some(To::Drug(drug)))) => self.wants("drug") && named(&pack.drugs[drug].id),
            Some(_) => false,
        }
    }
}

/// How many of how many.
#[derive(Default)]
struct Share {
    met: usize,
    of: usize,
}

impl Share {
    fn count(&mut self, met: bool) {
        self.met += usize::from(met);
        self.of += 1;
    }

    fn percent(&self) -> f64 {
        100.0 * self.met as f64 / self.of.max(1) as f64
    }
}

impl fmt::Display for Share {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} of {} ({:.1} %)", self.met, self.of, self.percent())
    }
}

/// What was reached with one set.
#[derive(Default)]
struct Figures {
    caught: Share,
    alarmed: Share,
    right: Share,
    misplaced: Share,
    honest: Share,
}

impl Figures {
    fn count(&mut self, pack: &Pack, query: &Query, hits: &[Hit]) {
        let alarm = hits.iter().any(|hit| hit.kind.alarms());
        let first = hits.iter().find(|hit| !hit.kind.alarms());
        let met = query.is_met_by(pack, first);
        if query.is_red_flag() {
            self.caught.count(alarm);
        }
        if query.is_harmless() {
            self.alarmed.count(alarm);
        }
        if query.kinds == ["nothing"] {
            self.honest.count(hits.iter().all(|hit| hit.effect().is_none()));
        } else if !query.is_red_flag() && !query.wants("harmless") {
            self.right.count(met);
        }
        // Where harmless is right, nobody said which effects are wanted: acne is right for "acne on my chest".
        if !query.part.is_empty() && !query.is_red_flag() && !query.wants("harmless") {
            self.misplaced.count(!met && first.is_some_and(|hit| hit.effect().is_some()));
        }
    }

    fn reach(&self, set: &Set) -> bool {
        let least = |share: &Share, floor: f64| share.of == 0 || share.percent() >= floor;
        least(&self.caught, set.caught)
            && least(&self.right, set.right)
            && least(&self.honest, set.honest)
            && self.alarmed.percent() <= set.alarmed
            && self.misplaced.percent() <= set.misplaced
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Figures { caught, alarmed, right, misplaced, honest } = self;
        writeln!(out, "red flags caught {caught}\nwrong red flags {alarmed}\nright first {right}")?;
        write!(out, "wrong body part {misplaced}\nhonest nothings {honest}")
    }
}

#[test]
fn every_set_is_answered_as_well_as_it_was() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read_to_string(root.join(path));
    let pack = pack::read::read(&read("packs/jak-eczema.json").unwrap()).expect("the pack is valid");
    let index = Index::of(&pack);
    let mut short = Vec::new();
    for set in SETS {
        let lines = read(&format!("tests/fixtures/queries/{}", set.name)).expect(set.name);
        assert!(lines.lines().nth(1).is_some(), "{}: no query", set.name);
        let mut figures = Figures::default();
        for query in lines.lines().skip(1).map(Query::read) {
            figures.count(&pack, &query, &index.search(query.typed, query.lang, DEFAULT_LIMIT));
        }
        println!("{}\n{figures}\n", set.name);
        short.extend((!figures.reach(set)).then_some(set.name));
    }
    assert!(short.is_empty(), "worse than it was: {short:?}");
}
