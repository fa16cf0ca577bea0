//! What the host of a mounted widget asks of it: other attributes, another pack, another state.

use std::rc::Rc;

use super::Widget;
use crate::browser::options::Options;
use crate::browser::start::{self, known_language};
use crate::pack::Pack;
use crate::snapshot;
use crate::state::{Action, State, Wish};

impl Widget {
    /// Attributes changed, or the pack did: what changed is applied, the rest of the state stays.
    pub fn configure(&self, pack: Option<Rc<Pack>>, options: Options) {
        let before = self.0.options.replace(options.clone());
        if let Some(pack) = pack {
            self.take_pack(pack);
        }
        let pack = self.pack();
        let asked = known_language(self.news(&before, &options));
        let mut state = self.state().reduce(&pack, Action::Merge(asked));
        self.follow_address();
        if options.sync_url && !before.sync_url {
            self.0.sync_url.read_anew();
        }
        if let Some(wish) = self.0.sync_url.news() {
            state = state.reduce(&pack, Action::Merge(wish));
        }
        if before.theme != options.theme {
            state = state.reduce(&pack, Action::ChooseTheme(options.theme));
        }
        let page = start::page(&pack, &options, &state, Some(&self.page()));
        self.0.page.replace(page);
        self.commit(state);
    }

    /// Another pack: of the state stays what it knows, too. What was saved for it is taken up.
    fn take_pack(&self, pack: Rc<Pack>) {
        let (before, old) = (self.state(), self.pack());
        let kept = snapshot::of(&before, &old).into();
        let mut state = State::start(&pack, &before.lang).reduce(&pack, Action::Merge(kept));
        (state.theme, state.text_size) = (before.theme, before.text_size);
        state.visit = before.visit.clone().known_to(&pack);
        if let Some(saved) = self.0.services.open(&pack).filter(|_| pack.head.id != old.head.id) {
            state = saved.restore(&state, &pack);
        }
        self.0.pack.replace(pack);
        self.0.state.replace(Rc::new(state));
    }

    /// What `now` asks for and `before` did not.
    fn news(&self, before: &Options, now: &Options) -> Wish {
        let drugs = || now.drugs.clone().unwrap_or_else(|| State::start(&self.pack(), "").drugs);
        Wish {
            drugs: (before.drugs != now.drugs).then(drugs),
            lang: now.lang.clone().filter(|_| before.lang != now.lang),
            ..Wish::default()
        }
    }

    /// Back to what the attributes and the pack say. What the reader has saved stays, and so do comfort settings: they
    /// are none of the host's.
    pub fn reset(&self) {
        // What the address asks for is forgotten, too.
        self.0.sync_url.news();
        let pack = self.pack();
        let before = self.state();
        let asked = self.0.options.borrow().attributes();
        let mut state = start::state(&pack, &asked, self.0.services.open(&pack));
        (state.theme, state.text_size) = (before.theme, before.text_size);
        self.apply(state);
    }

    /// Applies what `wish` says; the rest of the state stays.
    pub fn merge(&self, wish: Wish) {
        self.dispatch(Action::Merge(known_language(wish)));
    }
}
