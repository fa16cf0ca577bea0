//! One test in every wanted browser.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use tokio::runtime::Builder;

use crate::browsers::Browser;
use crate::page::Page;
use crate::sessions::Lease;

/// Runs `test` in a new tab of every wanted browser. A failure is told with its browser and what the
/// console says.
pub fn browse(test: impl AsyncFn(&Page)) {
    for browser in Browser::wanted() {
        in_browser(browser, &test);
    }
}

fn in_browser(browser: Browser, test: &impl AsyncFn(&Page)) {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let lease = Lease::new(browser, &runtime);
    let page = Page::new(browser, lease.tab());
    // What is still in the log is of another test.
    runtime.block_on(page.console());
    let Err(failure) = catch_unwind(AssertUnwindSafe(|| runtime.block_on(test(&page)))) else { return };
    let console = catch_unwind(AssertUnwindSafe(|| runtime.block_on(page.console())));
    eprintln!("in {}, the console says: {:#?}", browser.name(), console.unwrap_or_default());
    lease.end();
    resume_unwind(failure);
}
