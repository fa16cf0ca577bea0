//! The colours of styles/tokens.css are far enough from each other, light and dark: text by WCAG 2.2, 1.4.3, and what is
//! drawn by 1.4.11, of which axe knows nothing.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::collections::BTreeMap;
use std::fs;

/// A colour as red, green and blue.
type Color = [u8; 3];

fn color(text: &str) -> Option<Color> {
    let digits = text.trim().strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

/// Every token that is a colour, light and dark.
fn tokens() -> BTreeMap<String, [Color; 2]> {
    let css = fs::read_to_string("styles/tokens.css").unwrap();
    let token = |line: &str| {
        let (name, value) = line.trim().strip_prefix("--dc-")?.split_once(": var(")?;
        let (_, default) = value.split_once(", ")?;
        let colors = default.strip_prefix("light-dark(").unwrap_or(default);
        let mut colors = colors.split([',', ')']).filter_map(color);
        let light = colors.next()?;
        Some((name.to_owned(), [light, colors.next().unwrap_or(light)]))
    };
    // What a reader's own colours put in place of ours comes later in the file, and is no colour of ours.
    css.lines().filter_map(token).collect()
}

/// As WCAG defines it: 1 is none, 21 is black on white.
fn contrast(one: Color, other: Color) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let light =
        |[red, green, blue]: Color| 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    let (one, other) = (light(one) + 0.05, light(other) + 0.05);
    if one > other { one / other } else { other / one }
}

fn too_close(pairs: &[(&str, &str)], least: f64) -> Vec<String> {
    let tokens = tokens();
    let mut wrong = Vec::new();
    for (one, other) in pairs {
        for (place, theme) in ["light", "dark"].iter().enumerate() {
            let seen = contrast(tokens[*one][place], tokens[*other][place]);
            if seen < least {
                wrong.push(format!("{one} on {other}, {theme}: {seen:.2}, not {least}"));
            }
        }
    }
    wrong
}

#[test]
fn text_stands_out_from_every_ground_it_is_on() {
    let grounds = ["ground", "ground-soft", "note"];
    let texts = ["ink", "ink-soft", "link", "act-now"];
    let mut pairs: Vec<_> = texts.iter().flat_map(|text| grounds.map(|ground| (*text, ground))).collect();
    pairs.push(("boxed-ink", "boxed"));
    assert_eq!(too_close(&pairs, 4.5), Vec::<String>::new());
}

#[test]
fn edges_rings_and_pictures_stand_out_and_who_was_harmed_from_who_was_not() {
    let pairs = [
        ("edge", "ground"),
        ("edge", "ground-soft"),
        ("focus", "ground"),
        ("focus", "ground-soft"),
        ("focus", "note"),
        ("event", "ground"),
        ("event", "ground-soft"),
        ("event", "rest"),
        ("boxed-rule", "boxed"),
    ];
    assert_eq!(too_close(&pairs, 3.0), Vec::<String>::new());
}

/// What is seen through is another colour than its token, and nothing here would know. A drug that cannot be chosen now is
/// no part of a picture.
#[test]
fn no_mark_of_a_picture_is_seen_through() {
    let rooms = ["explorer/matrix", "explorer/figures", "card/table"];
    for room in rooms {
        let css = fs::read_to_string(format!("styles/{room}.css")).unwrap();
        let words = || css.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
        let translucent = ["opacity", "rgb", "rgba", "hsl", "hsla", "color-mix", "filter", "mix-blend-mode"];
        let found: Vec<&str> =
            words().filter(|word| word.ends_with("-opacity") || translucent.contains(word)).collect();
        assert_eq!(found, Vec::<&str>::new(), "styles/{room}.css");
    }
}

#[test]
fn it_is_reckoned_as_wcag_does() {
    assert_eq!(contrast([0; 3], [255; 3]), 21.0);
    let gray = contrast([0x76; 3], [255; 3]);
    assert!((4.54..4.55).contains(&gray), "{gray}");
}
