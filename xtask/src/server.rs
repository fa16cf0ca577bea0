//! A small server of static files, for this machine only.

use std::fs;
use std::io::Cursor;
use std::net::TcpListener;
use std::path::{Component, Path, PathBuf};
use std::thread;

use anyhow::{Result, anyhow};
use tiny_http::{Header, Response};

/// How many requests are answered at once.
const WORKERS: usize = 4;

/// Serves the files of a folder until the process ends.
pub fn run(root: &Path, listener: TcpListener) -> Result<()> {
    let server = tiny_http::Server::from_listener(listener, None).map_err(|error| anyhow!(error))?;
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                for request in server.incoming_requests() {
                    let response = response(root, request.url());
                    // A browser that hangs up early is its own business.
                    let _ = request.respond(response);
                }
            });
        }
    });
    Ok(())
}

fn response(root: &Path, url: &str) -> Response<Cursor<Vec<u8>>> {
    let found = file(root, url).and_then(|path| Some((fs::read(&path).ok()?, path)));
    let Some((bytes, path)) = found else {
        return Response::from_string("not found").with_status_code(404);
    };
    let mut response = Response::from_data(bytes);
    // The wasm is named after its content.
    let kept = if url.ends_with(".wasm") { "max-age=31536000, immutable" } else { "no-cache" };
    for (name, value) in [("Content-Type", mime(&path)), ("Cache-Control", kept)] {
        // Both are ASCII, which is all that could be wrong with a header.
        response = match Header::from_bytes(name, value) {
            Ok(header) => response.with_header(header),
            Err(()) => response,
        };
    }
    response
}

/// The file under `root` that an address means. Nothing outside is ever reached.
fn file(root: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.trim_start_matches('/');
    let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    let file = root.join(path);
    inside.then(|| if file.is_dir() { file.join("index.html") } else { file })
}

/// The type of a file by its name. Browsers refuse to stream wasm, or to run a module, of another type.
fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ts" | "txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_is_reached() {
        let root = Path::new("/served");
        assert_eq!(file(root, "/embed/a.js?x=1"), Some(root.join("embed/a.js")));
        assert_eq!(file(root, "/../secret"), None);
        assert_eq!(file(root, "//etc/passwd"), Some(root.join("etc/passwd")));
        assert_eq!(file(root, "/a/../../secret"), None);
    }
}
