//! One test in every wanted browser, each in a session of its own.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use thirtyfour::WebDriver;

use crate::browsers::Browser;
use crate::driver::Driver;
use crate::page::Page;

/// Runs `test` in every wanted browser. A failure is told with its browser and what the console says.
pub fn browse(test: impl AsyncFn(&Page)) {
    for browser in Browser::wanted() {
        in_browser(browser, &test);
    }
}

fn in_browser(browser: Browser, test: &impl AsyncFn(&Page)) {
    let driver = Driver::of(browser);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let session = runtime
        .block_on(WebDriver::new(driver.url(), browser.capabilities()))
        .unwrap_or_else(|error| panic!("{} gives no session: {error}", browser.name()));
    let page = Page::new(browser, session.clone());
    let outcome = catch_unwind(AssertUnwindSafe(|| runtime.block_on(test(&page))));
    if outcome.is_err() {
        let told = catch_unwind(AssertUnwindSafe(|| runtime.block_on(page.console())));
        eprintln!("in {}, the console says: {:#?}", browser.name(), told.unwrap_or_default());
    }
    let quit = runtime.block_on(session.quit());
    match outcome {
        Ok(()) => quit.unwrap_or_else(|error| panic!("{} does not end: {error}", browser.name())),
        Err(failure) => resume_unwind(failure),
    }
}
