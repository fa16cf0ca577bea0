//! A web server of one test: the built files, its own pages, its own headers, and a log of requests.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::thread;

use tiny_http::{Header, Request, Response, Server};

use crate::answer::Answer;
use crate::dist::Dist;
use crate::host_page::{RECORDER, host_page};
use crate::packs::tea;

/// How many requests are answered at once; some of them wait at a gate.
const WORKERS: usize = 6;

/// What a server will say.
pub struct Plan {
    dist: Dist,
    answers: BTreeMap<String, Answer>,
    headers: Vec<Header>,
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
        self.headers.push(header(name, value));
        self
    }

    pub fn policy(self, policy: &str) -> Plan {
        self.header("Content-Security-Policy", policy)
    }

    pub fn serve(self) -> Site {
        let server = Server::http((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        let origin = format!("http://{}", server.server_addr());
        let Plan { dist, answers, headers } = self;
        let served = Served { server, dist, answers: Mutex::new(answers), headers, log: Mutex::default() };
        let served = Arc::new(served);
        for _ in 0..WORKERS {
            let served = served.clone();
            thread::spawn(move || served.run());
        }
        Site { origin, served }
    }
}

impl Default for Plan {
    fn default() -> Plan {
        Plan::new()
    }
}

/// A server that runs until it is dropped. Two of them are two origins.
pub struct Site {
    origin: String,
    served: Arc<Served>,
}

struct Served {
    server: Server,
    dist: Dist,
    answers: Mutex<BTreeMap<String, Answer>>,
    headers: Vec<Header>,
    log: Mutex<Vec<String>>,
}

impl Site {
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// From now on another answer at this path.
    pub fn change(&self, path: &str, answer: Answer) {
        self.served.answers.lock().expect("the answers are whole").insert(path.to_owned(), answer);
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
        for _ in 0..WORKERS {
            self.served.server.unblock();
        }
    }
}

impl Served {
    fn run(&self) {
        while let Ok(request) = self.server.recv() {
            self.respond(request);
        }
    }

    fn respond(&self, request: Request) {
        let path = request.url().split('?').next().unwrap_or_default().to_owned();
        // A browser that hangs up early is its own business.
        if path == "/favicon.ico" {
            return drop(request.respond(Response::empty(204)));
        }
        self.log.lock().expect("the log is whole").push(path.clone());
        let t = std::time::Instant::now();
        eprintln!(
            "start {path} from {:?} {:?} hdr {:?}",
            request.remote_addr(),
            thread::current().id(),
            request
                .headers()
                .iter()
                .filter(|h| matches!(
                    h.field.as_str().as_str(),
                    "Sec-Fetch-Dest" | "Cache-Control" | "Purpose" | "If-Modified-Since" | "Range"
                ))
                .map(|h| h.to_string())
                .collect::<Vec<_>>()
        );
        let r = request.respond(self.response(&path));
        eprintln!("end {path} {r:?} {:?}", t.elapsed());
    }

    fn response(&self, path: &str) -> Response<Cursor<Vec<u8>>> {
        let own = self.answers.lock().expect("the answers are whole").get(path).cloned();
        let answer = own.or_else(|| self.dist.answer(path)).unwrap_or_else(Answer::not_found);
        if let Some(gate) = &answer.gate {
            gate.pass();
        }
        let mut response = Response::from_data(answer.body).with_status_code(answer.status);
        for header in [header("Content-Type", &answer.mime), header("Cache-Control", "no-cache")] {
            response.add_header(header);
        }
        self.headers.iter().for_each(|header| response.add_header(header.clone()));
        response
    }
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).unwrap_or_else(|()| panic!("{name}: {value}"))
}
