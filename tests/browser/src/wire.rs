//! Just enough of HTTP/1.1: one request and one answer for each connection.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{Shutdown, TcpStream};

use crate::patience::TO_FORGET;

/// The address asked for, as it stands in the first line. The rest of the head is read and left.
pub fn read_target(stream: &TcpStream) -> io::Result<String> {
    // Browsers open connections in store; one that stays silent is given up.
    stream.set_read_timeout(Some(TO_FORGET))?;
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next().unwrap_or_else(|| Err(io::ErrorKind::UnexpectedEof.into()))?;
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let target = first.split(' ').nth(1);
    target.map(str::to_owned).ok_or_else(|| io::ErrorKind::InvalidData.into())
}

/// Answers, and ends the connection.
pub fn answer(
    mut stream: TcpStream,
    status: u16,
    headers: &[(String, String)],
    body: &[u8],
) -> io::Result<()> {
    let mut head = format!("HTTP/1.1 {status} \r\nContent-Length: {}\r\nConnection: close\r\n", body.len());
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    stream.write_all((head + "\r\n").as_bytes())?;
    stream.write_all(body)?;
    stream.shutdown(Shutdown::Write)
}
