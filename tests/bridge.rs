//! The bridge in a real browser: both parsers find the same problems, and a widget draws.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::rc::Rc;

use drug_compare::browser::json;
use drug_compare::browser::options::Options;
use drug_compare::browser::widget::Widget;
use drug_compare::pack::{Pack, read};
use drug_compare::snapshot;
use drug_compare::state::Action;
use js_sys::{Array, Function, JSON};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::HtmlElement;

mod broken;

wasm_bindgen_test_configure!(run_in_browser);

const TEA_LEAVES: &str = include_str!("fixtures/packs/tea-leaves.json");

fn pack() -> Rc<Pack> {
    Rc::new(read::read(TEA_LEAVES).unwrap())
}

#[wasm_bindgen_test]
fn the_browser_s_parser_finds_the_same_problems() {
    for case in broken::cases(include_str!("fixtures/broken.json")) {
        let problems = read::read(&case.pack.to_string()).err().unwrap_or_default();
        assert_eq!(problems, case.problems, "{}", case.name);
    }
}

#[wasm_bindgen_test]
fn values_come_back_as_plain_objects() {
    let text = r#"{"a":[1,-2.5,"ñ",true,null],"b":{"c":[]}}"#;
    let there: serde_json::Value = serde_json::from_str(text).unwrap();
    let back = JSON::stringify(&json::to_js(&there)).unwrap();
    assert_eq!(back, text);
}

#[wasm_bindgen_test]
fn a_reset_goes_back_to_what_the_attributes_say() {
    let document = web_sys::window().unwrap().document().unwrap();
    let options = r#"{"drugs":["samplex"],"theme":"dark","lang":"es"}"#;
    let notify = Function::new_no_args("");
    let container: HtmlElement = document.create_element("div").unwrap().unchecked_into();
    let widget = Widget::mount(container, pack(), Options::read(options), notify);
    let start = widget.state();
    widget.dispatch(Action::ToggleDrug("examplin".into()));
    widget.dispatch(Action::TogglePin("yawning".into()));
    assert_ne!(widget.state(), start);
    widget.reset();
    assert_eq!(widget.state(), start);
    widget.destroy();
}

/// Yew draws before this comes back: it draws in a task of its own, which was queued earlier.
async fn drawn() {
    yew::platform::time::sleep(std::time::Duration::from_millis(1)).await;
}

#[wasm_bindgen_test]
async fn a_widget_draws_tells_and_goes() {
    let document = web_sys::window().unwrap().document().unwrap();
    let container: HtmlElement = document.create_element("div").unwrap().unchecked_into();
    document.body().unwrap().append_child(&container).unwrap();
    let told = Array::new();
    let notify = Function::new_with_args("kind, detail", "this.push(detail)").bind0(&told);
    let widget = Widget::mount(container.clone(), pack(), Options::read("{}"), notify);
    drawn().await;
    assert!(container.text_content().unwrap().contains("10 of 100 with Examplin 1 cup."));
    widget.dispatch(Action::ToggleDrug("examplin".into()));
    widget.dispatch(Action::Search("yawn".into()));
    assert_eq!(told.length(), 1, "only what a host may know is told");
    let state = json::to_js(&snapshot::of(&widget.state(), &widget.pack()));
    assert_eq!(JSON::stringify(&state).unwrap().as_string().unwrap().matches("samplex").count(), 1);
    widget.destroy();
    drawn().await;
    assert_eq!(container.child_element_count(), 0);
}
