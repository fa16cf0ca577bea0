//! The pack against a second transcription of the dossiers, figure by figure and in both directions.
//!
//! `dossier/tables.tsv` was typed from the dossiers by somebody who had not seen the pack. Figures
//! meet by what they say and of whom, never by the names of studies, so that a slip in either
//! transcription shows.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::{fmt, fs};

use serde_json::Value;

/// One figure: what was seen in how many people of one arm of a study.
#[derive(Debug)]
struct Figure {
    /// Where it stands, for messages.
    place: String,
    /// Whether it may not be left out; only lines of the dossiers are asked.
    must: bool,
    effect: String,
    weeks: u64,
    /// Like `12+` or `2-11`.
    ages: String,
    /// Like `rinvoq 15-mg`, or `comparator`, or `other` for an arm of no drug of the pack.
    arm: String,
    /// The drugs studied beside this arm or in it: they tell comparators apart.
    drugs: Vec<String>,
    people: u64,
    count: Option<u64>,
    derived: bool,
    percent: Option<String>,
    /// Like `30.4-42.8`.
    interval: Option<String>,
    /// Like `38.9 (30.3, 47.4)`.
    difference: Option<String>,
}

impl Figure {
    /// Whether both speak of the same effect in the same arm of such a study.
    fn is_beside(&self, other: &Figure) -> bool {
        (&self.effect, self.weeks, &self.ages, &self.arm)
            == (&other.effect, other.weeks, &other.ages, &other.arm)
            && self.drugs.iter().any(|drug| other.drugs.contains(drug))
    }

    /// Whether this figure of the pack is what a line of the dossiers says.
    ///
    /// The pack may give only one of count and percentage, and a percentage of its own beside a
    /// count. It may not add a count that the dossiers do not bear out.
    fn is_of(&self, line: &Figure) -> bool {
        let count = match (self.count, line.count) {
            (Some(ours), Some(theirs)) => ours == theirs && self.derived == line.derived,
            (ours, _) => ours.is_none(),
        };
        let percent = match (&self.percent, &line.percent) {
            (Some(ours), Some(theirs)) => ours == theirs,
            (Some(ours), None) => self.count.is_some_and(|count| fits(ours, count, self.people)),
            (None, _) => true,
        };
        self.is_beside(line)
            && self.people == line.people
            && (self.count.is_some() || self.percent.is_some())
            && count
            && percent
            && (self.interval.is_none() || self.interval == line.interval)
            && self.difference == line.difference
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let Figure { effect, weeks, ages, arm, people, place, .. } = self;
        let count = self.count.map_or("?".to_owned(), |count| count.to_string());
        let mark = if self.derived { " (derived)" } else { "" };
        write!(out, "{effect}, week {weeks}, ages {ages}, {arm}: {count}{mark} of {people}")?;
        let rest =
            [(" = ", &self.percent, " %"), (" [", &self.interval, "]"), (", differs ", &self.difference, "")];
        for (before, text, after) in rest {
            text.as_ref().map_or(Ok(()), |text| write!(out, "{before}{text}{after}"))?;
        }
        write!(out, "; {place}")
    }
}

/// Whether `percent` as printed is `count` of `people`, rounded to its own decimals.
fn fits(percent: &str, count: u64, people: u64) -> bool {
    let found = 100.0 * count as f64 / people as f64;
    if let Some(bound) = percent.strip_prefix('<') {
        return count > 0 && found < bound.parse().unwrap();
    }
    let decimals = percent.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    (found - percent.parse::<f64>().unwrap()).abs() <= 0.5 / 10_f64.powi(decimals as i32) + 1e-9
}

