//! The QR code as it is drawn: a reader of such codes, which shares nothing with what made it, gets the link back.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod states;

use std::rc::Rc;

use drug_compare::fragment;
use drug_compare::pack::Pack;
use drug_compare::state::{Action, State};
use drug_compare::ui::platform::Platform;
use drug_compare::ui::{self, AppProps};
use rqrr::PreparedImage;
use states::{jak_eczema, page_of, visiting};
use yew::Callback;

/// Dots of a camera for one module of the code.
const DOTS: usize = 4;

/// The widget on a page with this address, which reads what was chosen from there.
fn at(address: &str, pack: &Rc<Pack>, state: &State) -> String {
    let platform =
        Platform { address: Some(address.to_owned().into()), reads_address: true, ..Platform::default() };
    ui::render(AppProps {
        page: page_of(pack, state, "2026-11-25"),
        state: Rc::new(state.clone()),
        sections: ui::sections(&[]),
        generation: 0,
        dispatch: Callback::noop(),
        lead: Callback::noop(),
        platform,
        drawn: Callback::noop(),
    })
}

/// What stands between `from` and the next `to`.
fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    let (_, rest) = text.split_once(from).unwrap_or_else(|| panic!("no {from}"));
    rest.split_once(to).unwrap_or_else(|| panic!("no {to}: {rest}")).0
}

/// Which modules are dark, row by row: "M4 4h7v1h-7z" are seven from the fifth of the fifth row on.
fn modules(html: &str) -> Vec<Vec<bool>> {
    let svg = html.split("<svg").find(|svg| svg.contains("class=\"dc-qr-code\"")).unwrap();
    let width: usize = between(svg, "viewBox=\"0 0 ", " ").parse().unwrap();
    let mut dark = vec![vec![false; width]; width];
    for run in between(svg, " d=\"M", "\"").split('M') {
        let (from, rest) = run.split_once('h').unwrap();
        let (column, row) = from.split_once(' ').unwrap();
        let (column, row): (usize, usize) = (column.parse().unwrap(), row.parse().unwrap());
        let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
        dark[row][column..column + length].fill(true);
    }
    dark
}

fn read(html: &str) -> String {
    let dark = modules(html);
    let side = dark.len() * DOTS;
    let mut image =
        PreparedImage::prepare_from_greyscale(
            side,
            side,
            |x, y| if dark[y / DOTS][x / DOTS] { 0 } else { 255 },
        );
    let found = image.detect_grids();
    assert_eq!(found.len(), 1, "one code is found");
    found[0].decode().unwrap().1
}

#[test]
fn a_camera_reads_the_link_that_is_copied() {
    let pack = jak_eczema();
    for (address, drugs) in [
        ("https://example.org/", 1),
        (
            "https://www.health-of-the-state.example.org/skin/eczema/articles/compare-medicines?lang=es&from=letter",
            3,
        ),
    ] {
        let all = visiting(&pack, "en", []);
        let gone = pack.drugs.iter().skip(drugs).map(|drug| Action::ToggleDrug(drug.id.clone()));
        let state = gone.fold(all, |state, action| state.reduce(&pack, action));
        let html = at(address, &pack, &state);
        assert_eq!(read(&html), format!("{address}#{}", fragment::link(&state, &pack, false)));
    }
}
