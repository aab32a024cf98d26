//! An operation and the client it is to be sent by.

use std::sync::Arc;

use reqwest::header::{HeaderName, HeaderValue};

use crate::runtime::{
    encoding::{encoder::Encoder, request::Request},
    errors::error::Error,
    http::{
        client::Client,
        operation::{Operation, Output},
        response::Response,
        response_format::ResponseFormat,
        response_meta::ResponseMeta,
    },
    settings::call_settings::{self, Settings},
};

/// A call that has not been made. Setters of its operation change it, [`Self::send`] makes it.
///
/// Dropping the future that a call returns cancels it: nothing more is sent, and its connection is closed. The API may
/// have received what was sent before.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call<'c, O> {
    pub(crate) client: &'c Client,
    pub(crate) settings: Arc<Settings>,
    /// The operation with its arguments.
    pub operation: O,
}

impl<'c, O> Call<'c, O> {
    /// A call of an operation.
    pub fn new(client: &'c Client, operation: O) -> Self {
        Self { client, settings: Arc::clone(&client.inner.settings), operation }
    }

    call_settings::setters!();

    /// Sends a header that the operation does not know, in place of the client's own default if there is one.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.settings().headers.insert(name, value);
        self
    }
}

impl<O: Operation> Call<'_, O> {
    /// Sends the request and reads the answer.
    ///
    /// # Errors
    /// [`Error::Argument`] if an argument cannot be sent, [`Error::Transport`] without a whole answer, [`Error::Api`]
    /// for every status but 2xx, [`Error::Decode`] if the answer is not what was due.
    pub async fn send(self) -> Result<Output<O>, Error> {
        O::Response::decode(self.send_raw().await?)
    }

    /// The same, and what the answer says beside its body: status, headers, limits, attempts, time.
    ///
    /// # Errors
    /// As [`Self::send`].
    pub async fn send_with_meta(self) -> Result<(Output<O>, ResponseMeta), Error> {
        let response = self.send_raw().await?;
        let meta = response.meta().clone();
        Ok((O::Response::decode(response)?, meta))
    }

    /// Sends the request and returns the answer as it came.
    ///
    /// # Errors
    /// As [`Self::send`], but for [`Error::Decode`].
    pub async fn send_raw(self) -> Result<Response, Error> {
        let request = request(self.client, &self.operation, &self.settings)?;
        self.client.execute(request, &self.settings).await
    }
}

/// The request of an operation.
fn request<O: Operation>(client: &Client, operation: &O, settings: &Settings) -> Result<Request, Error> {
    let mut encoder = Encoder::of(&O::META);
    operation.encode(&mut encoder);
    encoder.finish(&client.inner.address, settings)
}
