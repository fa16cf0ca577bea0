//! Dependencies point one way: pack ← evidence ← explore ← state ← ui ← browser.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use std::fs;
use std::path::Path;

/// The layers, the lowest first, with the modules that belong to each.
const LAYERS: [&[&str]; 7] = [
    &["pack", "cut"],
    &["editorial"],
    &["evidence", "situations"],
    &["explore"],
    &["state", "contact", "fields", "fragment", "saved", "section", "snapshot", "words"],
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

/// Classes are for styles: another look must not break what a press does.
#[test]
fn no_code_finds_a_part_by_its_class() {
    let ways = [".dc-", "class_list()", "by_class_name"];
    let code = modules().into_iter().filter(|(_, path, _)| path.ends_with(".rs"));
    let found = code.filter(|(_, _, text)| ways.iter().any(|way| text.contains(way)));
    assert_eq!(found.map(|(_, path, _)| path).collect::<Vec<_>>(), Vec::<String>::new());
}

/// The modules of a room that each of its files names: by `super::`, `crate::room::`, or what a file of the room holds.
fn uses(room: &str) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    files(&Path::new("src").join(room), &mut found);
    let root = format!("src/{room}/");
    let inside = room.replace('/', "::");
    let name = |path: &str| path.trim_start_matches(&root).split(['/', '.']).next().unwrap().to_owned();
    let names: Vec<String> = found.iter().map(|(path, _)| name(path)).filter(|name| name != "mod").collect();
    let exports = fs::read_to_string(format!("{root}mod.rs")).unwrap();
    // What `pub use` gives a name of the room's own: which file it is from.
    let mut homes = Vec::new();
    for export in exports.split("pub use ").skip(1) {
        let (home, items) = export.split(';').next().unwrap().split_once("::").unwrap();
        let items = items.split(|letter: char| !letter.is_alphanumeric()).filter(|item| !item.is_empty());
        homes.extend(items.map(|item| (item.to_owned(), home.to_owned())));
    }
    let of_file = |path: &str, text: &str| {
        let own = name(path);
        let mut used = Vec::new();
        // Tests may look from outside.
        let text = text.split("#[cfg(test)]").next().unwrap();
        for line in text.split("use ").skip(1).map(|line| line.split(';').next().unwrap()) {
            let Some(line) =
                line.strip_prefix("super::").or_else(|| line.strip_prefix(&format!("crate::{inside}::")))
            else {
                continue;
            };
            for word in line.split(|letter: char| !letter.is_alphanumeric() && letter != '_') {
                let home = homes.iter().find(|(item, _)| item == word).map(|(_, home)| home.as_str());
                let used_name = home.unwrap_or(word);
                if used_name != own && names.iter().any(|name| name == used_name) {
                    used.push(used_name.to_owned());
                }
            }
        }
        (own, used)
    };
    found
        .iter()
        .filter(|(path, _)| !path.ends_with(&format!("{root}mod.rs")))
        .map(|(path, text)| of_file(path, text))
        .collect()
}

#[test]
fn no_two_modules_of_a_room_need_each_other() {
    let of_explore = EXPLORE.iter().copied().flatten().map(|room| format!("explore/{room}"));
    for room in ["pack", "evidence", "situations"].map(String::from).into_iter().chain(of_explore) {
        let mut left = uses(&room);
        // What needs nothing that is left is taken away, until nothing is.
        loop {
            let names: Vec<String> = left.iter().map(|(name, _)| name.clone()).collect();
            let before = left.len();
            left.retain(|(_, used)| used.iter().any(|used| names.contains(used)));
            if left.len() == before {
                break;
            }
        }
        assert_eq!(left, [], "{room} has a circle");
    }
}

/// The rooms of the search, the lowest first.
const EXPLORE: [&[&str]; 5] = [&["text"], &["language"], &["index"], &["reading"], &["answer"]];

/// The rooms of the ui: those a reader knows, and what all of them use. None of a kind uses its neighbour.
const UI: [&[&str]; 4] = [&["parts"], &["figures"], &["paper"], &["card", "explorer", "chapters"]];

/// The files of the rooms of a layer that name a room beside or above their own.
fn upward(layer: &str, rooms: &[&[&str]]) -> Vec<String> {
    let floor = |room: &str| rooms.iter().position(|floor| floor.contains(&room));
    let mut wrong = Vec::new();
    for (_, path, text) in modules() {
        let inside = path.strip_prefix(&format!("src/{layer}/")).and_then(|path| path.split_once('/'));
        let Some((own, _)) = inside else { continue };
        let here = floor(own).unwrap_or_else(|| panic!("`{own}` is no room"));
        for used in text.split(&format!("crate::{layer}::")).skip(1) {
            let room: String = used.chars().take_while(|letter| letter.is_ascii_lowercase()).collect();
            if room != own && floor(&room).is_some_and(|there| there >= here) {
                wrong.push(format!("{path} uses {room}"));
            }
        }
    }
    wrong
}

#[test]
fn rooms_use_only_those_below_them() {
    assert_eq!(upward("explore", &EXPLORE), Vec::<String>::new());
    assert_eq!(upward("ui", &UI), Vec::<String>::new());
}
