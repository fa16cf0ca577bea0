//! What is drawn anew only when it would look different: the one Yew component.
//!
//! Every kind of component brings its own copy of Yew's life cycle, more than 1 KB of wasm. So there is one kind,
//! and what it draws is a value: the whole page, a section, a row.

use std::any::Any;
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::Key;

/// Something with a look of its own.
pub trait Draw: Any + PartialEq {
    fn draw(&self) -> Html;
}

/// [`Draw`], whatever it is.
trait Drawn {
    fn draw(&self) -> Html;
    fn as_any(&self) -> &dyn Any;
    fn is_same(&self, other: &dyn Any) -> bool;
}

impl<D: Draw> Drawn for D {
    fn draw(&self) -> Html {
        Draw::draw(self)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn is_same(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<D>().is_some_and(|other| self == other)
    }
}

#[derive(Clone, Properties)]
pub struct PartProps {
    drawn: Rc<dyn Drawn>,
}

impl PartProps {
    pub fn new(drawn: impl Draw) -> PartProps {
        PartProps { drawn: Rc::new(drawn) }
    }
}

impl PartialEq for PartProps {
    fn eq(&self, other: &PartProps) -> bool {
        self.drawn.is_same(other.drawn.as_any())
    }
}

/// A part of the page that is left alone as long as its value stays equal.
pub struct Part;

impl Component for Part {
    type Message = ();
    type Properties = PartProps;

    fn create(_: &Context<Part>) -> Part {
        Part
    }

    fn view(&self, context: &Context<Part>) -> Html {
        context.props().drawn.draw()
    }
}

/// A part, known again among its neighbours by `key`.
pub fn part(key: impl Into<Key>, drawn: impl Draw) -> Html {
    keyed(key.into(), PartProps::new(drawn))
}

fn keyed(key: Key, props: PartProps) -> Html {
    html! { <Part {key} ..props /> }
}
