//! A tiny HTTP server that records each request and calls a function for the response.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

use crate::runtime::{Budget, Client, ClientBuilder, Retry};

pub(crate) const TOKEN: &str = "canary-token-5d1f";

/// A request as it arrived.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    /// The body, or the beginning of a large one.
    pub(crate) body: Vec<u8>,
    /// How long the body was.
    pub(crate) length: u64,
}

/// The maximum length of a body that is kept.
const KEPT: u64 = 1 << 20;

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    /// A query argument, not decoded.
    pub(crate) fn argument(&self, name: &str) -> Option<&str> {
        let (_, query) = self.target.split_once('?')?;
        query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }
}

/// Every byte of a response, headers included, so that broken ones can be sent too.
pub(crate) struct Reply(Vec<u8>);

impl Reply {
    pub(crate) fn json(status: u16, body: impl Into<String>) -> Self {
        Self::of(status, "Content-Type: application/json\r\n", &body.into())
    }

    pub(crate) fn of(status: u16, headers: &str, body: &str) -> Self {
        Self::raw(format!(
            "HTTP/1.1 {status} Told\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        ))
    }

    pub(crate) fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into())
    }
}

#[derive(Clone)]
pub(crate) struct Server {
    address: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    pub(crate) fn start(answer: impl Fn(&Seen) -> Reply + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let server = Self { address, seen: Arc::default() };
        let seen = server.seen.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                if let Some(request) = read(&stream) {
                    let reply = answer(&request);
                    seen.lock().unwrap().push(request);
                    let _closed_early = stream.write_all(&reply.0);
                }
            }
        });
        server
    }

    /// A server that responds to everything with the same JSON.
    pub(crate) fn answering(body: &'static str) -> Self {
        Self::start(move |_| Reply::json(200, body))
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// A client that sends every request once and without delay.
    pub(crate) fn builder(&self) -> ClientBuilder {
        let builder = Client::builder().base_url(&self.address).token(TOKEN);
        builder.retry(Retry::never()).budget(Budget::unlimited())
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// The only request.
    pub(crate) fn only(&self) -> Seen {
        let seen = self.seen();
        assert_eq!(seen.len(), 1, "{seen:?}");
        seen[0].clone()
    }
}

fn read(stream: &TcpStream) -> Option<Seen> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split_whitespace();
    let mut seen = Seen { method: words.next()?.to_owned(), target: words.next()?.to_owned(), ..Seen::default() };
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        seen.headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let length: u64 = seen.header("content-length").map_or(0, |length| length.parse().unwrap());
    (&mut reader).take(length.min(KEPT)).read_to_end(&mut seen.body).ok()?;
    let rest = (&mut reader).take(length - seen.body.len() as u64);
    seen.length = seen.body.len() as u64 + io::copy(&mut { rest }, &mut io::sink()).ok()?;
    (seen.length == length).then_some(seen)
}
