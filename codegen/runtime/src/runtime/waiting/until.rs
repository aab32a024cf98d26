//! Reads again and again until what is read is as it is waited for.

use std::{fmt, sync::Arc};

use crate::runtime::{
    base::{endpoint::Endpoint, operation_meta::Risk},
    errors::{error::Error, message, wait_error::WaitKind},
    http::{
        call::Call,
        client::Client,
        operation::{Operation, Output},
    },
    settings::call_settings::Settings,
    waiting::polling::{Poller, Polling},
};

impl<O: Operation> Call<'_, O> {
    /// Sends the call again and again, with growing delays, until its answer is as it is waited for. `what` says what
    /// that is, for the error if it does not come. Only an operation of risk `read` can be repeated so: any other does
    /// not compile.
    ///
    /// ```ignore
    /// let device = kandji.devices().get(id).until("the device has a user", |device| device.user.is_some()).send().await?;
    /// ```
    pub fn until<P>(self, what: impl Into<String>, holds: P) -> Until<O, P>
    where
        P: FnMut(&Output<O>) -> bool,
    {
        const { assert!(matches!(O::META.risk, Risk::Read), "only an operation of risk `read` can be repeated") };
        let Self { client, settings, operation } = self;
        let (what, polling) = (message::said_in(&what.into().into()), Polling::default());
        Until { client: client.clone(), settings, operation, what, holds, polling }
    }
}

/// A call that is repeated until its answer is as it is waited for.
#[must_use = "a call does nothing until it is sent"]
pub struct Until<O, P> {
    pub(crate) client: Client,
    settings: Arc<Settings>,
    operation: O,
    what: String,
    holds: P,
    polling: Polling,
}

impl<O: Operation, P: FnMut(&Output<O>) -> bool> Until<O, P> {
    /// How long to wait, and how often to look.
    pub fn polling(mut self, polling: Polling) -> Self {
        self.polling = polling;
        self
    }

    /// Sends the call until its answer is as it is waited for, and returns that answer.
    ///
    /// # Errors
    /// As [`Call::send`] at the first answer that is an error, and [`Error::Wait`] if the time runs out.
    pub async fn send(self) -> Result<Output<O>, Error> {
        let Self { client, settings, operation, what, mut holds, polling } = self;
        let mut poller = Poller::new(&client, &polling);
        loop {
            let call = Call { client: &client, settings: Arc::clone(&settings), operation: operation.clone() };
            let output = call.send().await?;
            if holds(&output) {
                return Ok(output);
            }
            // What is not waited for must not be held, so that the call can move between threads.
            drop(output);
            if !poller.pause().await {
                return Err(poller.end(Endpoint::of(&O::META), WaitKind::TimedOut, &what, ""));
            }
        }
    }
}

impl<O: Operation, P> fmt::Debug for Until<O, P> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Until").field("operation", &O::META.id).field("what", &self.what).finish_non_exhaustive()
    }
}
