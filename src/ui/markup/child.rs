//! What can stand in braces between tags.

use std::rc::Rc;

use yew::virtual_dom::VText;
use yew::{AttrValue, Html};

use super::Markup;

/// Something that becomes a node.
pub trait Child {
    fn put(self, markup: &mut Markup);
}

impl Child for Html {
    fn put(self, markup: &mut Markup) {
        markup.node(self);
    }
}

impl Child for AttrValue {
    #[inline(never)]
    fn put(self, markup: &mut Markup) {
        markup.node(VText::new(self).into());
    }
}

impl Child for &'static str {
    #[inline(never)]
    fn put(self, markup: &mut Markup) {
        AttrValue::Static(self).put(markup);
    }
}

impl Child for String {
    #[inline(never)]
    fn put(self, markup: &mut Markup) {
        AttrValue::from(self).put(markup);
    }
}

impl Child for Rc<str> {
    #[inline(never)]
    fn put(self, markup: &mut Markup) {
        AttrValue::from(self).put(markup);
    }
}

impl Child for &String {
    fn put(self, markup: &mut Markup) {
        self.clone().put(markup);
    }
}

impl Child for &AttrValue {
    fn put(self, markup: &mut Markup) {
        self.clone().put(markup);
    }
}

impl<C: Child> Child for Option<C> {
    fn put(self, markup: &mut Markup) {
        match self {
            Some(child) => child.put(markup),
            None => markup.nothing(),
        }
    }
}
