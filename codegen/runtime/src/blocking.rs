//! The same calls for programs that do not use `async`: a thread of the client's own makes them.

use std::{
    fmt,
    future::Future,
    io,
    panic::resume_unwind,
    sync::{
        Arc, OnceLock,
        mpsc::{Sender, channel},
    },
    thread::{self, ThreadId},
    vec,
};

use tokio::{
    runtime::{Builder, Handle},
    sync::oneshot,
};

use super::{
    answer::{Output, Response},
    builder::ClientBuilder,
    call::Call,
    client::Client,
    command::{Commanding, Wait},
    error::Error,
    meta::ResponseMeta,
    operation::Operation,
    pager::Pages,
    paging::{Page, Paged},
    raw::RawRequest,
    settings::Settings,
    until::Until,
    upload::{Upload, Uploads},
};

/// Something to be sent whose answer the calling thread waits for. `blocking()` of a call, a raw request, an upload and a
/// wait makes it; it can be used within `async` code too, where it keeps the thread from everything else.
///
/// All clones of a client share one thread, which begins with the first blocking call. It has connections of its own,
/// unless the client was given a `reqwest::Client`: that one must then not have been used on the calling thread.
///
/// The functions that are told of an upload's progress, and that look at the answers of an [`Until`], run on that thread.
/// While they do, no other blocking call of the client goes on: they must be short, and a blocking call of the same client
/// within them fails.
///
/// ```ignore
/// for device in kandji.devices().list().blocking().items() {
///     println!("{:?}", device?.serial_number);
/// }
/// ```
#[must_use = "a call does nothing until it is sent"]
pub struct Blocking<T> {
    client: Client,
    inner: T,
}

/// What [`Blocking`] can wait for.
pub trait Deferred: Send + 'static {
    /// What comes out.
    type Output: Send + 'static;

    /// Sends it by this client.
    fn run(self, client: Client) -> impl Future<Output = Result<Self::Output, Error>> + Send + 'static;
}

impl<T: Deferred> Blocking<T> {
    /// Sends it and waits for the answer.
    ///
    /// # Errors
    /// As `send` of what it was made of; [`Error::Config`] if there can be no thread, or this is called on it.
    ///
    /// # Panics
    /// If the function of an [`Until`] does: its panic goes on here.
    pub fn send(self) -> Result<T::Output, Error> {
        self.client.block_on(|client| self.inner.run(client))?
    }
}

impl<T> fmt::Debug for Blocking<T> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Blocking").field("client", &self.client).finish_non_exhaustive()
    }
}

/// A call without its client.
#[derive(Debug)]
pub struct Detached<O> {
    settings: Arc<Settings>,
    operation: O,
}

impl<O> Detached<O> {
    fn call(self, client: &Client) -> Call<'_, O> {
        Call { client, settings: self.settings, operation: self.operation }
    }
}

impl<O: Operation> Deferred for Detached<O>
where
    Output<O>: Send + 'static,
{
    type Output = Output<O>;

    async fn run(self, client: Client) -> Result<Output<O>, Error> {
        self.call(&client).send().await
    }
}

impl<O> Call<'_, O> {
    /// The same call for a thread that waits for its answer.
    pub fn blocking(self) -> Blocking<Detached<O>> {
        let Self { client, settings, operation } = self;
        Blocking { client: client.clone(), inner: Detached { settings, operation } }
    }
}

impl<O: Operation> Blocking<Detached<O>> {
    /// As [`Call::send_with_meta`].
    ///
    /// # Errors
    /// As [`Self::send`].
    pub fn send_with_meta(self) -> Result<(Output<O>, ResponseMeta), Error>
    where
        Output<O>: Send + 'static,
    {
        self.client.block_on(|client| async move { self.inner.call(&client).send_with_meta().await })?
    }

    /// As [`Call::send_raw`].
    ///
    /// # Errors
    /// As [`Self::send`].
    pub fn send_raw(self) -> Result<Response, Error> {
        self.client.block_on(|client| async move { self.inner.call(&client).send_raw().await })?
    }
}

impl<O: Paged<Item: Send>> Blocking<Detached<O>> {
    /// All pages, one after the other, as they are asked for.
    pub fn pages(self) -> BlockingPages<O> {
        BlockingPages { client: self.client, state: State::Due(self.inner, 1) }
    }

    /// All items of all pages. One page is held at a time.
    pub fn items(self) -> BlockingItems<O> {
        BlockingItems { pages: self.pages(), page: Vec::new().into_iter() }
    }

    /// The first item, if there is any.
    ///
    /// # Errors
    /// As [`Self::send`].
    pub fn first(self) -> Result<Option<O::Item>, Error> {
        Ok(self.take(1)?.into_iter().next())
    }

    /// The first `count` items, or all if there are fewer. No page is fetched beyond them.
    ///
    /// # Errors
    /// As [`Self::send`].
    pub fn take(self, count: usize) -> Result<Vec<O::Item>, Error> {
        self.client.block_on(|client| async move { self.inner.call(&client).take(count).await })?
    }
}

/// All pages of a list, as an iterator. It ends after the first error.
#[must_use = "an iterator does nothing until it is asked"]
pub struct BlockingPages<O: Paged> {
    client: Client,
    state: State<O>,
}

/// A list that has not begun, with the number of pages to read ahead; one that goes on; one that is over.
enum State<O: Paged> {
    Due(Detached<O>, usize),
    Begun(Box<Pages<O>>),
    Over,
}

impl<O: Paged> BlockingPages<O> {
    /// Fetches up to so many pages at the same time; see [`Pages::read_ahead`].
    pub fn read_ahead(mut self, pages: usize) -> Self {
        if let State::Due(_, ahead) = &mut self.state {
            *ahead = pages;
        }
        self
    }
}

