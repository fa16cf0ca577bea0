//! What an editor would say of a pack: are the words plain, translated, sourced and up to date?
//!
//! A pack that reads well enough for a machine may still be hard to read, promise too much or be out of
//! date. `pack check` and the tests ask here; the widget never does, and no pack is invalid by the clock.

mod absolutes;
mod answers;
mod articles;
mod briefs;
mod dates;
mod differences;
mod grade;
mod lists;
mod passages;
mod rates;

mod slips;
mod syllables;
mod translations;
mod wordings;

pub use absolutes::absolute;
pub use grade::{Grade, Passing, grades, hard_sentences};
pub use passages::{Names, Passage, Section, passages};
pub use rates::rate;
pub use wordings::left_out;

use crate::pack::{Date, Pack, Problem};

/// What the review of one pack found.
#[derive(Debug, Default)]
pub struct Review {
    /// What has to be mended before the pack is published.
    pub problems: Vec<Problem>,
    /// What an editor should look at.
    pub warnings: Vec<Problem>,
    /// How hard every section reads, in every language.
    pub grades: Vec<Grade>,
}

/// Reviews a sound pack as of a day.
pub fn review(pack: &Pack, today: Date) -> Review {
    let names = Names::of(pack);
    let passages = passages(pack);
    let grades = grades(&passages, &names);
    let mut problems = translations::missing(pack);
    problems.extend(slips::all(pack));
    problems.extend(differences::doubtful(pack));
    problems.extend(rates::in_prose(pack, &passages));
    problems.extend(absolutes::in_prose(&passages));
    problems.extend(lists::long(pack));
    problems.extend(briefs::long(&passages));
    problems.extend(answers::many(pack));
    problems.extend(grades.iter().filter_map(Grade::problem));
    let mut warnings = dates::warnings(pack, today);
    warnings.extend(translations::few_synonyms(pack));
    warnings.extend(articles::alone(pack));
    warnings.extend(wordings::in_prose(&passages));
    warnings.extend(hard_sentences(&passages, &names));
    Review { problems, warnings, grades }
}
