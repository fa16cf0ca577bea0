//! `cargo xtask`: one command for each thing a person does with this project.

mod alone;
mod assemble;
mod audit;
mod bench;
mod build;
mod folder;
mod frameworks;
mod fresh;
mod fuzz;
mod monkey;
mod pack;
mod process;
mod project;
mod release;
mod reproduce;
mod screens;
mod serve;
mod server;
mod setup;
mod sizes;
mod steps;
mod test;
mod wordpress;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::Arg::{Long, Value};
use lexopt::{Parser, ValueExt};

const USAGE: &str = "\
cargo xtask COMMAND

  serve [--port 8080] [--open] [--dev]  build, then show the page on 127.0.0.1; --dev rebuilds on every change
  build [--dev]                         make dist/ and dist/embed/, then measure them; --dev is quick and large
  test [--quick]                        everything a change must pass; --quick leaves out the browsers and the empty registry
  fresh [--quick]                       serve and test from nothing, as on a new machine, and how long that takes
  pack check FILE…                      name every problem of content packs
  pack schema                           print the JSON Schema of packs
  fuzz [--minutes 10] [--seed N]        draw hostile packs, addresses, queries and actions for so long
  bench [--readme] [--built] [NAME…]    every bar in one table, met or not; --readme shows it there, --built takes dist/ as it is
  audit                                 licences, doubles, sources and known flaws of all we build with
  reproduce                             build HEAD twice and compare every byte
  monkey [--actions 20000] [--seed 1] [--browser NAME]
                                        do to dist/ what readers, hosts and extensions do, in an order that the seed decides
  screens [--accept]                    compare how dist/ looks with the accepted pictures; --accept keeps what is seen now
  wordpress                             try the built plugin in a real WordPress on this machine
  release DIR                           add dist/embed to a folder of releases: DIR/v1 and DIR/VERSION

What a command needs is looked for, and installed where it is missing.";

fn main() -> ExitCode {
    match run(Parser::from_env()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: Parser) -> Result<()> {
    let command = match arguments.next()? {
        Some(Value(command)) => command.string()?,
        None | Some(Long("help")) => {
            println!("{USAGE}");
            return Ok(());
        }
        Some(other) => return Err(other.unexpected().into()),
    };
    match command.as_str() {
        "serve" => serve::serve(&serve_options(arguments)?),
        "build" => build::build(flag(arguments, "dev")?),
        "test" => test::test(flag(arguments, "quick")?),
        "fresh" => fresh::fresh(flag(arguments, "quick")?),
        "pack" => pack::pack(&words(arguments)?),
        "fuzz" => fuzz::fuzz(&fuzz_options(arguments)?),
        "bench" => bench::bench(&bench_options(arguments)?),
        "audit" => words(arguments).and_then(|_| audit::audit()),
        "reproduce" => words(arguments).and_then(|_| reproduce::reproduce()),
        "monkey" => monkey::monkey(&monkey_options(arguments)?),
        "screens" => screens::screens(flag(arguments, "accept")?),
        "wordpress" => words(arguments).and_then(|_| wordpress::wordpress()),
        "release" => match words(arguments)?.as_slice() {
            [folder] => release::release(&PathBuf::from(folder)),
            _ => bail!("release wants one folder"),
        },
        // Trunk calls this after it has compiled; see Trunk.toml.
        "assemble" => assemble::assemble(),
        other => bail!("there is no command `{other}`\n\n{USAGE}"),
    }
}

fn serve_options(mut arguments: Parser) -> Result<serve::Options> {
    let mut options = serve::Options { port: 8080, open: false, dev: false };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("port") => options.port = arguments.value()?.parse()?,
            Long("open") => options.open = true,
            Long("dev") => options.dev = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn fuzz_options(mut arguments: Parser) -> Result<fuzz::Options> {
    let mut options = fuzz::Options { minutes: 10, seed: None };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("minutes") => options.minutes = arguments.value()?.parse()?,
            Long("seed") => options.seed = Some(arguments.value()?.parse()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn bench_options(mut arguments: Parser) -> Result<bench::Options> {
    let mut options = bench::Options::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("readme") => options.readme = true,
            Long("built") => options.built = true,
            Value(name) => options.only.push(name.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn monkey_options(mut arguments: Parser) -> Result<monkey::Options> {
    let mut options = monkey::Options { actions: 20_000, seed: 1, browser: None };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("actions") => options.actions = arguments.value()?.parse()?,
            Long("seed") => options.seed = arguments.value()?.parse()?,
            Long("browser") => options.browser = Some(arguments.value()?.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn flag(mut arguments: Parser, name: &str) -> Result<bool> {
    let mut set = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long(found) if found == name => set = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(set)
}

fn words(mut arguments: Parser) -> Result<Vec<OsString>> {
    let mut words = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(word) => words.push(word),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(words)
}
