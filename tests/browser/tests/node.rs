//! Where there is no browser, importing the script does nothing.

use std::process::Command;

use browser_tests::Dist;

#[test]
fn importing_does_nothing_and_throws_nothing() {
    let script = Dist::built().file("embed/drug-compare.js").canonicalize().unwrap();
    let program = format!(
        "const before = Object.getOwnPropertyNames(globalThis).length;
        await import(\"file://{}\");
        if (Object.getOwnPropertyNames(globalThis).length !== before) throw new Error('a new global');",
        script.display()
    );
    let node = Command::new("node").args(["--input-type=module", "--eval", &program]).output();
    let node = node.expect("node is there: it bundles the script");
    let said = [node.stdout, node.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    assert!(node.status.success(), "{}", said.concat());
    assert_eq!(said.concat(), "");
}