/// The lines of the dossiers.
fn lines() -> Vec<Figure> {
    let text = fs::read_to_string("tests/dossier/tables.tsv").unwrap();
    let mut rows = text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect());
    let head: Vec<&str> = rows.next().unwrap();
    let rows: Vec<Vec<&str>> = rows.collect();
    assert!(rows.iter().all(|row| row.len() == head.len()), "a line of the dossiers is torn");
    let column = |name: &str| head.iter().position(|title| *title == name).unwrap();
    let [study, drug] = ["study", "drug"].map(column);
    let read = |row: &Vec<&str>| {
        let cell = |name| row[column(name)];
        let text = |name| Some(cell(name).to_owned()).filter(|text| !text.is_empty());
        let drugs =
            rows.iter().filter(|other| other[study] == row[study]).map(|other| other[drug].to_owned());
        Figure {
            place: format!("{} at {}", cell("study"), cell("where")),
            must: cell("need") == "must",
            effect: cell("effect").to_owned(),
            weeks: cell("weeks").parse().unwrap(),
            ages: cell("ages").to_owned(),
            arm: format!("{} {}", cell("drug"), cell("dose")).trim().to_owned(),
            drugs: drugs.filter(|drug| !["comparator", "other"].contains(&drug.as_str())).collect(),
            people: cell("people").parse().unwrap(),
            count: text("count").map(|count| count.parse().unwrap()),
            derived: cell("derived") == "yes",
            percent: text("percent"),
            interval: text("interval"),
            difference: text("difference"),
        }
    };
    rows.iter().map(read).collect()
}

/// The figures of the pack.
fn figures() -> Vec<Figure> {
    let pack: Value = serde_json::from_str(&fs::read_to_string("packs/jak-eczema.json").unwrap()).unwrap();
    let observations = list(&pack, "observations").iter();
    observations
        .flat_map(|seen| list(seen, "values").iter().map(|value| figure(&pack, seen, value)))
        .collect()
}

fn figure(pack: &Value, seen: &Value, value: &Value) -> Figure {
    let study = one(list(pack, "studies"), "id", &seen["study"]);
    let arm = one(list(study, "arms"), "id", &value["arm"]);
    let word = |value: &Value| value.as_str().map(str::to_owned);
    let ends =
        |interval: &Value, between| Some([word(&interval["low"])?, word(&interval["high"])?].join(between));
    let difference = list(seen, "differences").iter().find(|difference| difference["arm"] == value["arm"]);
    let upwards = study["ages"]["to"].as_u64().map_or("+".to_owned(), |to| format!("-{to}"));
    Figure {
        place: format!("observation {}", seen["id"]),
        must: true,
        effect: word(&seen["effect"]).unwrap(),
        weeks: study["weeks"].as_u64().unwrap(),
        ages: format!("{}{upwards}", study["ages"]["from"]),
        arm: match (word(&arm["drug"]), word(&arm["dose"])) {
            _ if study["without"] == arm["id"] => "comparator".to_owned(),
            (Some(drug), dose) => format!("{drug} {}", dose.unwrap_or_default()).trim().to_owned(),
            (None, _) => "other".to_owned(),
        },
        drugs: list(study, "arms").iter().filter_map(|arm| word(&arm["drug"])).collect(),
        people: value["of"].as_u64().or(arm["people"].as_u64()).unwrap(),
        count: value["count"].as_u64(),
        derived: value["derived"] == true,
        percent: word(&value["percent"]),
        interval: ends(&value["interval"], "-"),
        difference: difference.map(|difference| {
            let ends = ends(&difference["interval"], ", ").unwrap_or_default();
            format!("{} ({ends})", word(&difference["value"]).unwrap_or_default())
        }),
    }
}

fn list<'a>(record: &'a Value, key: &str) -> &'a [Value] {
    record[key].as_array().map_or(&[], Vec::as_slice)
}

fn one<'a>(records: &'a [Value], key: &str, wanted: &Value) -> &'a Value {
    records
        .iter()
        .find(|record| record[key] == *wanted)
        .unwrap_or_else(|| panic!("nothing is called {wanted}"))
}

/// Pairs each line with a figure of its own: two trials that print the same number need two figures.
#[test]
fn the_pack_and_the_dossiers_hold_the_same_figures() {
    let (mut lines, mut figures) = (lines(), figures());
    lines.sort_by_key(|line| !line.must);
    lines.retain(|line| {
        let found = figures.iter().position(|figure| figure.is_of(line));
        found.map(|at| figures.remove(at)).is_none() && line.must
    });
    let near = |line: &Figure| figures.iter().find(|figure| figure.is_beside(line)).map(Figure::to_string);
    let missing = lines.iter().map(|line| match near(line) {
        Some(near) => format!("only in the dossiers: {line}\n    the pack has: {near}\n"),
        None => format!("only in the dossiers: {line}\n"),
    });
    let foreign = figures.iter().map(|figure| format!("only in the pack: {figure}\n"));
    let report: String = missing.chain(foreign).collect();
    assert!(report.is_empty(), "{} and {} do not meet:\n{report}", lines.len(), figures.len());
}
