//! The thread that runs blocking calls.

use std::{
    future::Future,
    io,
    panic::resume_unwind,
    sync::{
        OnceLock,
        mpsc::{Sender, channel},
    },
    thread::{self, ThreadId},
};

use tokio::{
    runtime::{Builder, Handle},
    sync::oneshot,
};

use crate::runtime::errors::error::Error;

/// A thread that runs futures for callers that wait for them. It starts with the first future and ends when the worker
/// is dropped. It owns a `T`, which is made when the thread starts.
pub(crate) struct Worker<T> {
    make: Box<dyn Fn() -> Result<T, Error> + Send + Sync>,
    running: OnceLock<Result<Running<T>, Error>>,
}

struct Running<T> {
    /// A client with the same settings and the same budget, but its own connections: connections are tied to the
    /// runtime that made them, and those of `async` code would make no progress while its thread waits.
    own: T,
    handle: Handle,
    thread: ThreadId,
    _ends_thread: oneshot::Sender<()>,
}

impl<T: Clone> Worker<T> {
    pub(crate) fn new(make: impl Fn() -> Result<T, Error> + Send + Sync + 'static) -> Self {
        Self { make: Box::new(make), running: OnceLock::new() }
    }

    /// Waits for the output of a future, which the thread runs.
    pub(crate) fn block_on<F>(&self, start: impl FnOnce(T) -> F) -> Result<F::Output, Error>
    where
        F: Future<Output: Send> + Send + 'static,
    {
        let running = self.running()?;
        if thread::current().id() == running.thread {
            return Err(broken("a blocking call within another one would wait for itself"));
        }
        let (to, from) = channel();
        let task = running.handle.spawn(start(running.own.clone()));
        // If the caller is gone, nobody takes the output.
        running.handle.spawn(async move { drop(to.send(task.await)) });
        match from.recv() {
            Ok(Ok(output)) => Ok(output),
            Ok(Err(error)) if error.is_panic() => resume_unwind(error.into_panic()),
            Ok(Err(_)) | Err(_) => Err(broken("the thread has ended")),
        }
    }

    fn running(&self) -> Result<&Running<T>, Error> {
        self.running.get_or_init(|| self.start()).as_ref().map_err(again)
    }

    fn start(&self) -> Result<Running<T>, Error> {
        let own = (self.make)()?;
        let (ends_thread, end) = oneshot::channel::<()>();
        let (to, from) = channel();
        let thread = thread::Builder::new().name("kandji-blocking".to_owned());
        let thread = thread.spawn(move || drive(&to, end)).map_err(|error| broken(&error.to_string()))?;
        let handle = from.recv().map_err(|_| broken("the thread has ended"))?;
        let handle = handle.map_err(|error| broken(&error.to_string()))?;
        Ok(Running { own, handle, thread: thread.thread().id(), _ends_thread: ends_thread })
    }
}

/// Runs futures until the end. The runtime is made on this thread because it must not be dropped within `async` code,
/// which would happen if the thread could not start.
fn drive(started: &Sender<io::Result<Handle>>, end: oneshot::Receiver<()>) {
    let runtime = match Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return drop(started.send(Err(error))),
    };
    // The starting thread waits for this.
    drop(started.send(Ok(runtime.handle().clone())));
    drop(runtime.block_on(end));
}

/// A copy of the error for another call.
fn again(error: &Error) -> Error {
    match error {
        Error::Config { setting, reason } => Error::config(setting, reason.as_str()),
        other => broken(&other.to_string()),
    }
}

fn broken(reason: &str) -> Error {
    Error::config("blocking", reason)
}
