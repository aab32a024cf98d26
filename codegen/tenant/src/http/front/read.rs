//! Requests, read from a connection.

use std::io;

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// The most headers that a request can have.
const HEADERS: usize = 64;

/// The first line and the headers of a request.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
}

impl Head {
    /// The head at the start of some bytes, and its length; none if more bytes are needed.
    fn parse(bytes: &[u8]) -> io::Result<Option<(Self, usize)>> {
        let mut headers = [httparse::EMPTY_HEADER; HEADERS];
        let mut request = httparse::Request::new(&mut headers);
        let httparse::Status::Complete(length) = request.parse(bytes).map_err(io::Error::other)? else {
            return Ok(None);
        };
        let method = request.method.unwrap_or_default().to_owned();
        let target = request.path.unwrap_or_default().to_owned();
        let headers = request.headers.iter().map(|header| {
            let name = HeaderName::from_bytes(header.name.as_bytes()).map_err(io::Error::other)?;
            Ok((name, HeaderValue::from_bytes(header.value).map_err(io::Error::other)?))
        });
        let headers = headers.collect::<io::Result<HeaderMap>>()?;
        Ok(Some((Self { method, target, headers }, length)))
    }

    /// The request with its body.
    pub(crate) fn request(self, body: Vec<u8>) -> io::Result<Request> {
        let builder = Request::builder().method(self.method.as_str()).uri(&self.target);
        let mut request = builder.body(Body::from(body)).map_err(io::Error::other)?;
        *request.headers_mut() = self.headers;
        Ok(request)
    }

    fn length(&self) -> usize {
        let text = self.headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok());
        text.and_then(|text| text.parse().ok()).unwrap_or(0)
    }
}

/// A connection, and what was read from it but not used yet.
#[derive(Debug)]
pub(crate) struct Connection {
    pub(crate) stream: TcpStream,
    unused: Vec<u8>,
}

impl Connection {
    pub(crate) fn new(stream: TcpStream) -> Self {
        Self { stream, unused: Vec::new() }
    }

    /// The next head; none if the client has ended the connection.
    pub(crate) async fn head(&mut self) -> io::Result<Option<Head>> {
        loop {
            if let Some((head, length)) = Head::parse(&self.unused)? {
                self.unused.drain(..length);
                return Ok(Some(head));
            }
            if self.fill().await? == 0 {
                return Ok(None);
            }
        }
    }

    pub(crate) async fn body(&mut self, head: &Head) -> io::Result<Vec<u8>> {
        if head.headers.contains_key(header::TRANSFER_ENCODING) {
            return self.chunks().await;
        }
        self.take(head.length()).await
    }

    async fn chunks(&mut self) -> io::Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let size = self.line().await?;
            let size = usize::from_str_radix(size.trim(), 16).map_err(io::Error::other)?;
            let chunk = self.take(size).await?;
            self.line().await?;
            if size == 0 {
                return Ok(body);
            }
            body.extend(chunk);
        }
    }

    /// A line without its end.
    async fn line(&mut self) -> io::Result<String> {
        loop {
            if let Some(end) = self.unused.windows(2).position(|pair| pair == b"\r\n") {
                let line = self.take(end + 2).await?;
                return Ok(String::from_utf8_lossy(&line[..end]).into_owned());
            }
            self.need().await?;
        }
    }

    async fn take(&mut self, length: usize) -> io::Result<Vec<u8>> {
        while self.unused.len() < length {
            self.need().await?;
        }
        let rest = self.unused.split_off(length);
        Ok(std::mem::replace(&mut self.unused, rest))
    }

    /// Reads more; the end of the connection is an error here.
    async fn need(&mut self) -> io::Result<()> {
        if self.fill().await? == 0 { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(()) }
    }

    async fn fill(&mut self) -> io::Result<usize> {
        self.unused.reserve(1 << 14);
        self.stream.read_buf(&mut self.unused).await
    }

    /// Ends the connection so that all that was written arrives.
    pub(crate) async fn close(mut self) -> io::Result<()> {
        self.stream.shutdown().await?;
        self.drain().await
    }

    /// Reads on until the client ends the connection.
    pub(crate) async fn drain(mut self) -> io::Result<()> {
        while self.fill().await? > 0 {
            self.unused.clear();
        }
        Ok(())
    }
}
