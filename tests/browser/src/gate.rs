//! Something that is shut until a test opens it.

use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

/// Longer than any test waits: a forgotten gate must not keep a server for ever.
const LONGEST: Duration = Duration::from_secs(60);

/// Holds answers back until it is opened. Cloning shares it.
#[derive(Clone, Default)]
pub struct Gate(Arc<(Mutex<bool>, Condvar)>);

impl Gate {
    pub fn open(&self) {
        let (open, opened) = &*self.0;
        *open.lock().expect("nobody panics at the gate") = true;
        opened.notify_all();
    }

    pub(crate) fn pass(&self) {
        let (open, opened) = &*self.0;
        let shut = open.lock().expect("nobody panics at the gate");
        drop(opened.wait_timeout_while(shut, LONGEST, |open| !*open));
    }
}
