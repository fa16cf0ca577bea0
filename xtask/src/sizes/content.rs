//! The weight of the content pack, as a whole and for the readers of one language.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use super::compressed;
use crate::project::scratch;

/// Brotli bytes of the pack without white space: with all languages, and by language with its texts only.
pub fn measure(pack: &Path) -> Result<(u64, Vec<(String, u64)>)> {
    let text = fs::read_to_string(pack).with_context(|| format!("{} cannot be read", pack.display()))?;
    let pack: Value =
        serde_json::from_str(&text).with_context(|| format!("{} is no JSON", pack.display()))?;
    let listed = pack.get("languages").and_then(Value::as_array).context("the pack names its languages")?;
    let languages: Vec<String> = listed.iter().filter_map(|lang| Some(lang.as_str()?.to_owned())).collect();

    let folder = scratch()?;
    let mut files = vec![folder.join("pack.json")];
    fs::write(folder.join("pack.json"), pack.to_string())?;
    for lang in &languages {
        let file = folder.join(format!("pack.{lang}.json"));
        fs::write(&file, only(&pack, &languages, lang).to_string())?;
        files.push(file);
    }
    let mut sizes = compressed::sizes(files.into_iter())?.into_iter().map(|size| size.brotli);
    let whole = sizes.next().context("the pack has a size")?;
    Ok((whole, languages.into_iter().zip(sizes).collect()))
}

/// A copy in which every text is there in one language only. A text is an object whose keys are languages.
fn only(value: &Value, languages: &[String], lang: &str) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| only(item, languages, lang)).collect(),
        Value::Object(fields) => {
            let text = !fields.is_empty() && fields.keys().all(|key| languages.contains(key));
            let kept = fields.iter().filter(|(key, _)| !text || *key == lang);
            Value::Object(
                kept.map(|(key, item)| (key.clone(), only(item, languages, lang))).collect::<Map<_, _>>(),
            )
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::only;
    use serde_json::json;

    #[test]
    fn one_language_is_left() {
        let pack = json!({ "id": "a", "drugs": [{ "name": { "en": "cream", "es": "crema" }, "doses": {} }] });
        let languages = ["en".to_owned(), "es".to_owned()];
        let spanish = json!({ "id": "a", "drugs": [{ "name": { "es": "crema" }, "doses": {} }] });
        assert_eq!(only(&pack, &languages, "es"), spanish);
    }
}
