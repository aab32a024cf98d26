//! Repeats a call until its output meets a condition.

use std::{fmt, sync::Arc};

use crate::runtime::{
    base::endpoint::Endpoint,
    errors::{error::Error, message, wait_error::WaitKind},
    http::{
        call::Call,
        client::Client,
        operation::{Operation, Output, ReadOperation},
    },
    settings::call_settings::Settings,
    waiting::polling::{Poller, Polling},
};

impl<O: Operation> Call<O> {
    /// Repeats the call, with growing delays, until its output meets a condition. `awaited` describes the condition for
    /// the error at the timeout. Only operations of risk `read` can be repeated; others do not compile.
    ///
    /// ```ignore
    /// let device = kandji.devices().get(id).until("the device has a user", |device| device.user.is_some()).send().await?;
    /// ```
    pub fn until<P>(self, awaited: impl Into<String>, holds: P) -> Until<O, P>
    where
        O: ReadOperation,
        P: FnMut(&Output<O>) -> bool,
    {
        let Self { client, settings, operation } = self;
        let (awaited, polling) = (message::of_value(&awaited.into().into()), Polling::default());
        Until { client, settings, operation, awaited, holds, polling }
    }
}

/// A call that is repeated until its output meets a condition.
#[must_use = "a call does nothing until it is sent"]
pub struct Until<O, P> {
    pub(crate) client: Client,
    settings: Arc<Settings>,
    operation: O,
    awaited: String,
    holds: P,
    polling: Polling,
}

impl<O: Operation, P: FnMut(&Output<O>) -> bool> Until<O, P> {
    /// How long to wait, and how often to check.
    pub fn polling(mut self, polling: Polling) -> Self {
        self.polling = polling;
        self
    }

    /// Repeats the call until its output meets the condition, and returns that output.
    ///
    /// # Errors
    /// As for [`Call::send`], at the first failure; [`Error::Wait`] at the timeout.
    pub async fn send(self) -> Result<Output<O>, Error> {
        let Self { client, settings, operation, awaited, mut holds, polling } = self;
        let mut poller = Poller::new(&client, &polling);
        loop {
            let call = Call { client: client.clone(), settings: Arc::clone(&settings), operation: operation.clone() };
            let output = call.send().await?;
            if holds(&output) {
                return Ok(output);
            }
            // Must not be held across the pause, so that the future is `Send`.
            drop(output);
            if !poller.pause().await {
                return Err(poller.end(Endpoint::of(operation.meta()), WaitKind::TimedOut, &awaited, ""));
            }
        }
    }
}

impl<O: Operation, P> fmt::Debug for Until<O, P> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Until")
            .field("operation", &self.operation.meta().id)
            .field("awaited", &self.awaited)
            .finish_non_exhaustive()
    }
}
