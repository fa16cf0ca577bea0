//! Renders the same components to static HTML: what readers without scripts are given.
//!
//! `prerender OUTDIR [PACK]` writes, for every language of the words, `standalone.LANG.html` (for the standalone page),
//! `snippet.LANG.html` (to paste into an article), `facts.LANG.html` (everything, a document of its own) and
//! `page-facts.LANG.html` (the same beside the standalone page, with the way back to it). Without PACK it is the one in
//! the build.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;
use std::{env, fs, io};

use drug_compare::pack::{Pack, read};
use drug_compare::ui::{Extent, static_page};
use drug_compare::words::Words;

const PACK: &str = include_str!(concat!(env!("OUT_DIR"), "/pack.json"));

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: prerender OUTDIR [PACK]");
        return ExitCode::from(2);
    };
    let text = match env::args_os().nth(2).map(fs::read_to_string).transpose() {
        Ok(text) => text.unwrap_or_else(|| PACK.to_owned()),
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let pack = match read::read(&text) {
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

fn write(folder: &Path, pack: &Rc<Pack>) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for (lang, _) in Words::spoken_by(pack) {
        let page = |extent, prefix: &str, level| static_page(pack, lang, prefix, level, extent);
        let number = format!("{}-{lang}-1-", pack.head.id);
        for (name, html) in [
            ("standalone", page(Extent::Page, &format!("{}-1-", pack.head.id), 1)),
            ("facts", facts(pack, lang, &page(Extent::Facts, &number, 1), Beside::Article)),
            ("page-facts", facts(pack, lang, &page(Extent::Facts, &number, 1), Beside::Page)),
            ("snippet", snippet(pack, lang, &page(Extent::Snippet, &number, 2))),
        ] {
            fs::write(folder.join(format!("{name}.{lang}.html")), html)?;
        }
    }
    Ok(())
}

/// The facts to paste, with their dates, as a whole element; the page with all facts is a link away.
fn snippet(pack: &Pack, lang: &str, facts: &str) -> String {
    let publication = &pack.head.publication;
    format!(
        "<!-- drug-compare: facts checked {checked}, to be checked again by {review}. {licence}. \
         Let the link below the title lead to your copy of facts.{lang}.html. -->\n\
         <drug-compare lang=\"{lang}\">\n{facts}\n</drug-compare>\n",
        checked = publication.checked,
        review = publication.review_by,
        // Without this one no comment ends.
        licence = publication.licence.replace('>', "&gt;"),
    )
}

/// What a page of all facts is kept with.
#[derive(Clone, Copy, PartialEq)]
enum Beside {
    /// A publisher's article, whose address we do not know.
    Article,
    /// The standalone page.
    Page,
}

/// A document of its own with every fact, linked to the same in the other languages.
fn facts(pack: &Pack, lang: &str, facts: &str, beside: Beside) -> String {
    let all = Words::of(lang).unwrap_or_else(Words::first).facts_title;
    let title = pack.head.title.phrase(lang, &pack.head.languages).text;
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    let (style, back) = match beside {
        Beside::Article => ("facts.css", String::new()),
        Beside::Page => {
            ("standalone.css", format!("<a href=\"./\"><span aria-hidden=\"true\">← </span>{title}</a>\n"))
        }
    };
    let others: String = Words::spoken_by(pack)
        .filter(|(other, _)| *other != lang)
        .map(|(other, words)| {
            let name = words.language_name;
            format!("<a href=\"facts.{other}.html\" hreflang=\"{other}\" lang=\"{other}\">{name}</a>\n")
        })
        .collect();
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{all} {title}</title>\n\
         <link rel=\"stylesheet\" href=\"{style}\">\n</head>\n\
         <body class=\"facts\">\n<p class=\"languages\">{back}{others}</p>\n<main>\n{facts}\n</main>\n</body>\n</html>\n"
    )
}
