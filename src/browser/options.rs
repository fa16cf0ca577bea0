//! What the shell asks for when it mounts or configures a widget.

use std::rc::Rc;

use crate::contact::Contact;
use crate::fields::Fields;
use crate::pack::DrugId;
use crate::section::Section;
use crate::state::Theme;

/// The element's attributes and properties, read once.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    pub drugs: Option<Vec<DrugId>>,
    /// Those that we know.
    pub sections: Vec<Section>,
    pub lang: Option<Rc<str>>,
    pub theme: Theme,
    /// As the attribute says it; [`level`](Self::level) is what is meant.
    heading_level: Option<u8>,
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
    /// Reads the shell's JSON. A host's attribute may hold a lone surrogate, which is no UTF-8: it counts as not given.
    pub fn read(options: &str) -> Options {
        let options = Fields::of(options);
        let sections = options.list::<Rc<str>>("sections").unwrap_or_default();
        Options {
            drugs: options.list("drugs"),
            sections: sections.iter().filter_map(|name| Section::parse(name)).collect(),
            lang: options.get("lang"),
            theme: options.get("theme").unwrap_or_default(),
            heading_level: options.get("headingLevel"),
            standalone: options.get("standalone").unwrap_or_default(),
            sync_url: options.get("syncUrl").unwrap_or_default(),
            state: options.get("state").unwrap_or_default(),
            fragment: options.get("fragment").unwrap_or_default(),
            contact: options.get("contact"),
        }
    }

    /// The heading level of the title: 2 to 5 in a host's page, 2 unless it asks for one of these; 1 if the
    /// widget is the page.
    pub fn level(&self) -> u8 {
        match self.heading_level {
            _ if self.standalone => 1,
            Some(level @ 2..=5) => level,
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
