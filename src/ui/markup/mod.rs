//! Markup in the words of Yew's `html!`, at half its weight.
//!
//! Yew's macro writes the making of every node out where it stands: some 130 bytes of wasm for each tag. Our
//! [`html!`] writes a few short calls instead, to one [`Markup`] that puts the nodes together. It reads what our
//! views are written in: tags, attributes, listeners, keys, `if`, `for`, `{ for … }` and values in braces. The one
//! component is made by [`part`](super::part::part).

mod child;
mod html;

use std::rc::Rc;

use yew::html::IntoPropValue;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, Listeners, VList, VTag};
use yew::{AttrValue, Html, NodeRef};

pub use child::Child;
pub(crate) use html::{condition, each, html, nodes, tag};

/// Nodes under construction, outermost first.
pub struct Markup {
    open: Vec<Node>,
}

/// A tag, or a list of nodes where the tag has no name.
#[derive(Default)]
struct Node {
    tag: &'static str,
    /// The names of all attributes that may be there.
    names: &'static [&'static str],
    /// Their values, in the order of the names.
    values: Vec<Option<AttributeOrProperty>>,
    key: Option<Key>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
    /// What stands in an `<input>`.
    value: Option<AttrValue>,
    checked: Option<bool>,
    children: Vec<Html>,
}

impl Markup {
    pub fn new() -> Markup {
        Markup { open: vec![Node::default()] }
    }

    /// The one node that was made, or all of them as a list.
    pub fn done(&mut self) -> Html {
        debug_assert!(self.open.len() == 1, "every tag has its end");
        one_or_list(self.open.pop().unwrap_or_default().children)
    }

    /// Begins a tag whose attributes follow, in the order of their names.
    #[inline(never)]
    pub fn tag(&mut self, tag: &'static str, names: &'static [&'static str]) {
        self.open.push(Node { tag, names, ..Node::default() });
    }

    /// Begins a tag that has a class and nothing else.
    #[inline(never)]
    pub fn plain(&mut self, tag: &'static str, class: &'static str) {
        self.tag(tag, &["class"]);
        self.fixed(class);
    }

    /// Begins a list of nodes.
    #[inline(never)]
    pub fn list(&mut self) {
        self.open.push(Node::default());
    }

    /// Ends this tag, which was begun last.
    #[inline(always)]
    pub fn close(&mut self, tag: &'static str) {
        debug_assert!(
            self.open.last().is_some_and(|open| open.tag == tag),
            "another tag is to be ended: {tag}"
        );
        self.end();
    }

    /// Ends what was begun last.
    #[inline(never)]
    pub fn end(&mut self) {
        let node = self.open.pop().unwrap_or_default();
        self.node(node.made());
    }

    #[inline(never)]
    pub fn node(&mut self, node: Html) {
        if let Some(open) = self.open.last_mut() {
            open.children.push(node);
        }
    }

    /// Nothing, where something may stand another time: its neighbours keep their places.
    #[inline(never)]
    pub fn nothing(&mut self) {
        self.node(Html::default());
    }

    pub fn child(&mut self, child: impl Child) {
        child.put(self);
    }

    /// A list of nodes.
    pub fn children(&mut self, children: impl IntoIterator<Item = Html>) {
        self.list();
        for child in children {
            self.node(child);
        }
        self.end();
    }

    /// The next attribute, written out.
    #[inline(never)]
    pub fn fixed(&mut self, value: &'static str) {
        self.valued(Some(AttrValue::Static(value)));
    }

    /// The next attribute, if it has a value.
    pub fn attribute(&mut self, value: impl IntoPropValue<Option<AttrValue>>) {
        self.valued(value.into_prop_value());
    }

    /// The next attribute, which is there or not.
    #[inline(never)]
    pub fn flag(&mut self, name: &'static str, on: bool) {
        self.valued(on.then_some(AttrValue::Static(name)));
    }

    #[inline(never)]
    fn valued(&mut self, value: Option<AttrValue>) {
        if let Some(open) = self.open.last_mut() {
            // Not `Static`: beside changing names Yew writes no such value into static pages.
            open.values.push(value.map(AttributeOrProperty::Attribute));
        }
    }

    pub fn key(&mut self, key: impl Into<Key>) {
        self.keyed(key.into());
    }

    #[inline(never)]
    fn keyed(&mut self, key: Key) {
        if let Some(open) = self.open.last_mut() {
            open.key = Some(key);
        }
    }

    #[inline(never)]
    pub fn on(&mut self, listener: Option<Rc<dyn Listener>>) {
        if let Some(open) = self.open.last_mut() {
            open.listeners.push(listener);
        }
    }

    /// What stands in an `<input>`.
    #[inline(never)]
    pub fn typed(&mut self, value: AttrValue) {
        if let Some(open) = self.open.last_mut() {
            open.value = Some(value);
        }
    }

    #[inline(never)]
    pub fn checked(&mut self, checked: bool) {
        if let Some(open) = self.open.last_mut() {
            open.checked = Some(checked);
        }
    }
}

impl Node {
    fn made(self) -> Html {
        if self.tag.is_empty() {
            return VList::from(self.children).into();
        }
        let attributes = Attributes::Dynamic { keys: self.names, values: self.values.into() };
        let listeners = match self.listeners {
            none if none.is_empty() => Listeners::None,
            some => Listeners::Pending(some.into()),
        };
        if self.tag == "input" {
            let (value, checked) = (self.value, self.checked);
            return VTag::__new_input(value, checked, NodeRef::default(), self.key, attributes, listeners)
                .into();
        }
        let children = one_or_list(self.children);
        let tag = AttrValue::Static(self.tag);
        VTag::__new_other(tag, NodeRef::default(), self.key, attributes, listeners, children).into()
    }
}

fn one_or_list(mut nodes: Vec<Html>) -> Html {
    match nodes.pop() {
        Some(only) if nodes.is_empty() => only,
        last => {
            nodes.extend(last);
            VList::from(nodes).into()
        }
    }
}
