//! Where links may lead, and what a pack may not say at all.

use drug_compare::contact::Contact;
use drug_compare::pack::{dial, read};
use serde_json::json;

use crate::attacks::{attacks, free, sound, unseen, with};

const HOSTILE: [&str; 18] = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " https://example.org",
    "https:javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "http://example.org",
    "//example.org",
    "https://",
    "https:///example.org",
    "https://label.example@evil.example/",
    "https://evil.example/\u{202e}gpj.exe",
    "https://example.org/\" onmouseover=\"alert(1)",
    "https://example.org/<svg onload=alert(1)>",
    "https://example.org/a b",
    "https://example.org\\@evil.example",
    "https://example.org/\u{0}",
];

#[test]
fn an_address_that_is_not_https_or_not_what_it_looks_like_is_refused() {
    for address in HOSTILE {
        for place in ["/sources/0/url", "/emergency/report_url"] {
            let mut pack = sound();
            *pack.pointer_mut(place).unwrap() = json!(address);
            let problems = read::read(&pack.to_string()).err().unwrap_or_default();
            assert!(
                problems.iter().any(|problem| problem.path == place),
                "{address:?} at {place}: {problems:?}"
            );
        }
        let contact = Contact::parse(address);
        assert_eq!(contact.is_some(), address == " https://example.org", "{address:?}");
    }
    for address in
        ["https://example.org", "https://example.org/a?b=c&d=%20#e", "https://es.example.org/atópica"]
    {
        let mut pack = sound();
        pack["sources"][0]["url"] = json!(address);
        assert_eq!(read::read(&pack.to_string()).err(), None, "{address}");
    }
}

#[test]
fn a_number_to_call_that_is_more_than_digits_is_refused_and_a_link_has_its_digits_alone() {
    for number in
        ["javascript:alert(1)", "911\"><img src=x onerror=alert(1)>", "911;ext=1", "*#06#", "911,1", "９１１"]
    {
        for (place, value) in
            [("/emergency/number", json!(number)), ("/emergency/numbers", json!(["000", number]))]
        {
            let mut pack = sound();
            pack["emergency"]["numbers"] = json!([]);
            *pack.pointer_mut(place).unwrap() = value;
            let problems = read::read(&pack.to_string()).err().unwrap_or_default();
            assert!(problems.iter().any(|problem| problem.path.starts_with(place)), "{number}: {problems:?}");
        }
        let digits = dial::address(number);
        assert!(digits.strip_prefix("tel:").unwrap().bytes().all(|byte| byte.is_ascii_digit()), "{digits}");
    }
}

#[test]
fn a_pack_with_markup_is_sound_and_one_with_unseen_letters_is_refused() {
    let places = free();
    for attack in attacks() {
        assert_eq!(read::read(&with(places, &attack).to_string()).err(), None, "{attack}");
    }
    let problems = read::read(&with(places, &unseen()).to_string()).unwrap_err();
    let told = |place: &&String| problems.iter().any(|problem| place.starts_with(&problem.path));
    assert_eq!(places.iter().find(|place| !told(place)), None);
}
