//! Every bar there is, in the order of the table: which figure, what is promised of it, how it was measured.
//!
//! A bar is lowered here and nowhere else.

use super::bar::{Bar, Bound};
use super::figures::Figures;

/// A part of the table.
struct Part<'f> {
    figures: &'f Figures,
    title: &'static str,
    how: &'static str,
    bars: Vec<Bar>,
}

impl Part<'_> {
    /// The figure of the same name.
    fn bar(&mut self, name: &str, unit: &'static str, bound: Bound) {
        self.named(name, name, unit, bound);
    }

    fn named(&mut self, name: &str, figure: &str, unit: &'static str, bound: Bound) {
        let found = self.figures.get(figure);
        self.bars.push(Bar {
            part: self.title,
            name: name.to_owned(),
            unit,
            bound,
            value: found.map(|found| found.value),
            busy: found.and_then(|found| found.busy),
            how: self.how,
        });
    }

    /// One figure as a part of another, both of one run.
    fn ratio(&mut self, name: &str, (figure, of): (&str, &str), bound: Bound) {
        let both = self.figures.get(figure).zip(self.figures.get(of));
        self.bars.push(Bar {
            part: self.title,
            name: name.to_owned(),
            unit: "×",
            bound,
            value: both.map(|(figure, of)| figure.value / of.value),
            busy: both.and_then(|(figure, _)| figure.busy),
            how: self.how,
        });
    }
}

/// All bars with what was measured.
pub fn all(figures: &Figures) -> Vec<Bar> {
    let part = |title, how, fill: &dyn Fn(&mut Part)| {
        let mut part = Part { figures, title, how, bars: Vec::new() };
        fill(&mut part);
        part.bars
    };
    [
        part("At the start", AT_START, &at_start),
        part("Start on a phone", LOAD, &load),
        part("A keystroke in the explorer, at 4×", TYPING, &keystrokes),
        part("A change, at 4×", CHANGE, &changes),
        part("Bytes", BYTES, &bytes),
        part("Search of 4,368 real terms", SEARCH, &search),
        part("Search in patients’ words", WORDS, &words),
        part("Scale", SCALE, &scale),
        part("Memory and growth", MEMORY, &memory),
    ]
    .concat()
}

const AT_START: &str = "The standalone page, live, as a reader finds it, in Chromium. Words are those of its \
    text, also the ones that are only heard; pages are those of a print on letter or A4, whichever takes more; \
    all of it in the fonts of the machine.";

fn at_start(part: &mut Part) {
    part.bar("screens of 360 × 740", "", Bound::AtMost(12.0));
    part.bar("screens of 1280 × 900", "", Bound::AtMost(6.0));
    part.bar("words", "", Bound::AtMost(2_500.0));
    part.bar("elements", "", Bound::AtMost(1_800.0));
    part.bar("printed pages", "", Bound::AtMost(3.0));
    for lang in part.figures.after("snippet ") {
        let figure = format!("snippet {lang}");
        part.named(&format!("snippet, {lang}"), &figure, "B", Bound::AtMost(60_000.0));
    }
}

const LOAD: &str = "Lighthouse’s mobile profile (screen of 412 × 823, processor 4 times slower, 150 ms, 1.6 \
    Mbit/s, no cache), files with brotli from this machine, medians of 7 loads of the standalone page. Live is \
    the end of the first frame in which the widget has taken the place of the facts; blocked is the sum of long \
    tasks beyond 50 ms each. The largest paint is the 75th percentile over that of the same page without its \
    scripts, loaded in turn with it.";

fn load(part: &mut Part) {
    part.bar("first paint", "ms", Bound::AtMost(900.0));
    part.bar("live", "ms", Bound::AtMost(2_000.0));
    part.bar("blocked", "ms", Bound::AtMost(200.0));
    part.ratio("largest paint, p75", ("largest paint", "largest paint, plain"), Bound::AtMost(1.1));
    part.bar("layout shift", "", Bound::AtMost(0.0));
}

const TYPING: &str = "A processor 4 times slower, the shipped pack, medians of 7 rounds, from the event to the \
    end of the layout of what it changed.";

/// What is typed one after the other.
pub const STROKES: [&str; 7] =
    ["first letter", "a letter more", "and more", "one less", "pasted", "another", "cleared"];

fn keystrokes(part: &mut Part) {
    for stroke in STROKES {
        part.named(stroke, &format!("keystroke, {stroke}"), "ms", Bound::AtMost(16.0));
    }
    part.named("slowest the first time", "keystroke, slowest the first time", "ms", Bound::None);
    part.bar("changes inside rows that stay", "", Bound::AtMost(0.0));
}

