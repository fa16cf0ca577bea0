//! The facts as static HTML, rendered by the widget's own components.

use std::fs;

use anyhow::{Context, Result};

use super::Work;
use crate::folder;
use crate::process::{run, say};
use crate::project::program;

/// The facts of the standalone page.
pub struct Facts {
    pub lang: String,
    pub html: String,
}

/// Leaves `snippet.LANG.html` and `facts.LANG.html` in `embed/`, the facts with a way back beside the standalone page,
/// and returns the facts of that page.
pub fn write(work: &Work) -> Result<Facts> {
    say("prerender: the facts for readers without scripts");
    run(program("prerender").arg(work.embed()))?;
    let files = folder::files(&work.embed())?;
    let names: Vec<String> = files.iter().map(|file| folder::address(file)).collect();
    let lang = of_page(&names).context("locales/ has the words of no language of this pack")?.to_owned();
    let html = fs::read_to_string(work.embed().join(format!("standalone.{lang}.html")))?;
    for (file, name) in files.iter().zip(&names) {
        let made = work.embed().join(file);
        if let Some(facts) = name.strip_prefix("page-") {
            fs::rename(made, work.staging.join(facts))?;
        } else if name.starts_with("standalone.") {
            fs::remove_file(made)?;
        }
    }
    Ok(Facts { lang, html })
}

/// The language of the standalone page: English where the pack speaks it.
fn of_page(files: &[String]) -> Option<&str> {
    let langs = files.iter().filter_map(|file| file.strip_prefix("standalone.")?.strip_suffix(".html"));
    langs.min_by_key(|lang| *lang != "en")
}

#[cfg(test)]
mod tests {
    use super::of_page;

    #[test]
    fn a_pack_need_not_speak_english() {
        let files =
            |langs: &[&str]| langs.iter().map(|lang| format!("standalone.{lang}.html")).collect::<Vec<_>>();
        assert_eq!(of_page(&files(&["de", "en"])), Some("en"));
        assert_eq!(of_page(&files(&["es"])), Some("es"));
        assert_eq!(of_page(&["drug-compare.js".to_owned()]), None);
    }
}
