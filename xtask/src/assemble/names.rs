//! The names by which wasm and glue call each other: long with hashes when wasm-bindgen has made them, short when
//! they are shipped. No compressor can shorten a hash.

use std::collections::HashMap;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// What `wasm-opt --minify-imports-and-exports-and-modules` prints: the names as they were and as they are.
#[derive(Deserialize)]
struct Renamed {
    /// Module, name, new name. All are of the module that the glue is; the new module is [`MODULE`].
    imports: Vec<(String, String, String)>,
    exports: Vec<(String, String)>,
}

/// What wasm-opt calls the only module.
const MODULE: &str = "a";

/// The glue with the new names.
pub fn shorten(glue: &str, printed: &str) -> Result<String> {
    let renamed: Renamed = serde_json::from_str(printed).context("wasm-opt printed no list of names")?;
    let mut glue = glue.to_owned();
    let mut modules: Vec<&String> = renamed.imports.iter().map(|(module, ..)| module).collect();
    modules.dedup();
    let [module] = modules.as_slice() else {
        bail!("the wasm imports from {modules:?}, not from one module")
    };
    replace_once(&mut glue, &format!("\"{module}\": "), &format!("\"{MODULE}\": "))?;
    for (_, name, short) in &renamed.imports {
        replace_once(&mut glue, &format!(" {name}: function"), &format!(" {short}: function"))?;
    }
    let exports = renamed.exports.iter().map(|(name, short)| (name.as_str(), short.as_str())).collect();
    Ok(rename_exports(&glue, &exports))
}

fn replace_once(glue: &mut String, from: &str, to: &str) -> Result<()> {
    if glue.matches(from).count() != 1 {
        bail!("the glue has `{from}` not exactly once");
    }
    *glue = glue.replacen(from, to, 1);
    Ok(())
}

/// The glue calls an export as `wasm.name`.
fn rename_exports(glue: &str, exports: &HashMap<&str, &str>) -> String {
    let mut parts = glue.split("wasm.");
    let mut renamed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '_' | '$'));
        let (name, rest) = part.split_at(end.unwrap_or(part.len()));
        renamed += "wasm.";
        renamed += exports.get(name).unwrap_or(&name);
        renamed += rest;
    }
    renamed
}

#[cfg(test)]
mod tests {
    use super::shorten;

    const PRINTED: &str = r#"{
        "imports": [["./glue.js", "__wbg_focus_d5e2", "a"], ["./glue.js", "__wbg_focus_d5", "b"]],
        "exports": [["mount", "c"], ["memory", "d"]]
    }"#;

    #[test]
    fn both_sides_get_the_new_names() {
        let glue = "const i = { __wbg_focus_d5e2: function() {}, __wbg_focus_d5: function() {} };
            imports = { \"./glue.js\": i }; function mount() { wasm.mount(wasm.memory.buffer, wasm.mounted); }";
        let short = "const i = { a: function() {}, b: function() {} };
            imports = { \"a\": i }; function mount() { wasm.c(wasm.d.buffer, wasm.mounted); }";
        assert_eq!(shorten(glue, PRINTED).ok().as_deref(), Some(short));
    }

    #[test]
    fn a_name_that_the_glue_lacks_is_an_error() {
        assert!(shorten("imports = { \"./glue.js\": i };", PRINTED).is_err());
    }
}
