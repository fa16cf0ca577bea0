//! Packs that hosts bring: the made-up one of the fixtures, whole and broken.

use serde_json::{Value, json};

/// The made-up tea leaves: two drugs, and as small as a whole pack can be.
pub fn tea() -> Value {
    serde_json::from_str(include_str!("../../fixtures/packs/tea-leaves.json")).expect("the fixture is JSON")
}

/// Another sound pack: the same leaves under another name.
pub fn other_tea() -> Value {
    let mut pack = tea();
    pack["id"] = json!("other-leaves");
    pack["title"] = json!({ "en": "Compare other leaves", "es": "Comparar otras hojas" });
    pack
}

/// A pack with two faulty records, one in its shape and one in its meaning, and where the faults are.
pub fn broken_tea() -> (Value, [&'static str; 2]) {
    let mut pack = tea();
    let faults = ["/effects/2/action", "/observations/0/effect"];
    for fault in faults {
        *pack.pointer_mut(fault).expect("the fixture has it") = json!("never-heard-of");
    }
    (pack, faults)
}
