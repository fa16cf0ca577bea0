//! The one reader of packs: a JSON value in, a [`Pack`] or every problem out.
//!
//! Both parsers (`serde_json` natively, `JSON.parse` in a browser) hand over the same [`Json`], so a
//! broken pack has the same problems everywhere.

use crate::json::{Json, take};

use super::content::Content;
use super::lists::{LISTS, Lists};
use super::{FORMAT, Head, Pack, Problem, check};

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
    let mut problems = Vec::new();
    let mut lists = Lists::default();
    for (field, list) in LISTS.iter().zip(lists.all_mut()) {
        list.read(field.name, take(&mut fields, field.name), &mut problems);
    }
    let mut head = Head::default();
    let fault = head.read(Json::Object(fields)).err();
    let sound = fault.is_none().then_some(&head);
    problems.extend(fault.map(|fault| Problem { path: fault.path, message: fault.message }));
    check::check(&lists, sound, &mut problems);
    if problems.is_empty() { Ok(lists.into_pack(head)) } else { Err(problems) }
}
