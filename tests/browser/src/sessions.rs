//! Sessions are costly to start, so where there are tabs each serves many tests, one after the other.
//!
//! What could pass from test to test does not: every test has a new tab, and servers on new ports.

use std::mem::take;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use thirtyfour::{TimeoutConfiguration, WebDriver, WindowHandle};
use tokio::runtime::Runtime;
use tokio::time::timeout;

use crate::browsers::Browser;
use crate::driver::Driver;
use crate::patience::{TO_ANSWER, TO_RUN, TO_START};

/// A browser that does not come up is started anew so often.
const TRIES: usize = 3;

/// A browser at work.
struct Session {
    browser: Browser,
    web: WebDriver,
    /// The tab that stays.
    home: WindowHandle,
    _driver: Driver,
}

#[derive(Default)]
struct Pool {
    lent: usize,
    idle: Vec<Session>,
}

fn pool() -> MutexGuard<'static, Pool> {
    static POOL: Mutex<Pool> = Mutex::new(Pool { lent: 0, idle: Vec::new() });
    POOL.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A session that is lent to one test. When the last one comes back, all browsers end.
pub struct Lease<'a> {
    runtime: &'a Runtime,
    session: Option<Session>,
}

impl<'a> Lease<'a> {
    pub fn new(browser: Browser, runtime: &'a Runtime) -> Lease<'a> {
        pool().lent += 1;
        let mut lease = Lease { runtime, session: None };
        let idle = {
            let mut pool = pool();
            let found = pool.idle.iter().position(|session| session.browser == browser);
            found.map(|place| pool.idle.swap_remove(place))
        };
        lease.session = Some(idle.unwrap_or_else(|| Session::start(browser, runtime)));
        lease
    }

    /// A new tab, and the session that is in it now.
    pub fn tab(&self) -> WebDriver {
        let session = self.session.as_ref().expect("it is lent");
        if !session.browser.shows_new_tabs() {
            return session.web.clone();
        }
        let open = async {
            let tab = session.web.new_tab().await?;
            session.web.switch_to_window(tab).await
        };
        self.runtime.block_on(open).expect("a new tab");
        session.web.clone()
    }

    /// Ends the browser of a test that failed: nobody knows what state it is in.
    pub fn end(mut self) {
        if let Some(session) = self.session.take() {
            session.quit(self.runtime);
        }
    }
}

impl Drop for Lease<'_> {
    fn drop(&mut self) {
        let mut over = Vec::new();
        if let Some(session) = self.session.take() {
            // Without tabs all pages share one process, and with it the memories of every wasm before them: after
            // dozens of pages a WebKit once said "out of bounds" of a wasm that passes alone.
            if session.browser.shows_new_tabs() && session.close_tab(self.runtime).is_ok() {
                pool().idle.push(session);
            } else {
                over.push(session);
            }
        }
        let mut pool = pool();
        pool.lent -= 1;
        if pool.lent == 0 {
            over.extend(take(&mut pool.idle));
        }
        drop(pool);
        over.into_iter().for_each(|session| session.quit(self.runtime));
    }
}

impl Session {
    fn start(browser: Browser, runtime: &Runtime) -> Session {
        let mut failure = String::new();
        for _ in 0..TRIES {
            match Session::attempt(browser, runtime) {
                Ok(session) => return session,
                Err(error) => failure = error,
            }
        }
        panic!("{} gives no session: {failure}", browser.name())
    }

    fn attempt(browser: Browser, runtime: &Runtime) -> Result<Session, String> {
        let driver = Driver::start(browser);
        let start = async {
            let web =
                WebDriver::builder(driver.url(), browser.capabilities()).request_timeout(TO_ANSWER).await?;
            // Only now: thirtyfour begins each session with limits of its own.
            web.update_timeouts(TimeoutConfiguration::new(Some(TO_RUN), Some(TO_RUN), Some(Duration::ZERO)))
                .await?;
            let home = web.window().await?;
            Ok::<_, thirtyfour::error::WebDriverError>((web, home))
        };
        let started = runtime.block_on(async { timeout(TO_START, start).await });
        let (web, home) = started.map_err(|error| error.to_string())?.map_err(|error| error.to_string())?;
        Ok(Session { browser, web, home, _driver: driver })
    }

    fn close_tab(&self, runtime: &Runtime) -> thirtyfour::error::WebDriverResult<()> {
        runtime.block_on(async {
            self.web.close_window().await?;
            self.web.switch_to_window(self.home.clone()).await
        })
    }

    fn quit(self, runtime: &Runtime) {
        // A browser that is gone already is what is wanted.
        let _ = runtime.block_on(self.web.quit());
    }
}
