//! A web server of one test: the built files, its own pages, its own headers, and a log of requests.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::answer::Answer;
use crate::dist::Dist;
use crate::host_page::{RECORDER, host_page};
use crate::packs::tea;
use crate::wire;

/// What a server will say.
pub struct Plan {
    dist: Dist,
    answers: BTreeMap<String, Answer>,
    headers: Vec<(String, String)>,
}

impl Plan {
    /// The built files, and beside them `/recorder.js` and the made-up pack `/tea.json`.
    pub fn new() -> Plan {
        let plan = Plan { dist: Dist::built(), answers: BTreeMap::new(), headers: Vec::new() };
        plan.answer("/recorder.js", Answer::script(RECORDER)).answer("/tea.json", Answer::json(&tea()))
    }

    /// A host's page at `/host` with `body` in it; see [`host_page`].
    pub fn host(self, body: &str) -> Plan {
        self.answer("/host", Answer::html(host_page(body)))
    }

    /// Another answer at this path than the built file.
    pub fn answer(mut self, path: &str, answer: Answer) -> Plan {
        self.answers.insert(path.to_owned(), answer);
        self
    }

    /// A header of every answer.
    pub fn header(mut self, name: &str, value: &str) -> Plan {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn policy(self, policy: &str) -> Plan {
        self.header("Content-Security-Policy", policy)
    }

    pub fn serve(self) -> Site {
        let listener = fresh_listener();
        let address = listener.local_addr().expect("it is bound");
        let Plan { dist, answers, headers } = self;
        let served = Served {
            dist,
            answers: Mutex::new(answers),
            headers,
            log: Mutex::default(),
            over: false.into(),
            cut: false.into(),
        };
        let served = Arc::new(served);
        let shared = served.clone();
        thread::spawn(move || shared.run(&listener));
        Site { address, served }
    }
}

/// Listens at a port that no earlier site had: what a browser keeps for one origin, a service worker above all,
/// must not answer for another.
fn fresh_listener() -> TcpListener {
    static USED: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        let port = listener.local_addr().expect("it is bound").port();
        if USED.lock().expect("no test stops while it holds this").insert(port) {
            return listener;
        }
    }
}

impl Default for Plan {
    fn default() -> Plan {
        Plan::new()
    }
}

/// A server that runs until it is dropped. Two of them are two origins.
pub struct Site {
    address: SocketAddr,
    served: Arc<Served>,
}

struct Served {
    dist: Dist,
    answers: Mutex<BTreeMap<String, Answer>>,
    headers: Vec<(String, String)>,
    log: Mutex<Vec<String>>,
    over: AtomicBool,
    /// Whether nobody reaches it.
    cut: AtomicBool,
}

impl Site {
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// From now on another answer at this path.
    pub fn change(&self, path: &str, answer: Answer) {
        self.served.answers.lock().expect("the answers are whole").insert(path.to_owned(), answer);
    }

    /// Takes the network away, or gives it back.
    pub fn cut(&self, cut: bool) {
        self.served.cut.store(cut, Ordering::Relaxed);
    }

    /// The paths that were asked for, in their order, without what browsers ask for by themselves.
    pub fn requests(&self) -> Vec<String> {
        self.served.log.lock().expect("the log is whole").clone()
    }

    /// How often the wasm was asked for.
    pub fn wasm_requests(&self) -> usize {
        self.requests().iter().filter(|path| path.ends_with(".wasm")).count()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.served.over.store(true, Ordering::Relaxed);
        // One last connection wakes it up to see that.
        let _ = TcpStream::connect(self.address);
    }
}

impl Served {
    /// A thread for each connection: an answer that waits at a gate must not hold up any other.
    fn run(self: &Arc<Served>, listener: &TcpListener) {
        for stream in listener.incoming().flatten() {
            if self.over.load(Ordering::Relaxed) {
                return;
            }
            let served = self.clone();
            // A browser that hangs up early is its own business.
            thread::spawn(move || drop(served.respond(stream)));
        }
    }

    fn respond(&self, stream: TcpStream) -> std::io::Result<()> {
        let target = wire::read_target(&stream)?;
        if self.cut.load(Ordering::Relaxed) {
            return Ok(());
        }
        let path = target.split('?').next().unwrap_or_default();
        if path == "/favicon.ico" {
            return wire::answer(stream, 204, &[], &[]);
        }
        self.log.lock().expect("the log is whole").push(path.to_owned());
        let own = self.answers.lock().expect("the answers are whole").get(path).cloned();
        let answer = own.or_else(|| self.dist.answer(path)).unwrap_or_else(Answer::not_found);
        if let Some(gate) = &answer.gate {
            gate.pass();
        }
        let mut headers = self.headers.clone();
        headers.push(("Content-Type".to_owned(), answer.mime));
        if answer.packed {
            headers.push(("Content-Encoding".to_owned(), "br".to_owned()));
        }
        // As docs/EMBEDDING.md asks: what is named after its content never changes.
        let kept = if path.ends_with(".wasm") { "max-age=31536000, immutable" } else { "no-cache" };
        headers.push(("Cache-Control".to_owned(), kept.to_owned()));
        wire::answer(stream, answer.status, &headers, &answer.body)
    }
}
