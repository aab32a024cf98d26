//! A call of an operation.

use std::sync::Arc;

use reqwest::header::{HeaderName, HeaderValue};

use crate::runtime::{
    encoding::{encoder::Encoder, request::Request},
    errors::error::Error,
    http::{
        client::Client,
        operation::{Operation, Output},
        preview::Preview,
        response::Response,
        response_meta::ResponseMeta,
    },
    settings::call_settings::{self, Settings},
};

/// A call that has not been sent yet. It has a setter for each optional argument of its operation `O`: see the fields
/// of that type. [`Self::send`] sends it. A call owns what it needs, so it can be spawned:
/// `tokio::spawn(kandji.devices().list().send())`.
///
/// Dropping the future of a call cancels it: nothing more is sent, and the connection is closed. The API may already
/// have received the request.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call<O> {
    pub(crate) client: Client,
    pub(crate) settings: Arc<Settings>,
    /// The operation and its arguments.
    pub operation: O,
}

impl<O> Call<O> {
    /// A call of an operation.
    pub fn new(client: &Client, operation: O) -> Self {
        Self { client: client.clone(), settings: Arc::clone(&client.inner.settings), operation }
    }

    call_settings::setters!();

    /// Adds a header, which replaces the client's default header of the same name.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.settings().headers.insert(name, value);
        self
    }
}

impl<O: Operation> Call<O> {
    /// Sends the request and decodes the response.
    ///
    /// # Errors
    /// [`Error::Argument`] if an argument cannot be sent, [`Error::Transport`] without a complete response,
    /// [`Error::Api`] for every status but 2xx, [`Error::Decode`] if the response does not have the expected form.
    pub async fn send(self) -> Result<Output<O>, Error> {
        let (operation, response) = self.sent().await?;
        operation.decode(response)
    }

    /// Like [`Self::send`], and also returns the response's metadata: status, headers, rate limits, attempts and
    /// elapsed time.
    ///
    /// # Errors
    /// As for [`Self::send`].
    pub async fn send_with_meta(self) -> Result<(Output<O>, ResponseMeta), Error> {
        let (operation, response) = self.sent().await?;
        let meta = response.meta().clone();
        Ok((operation.decode(response)?, meta))
    }

    /// Sends the request and returns the response without decoding it.
    ///
    /// # Errors
    /// As for [`Self::send`], except [`Error::Decode`].
    pub async fn send_raw(self) -> Result<Response, Error> {
        self.sent().await.map(|(_, response)| response)
    }

    /// The request that [`Self::send`] would send, without the token.
    ///
    /// # Errors
    /// [`Error::Argument`] if an argument cannot be sent.
    pub fn preview(&self) -> Result<Preview, Error> {
        request(&self.client, &self.operation, &self.settings).map(Preview::of)
    }

    /// Sends the request; the operation knows how to decode the response.
    async fn sent(self) -> Result<(O, Response), Error> {
        let Self { client, settings, operation } = self;
        let response = client.execute(request(&client, &operation, &settings)?, &settings).await?;
        Ok((operation, response))
    }
}

/// The request of an operation.
fn request<O: Operation>(client: &Client, operation: &O, settings: &Settings) -> Result<Request, Error> {
    let mut encoder = Encoder::of(operation.meta());
    operation.encode(&mut encoder);
    encoder.finish(&client.inner.servers, settings)
}
