//! For editors of packs: `pack check FILE…` names every problem, `pack schema` prints the schema.

mod report;
mod schema;

use std::env;
use std::fs;
use std::process::ExitCode;

use drug_compare::editorial::review;
use drug_compare::pack::{Date, Pack, Problem, read};

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

/// Warnings are told, problems refuse the file.
fn check(files: &[String]) -> ExitCode {
    let mut sound = true;
    // A schema describes packs, and is none.
    for file in files.iter().filter(|file| !file.ends_with(".schema.json")) {
        let problems = match load(file) {
            Ok(pack) => {
                let review = review(&pack, today());
                println!("{file}: {}", report::counts(&pack));
                println!("{}", report::grades(&review));
                for warning in &review.warnings {
                    println!("{file}{warning} (only a warning)");
                }
                review.problems
            }
            Err(problems) => problems,
        };
        for problem in &problems {
            println!("{file}{problem}");
        }
        println!("{file}: {}", report::verdict(problems.len()));
        sound &= problems.is_empty();
    }
    if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn load(file: &str) -> Result<Pack, Vec<Problem>> {
    let text = fs::read_to_string(file).map_err(|error| vec![Problem::new("", error.to_string())])?;
    read::read(&text)
}

fn today() -> Date {
    let today = jiff::Zoned::now().date();
    let part = |number: i8| u8::try_from(number).unwrap_or_default();
    Date {
        year: u16::try_from(today.year()).unwrap_or_default(),
        month: part(today.month()),
        day: part(today.day()),
    }
}
