//! The one reader of packs: a JSON value in, a [`Pack`] or every problem out.
//!
//! Both parsers (`serde_json` natively, `JSON.parse` in a browser) hand over the same [`Json`], so a
//! broken pack has the same problems everywhere.

use crate::json::{Json, take};

use super::check;
use super::draft::Draft;
use super::problem::Problems;
use super::{FORMAT, Pack, Problem};

/// Reads a pack and checks what it says.
///
/// # Errors
/// The first shape problem of every faulty record together with every problem of meaning among
/// the sound ones. A newer `format` is the only problem named where there is one.
pub fn read(json: Json) -> Result<Pack, Vec<Problem>> {
    if let Some(Json::Number(format)) = json.get("format")
        && *format > f64::from(FORMAT)
    {
        let message = format!(
            "this format is newer than {FORMAT}, the newest that this build reads: update drug-compare"
        );
        return Err(vec![Problem::new("/format", message)]);
    }
    let Json::Object(mut fields) = json else {
        return Err(vec![Problem::new("", "a pack is a JSON object")]);
    };
    // Where the schema is, for editors that look.
    take(&mut fields, "$schema");
    let mut problems = Problems::default();
    let draft = Draft::read(fields, &mut problems);
    check::check(&draft, &mut problems);
    problems.or(draft.pack)
}
