//! Raw requests, for what no operation covers.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::runtime::{
    base::operation_meta::{Method, Risk},
    encoding::{encoder::Encoder, form},
    errors::error::Error,
    http::{client::Client, preview::Preview, response::Response},
    settings::call_settings::{self, Settings},
    values::{argument::QueryValue, field::Field},
};

/// A raw request. [`Client::request`] returns it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    pub(crate) client: Client,
    pub(crate) settings: Arc<Settings>,
    pub(crate) encoder: Encoder,
}

impl RawRequest {
    pub(crate) fn new(client: &Client, method: Method, target: &str) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut encoder = Encoder::raw(method, path);
        for (name, value) in form::parsed(query) {
            encoder.query(&name, &value);
        }
        Self { client: client.clone(), settings: Arc::clone(&client.inner.settings), encoder }
    }

    /// Adds a query argument; `None` adds nothing.
    pub fn query<T: QueryValue + ?Sized>(mut self, name: &str, value: &T) -> Self {
        self.encoder.query(name, value);
        self
    }

    /// Sets a header; `None` sets nothing.
    pub fn header<T: QueryValue + ?Sized>(mut self, name: &str, value: &T) -> Self {
        self.encoder.header(name, value);
        self
    }

    /// Sets a JSON body: anything that `serde` serializes, such as a [`Value`](crate::runtime::Value).
    pub fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        self.encoder.json(&Plain(body));
        self
    }

    /// Sets the risk of the request, which decides when it is retried (see [`Retry`](crate::runtime::Retry)): one of
    /// [`Risk::Read`], [`Risk::ReadSecret`], [`Risk::Nudge`], [`Risk::Additive`], [`Risk::Update`],
    /// [`Risk::Disruptive`] and [`Risk::Irreversible`]. By default, `GET`, `HEAD`, `OPTIONS` and `TRACE` read, and
    /// everything else is irreversible.
    pub fn risk(mut self, risk: Risk) -> Self {
        self.encoder.risk(risk);
        self
    }

    call_settings::setters!();

    /// The request as it would be sent, without the token. Nothing is sent.
    ///
    /// # Errors
    /// [`Error::Argument`] if the path would leave the base URL or a part cannot be sent.
    pub fn preview(self) -> Result<Preview, Error> {
        self.encoder.finish(&self.client.inner.servers, &self.settings).map(Preview::of)
    }

    /// Sends the request.
    ///
    /// # Errors
    /// As for every operation: [`Error::Api`] for every status but 2xx, [`Error::Transport`] without a complete
    /// response, [`Error::Argument`] if the path would leave the base URL or a part cannot be sent.
    pub async fn send(self) -> Result<Response, Error> {
        let request = self.encoder.finish(&self.client.inner.servers, &self.settings)?;
        self.client.execute(request, &self.settings).await
    }
}

impl Client {
    /// Any request to this tenant, with the same authentication and errors as the operations. `path` begins with a
    /// slash and may have a query.
    pub fn request(&self, method: Method, path: &str) -> RawRequest {
        RawRequest::new(self, method, path)
    }
}

/// A body that can only be serialized.
struct Plain<'a, T: ?Sized>(&'a T);

impl<T: Serialize + ?Sized> Serialize for Plain<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

impl<T: Serialize + ?Sized> Field for Plain<'_, T> {}
