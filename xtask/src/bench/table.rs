//! The tables as Markdown and as JSON.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::bar::{Bar, Bound};
use super::beside::{Beside, Cell};
use super::run::Run;

/// Above this, others had so much of the processors that a time says little, in percent.
const TOO_BUSY: f64 = 10.0;

/// Everything, with how it was measured at the end.
pub fn markdown(run: &Run) -> String {
    let Run { date, commit, machine, browser, bars, beside, .. } = run;
    let promised: Vec<bool> = bars.iter().filter_map(Bar::met).collect();
    let met = promised.iter().filter(|met| **met).count();
    let busiest = bars.iter().filter_map(|bar| bar.busy).reduce(f64::max);
    let busiest = busiest.map_or_else(String::new, |busiest| format!(", here at most {busiest:.0} %"));
    let mut text = format!(
        "Measured on {date}, at {commit}, on {machine}, in {browser}: **{met} of {} bars met**. Busy is what other programs \
         had of the processors{busiest}; above {TOO_BUSY:.0} % a time says little.\n\n\
         | | measured | bar | | busy |\n| --- | ---: | ---: | --- | ---: |\n",
        promised.len()
    );
    let mut part = "";
    for bar in bars {
        // Writing to a string cannot fail.
        if bar.part != part {
            part = bar.part;
            let _ = writeln!(text, "| **{part}** | | | | |");
        }
        text += &line(bar);
    }
    for beside in beside {
        let _ = write!(text, "\n**{}**\n\n{}", beside.title, grid(beside));
    }
    text + "\n" + &notes(run)
}

fn line(bar: &Bar) -> String {
    let bound = match bar.bound {
        Bound::AtMost(bound) => format!("≤ {}", number(bound, bar.unit).replace(".0 ", " ")),
        Bound::AtLeast(bound) => format!("≥ {}", number(bound, bar.unit).replace(".0 ", " ")),
        Bound::None => String::new(),
    };
    let value = bar.value.map_or_else(|| "not measured".to_owned(), |value| number(value, bar.unit));
    let met = match bar.met() {
        Some(true) => "met",
        Some(false) => "**missed**",
        None => "",
    };
    let busy = match bar.busy {
        Some(busy) if busy > TOO_BUSY => format!("**{busy:.0} %**"),
        Some(busy) => format!("{busy:.0} %"),
        None => String::new(),
    };
    format!("| {} | {value} | {bound} | {met} | {busy} |\n", bar.name)
}

fn grid(Beside { columns, rows, .. }: &Beside) -> String {
    let mut text = format!("| | {} |\n| --- |{}\n", columns.join(" | "), " ---: |".repeat(columns.len()));
    for (name, cells) in rows {
        let cell = |cell: &Cell| cell.map_or_else(|| "–".to_owned(), |(value, unit)| number(value, unit));
        let cells: Vec<String> = cells.iter().map(cell).collect();
        let _ = writeln!(text, "| {name} | {} |", cells.join(" | "));
    }
    text
}

/// How each part was measured, folded where the reader's Markdown folds.
fn notes(Run { bars, beside, .. }: &Run) -> String {
    let mut text = "<details><summary>How it was measured</summary>\n\n".to_owned();
    let mut part = "";
    let parts = bars.iter().map(|bar| (bar.part, bar.how));
    for (title, how) in parts.chain(beside.iter().map(|beside| (beside.title, beside.about))) {
        if title != part {
            part = title;
            let _ = writeln!(text, "- **{title}**: {how}");
        }
    }
    text + "- **Held by tests, and not measured here**: no violation of accessibility by axe, reflow and keyboard; reading \
            grades; nothing missing without scripts; the same in Chromium, Firefox and WebKit; set-up from nothing.\n\n\
            </details>\n"
}

/// A number with its unit, as precise as it is worth.
fn number(value: f64, unit: &str) -> String {
    let digits = match unit {
        "B" | "KB" => 0,
        "×" | "µs" if value >= 100.0 => 0,
        "×" => 2,
        "" if value.fract() == 0.0 => 0,
        "" if value < 1.0 => 4,
        "ms" if value.fract() == 0.0 || value >= 100.0 => 0,
        "ms" if value < 0.1 => 4,
        _ => 1,
    };
    let text = format!("{value:.digits$}");
    let (whole, rest) = text.split_at(text.find('.').unwrap_or(text.len()));
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{grouped}{rest} {unit}").trim_end().to_owned()
}

pub fn json(run: &Run) -> Value {
    let Run { date, commit, machine, browser, bars, beside, .. } = run;
    json!({
        "date": date,
        "commit": commit,
        "machine": machine,
        "browser": browser,
        "bars": bars.iter().map(Bar::json).collect::<Vec<_>>(),
        "beside": beside.iter().map(Beside::json).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(value: Option<f64>, busy: Option<f64>) -> Bar {
        let bound = Bound::AtMost(16.0);
        Bar { part: "Keys", name: "pasted".to_owned(), unit: "ms", bound, value, busy, how: "slowly" }
    }

    #[test]
    fn a_line_says_whether_its_bar_is_met_and_under_which_load() {
        assert_eq!(line(&bar(Some(12.25), Some(3.0))), "| pasted | 12.2 ms | ≤ 16 ms | met | 3 % |\n");
        assert_eq!(
            line(&bar(Some(1_234.0), Some(80.0))),
            "| pasted | 1,234 ms | ≤ 16 ms | **missed** | **80 %** |\n"
        );
        assert_eq!(line(&bar(None, None)), "| pasted | not measured | ≤ 16 ms | **missed** |  |\n");
    }

    #[test]
    fn numbers_are_as_precise_as_they_are_worth() {
        assert_eq!(number(334_512.0, "B"), "334,512 B");
        assert_eq!(number(0.071, "×"), "0.07 ×");
        assert_eq!(number(0.0, ""), "0");
        assert_eq!(number(1_700.0, ""), "1,700");
        assert_eq!(number(99.62, "%"), "99.6 %");
    }
}
