//! `wordpress/drug-compare/`: a plugin with all it needs, to be put into `wp-content/plugins/` as it is.

use std::fs;

use anyhow::{Context, Result};

use super::Work;
use super::module::Module;
use crate::folder;
use crate::project::VERSION;

/// Whether readers of a site need this file of `embed/`; the rest is for publishers who build their own pages.
fn is_for_readers(file: &str, module: &str) -> bool {
    let page = file.starts_with("snippet.") || file.starts_with("facts.");
    page || file == "drug-compare.js" || file == module
}

/// To be called when all of `embed/` is there.
pub fn plugin(work: &Work, module: &Module) -> Result<()> {
    let (own, plugin) = (work.source.join("shell/wordpress"), work.staging.join("wordpress/drug-compare"));
    for file in folder::files(&own)? {
        folder::copy(&own.join(&file), &plugin.join(&file))?;
        let text = fs::read_to_string(own.join(&file))
            .with_context(|| format!("shell/wordpress/{}", file.display()))?;
        fs::write(plugin.join(&file), text.replace("__VERSION__", VERSION))?;
    }
    for file in folder::files(&work.embed())? {
        if is_for_readers(&folder::address(&file), &module.file) {
            folder::copy(&work.embed().join(&file), &plugin.join("embed").join(&file))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::is_for_readers;

    #[test]
    fn the_plugin_has_the_facts_in_every_language_and_what_runs() {
        let module = "drug-compare-1a.wasm";
        for file in ["drug-compare.js", module, "snippet.en.html", "facts.de.html", "facts.css"] {
            assert!(is_for_readers(file, module), "{file}");
        }
        for file in ["drug-compare.d.ts", "example.html", "package.json", "pack.schema.json"] {
            assert!(!is_for_readers(file, module), "{file}");
        }
    }
}
