//! Where a reader reports a mistake: only addresses that a link may lead to.

use drug_compare::contact::Contact;

fn shown(text: &str) -> Option<String> {
    Contact::parse(text).map(|contact| contact.shown().to_owned())
}

#[test]
fn https_and_mailto_are_contacts() {
    assert_eq!(
        shown("https://example.org/report?about=drugs").as_deref(),
        Some("https://example.org/report?about=drugs")
    );
    assert_eq!(shown(" HTTPS://example.org ").as_deref(), Some("HTTPS://example.org"));
    assert_eq!(
        shown("mailto:editors@example.org?subject=A%20mistake").as_deref(),
        Some("editors@example.org")
    );
    assert_eq!(shown("MailTo:editors@example.org").as_deref(), Some("editors@example.org"));
}

#[test]
fn anything_else_is_none() {
    let others = [
        "",
        "editors@example.org",
        "example.org",
        "http://example.org",
        "javascript:alert(1)",
        "data:text/html,x",
        "java\nscript:alert(1)",
        "https:",
        "https://",
        "https:///x",
        "https:example.org",
        "mailto:",
        "mailto:@",
        "mailto:a@",
        "https://example.org/a b",
        "https://example.org/\u{0}",
        "//example.org",
        "blob:https://example.org/1",
    ];
    for other in others {
        assert_eq!(Contact::parse(other), None, "{other:?}");
    }
}
