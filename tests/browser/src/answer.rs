//! What a server says to one address.

use crate::gate::Gate;

/// A status, a type and a body; perhaps only after a gate has been opened.
#[derive(Clone)]
pub struct Answer {
    pub(crate) status: u16,
    pub(crate) mime: String,
    pub(crate) body: Vec<u8>,
    pub(crate) gate: Option<Gate>,
    /// Whether the body is compressed with brotli.
    pub(crate) packed: bool,
}

impl Answer {
    pub fn new(mime: &str, body: impl Into<Vec<u8>>) -> Answer {
        Answer { status: 200, mime: mime.to_owned(), body: body.into(), gate: None, packed: false }
    }

    pub fn html(body: impl Into<Vec<u8>>) -> Answer {
        Answer::new("text/html; charset=utf-8", body)
    }

    pub fn script(body: impl Into<Vec<u8>>) -> Answer {
        Answer::new("text/javascript; charset=utf-8", body)
    }

    pub fn json(value: &serde_json::Value) -> Answer {
        Answer::new("application/json", value.to_string())
    }

    /// What most servers send for what they do not have: a page.
    pub fn not_found() -> Answer {
        Answer { status: 404, ..Answer::html("<!doctype html><title>404</title>Not found") }
    }

    /// The same answer, once `gate` is open.
    pub fn behind(self, gate: &Gate) -> Answer {
        Answer { gate: Some(gate.clone()), ..self }
    }
}
