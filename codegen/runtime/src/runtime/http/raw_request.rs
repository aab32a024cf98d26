//! Any request to the tenant, for what no operation covers.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::runtime::{
    base::operation_meta::{Method, Risk},
    encoding::{encoder::Encoder, form},
    errors::error::Error,
    http::{client::Client, response::Response},
    settings::call_settings::{self, Settings},
    values::{argument::QueryValue, field::Field},
};

/// A request that is written by hand. [`Client::request`] begins it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest<'c> {
    pub(crate) client: &'c Client,
    pub(crate) settings: Arc<Settings>,
    pub(crate) encoder: Encoder,
}

impl<'c> RawRequest<'c> {
    pub(crate) fn new(client: &'c Client, method: Method, target: &str) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut encoder = Encoder::raw(method, path);
        for (name, value) in form::parsed(query) {
            encoder.query(&name, &value);
        }
        Self { client, settings: Arc::clone(&client.inner.settings), encoder }
    }

    /// Adds an argument of the query; `None` adds nothing.
    pub fn query<T: QueryValue + ?Sized>(mut self, name: &str, value: &T) -> Self {
        self.encoder.query(name, value);
        self
    }

    /// Sets a header; `None` sets nothing.
    pub fn header<T: QueryValue + ?Sized>(mut self, name: &str, value: &T) -> Self {
        self.encoder.header(name, value);
        self
    }

    /// Sends a JSON body: anything that `serde` serializes, such as a [`Value`](crate::runtime::Value).
    pub fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        self.encoder.json(&Plain(body));
        self
    }

    /// Says what the request does, which decides when it is tried again (see [`Retry`](crate::runtime::Retry)): one of
    /// [`Risk::Read`], [`Risk::ReadSecret`], [`Risk::Nudge`], [`Risk::Additive`], [`Risk::Update`],
    /// [`Risk::Disruptive`] and [`Risk::Irreversible`]. Unless told, `GET`, `HEAD`, `OPTIONS` and `TRACE` read, and
    /// everything else is irreversible.
    pub fn risk(mut self, risk: Risk) -> Self {
        self.encoder.risk(risk);
        self
    }

    call_settings::setters!();

    /// Sends the request.
    ///
    /// # Errors
    /// As for every operation: [`Error::Api`] for every status but 2xx, [`Error::Transport`] without a whole answer,
    /// [`Error::Argument`] if the path would leave the base URL or a part cannot be sent.
    pub async fn send(self) -> Result<Response, Error> {
        let request = self.encoder.finish(&self.client.inner.address, &self.settings)?;
        self.client.execute(request, &self.settings).await
    }
}

impl Client {
    /// Any request to this tenant, with the same authentication and the same errors as every operation. `path` begins
    /// with a slash and may have a query.
    pub fn request(&self, method: Method, path: &str) -> RawRequest<'_> {
        RawRequest::new(self, method, path)
    }
}

/// A body of which no more is known than how it is written.
struct Plain<'a, T: ?Sized>(&'a T);

impl<T: Serialize + ?Sized> Serialize for Plain<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

impl<T: Serialize + ?Sized> Field for Plain<'_, T> {}