const CHANGE: &str = "As a keystroke, to the end of the last task in which something was drawn; medians of 14 changes there and back.";

fn changes(part: &mut Part) {
    for change in ["drug", "dose", "age"] {
        part.named(change, &format!("change, {change}"), "ms", Bound::AtMost(50.0));
    }
    part.named("language", "change, language", "ms", Bound::AtMost(150.0));
}

const BYTES: &str = "brotli 11, of the built files. Code is all that the embed loads but the pack. The stock \
    counter is a button and a number in Yew from the stock toolchain. The first flight is what a browser has \
    read with gzip when the whole card stands in the standalone page.";

fn bytes(part: &mut Part) {
    part.bar("code", "B", Bound::AtMost(200_000.0));
    part.named("code, of a stock counter", "code ratio", "×", Bound::None);
    for lang in part.figures.after("content ") {
        let figure = format!("content {lang}");
        part.named(&format!("content, {lang}"), &figure, "B", Bound::AtMost(45_000.0));
    }
    part.bar("first flight", "B", Bound::AtMost(25_000.0));
}

const SEARCH: &str = "One typo in each term, natively, beside MiniSearch in node, one run after the other.";

fn search(part: &mut Part) {
    part.named("right first", "recall, native, drug-compare", "%", Bound::AtLeast(99.0));
    let of = |what: &str| (format!("{what}, native, drug-compare"), format!("{what}, native, MiniSearch"));
    let (median, build) = (of("median"), of("build"));
    part.ratio("median, of MiniSearch’s", (&median.0, &median.1), Bound::AtMost(0.1));
    part.ratio("making the index, of MiniSearch’s", (&build.0, &build.1), Bound::AtMost(0.1));
}

const WORDS: &str =
    "Queries whose author had read neither the code nor the vocabulary (tests/fixtures/queries).";

fn words(part: &mut Part) {
    part.bar("red flags caught", "%", Bound::AtLeast(98.0));
    part.bar("wrong red flags", "%", Bound::AtMost(1.0));
    part.bar("right first", "%", Bound::AtLeast(95.0));
    part.bar("wrong body part", "%", Bound::AtMost(0.0));
    part.bar("honest nothing", "%", Bound::AtLeast(95.0));
}

const SCALE: &str = "Natively, by criterion, 1,430 generated drugs with 145,000 pairs; no view asks the questions of \
    sets, their code is the bench's own. The page has 60 drugs × 400 effects: its slowest keystroke at full speed has \
    the bar of a keystroke.";

/// What criterion calls them, and we.
pub const QUERIES: [(&str, &str); 5] = [
    ("search 4,368 terms, exact", "a search among 4,368 terms"),
    ("search 4,368 terms, one typo", "the same with one typo"),
    ("which of 1,430 drugs list an effect", "which drugs list an effect"),
    ("what three drugs have in common", "what three drugs have in common"),
    ("what all 1,430 drugs have in common with the first", "what each drug has in common with one"),
];

fn scale(part: &mut Part) {
    for (_, name) in QUERIES {
        part.bar(name, "ms", Bound::AtMost(4.0));
    }
    part.bar("slowest keystroke, 60 × 400", "ms", Bound::AtMost(16.0));
    part.bar("elements, 60 × 400", "", Bound::None);
}

const MEMORY: &str = "The widget alone in a page, after garbage is collected: wasm, scripts, nodes and buffers; \
    then after the keystrokes above. A cycle adds an element, waits until it is ready and removes it; 50 of them \
    after 25.";

fn memory(part: &mut Part) {
    part.bar("memory when live", "MB", Bound::None);
    part.bar("memory after use", "MB", Bound::None);
    part.bar("nodes left by a cycle", "", Bound::AtMost(2.0));
    part.bar("listeners left by a cycle", "", Bound::AtMost(7.0));
    part.bar("memory left by a cycle", "KB", Bound::None);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bar_stands_in_the_table_measured_or_not() {
        let bars = all(&Figures::default());
        assert!(bars.iter().all(|bar| bar.value.is_none() && bar.met() != Some(true)));
        let mut figures = Figures::default();
        figures.timed("live", 1_900.0, Some(3.0));
        figures.exact("content es", 1.0);
        let measured = all(&figures);
        assert_eq!(measured.len(), bars.len() + 1);
        let live = measured.iter().find(|bar| bar.name == "live");
        assert_eq!(live.and_then(Bar::met), Some(true));
        assert_eq!(live.and_then(|bar| bar.busy), Some(3.0));
    }
}
