//! A link as a QR code, made here: nobody else learns of it.

use std::fmt::Write as _;

use qrcodegen::{QrCode as Code, QrCodeEcc};
use yew::prelude::*;

use crate::ui::page::Page;
use crate::words::fill;

/// Light modules around a code, without which cameras do not find it.
const QUIET: i32 = 4;

#[derive(PartialEq, Properties)]
pub struct QrCodeProps {
    pub page: Page,
    pub link: AttrValue,
}

#[component]
pub fn QrCode(QrCodeProps { page, link }: &QrCodeProps) -> Html {
    match Code::encode_text(link, QrCodeEcc::Medium) {
        Ok(code) => picture(&code, fill(page.words.qr_code_of, &[("link", link)])),
        // Longer than the largest code holds.
        Err(_) => html! { <p>{ page.words.qr_code_too_long }</p> },
    }
}

/// Dark on light in every theme, for cameras.
fn picture(code: &Code, name: String) -> Html {
    let width = code.size() + 2 * QUIET;
    html! {
        <svg class="dc-qr-code" role="img" aria-label={name} viewBox={format!("0 0 {width} {width}")}
             width="200" height="200" shape-rendering="crispEdges" focusable="false">
            <rect width={width.to_string()} height={width.to_string()} fill="#fff" />
            <path fill="#000" d={modules(code)} />
        </svg>
    }
}

/// The dark modules, each run of a row in one piece.
fn modules(code: &Code) -> String {
    let mut path = String::new();
    for row in 0..code.size() {
        let mut column = 0;
        while column < code.size() {
            let run = (column..code.size()).take_while(|at| code.get_module(*at, row)).count();
            if run > 0 {
                // Writing to a string cannot fail.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", column + QUIET, row + QUIET);
            }
            column += i32::try_from(run).unwrap_or(0) + 1;
        }
    }
    path
}
