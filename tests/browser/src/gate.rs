//! Something that is shut until a test opens it.

use std::sync::{Arc, Condvar, Mutex};

use crate::patience::TO_FORGET;

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
        drop(opened.wait_timeout_while(shut, TO_FORGET, |open| !*open));
    }
}
