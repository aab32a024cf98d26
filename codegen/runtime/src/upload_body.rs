//! The body of an upload: a form whose file is read while it is sent.

use std::{
    io, mem,
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::source::{Reader, poll_chunk};

/// What a caller is told while a file is sent: bytes sent, and bytes in all.
pub(super) type Tell = Arc<dyn Fn(u64, u64) + Send + Sync>;

/// How much of a file has been sent.
pub(super) struct Progress {
    sent: AtomicU64,
    total: u64,
    tell: Option<Tell>,
}

impl Progress {
    pub(super) fn new(total: u64, tell: Option<Tell>) -> Self {
        Self { sent: AtomicU64::new(0), total, tell }
    }

    pub(super) fn sent(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
    }

    fn advance(&self, by: usize) {
        let sent = self.sent.fetch_add(by as u64, Ordering::Relaxed) + by as u64;
        if let Some(tell) = &self.tell {
            tell(sent, self.total);
        }
    }
}

/// A form with a file at its end, in pieces of bounded size.
pub(super) struct UploadBody {
    /// Everything before the content of the file; empty once it is sent.
    head: Bytes,
    /// Behind a lock, as a body is to be shared between threads and a reader need not be.
    file: Mutex<Reader>,
    /// What of the file is due.
    due: u64,
    /// Everything behind the content; empty once it is sent.
    tail: Bytes,
    progress: Arc<Progress>,
}

impl UploadBody {
    pub(super) fn new(head: String, file: Reader, tail: String, progress: Arc<Progress>) -> Self {
        let (head, tail) = (Bytes::from(head), Bytes::from(tail));
        Self { head, file: Mutex::new(file), due: progress.total, tail, progress }
    }

    /// The bytes that are still to be sent.
    pub(super) fn length(&self) -> u64 {
        self.due.saturating_add((self.head.len() + self.tail.len()) as u64)
    }
}

impl Body for UploadBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let this = &mut *self;
        let piece = if !this.head.is_empty() {
            mem::take(&mut this.head)
        } else if this.due > 0 {
            let file = this.file.get_mut().unwrap_or_else(PoisonError::into_inner);
            let chunk = ready!(poll_chunk(file, this.due, context))?;
            this.due -= chunk.len() as u64;
            this.progress.advance(chunk.len());
            chunk
        } else if !this.tail.is_empty() {
            mem::take(&mut this.tail)
        } else {
            return Poll::Ready(None);
        };
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.length() == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length())
    }
}
