//! What the shell asks for when it mounts or configures a widget.

use std::rc::Rc;

use serde::Deserialize;

use crate::contact::Contact;
use crate::pack::DrugId;
use crate::state::Theme;

/// The element's attributes and properties, read once.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Options {
    pub drugs: Option<Vec<DrugId>>,
    pub sections: Option<Vec<Rc<str>>>,
    pub lang: Option<Rc<str>>,
    pub theme: Theme,
    /// As the attribute says it; [`level`](Self::level) is what is meant.
    heading_level: Option<f64>,
    /// Whether the widget is the page.
    standalone: bool,
    pub sync_url: bool,
    /// What was asked for through the property `state`, a JSON text of its own: what is odd there spoils nothing here.
    pub state: String,
    pub fragment: String,
    /// As the attribute says it; [`contact`](Self::contact) is where a reader may be sent.
    contact: Option<String>,
}

impl Options {
    /// Reads JSON of the shell's own making.
    pub fn read(options: &str) -> Options {
        serde_json::from_str(options).unwrap_or_default()
    }

    /// 2 to 5 in a host's page; 1 where the widget is the page.
    pub fn level(&self) -> u8 {
        match self.heading_level {
            _ if self.standalone => 1,
            Some(level) if [2.0, 3.0, 4.0, 5.0].contains(&level) => level as u8,
            _ => 2,
        }
    }

    /// Where the host wants to hear of mistakes; `None` for an address that no link may lead to.
    pub fn contact(&self) -> Option<Contact> {
        Contact::parse(self.contact.as_deref()?)
    }

    /// What the attributes say, without what was asked for besides: a state, an address.
    pub fn attributes(&self) -> Options {
        Options { state: String::new(), fragment: String::new(), ..self.clone() }
    }
}
