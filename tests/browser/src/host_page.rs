//! A publisher's page, as plain as can be.

/// The first script of every host page: it keeps what the element says, and what goes wrong.
pub const RECORDER: &str = include_str!("recorder.js");

/// An element with the made-up pack, and facts for readers without scripts.
pub const TEA: &str = "<drug-compare pack=\"/tea.json\"><h2>Facts</h2><p>Static facts.</p></drug-compare>";

/// A page that includes the element's script as publishers do, after the recorder.
pub fn host_page(body: &str) -> String {
    host_page_with("", body)
}

/// The same, with something of the test's between the recorder and the element's script.
pub(crate) fn host_page_with(head: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>A host</title>\n\
         <script src=\"/recorder.js\"></script>{head}\n\
         <script type=\"module\" src=\"/embed/drug-compare.js\"></script>\n\
         </head>\n<body>\n{body}\n</body>\n</html>\n"
    )
}
