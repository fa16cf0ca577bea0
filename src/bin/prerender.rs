//! Renders the same components to static HTML: what readers without scripts are given.
//!
//! `prerender OUTDIR` writes `standalone.LANG.html` (for the standalone page) and
//! `snippet.LANG.html` (to paste into an article) for every language of the words.

use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;
use std::{env, fs, io};

use drug_compare::pack::{Pack, Problem, read};
use drug_compare::ui::static_page;
use drug_compare::words::LOCALES;

const PACK: &str = include_str!(concat!(env!("OUT_DIR"), "/pack.json"));

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: prerender OUTDIR");
        return ExitCode::from(2);
    };
    let json = serde_json::from_str::<serde_json::Value>(PACK)
        .map_err(|error| vec![Problem::new("", error.to_string())]);
    let pack = match json.and_then(|json| read::read(json.into())) {
        Ok(pack) => Rc::new(pack),
        Err(problems) => {
            problems.iter().for_each(|problem| eprintln!("{problem}"));
            return ExitCode::FAILURE;
        }
    };
    match write(&folder, &pack) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &PathBuf, pack: &Rc<Pack>) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for (lang, _) in
        LOCALES.iter().filter(|(lang, _)| pack.head.languages.iter().any(|known| **known == **lang))
    {
        let standalone = static_page(pack, lang, &format!("{}-1-", pack.head.id), 1);
        fs::write(folder.join(format!("standalone.{lang}.html")), &standalone)?;
        let facts = static_page(pack, lang, &format!("{}-{lang}-1-", pack.head.id), 2);
        let snippet = format!(
            "<!-- drug-compare: facts checked {checked}, to be checked again by {review}. {licence}. -->\n\
             <drug-compare lang=\"{lang}\">\n{facts}\n</drug-compare>\n",
            checked = pack.head.publication.checked,
            review = pack.head.publication.review_by,
            licence = pack.head.publication.licence,
        );
        fs::write(folder.join(format!("snippet.{lang}.html")), snippet)?;
    }
    Ok(())
}
