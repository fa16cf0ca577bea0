//! Folders of files, in an order that is the same everywhere.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// All files below a folder, relative to it, sorted.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(current) = open.pop() {
        let entries =
            fs::read_dir(&current).with_context(|| format!("{} cannot be read", current.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path.strip_prefix(folder)?.to_path_buf());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// What differs between two folders, byte by byte; `None` if nothing does.
pub fn difference(one: &Path, other: &Path) -> Result<Option<String>> {
    let own = files(one)?;
    if own != files(other)? {
        return Ok(Some(format!("{} and {} have other files", one.display(), other.display())));
    }
    for file in own {
        if fs::read(one.join(&file))? != fs::read(other.join(&file))? {
            return Ok(Some(format!("{} differs", file.display())));
        }
    }
    Ok(None)
}

/// Copies a file and makes the folder it goes into.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::copy(from, to).with_context(|| format!("{} cannot be copied", from.display()))?;
    Ok(())
}

/// Leaves an empty folder, whatever was there.
pub fn clear(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("{} cannot be deleted", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))
}

/// A path as it stands in an address.
pub fn address(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}
