//! Where there is no browser, importing the script does nothing; where there is half of one, it takes nothing down.

use std::path::Path;
use std::process::Command;

use browser_tests::Dist;

/// The script's address, as node imports it.
fn script() -> String {
    format!("file://{}", Dist::built().file("embed/drug-compare.js").canonicalize().unwrap().display())
}

/// Runs node, and expects it to have nothing to say.
fn assert_silent(node: &mut Command) {
    let node = node.output().expect("node is there: it bundles the script");
    let said = [node.stdout, node.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    assert!(node.status.success(), "{}", said.concat());
    assert_eq!(said.concat(), "");
}

#[test]
fn importing_does_nothing_and_throws_nothing() {
    let program = format!(
        "const before = Object.getOwnPropertyNames(globalThis).length;
        await import(\"{}\");
        if (Object.getOwnPropertyNames(globalThis).length !== before) throw new Error('a new global');",
        script()
    );
    assert_silent(Command::new("node").args(["--input-type=module", "--eval", &program]));
}

#[test]
fn in_jsdom_the_facts_stay() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks/jsdom.cjs");
    assert_silent(Command::new("node").arg(page).arg(script()));
}
