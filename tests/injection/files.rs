//! The files that publishers get: written by the same program that writes them for the build.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::attacks::{HARMLESS, attacks, free, with};
use crate::markup::{assert_same, flat};

/// The files of a pack whose free texts are all these words, by name.
fn files(folder: &Path, places: &[String], words: &str) -> Vec<(String, String)> {
    fs::create_dir_all(folder).unwrap();
    let pack = folder.join("pack.json");
    fs::write(&pack, with(places, words).to_string()).unwrap();
    let made = folder.join("made");
    let run = Command::new(env!("CARGO_BIN_EXE_prerender")).arg(&made).arg(&pack).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let mut files: Vec<_> = fs::read_dir(&made)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn every_text_of_a_pack_stays_a_text_in_every_file() {
    let folder = std::env::temp_dir().join(format!("drug-compare-injection-{}", std::process::id()));
    let places = free();
    let harmless = files(&folder, places, HARMLESS);
    assert_eq!(harmless.len(), 8);
    for attack in attacks() {
        for ((name, attacked), (_, harmless)) in files(&folder, places, &attack).iter().zip(&harmless) {
            // A comment holds no markup, and no sign that would end it.
            let harmless = match harmless.split_once("-->") {
                Some((comment, rest)) => {
                    comment.replace(HARMLESS, &attack.replace('>', "&gt;")) + "-->" + rest
                }
                None => harmless.clone(),
            };
            assert_same(attacked, &flat(&harmless), &attack, name);
        }
    }
    fs::remove_dir_all(folder).unwrap();
}
