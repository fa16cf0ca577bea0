//! The built `dist/` under test.

use std::env;
use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::answer::Answer;

/// The folder that a build left.
#[derive(Clone)]
pub struct Dist(PathBuf);

impl Dist {
    /// The folder named in `DRUG_COMPARE_DIST`, else the workspace's `dist/`.
    pub fn built() -> Dist {
        let own = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist");
        let folder = env::var_os("DRUG_COMPARE_DIST").map_or_else(own, PathBuf::from);
        assert!(folder.join("index.html").exists(), "nothing is built in {}", folder.display());
        Dist(folder)
    }

    pub fn file(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }

    pub fn text(&self, path: &str) -> String {
        fs::read_to_string(self.file(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The address of the wasm, from the root of the page.
    pub fn wasm(&self) -> String {
        let names = fs::read_dir(self.file("embed")).expect("dist/embed is there");
        let names = names.map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned());
        let wasm: Vec<String> = names.filter(|name| name.ends_with(".wasm")).collect();
        let [name] = wasm.as_slice() else { panic!("one wasm in dist/embed, not {wasm:?}") };
        format!("/embed/{name}")
    }

    /// The file at an address, as a right server sends it. Nothing outside is ever reached.
    pub(crate) fn answer(&self, path: &str) -> Option<Answer> {
        let path = Path::new(path.trim_start_matches('/'));
        let inside = path.components().all(|part| matches!(part, Component::Normal(_)));
        let mut file = self.0.join(path);
        if file.is_dir() {
            file.push("index.html");
        }
        let read = |file: &Path| fs::read(file).ok().filter(|_| inside);
        // Beside what a bench serves lies what compresses well, compressed.
        if let Some(body) = read(&file.with_added_extension("br")) {
            return Some(Answer { packed: true, ..Answer::new(mime(&file), body) });
        }
        Some(Answer::new(mime(&file), read(&file)?))
    }
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
