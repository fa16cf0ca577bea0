//! What others do of the same, beside ours: no bars, so that a reader sees what Rust costs and what it brings.

use serde_json::{Value, json};

use super::bars::STROKES;
use super::figures::Figures;

/// A number with its unit; `None` where it was not measured or does not exist.
pub type Cell = Option<(f64, &'static str)>;

/// A table of its own.
pub struct Beside {
    pub title: &'static str,
    pub about: &'static str,
    pub columns: Vec<&'static str>,
    pub rows: Vec<(String, Vec<Cell>)>,
}

impl Beside {
    pub fn json(&self) -> Value {
        let row = |(name, cells): &(String, Vec<Cell>)| {
            let cells: Vec<Value> = cells.iter().map(|cell| json!(cell.map(|(value, _)| value))).collect();
            json!({ "name": name, "values": cells })
        };
        let rows: Vec<Value> = self.rows.iter().map(row).collect();
        json!({ "title": self.title, "columns": self.columns, "rows": rows, "how": self.about })
    }
}

pub fn all(figures: &Figures) -> [Beside; 2] {
    [mainstream(figures), search(figures)]
}

/// The whole page, its card and matrix alone, and these two in Preact. In the names of figures: nothing, "alone", "Preact".
fn mainstream(figures: &Figures) -> Beside {
    let both = |figure: &str| figures.get(&format!("{figure}, alone"));
    let row = |name: &str, unit: &'static str, figure: &str| {
        let preact = figures.get(&format!("{figure}, Preact"));
        let found = [figures.get(figure), both(figure), preact];
        (name.to_owned(), found.map(|found| found.map(|found| (found.value, unit))).to_vec())
    };
    let mut rows = vec![
        row("code, brotli", "B", "code"),
        row("content, brotli, all languages", "B", "content"),
        row("live on a phone", "ms", "live"),
        row("blocked on a phone", "ms", "blocked"),
        row("elements", "", "elements"),
    ];
    rows.extend(
        STROKES.iter().map(|stroke| row(&format!("{stroke}, at 4×"), "ms", &format!("keystroke, {stroke}"))),
    );
    rows.push(row("memory when live", "MB", "memory when live"));
    rows.push(row("memory after use", "MB", "memory after use"));
    Beside {
        title: "Beside a mainstream stack",
        about: "Card and matrix written in Preact with MiniSearch (benches/preact): the same pack, words, styles, rows \
            and filters, the same numbers by a test. It has no chapters, no visit, no facts without scripts, no \
            check of a pack, no search in patients’ words, and nothing that protects it from its host. Alone is \
            our widget with sections=\"choose card effects\" in an empty page; the code it loads is the whole.",
        columns: vec!["drug-compare", "its card and matrix alone", "the same in Preact"],
        rows,
    }
}

/// The engines as `xtask/bench/engines.mjs` calls them.
const ENGINES: [&str; 4] = ["drug-compare", "MiniSearch", "uFuzzy", "Fuse"];

fn search(figures: &Figures) -> Beside {
    let row = |engine: &&str| {
        let value = |what: &str, own: &str| figures.value(&format!("{what}, {own}"));
        let times = |what: &str| {
            let (own, other) = value(what, "drug-compare").zip(value(what, engine))?;
            Some((other / own, "×"))
        };
        let cells = vec![
            value("recall, native", engine).map(|recall| (recall, "%")),
            value("median, native", engine).map(|median| (median, "µs")),
            times("median, native"),
            times("build, native"),
            value("recall, in a page", engine).map(|recall| (recall, "%")),
            value("median, in a page", engine).map(|median| (1e3 * median, "µs")),
            times("median, in a page"),
        ];
        ((*engine).to_owned(), cells)
    };
    Beside {
        title: "Search beside others",
        about: "4,368 real reaction terms, one typo in each, the same misspellings for all in one run; slow engines are \
            asked a part of them. Natively ours is Rust made for speed and theirs runs in node; in a page ours \
            is the wasm made small, and a promise from the element. Versions are those of \
            xtask/npm/package.json, settings those of xtask/bench/engines.mjs.",
        columns: vec![
            "right first",
            "median",
            "× ours",
            "index, × ours",
            "right first, in a page",
            "median, in a page",
            "× ours",
        ],
        rows: ENGINES.iter().map(row).collect(),
    }
}
