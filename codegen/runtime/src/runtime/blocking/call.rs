//! Calls for programs that do not use `async`. A thread of the client runs them.

use std::{fmt, future::Future, sync::Arc};

use crate::runtime::{
    encoding::encoder::Encoder,
    errors::error::Error,
    http::{
        call::Call,
        client::Client,
        operation::{Operation, Output},
        raw_request::RawRequest,
        response::Response,
        response_meta::ResponseMeta,
    },
    paging::paged::Paged,
    settings::call_settings::Settings,
    uploads::{operations::UploadOperation, upload::Upload},
    waiting::{
        command::{CommandOperation, Wait},
        until::Until,
    },
};

/// A call that blocks the calling thread. `blocking()` of a call, a raw request, an upload or a wait returns it. It
/// also works within `async` code, but blocks the thread.
///
/// All clones of a client share one thread, which starts with the first blocking call. It has its own connections,
/// unless the client was given a `reqwest::Client`, which must then not have been used on the calling thread.
///
/// The progress function of an upload and the condition of an [`Until`] run on that thread, and no other blocking call
/// of the client makes progress in the meantime. So they must be short, and a blocking call of the same client within
/// them fails.
///
/// ```ignore
/// for device in kandji.devices().list().blocking().items() {
///     println!("{:?}", device?.serial_number);
/// }
/// ```
#[must_use = "a call does nothing until it is sent"]
pub struct Blocking<T> {
    pub(crate) client: Client,
    pub(crate) inner: T,
}

/// What [`Blocking`] can send.
pub trait BlockingTask: Send + 'static {
    /// The output.
    type Output: Send + 'static;

    /// Sends it with this client.
    fn run(self, client: Client) -> impl Future<Output = Result<Self::Output, Error>> + Send + 'static;
}

impl<T: BlockingTask> Blocking<T> {
    /// Sends it and waits for the output.
    ///
    /// # Errors
    /// As for `send` without `blocking()`; [`Error::Config`] if the thread cannot start, or if this is called on it.
    ///
    /// # Panics
    /// If the condition of an [`Until`] panics.
    pub fn send(self) -> Result<T::Output, Error> {
        self.client.inner.worker.block_on(|client| self.inner.run(client))?
    }
}

impl<T> fmt::Debug for Blocking<T> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Blocking").field("client", &self.client).finish_non_exhaustive()
    }
}

/// A call without its client.
#[derive(Debug)]
pub struct DetachedCall<O> {
    settings: Arc<Settings>,
    operation: O,
}

impl<O> DetachedCall<O> {
    pub(crate) fn operation(&self) -> &O {
        &self.operation
    }

    pub(crate) fn call(self, client: Client) -> Call<O> {
        Call { client, settings: self.settings, operation: self.operation }
    }
}

impl<O: Operation> BlockingTask for DetachedCall<O>
where
    Output<O>: Send + 'static,
{
    type Output = Output<O>;

    async fn run(self, client: Client) -> Result<Output<O>, Error> {
        self.call(client).send().await
    }
}

impl<O> Call<O> {
    /// The same call, which blocks the calling thread.
    pub fn blocking(self) -> Blocking<DetachedCall<O>> {
        let Self { client, settings, operation } = self;
        Blocking { client, inner: DetachedCall { settings, operation } }
    }
}

impl<O: Operation> Blocking<DetachedCall<O>> {
    /// Like [`Call::send_with_meta`].
    ///
    /// # Errors
    /// As for [`Self::send`].
    pub fn send_with_meta(self) -> Result<(Output<O>, ResponseMeta), Error>
    where
        Output<O>: Send + 'static,
    {
        self.client.inner.worker.block_on(|client| async move { self.inner.call(client).send_with_meta().await })?
    }

    /// Like [`Call::send_raw`].
    ///
    /// # Errors
    /// As for [`Self::send`].
    pub fn send_raw(self) -> Result<Response, Error> {
        self.client.inner.worker.block_on(|client| async move { self.inner.call(client).send_raw().await })?
    }
}

/// Implements `BlockingTask` and `blocking` for types that own a client.
macro_rules! blocking_task {
    ($($ty:ident<$($name:ident),+> where { $($bounds:tt)* } gives $output:ty;)*) => {$(
        impl<$($name),+> BlockingTask for $ty<$($name),+> where $($bounds)* {
            type Output = $output;

            async fn run(mut self, client: Client) -> Result<Self::Output, Error> {
                self.client = client;
                self.send().await
            }
        }

        impl<$($name),+> $ty<$($name),+> {
            /// The same, but blocks the calling thread.
            pub fn blocking(self) -> Blocking<Self> {
                Blocking { client: self.client.clone(), inner: self }
            }
        }
    )*};
}
blocking_task! {
    Upload<O> where { O: UploadOperation, Output<O>: Send + 'static } gives Output<O>;
    Wait<O> where { O: CommandOperation, <O::List as Paged>::Item: Send } gives <O::List as Paged>::Item;
    Until<O, P> where { O: Operation, P: FnMut(&Output<O>) -> bool + Send + 'static, Output<O>: Send + 'static }
        gives Output<O>;
}

/// A raw request without its client.
#[derive(Debug)]
pub struct DetachedRequest {
    settings: Arc<Settings>,
    encoder: Encoder,
}

impl BlockingTask for DetachedRequest {
    type Output = Response;

    async fn run(self, client: Client) -> Result<Response, Error> {
        RawRequest { client, settings: self.settings, encoder: self.encoder }.send().await
    }
}

impl RawRequest {
    /// The same request, which blocks the calling thread.
    pub fn blocking(self) -> Blocking<DetachedRequest> {
        let Self { client, settings, encoder } = self;
        Blocking { client, inner: DetachedRequest { settings, encoder } }
    }
}
