//! A folder of releases, as a server offers it: hosts *follow* `v1/` or *pin* a version.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::folder;
use crate::process::say;
use crate::project::{VERSION, dist};

/// The generation of the public contract: it moves only when hosts must change something.
const CONTRACT: &str = "v1";

/// Builds, then adds `dist/embed` to `releases`. Nothing that hosts may use is ever deleted.
pub fn release(releases: &Path) -> Result<()> {
    crate::build::build(false)?;
    let embed = dist().join("embed");
    pin(&embed, &releases.join(VERSION))?;
    follow(&embed, &releases.join(CONTRACT))
}

/// A pinned folder never changes once it is there.
fn pin(embed: &Path, pinned: &Path) -> Result<()> {
    if pinned.exists() {
        if let Some(difference) = folder::difference(embed, pinned)? {
            bail!("{} is there, but {difference}; give the new one a new version", pinned.display());
        }
        say(&format!("{} is there already, and the same", pinned.display()));
        return Ok(());
    }
    // Under another name first: a copy that stops halfway must not look like a release.
    let half = pinned.with_added_extension("half");
    if half.exists() {
        fs::remove_dir_all(&half)?;
    }
    for file in folder::files(embed)? {
        folder::copy(&embed.join(&file), &half.join(&file))?;
    }
    fs::rename(&half, pinned).with_context(|| format!("{} cannot be made", pinned.display()))?;
    say(&format!("{}: made", pinned.display()));
    Ok(())
}

/// New files beside the old ones: pages that are open still ask for the wasm they were made with.
fn follow(embed: &Path, followed: &Path) -> Result<()> {
    let mut files = folder::files(embed)?;
    // The script last, and at once: it names a wasm that must be there by then.
    files.sort_by_key(|file| file.extension() == Some(OsStr::new("js")));
    for file in files {
        let new = followed.join(&file).with_added_extension("new");
        folder::copy(&embed.join(&file), &new)?;
        fs::rename(&new, followed.join(&file))?;
    }
    say(&format!("{}: renewed", followed.display()));
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test")]

    use super::*;

    #[test]
    fn pinned_folders_do_not_change_and_old_wasm_stays() {
        let scratch = std::env::temp_dir().join(format!("drug-compare-release-{}", std::process::id()));
        let (embed, releases) = (scratch.join("embed"), scratch.join("releases"));
        fs::create_dir_all(&embed).unwrap();
        fs::write(embed.join("a-1.wasm"), "1").unwrap();
        fs::write(embed.join("drug-compare.js"), "1").unwrap();
        pin(&embed, &releases.join("1.0.0")).unwrap();
        follow(&embed, &releases.join("v1")).unwrap();

        fs::rename(embed.join("a-1.wasm"), embed.join("a-2.wasm")).unwrap();
        fs::write(embed.join("drug-compare.js"), "2").unwrap();
        assert!(pin(&embed, &releases.join("1.0.0")).is_err());
        pin(&embed, &releases.join("1.0.1")).unwrap();
        follow(&embed, &releases.join("v1")).unwrap();

        let names: Vec<String> =
            folder::files(&releases.join("v1")).unwrap().iter().map(|file| folder::address(file)).collect();
        assert_eq!(names, ["a-1.wasm", "a-2.wasm", "drug-compare.js"]);
        assert_eq!(fs::read_to_string(releases.join("v1/drug-compare.js")).unwrap(), "2");
        assert_eq!(fs::read_to_string(releases.join("1.0.0/drug-compare.js")).unwrap(), "1");
        fs::remove_dir_all(scratch).unwrap();
    }
}
