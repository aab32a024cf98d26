//! A thread for calls without `async`.

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

/// A thread that runs futures for callers that wait for them. It begins with the first of them and ends when the worker
/// is dropped. It has a `T` of its own, which is made with the thread.
pub(crate) struct Worker<T> {
    make: Box<dyn Fn() -> Result<T, Error> + Send + Sync>,
    running: OnceLock<Result<Running<T>, Error>>,
}

struct Running<T> {
    /// Connections are tied to the runtime that has made them, so that those of `async` code would stand still while
    /// its thread waits: this is a client of the same settings and the same budget.
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
            return Err(broken("a blocking call within another would wait for itself"));
        }
        let (to, from) = channel();
        let task = running.handle.spawn(start(running.own.clone()));
        // Nobody takes the output of a caller that is gone.
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

/// What the thread does: it runs what it is given, until the end. The runtime is made here because it must not be
/// dropped within `async` code, where a thread that cannot begin would drop it.
fn drive(started: &Sender<io::Result<Handle>>, end: oneshot::Receiver<()>) {
    let runtime = match Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return drop(started.send(Err(error))),
    };
    // Who started the thread waits for this.
    drop(started.send(Ok(runtime.handle().clone())));
    drop(runtime.block_on(end));
}

/// The same fault for another call.
fn again(error: &Error) -> Error {
    match error {
        Error::Config { setting, reason } => Error::config(setting, reason.as_str()),
        other => broken(&other.to_string()),
    }
}

fn broken(reason: &str) -> Error {
    Error::config("blocking", reason)
}
