//! Paper: what a print of the page comes to.

use thirtyfour::common::print::{PrintPage, PrintParameters};

use crate::page::Page;

/// A sheet, in centimetres.
#[derive(Clone, Copy, Debug)]
pub struct Paper {
    pub width: f64,
    pub height: f64,
}

pub const LETTER: Paper = Paper { width: 21.59, height: 27.94 };
pub const A4: Paper = Paper { width: 21.0, height: 29.7 };

impl Page {
    /// How many sheets a print of the page takes. Only of Chromium's files: others pack the list of their pages.
    pub async fn sheets(&self, Paper { width, height }: Paper) -> usize {
        let asked = PrintParameters { page: PrintPage { width, height }, ..PrintParameters::default() };
        let file = self.session.print_page(asked).await.expect("the page is printed");
        let file = String::from_utf8_lossy(&file);
        let kinds = file.split("/Type").skip(1).map(str::trim_start);
        kinds.filter(|kind| kind.starts_with("/Page") && !kind.starts_with("/Pages")).count()
    }
}
