//! The markup of named states of the page, rendered natively.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod states;

use states::{live, state, static_html, tea_leaves};

/// The words a reader sees, with single spaces.
fn words(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(letter),
            _ => {}
        }
        if letter == '<' {
            text.push(' ');
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn one_drug_two_drugs_none() {
    let pack = tea_leaves();
    let two = words(&live(&pack, &state(&pack, "two")));
    assert!(two.contains("10 of 100 with Examplin 1 cup. 2 of 100 without. 8 more of 100."), "{two}");
    assert!(two.contains("Do not compare these numbers between medicines."));
    let one = words(&live(&pack, &state(&pack, "one")));
    assert!(
        !one.contains("Do not compare these numbers between medicines."),
        "one drug has nothing to be compared with"
    );
    let none = words(&live(&pack, &state(&pack, "none")));
    assert!(none.contains("Choose at least one medicine above."));
    assert!(
        none.contains("Examplin: the strictest warning that a label can carry."),
        "the warnings of the drugs last shown stay"
    );
}

#[test]
fn four_drugs_stand_side_by_side() {
    let pack = states::four_drugs();
    let html = live(&pack, &state(&pack, "four"));
    assert_eq!(html.matches("aria-pressed=\"true\"").count(), 4);
    assert!(words(&html).contains("Samplex with a very long brand name, triplet and twin: no boxed warning"));
}

#[test]
fn every_kind_of_empty_cell_has_its_own_words() {
    let pack = tea_leaves();
    let html = words(&static_html(&pack, "en"));
    for kind in [
        "Not reported in the sources we checked.",
        "Not in the label’s table, which leaves out",
        "Listed in the label, without a number.",
        "Listed in the label. We have not checked the number yet.",
        "Not studied in these people.",
    ] {
        assert!(html.contains(kind), "{kind}");
    }
}

#[test]
fn numbers_that_need_care_are_said_with_care() {
    let pack = tea_leaves();
    let html = words(&static_html(&pack, "en"));
    assert!(
        html.contains("Fewer than 1 of 100 with Examplin 2 cups. 33 of 100 without. 32 to 33 fewer of 100.")
    );
    assert!(html.contains("1 of 100 with Examplin 1 cup. None seen in 200 people without. 1 more of 100."));
    assert!(
        html.contains("3 of 100 with Examplin 1 cup. 5 of 100 without. 2 fewer of 100."),
        "fewer is said"
    );
    assert!(
        html.contains(
            "5 of 100 with Examplin 2 cups. 5 of 100 without. No more often than without the drug."
        )
    );
}

#[test]
fn an_age_below_the_approval_is_said_without_rates() {
    let pack = tea_leaves();
    let child = words(&live(&pack, &state(&pack, "child")));
    assert!(child.contains("Examplin 1 cup : Not approved at this age."));
    assert!(!child.contains("with Examplin 1 cup."), "no rate of a drug that is not approved at this age");
    assert!(child.contains(
        "15.4 of 100 with Samplex with a very long brand name one leaf. 10.8 of 100 without. 4.6 more of 100."
    ));
}

#[test]
fn warnings_tell_where_each_risk_was_seen_this_drug_first() {
    let pack = tea_leaves();
    let html = words(&static_html(&pack, "en"));
    let this = html.find("Seen with Examplin, in imaginary hiccups").unwrap();
    let another = html.find("Seen with another drug of the group, in another illness").unwrap();
    assert!(this < another);
    assert!(html.contains("Samplex with a very long brand name: no boxed warning on the label."));
}

#[test]
fn static_facts_ask_for_no_script() {
    let html = static_html(&tea_leaves(), "en");
    for control in ["<button", "<input", "<details", "<select", " hidden"] {
        assert!(!html.contains(control), "{control}");
    }
    assert!(!html.contains("style="), "strict hosts block style attributes");
}

#[test]
fn ids_begin_with_the_pack_and_the_number() {
    let html = static_html(&tea_leaves(), "en");
    for id in html.split(" id=\"").skip(1) {
        assert!(id.starts_with("tea-leaves-1-"), "{}", id.split('"').next().unwrap());
    }
}

#[test]
fn what_is_missing_in_spanish_is_marked_as_english() {
    let pack = states::without_spanish_title(tea_leaves());
    let html = static_html(&pack, "es");
    assert!(html.contains("<span lang=\"en\">Compare made-up tea leaves</span>"));
    assert!(words(&html).contains("Información, no consejo médico."));
}

#[test]
fn facts_past_their_review_date_say_so() {
    let pack = tea_leaves();
    assert!(!live(&pack, &state(&pack, "two")).contains("dc-overdue"));
    assert!(states::live_on(&pack, &state(&pack, "two"), "2027-11-02").contains("dc-overdue"));
}

#[test]
fn an_interval_says_more_and_fewer_and_no_minus() {
    for (lang, low, high) in
        [("en", " fewer and ", " more of 100."), ("es", " menos y ", " más de cada 100.")]
    {
        let html = static_html(&tea_leaves(), lang);
        assert!(html.contains(low) && html.contains(high), "{lang}");
        assert!(!html.contains('\u{2212}'), "{lang}");
    }
}