impl<O: Paged<Item: Send>> Iterator for BlockingPages<O> {
    type Item = Result<Page<O::Item>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let state = std::mem::replace(&mut self.state, State::Over);
        let fetched = self.client.block_on(|client| async move {
            let mut pages = match state {
                State::Due(call, ahead) => Box::new(call.call(&client).pages().read_ahead(ahead)),
                State::Begun(pages) => pages,
                State::Over => return None,
            };
            let page = pages.next().await;
            page.map(|page| (pages, page))
        });
        match fetched {
            Ok(Some((pages, page))) => {
                self.state = State::Begun(pages);
                Some(page)
            }
            Ok(None) => None,
            Err(error) => Some(Err(error)),
        }
    }
}

impl<O: Paged> fmt::Debug for BlockingPages<O> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("BlockingPages").field("operation", &O::META.id).finish_non_exhaustive()
    }
}

/// All items of a list, as an iterator. It ends after the first error.
#[must_use = "an iterator does nothing until it is asked"]
pub struct BlockingItems<O: Paged> {
    pages: BlockingPages<O>,
    page: vec::IntoIter<O::Item>,
}

impl<O: Paged> BlockingItems<O> {
    /// Fetches up to so many pages at the same time; see [`Pages::read_ahead`].
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.pages = self.pages.read_ahead(pages);
        self
    }
}

impl<O: Paged<Item: Send>> Iterator for BlockingItems<O> {
    type Item = Result<O::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Ok(page) => self.page = page.items.into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<O: Paged> fmt::Debug for BlockingItems<O> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("BlockingItems").field("operation", &O::META.id).finish_non_exhaustive()
    }
}

/// Makes what holds a client of its own deferred.
macro_rules! deferred {
    ($($ty:ident<$($name:ident),+> where { $($bounds:tt)* } gives $output:ty;)*) => {$(
        impl<$($name),+> Deferred for $ty<$($name),+> where $($bounds)* {
            type Output = $output;

            async fn run(mut self, client: Client) -> Result<Self::Output, Error> {
                self.client = client;
                self.send().await
            }
        }

        impl<$($name),+> $ty<$($name),+> {
            /// The same for a thread that waits for its end.
            pub fn blocking(self) -> Blocking<Self> {
                Blocking { client: self.client.clone(), inner: self }
            }
        }
    )*};
}
deferred! {
    Upload<O> where { O: Uploads, Output<O>: Send + 'static } gives Output<O>;
    Wait<O> where { O: Commanding, <O::List as Paged>::Item: Send } gives <O::List as Paged>::Item;
    Until<O, P> where { O: Operation, P: FnMut(&Output<O>) -> bool + Send + 'static, Output<O>: Send + 'static }
        gives Output<O>;
}

/// A raw request without its client.
#[derive(Debug)]
pub struct DetachedRequest {
    settings: Arc<Settings>,
    encoder: super::encode::Encoder,
}

impl Deferred for DetachedRequest {
    type Output = Response;

    async fn run(self, client: Client) -> Result<Response, Error> {
        RawRequest { client: &client, settings: self.settings, encoder: self.encoder }.send().await
    }
}

impl RawRequest<'_> {
    /// The same request for a thread that waits for its answer.
    pub fn blocking(self) -> Blocking<DetachedRequest> {
        let Self { client, settings, encoder } = self;
        Blocking { client: client.clone(), inner: DetachedRequest { settings, encoder } }
    }
}

/// The thread that makes the blocking calls of a client. It ends with the last clone of the client.
pub(super) struct Driver {
    recipe: ClientBuilder,
    running: OnceLock<Result<Running, Error>>,
}

struct Running {
    /// A client of the same settings and the same budget. Connections are tied to the runtime that has made them, so
    /// that those of `async` code would stand still while its thread waits.
    client: Client,
    handle: Handle,
    thread: ThreadId,
    _ends_thread: oneshot::Sender<()>,
}

impl Driver {
    pub(super) fn new(recipe: ClientBuilder) -> Self {
        Self { recipe, running: OnceLock::new() }
    }

    fn running(&self) -> Result<&Running, Error> {
        self.running.get_or_init(|| self.start()).as_ref().map_err(again)
    }

    fn start(&self) -> Result<Running, Error> {
        let client = self.recipe.clone().build()?;
        let (ends_thread, end) = oneshot::channel::<()>();
        let (to, from) = channel();
        let thread = thread::Builder::new().name("kandji-blocking".to_owned());
        let thread = thread.spawn(move || drive(&to, end)).map_err(|error| broken(&error.to_string()))?;
        let handle = from.recv().map_err(|_| broken("the thread has ended"))?;
        let handle = handle.map_err(|error| broken(&error.to_string()))?;
        Ok(Running { client, handle, thread: thread.thread().id(), _ends_thread: ends_thread })
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

impl Client {
    /// What a future gives that the client's own thread drives.
    fn block_on<F>(&self, start: impl FnOnce(Client) -> F) -> Result<F::Output, Error>
    where
        F: Future<Output: Send> + Send + 'static,
    {
        let running = self.inner.driver.running()?;
        if thread::current().id() == running.thread {
            return Err(broken("a blocking call within another would wait for itself"));
        }
        let (to, from) = channel();
        let task = running.handle.spawn(start(running.client.clone()));
        // Nobody takes the output of a caller that is gone.
        running.handle.spawn(async move { drop(to.send(task.await)) });
        match from.recv() {
            Ok(Ok(output)) => Ok(output),
            Ok(Err(error)) if error.is_panic() => resume_unwind(error.into_panic()),
            Ok(Err(_)) | Err(_) => Err(broken("the thread has ended")),
        }
    }
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
