//! HTML as browsers read it, flattened so that two pieces can be compared.

use html5ever::driver::ParseOpts;
use html5ever::parse_document;
use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::{Handle, NodeData, RcDom};

use crate::attacks::HARMLESS;

/// Everything in a piece of HTML, one line each: elements with their depth, attributes, texts, comments.
pub fn flat(html: &str) -> Vec<String> {
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(html);
    let mut lines = Vec::new();
    walk(&dom.document, 0, &mut lines);
    lines
}

fn walk(node: &Handle, depth: usize, lines: &mut Vec<String>) {
    match &node.data {
        NodeData::Element { name, attrs, template_contents, .. } => {
            lines.push(format!("{depth} <{}>", name.local));
            let attrs = attrs.borrow();
            let mut attrs: Vec<String> =
                attrs.iter().map(|attr| format!("{depth} {}={}", attr.name.local, attr.value)).collect();
            attrs.sort();
            lines.extend(attrs);
            if let Some(contents) = &*template_contents.borrow() {
                walk(contents, depth + 1, lines);
            }
        }
        NodeData::Text { contents } => lines.push(format!("{depth} “{}”", contents.borrow())),
        NodeData::Comment { contents } => lines.push(format!("{depth} <!--{contents}-->")),
        NodeData::Doctype { .. } | NodeData::Document | NodeData::ProcessingInstruction { .. } => {}
    }
    for child in node.children.borrow().iter() {
        walk(child, depth + 1, lines);
    }
}

/// Asserts that `attacked` is `harmless`, which is flat already, with the attack where the harmless word stands, and nothing else.
pub fn assert_same(attacked: &str, harmless: &[String], attack: &str, place: &str) {
    // What no HTML holds: browsers leave it out, or put a mark in its place.
    let seen = |line: &String| line.replace(['\u{0}', '\u{fffd}'], "");
    let attacked: Vec<String> = flat(attacked).iter().map(seen).collect();
    let harmless: Vec<String> = harmless.iter().map(|line| seen(&line.replace(HARMLESS, attack))).collect();
    for (attacked, harmless) in attacked.iter().zip(&harmless) {
        assert_eq!(attacked, harmless, "{place}, with {attack:?}");
    }
    assert_eq!(attacked.len(), harmless.len(), "{place}, with {attack:?}");
}
