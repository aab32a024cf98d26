//! Answers as bytes, and what becomes of the connection behind them.

use std::fmt::Write as _;
use std::io;
use std::time::Duration;

use axum::body::{Bytes, to_bytes};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;

/// What becomes of the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// It takes the next request.
    Open,
    /// It ends in an orderly way.
    Close,
    /// It is reset.
    Reset,
    /// It stays open, but nothing comes any more.
    Silence,
}

/// What is written.
#[derive(Debug)]
pub(crate) struct Answer {
    /// Status and headers; without them nothing is written at all.
    pub(crate) head: Option<(StatusCode, HeaderMap)>,
    pub(crate) body: Bytes,
    /// What `Content-Length` says.
    pub(crate) length: usize,
    pub(crate) ending: Ending,
    /// The time before each byte of the body, where it does not come at once.
    pub(crate) pace: Option<Duration>,
}

impl Answer {
    /// No answer.
    pub(crate) fn none(ending: Ending) -> Self {
        Self { head: None, body: Bytes::new(), length: 0, ending, pace: None }
    }

    pub(crate) async fn of(response: Response) -> io::Result<Self> {
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.map_err(io::Error::other)?;
        let length = body.len();
        Ok(Self { head: Some((parts.status, parts.headers)), body, length, ending: Ending::Open, pace: None })
    }

    pub(crate) fn status(&self) -> Option<u16> {
        self.head.as_ref().map(|(status, _)| status.as_u16())
    }

    /// The same with another body, of the length that it has.
    pub(crate) fn with_body(self, body: impl Into<Bytes>) -> Self {
        let body = body.into();
        Self { length: body.len(), body, ..self }
    }

    /// Writes all that is to be written.
    pub(crate) async fn write(&self, stream: &mut TcpStream) -> io::Result<()> {
        let Some(pace) = self.pace else { return stream.write_all(&[&self.head_bytes(), &*self.body].concat()).await };
        stream.write_all(&self.head_bytes()).await?;
        for byte in &self.body {
            tokio::time::sleep(pace).await;
            stream.write_all(&[*byte]).await?;
        }
        Ok(())
    }

    fn head_bytes(&self) -> Vec<u8> {
        let Some((status, headers)) = &self.head else { return Vec::new() };
        let mut head = format!("HTTP/1.1 {} {}\r\n", status.as_u16(), status.canonical_reason().unwrap_or("-"));
        for (name, value) in headers.iter().filter(|(name, _)| **name != header::CONTENT_LENGTH) {
            let _ = write!(head, "{name}: {}\r\n", String::from_utf8_lossy(value.as_bytes()));
        }
        if *status != StatusCode::NO_CONTENT {
            let _ = write!(head, "content-length: {}\r\n", self.length);
        }
        head.push_str("\r\n");
        head.into_bytes()
    }
}
