//! A server on this machine that answers as badly as a test wants.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

/// What a server does about a path, with the connection.
type Answer = dyn Fn(&str, &mut TcpStream) -> std::io::Result<()> + Send;

/// A server that ends with the test.
#[derive(Debug)]
pub(crate) struct Server {
    port: u16,
}

impl Server {
    /// Starts a server.
    pub(crate) fn start(answer: impl Fn(&str, &mut TcpStream) -> std::io::Result<()> + Send + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        std::thread::spawn(move || serve(&listener, &answer));
        Self { port }
    }

    /// The address of a path.
    pub(crate) fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }
}

fn serve(listener: &TcpListener, answer: &Answer) {
    for stream in listener.incoming() {
        let Ok(mut stream) = stream else { return };
        let mut head = BufReader::new(stream.try_clone().unwrap()).lines();
        let request = head.next().and_then(Result::ok).unwrap_or_default();
        // The rest of the head, so that the connection does not end with a reset.
        let _ = head.take_while(|line| line.as_ref().is_ok_and(|line| !line.is_empty())).count();
        let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
        // The client may have had enough.
        let _ = answer(&path, &mut stream);
    }
}

/// Sends a document.
pub(crate) fn send(stream: &mut TcpStream, media_type: &str, body: &str) -> std::io::Result<()> {
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    )
}

/// Leads to another address.
pub(crate) fn redirect(stream: &mut TcpStream, location: &str) -> std::io::Result<()> {
    write!(stream, "HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}

/// Begins an answer without a length.
pub(crate) fn begin(stream: &mut TcpStream) -> std::io::Result<()> {
    write!(stream, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n")
}

/// Sends a byte now and then, without an end.
pub(crate) fn trickle(stream: &mut TcpStream) -> std::io::Result<()> {
    begin(stream)?;
    loop {
        stream.write_all(b" ")?;
        stream.flush()?;
        std::thread::sleep(Duration::from_millis(50));
    }
}
