//! The body of an upload: a form whose file is read while it is sent.

use std::{
    io, mem,
    pin::Pin,
    sync::{
        Arc, Mutex, OnceLock, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::runtime::uploads::file_source::{Reader, poll_chunk, poll_end};

/// Reports progress to the caller: bytes sent, and bytes in total.
pub(crate) type OnProgress = Arc<dyn Fn(u64, u64) + Send + Sync>;

/// How much of a file has been sent, and why reading it failed.
pub(crate) struct Progress {
    sent: AtomicU64,
    total: u64,
    callback: Option<OnProgress>,
    fault: OnceLock<String>,
}

impl Progress {
    pub(crate) fn new(total: u64, callback: Option<OnProgress>) -> Self {
        Self { sent: AtomicU64::new(0), total, callback, fault: OnceLock::new() }
    }

    pub(crate) fn sent(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
    }

    /// Why the file could not be read to its end.
    pub(crate) fn fault(&self) -> Option<&str> {
        self.fault.get().map(String::as_str)
    }

    fn fail(&self, error: &io::Error) {
        self.fault.get_or_init(|| error.to_string());
    }

    fn advance(&self, by: usize) {
        let sent = self.sent.fetch_add(by as u64, Ordering::Relaxed) + by as u64;
        if let Some(callback) = &self.callback {
            callback(sent, self.total);
        }
    }
}

/// A form with a file at its end, in chunks of bounded size.
pub(crate) struct UploadBody {
    /// Everything before the content of the file; empty once it has been sent.
    head: Bytes,
    /// In a mutex because a body must be `Sync` and a reader need not be.
    file: Mutex<Reader>,
    /// How many bytes of the file are left.
    due: u64,
    /// Everything after the content; empty once it has been sent.
    tail: Bytes,
    progress: Arc<Progress>,
}

impl UploadBody {
    pub(crate) fn new(head: String, file: Reader, tail: String, progress: Arc<Progress>) -> Self {
        let (head, tail) = (Bytes::from(head), Bytes::from(tail));
        Self { head, file: Mutex::new(file), due: progress.total, tail, progress }
    }

    /// The number of bytes that are left.
    pub(crate) fn length(&self) -> u64 {
        self.due.saturating_add((self.head.len() + self.tail.len()) as u64)
    }

    /// The next chunk of the form; empty at its end.
    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
        if !self.head.is_empty() {
            return Poll::Ready(Ok(mem::take(&mut self.head)));
        }
        let file = self.file.get_mut().unwrap_or_else(PoisonError::into_inner);
        if self.due > 0 {
            let chunk = ready!(poll_chunk(file, self.due, context))?;
            self.due -= chunk.len() as u64;
            self.progress.advance(chunk.len());
            return Poll::Ready(Ok(chunk));
        }
        // The tail makes the form complete, so do not send it unless the file has ended.
        if !self.tail.is_empty() {
            ready!(poll_end(file, context))?;
        }
        Poll::Ready(Ok(mem::take(&mut self.tail)))
    }
}

impl Body for UploadBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let piece = ready!(self.poll_piece(context)).inspect_err(|error| self.progress.fail(error));
        let has_ended = piece.as_ref().is_ok_and(Bytes::is_empty);
        Poll::Ready((!has_ended).then(|| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.length() == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length())
    }
}
