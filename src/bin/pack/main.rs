//! For editors of packs: `pack check FILE…` names every problem, `pack schema` prints the schema.

mod schema;

use std::env;
use std::fs;
use std::process::ExitCode;

use drug_compare::pack::{Pack, Problem, read};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.split_first() {
        Some((command, [])) if command == "schema" => {
            println!("{}", schema::text());
            ExitCode::SUCCESS
        }
        Some((command, files)) if command == "check" && !files.is_empty() => check(files),
        _ => {
            eprintln!("usage: pack check FILE… | pack schema");
            ExitCode::from(2)
        }
    }
}

fn check(files: &[String]) -> ExitCode {
    let mut sound = true;
    for file in files {
        match load(file) {
            Ok(pack) => println!("{file}: {}", counts(&pack)),
            Err(problems) => {
                sound = false;
                problems.iter().for_each(|problem| println!("{file}{problem}"));
                println!("{file}: {} problems", problems.len());
            }
        }
    }
    if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn load(file: &str) -> Result<Pack, Vec<Problem>> {
    let text = fs::read_to_string(file).map_err(|error| vec![Problem::new("", error.to_string())])?;
    let json: serde_json::Value =
        serde_json::from_str(&text).map_err(|error| vec![Problem::new("", error.to_string())])?;
    read::read(json.into())
}

fn counts(pack: &Pack) -> String {
    let figures: usize = pack.observations.iter().map(|observation| observation.values.len()).sum();
    format!(
        "{} drugs, {} facts, {} effects, {} figures, {} sources, languages {}",
        pack.drugs.len(),
        pack.facts.len(),
        pack.effects.len(),
        figures,
        pack.sources.len(),
        pack.head.languages.join(" "),
    )
}
