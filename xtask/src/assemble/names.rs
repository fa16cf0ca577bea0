//! The names by which wasm and glue call each other: long with hashes when wasm-bindgen has made them, short when
//! they are shipped. No compressor can shorten a hash.

use std::collections::HashMap;
use std::convert::Infallible;

use anyhow::{Context, Result, bail};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, Imports, Parser};

/// What the only module that the wasm imports from is called.
const MODULE: &str = "a";

/// The one export that keeps its name: tools that look into a running wasm ask for it.
const MEMORY: &str = "memory";

/// The wasm and its glue with short names.
pub fn shorten(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let (mut names, mut module) = (Names::default(), Module::new());
    names.parse_core_module(&mut module, Parser::new(0), wasm).context("the wasm cannot be read")?;
    Ok((module.finish(), names.rename(glue)?))
}

/// The names as they were, in the order of the wasm; a short one is made of the place.
#[derive(Default)]
struct Names {
    /// Module and name.
    imports: Vec<(String, String)>,
    exports: Vec<String>,
}

impl Reencode for Names {
    type Error = Infallible;

    fn parse_imports(&mut self, section: &mut ImportSection, imports: Imports<'_>) -> Result<(), Error> {
        for import in imports {
            let (_, import) = import?;
            section.import(MODULE, &short(self.imports.len()), self.entity_type(import.ty)?);
            self.imports.push((import.module.to_owned(), import.name.to_owned()));
        }
        Ok(())
    }

    fn parse_export(&mut self, section: &mut ExportSection, export: Export<'_>) -> Result<(), Error> {
        let name = if export.name == MEMORY { MEMORY } else { &short(self.exports.len()) };
        let index = self.external_index(export.kind, export.index)?;
        section.export(name, self.export_kind(export.kind)?, index);
        self.exports.push(export.name.to_owned());
        Ok(())
    }
}

impl Names {
    fn rename(&self, glue: &str) -> Result<String> {
        let mut glue = glue.to_owned();
        let mut modules: Vec<&str> = self.imports.iter().map(|(module, _)| module.as_str()).collect();
        modules.dedup();
        let [module] = modules.as_slice() else {
            bail!("the wasm imports from {modules:?}, not from one module")
        };
        replace_once(&mut glue, &format!("\"{module}\": "), &format!("\"{MODULE}\": "))?;
        for (place, (_, name)) in self.imports.iter().enumerate() {
            replace_once(&mut glue, &format!(" {name}: function"), &format!(" {}: function", short(place)))?;
        }
        Ok(self.rename_exports(&glue))
    }

    /// The glue calls an export as `wasm.name`.
    fn rename_exports(&self, glue: &str) -> String {
        let places = self.exports.iter().enumerate().filter(|(_, name)| *name != MEMORY);
        let names: HashMap<&str, String> =
            places.map(|(place, name)| (name.as_str(), short(place))).collect();
        let mut parts = glue.split("wasm.");
        let mut renamed = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let end = part.find(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '_' | '$'));
            let (name, rest) = part.split_at(end.unwrap_or(part.len()));
            renamed += "wasm.";
            renamed += names.get(name).map_or(name, String::as_str);
            renamed += rest;
        }
        renamed
    }
}

/// a, b, … z, ba, bb, …
fn short(place: usize) -> String {
    let letter = char::from(b'a' + (place % 26) as u8);
    if place < 26 { letter.to_string() } else { format!("{}{letter}", short(place / 26)) }
}

fn replace_once(glue: &mut String, from: &str, to: &str) -> Result<()> {
    if glue.matches(from).count() != 1 {
        bail!("the glue has `{from}` not exactly once");
    }
    *glue = glue.replacen(from, to, 1);
    Ok(())
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, ExportKind, ExportSection, ImportSection, MemoryType, Module};
    use wasmparser::{Parser, Payload};

    use super::{short, shorten};

    const GLUE: &str = "const i = { __wbg_focus_d5e2: function() {}, __wbg_focus_d5: function() {} };
        imports = { \"./glue.js\": i }; function mount() { wasm.mount(wasm.memory.buffer, wasm.mounted); }";

    /// A wasm with two imports, and exports that are called `memory` and `mount`.
    fn wasm() -> Vec<u8> {
        let memory =
            MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        let (mut imports, mut exports, mut module) =
            (ImportSection::new(), ExportSection::new(), Module::new());
        for name in ["__wbg_focus_d5e2", "__wbg_focus_d5"] {
            imports.import("./glue.js", name, EntityType::Memory(memory));
        }
        exports.export("memory", ExportKind::Memory, 0).export("mount", ExportKind::Memory, 1);
        module.section(&imports).section(&exports);
        module.finish()
    }

    fn names_of(wasm: &[u8]) -> Vec<String> {
        let mut names = Vec::new();
        for payload in Parser::new(0).parse_all(wasm).flatten() {
            match payload {
                Payload::ImportSection(section) => {
                    let imports = section.into_imports().flatten();
                    names.extend(imports.map(|import| format!("{}.{}", import.module, import.name)));
                }
                Payload::ExportSection(section) => {
                    names.extend(section.into_iter().flatten().map(|export| export.name.to_owned()));
                }
                _ => {}
            }
        }
        names
    }

    #[test]
    fn both_sides_get_the_same_short_names() {
        let short = "const i = { a: function() {}, b: function() {} };
        imports = { \"a\": i }; function mount() { wasm.b(wasm.memory.buffer, wasm.mounted); }";
        let (wasm, glue) = shorten(&wasm(), GLUE).unwrap_or_default();
        assert_eq!(glue, short);
        assert_eq!(names_of(&wasm), ["a.a", "a.b", "memory", "b"]);
    }

    #[test]
    fn a_name_that_the_glue_lacks_is_an_error() {
        assert!(shorten(&wasm(), "imports = { \"./glue.js\": i };").is_err());
    }

    #[test]
    fn no_two_places_have_the_same_name() {
        let mut names: Vec<String> = (0..2000).map(short).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 2000);
    }
}
