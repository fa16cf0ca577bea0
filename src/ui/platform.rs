//! What lies outside the widget, as far as its views need to know it: they ask, and a browser does it.

use yew::html::ImplicitClone;
use yew::prelude::*;

/// The way out of the widget: to paper, to other people, to the reader's own device.
#[derive(Clone, PartialEq)]
pub struct Platform {
    /// The address of this page without what stands after `#`; `None` where it leads nobody else here.
    pub address: Option<AttrValue>,
    /// Whether the page reads what was chosen out of its address.
    pub reads_address: bool,
    /// Whether the browser has a way to share of its own.
    pub shares: bool,
    pub saved: SaveStatus,
    pub notice: Notice,
    pub ask: Callback<Request>,
}

impl ImplicitClone for Platform {}

/// Nothing can be reached, as in plain HTML.
impl Default for Platform {
    fn default() -> Platform {
        Platform {
            address: None,
            reads_address: false,
            shares: false,
            saved: SaveStatus::default(),
            notice: Notice::default(),
            ask: Callback::noop(),
        }
    }
}

/// What a reader asks for.
pub enum Request {
    /// A print of the visit.
    Print,
    /// A text for the clipboard.
    Copy(AttrValue),
    /// The browser's own way to share an address.
    Share(AttrValue),
    /// To save the visit on this device, from now on.
    Save,
    /// To erase what is saved, and to save no more.
    Erase,
}

/// What became of what was asked for last, where something is to be said of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Notice {
    #[default]
    Nothing,
    Copied,
    /// The reader has to copy this text. Asked again, it is another time.
    NotCopied {
        text: AttrValue,
        time: u32,
    },
    NotShared,
    NotPrinted,
}

/// Whether the visit is saved on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SaveStatus {
    /// Nothing is, and nothing will be before a reader asks for it.
    #[default]
    No,
    /// What is on the screen is.
    Yes,
    /// An earlier state of it is, or nothing: there is no room for this one.
    Full,
    /// Another window has saved one since. What is on this screen is not saved.
    Elsewhere,
    /// By another version of this program, which alone can read it.
    OtherVersion,
    /// What stands in its place is somebody else's, and is left alone.
    Foreign,
    /// The browser lets this page save nothing.
    Refused,
}
