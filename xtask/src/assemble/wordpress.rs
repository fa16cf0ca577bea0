//! `wordpress/drug-compare/`: a plugin with all it needs, to be put into `wp-content/plugins/` as it is.

use std::fs;

use anyhow::{Context, Result};

use super::Work;
use super::module::Module;
use crate::folder;
use crate::project::VERSION;

/// What readers of a site need of `embed/`; the rest is for publishers who build their own pages.
const OF_EMBED: [&str; 6] =
    ["drug-compare.js", "snippet.en.html", "snippet.es.html", "facts.en.html", "facts.es.html", "facts.css"];

/// To be called when all of `embed/` is there.
pub fn plugin(work: &Work, module: &Module) -> Result<()> {
    let (own, plugin) = (work.source.join("shell/wordpress"), work.staging.join("wordpress/drug-compare"));
    for file in folder::files(&own)? {
        folder::copy(&own.join(&file), &plugin.join(&file))?;
        let text = fs::read_to_string(own.join(&file))
            .with_context(|| format!("shell/wordpress/{}", file.display()))?;
        fs::write(plugin.join(&file), text.replace("__VERSION__", VERSION))?;
    }
    for file in OF_EMBED.into_iter().chain([module.file.as_str()]) {
        folder::copy(&work.embed().join(file), &plugin.join("embed").join(file))?;
    }
    Ok(())
}
