//! The part of an address after `#`: `drugs=opzelura,rinvoq.30-mg&age=adult&q=…`.
//!
//! Pure: reading ignores what is unknown or hostile, writing keeps the parts of others.

use std::rc::Rc;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::pack::{AgeGroup, DoseId, DrugId, Pack};
use crate::state::{State, Wish};

/// The longest fragment that is read, in bytes: more than anybody types. Longer ones are ignored whole.
const MAX_FRAGMENT_BYTES: usize = 2_000;

/// What stays readable in a query: the rest is written as `%xx`.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

const OURS: [&str; 3] = ["drugs", "age", "q"];

/// What a fragment asks for; an empty wish where it is not ours.
pub fn read(fragment: &str) -> Wish {
    let mut wish = Wish::default();
    if fragment.len() > MAX_FRAGMENT_BYTES {
        return wish;
    }
    for (key, value) in parts(fragment).filter_map(|part| part.split_once('=')) {
        let value = percent_decode_str(value).decode_utf8_lossy();
        match key {
            "drugs" => {
                let mut drugs = Vec::new();
                for drug in value.split(',').filter(|drug| !drug.is_empty()) {
                    let (drug, dose) =
                        drug.split_once('.').map_or((drug, None), |(drug, dose)| (drug, Some(dose)));
                    drugs.push(DrugId::from(drug));
                    wish.doses.extend(dose.map(|dose| (DrugId::from(drug), DoseId::from(dose))));
                }
                // None at all is a choice too; a list of nothing but nonsense is not.
                wish.drugs = Some(drugs).filter(|drugs| value.is_empty() || !drugs.is_empty());
            }
            "age" => wish.age = AgeGroup::parse(&value),
            "q" => wish.query = Some(Rc::from(value.trim())),
            _ => {}
        }
    }
    wish
}

/// `fragment` with its drugs, doses and age replaced by those of `state`; `None` if it has only parts of
/// others. The query is left out: only [`link`] writes it.
pub fn write(fragment: &str, state: &State, pack: &Pack) -> Option<String> {
    let ours = |part: &&str| OURS.contains(&part.split('=').next().unwrap_or(part));
    let foreign: Vec<&str> = parts(fragment).filter(|part| !ours(part)).collect();
    if !foreign.is_empty() && parts(fragment).count() == foreign.len() {
        return None;
    }
    let mut written = foreign.join("&");
    for (key, value) in [("drugs", drugs(state, pack)), ("age", state.age.id().to_owned())] {
        if !written.is_empty() {
            written.push('&');
        }
        written = written + key + "=" + &value;
    }
    Some(written)
}

/// The fragment of a link that the reader asked for; with the query only if the reader wants that too, and it
/// fits.
pub fn link(state: &State, pack: &Pack, with_query: bool) -> String {
    let mut written = write("", state, pack).unwrap_or_default();
    if with_query && !state.query.trim().is_empty() {
        let query = format!("&q={}", utf8_percent_encode(state.query.trim(), ENCODED));
        // A link that is too long is not read at all: then the drugs would be lost, too.
        if written.len() + query.len() <= MAX_FRAGMENT_BYTES {
            written += &query;
        }
    }
    written
}

/// The `&`-separated parts of a fragment. One leading `#` is removed; a second belongs to the first part.
fn parts(fragment: &str) -> impl Iterator<Item = &str> {
    fragment.strip_prefix('#').unwrap_or(fragment).split('&').filter(|part| !part.is_empty())
}

fn drugs(state: &State, pack: &Pack) -> String {
    let with_dose = |id: &DrugId| {
        let drug = pack.drug(id)?;
        match state.doses.get(id).filter(|_| drug.doses.len() > 1) {
            Some(dose) => Some(format!("{id}.{dose}")),
            None => Some(id.to_string()),
        }
    };
    state.drugs.iter().filter_map(with_dose).collect::<Vec<_>>().join(",")
}
