//! Dependencies point one way: pack ← evidence ← explore ← state ← ui ← browser.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use std::fs;
use std::path::Path;

/// The layers, the lowest first, with the modules that belong to each.
const LAYERS: [&[&str]; 8] = [
    &["json"],
    &["pack"],
    &["editorial"],
    &["evidence"],
    &["explore"],
    &["state", "fragment", "snapshot", "words"],
    &["ui"],
    &["browser"],
];

fn layer(module: &str) -> usize {
    LAYERS
        .iter()
        .position(|layer| layer.contains(&module))
        .unwrap_or_else(|| panic!("`{module}` has no layer"))
}

/// Every file below a folder, with its text.
fn files(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

fn modules() -> Vec<(usize, String, String)> {
    let mut found = Vec::new();
    files(Path::new("src"), &mut found);
    let of_library =
        found.into_iter().filter(|(path, _)| !path.contains("/bin/") && !path.ends_with("main.rs"));
    let with_layer = of_library.filter(|(path, _)| path != "src/lib.rs").map(|(path, text)| {
        let module = path.trim_start_matches("src/").split(['/', '.']).next().unwrap().to_owned();
        (layer(&module), path, text)
    });
    with_layer.collect()
}

#[test]
fn no_module_uses_one_above_it() {
    let mut wrong = Vec::new();
    for (own, path, text) in modules() {
        for used in text.split("crate::").skip(1) {
            let module: String = used.chars().take_while(|letter| letter.is_ascii_lowercase()).collect();
            if LAYERS.iter().any(|layer| layer.contains(&module.as_str())) && layer(&module) > own {
                wrong.push(format!("{path} uses {module}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn only_the_browser_knows_browsers() {
    let browser = layer("browser");
    let ui = layer("ui");
    let mut wrong = Vec::new();
    for (own, path, text) in modules() {
        for name in
            ["js_sys", "gloo", "wasm_bindgen", "web_sys::window", "web_sys::Document", "web_sys::Storage"]
        {
            if own < browser && text.contains(name) {
                wrong.push(format!("{path} names {name}"));
            }
        }
        if own < ui && (text.contains("web_sys") || text.contains("yew::")) {
            wrong.push(format!("{path} draws"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
