//! Any request to the tenant, for what no operation covers.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::{
    answer::Response,
    client::Client,
    encode::Encoder,
    error::Error,
    field::Field,
    form,
    operation::{Method, Risk},
    settings::{self, Settings},
    value::QueryValue,
};

/// A request that is written by hand. [`Client::request`] begins it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest<'c> {
    pub(super) client: &'c Client,
    pub(super) settings: Arc<Settings>,
    pub(super) encoder: Encoder,
}

impl<'c> RawRequest<'c> {
    pub(super) fn new(client: &'c Client, method: Method, target: &str) -> Self {
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

    /// Sends a JSON body: anything that `serde` serializes, such as a [`Value`](super::Value).
    pub fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        self.encoder.json(&Plain(body));
        self
    }

    /// Says what the request does, which decides when it is tried again (see [`Retry`](super::Retry)): one of
    /// [`Risk::Read`], [`Risk::ReadSecret`], [`Risk::Nudge`], [`Risk::Additive`], [`Risk::Update`], [`Risk::Disruptive`]
    /// and [`Risk::Irreversible`]. Unless told, `GET`, `HEAD`, `OPTIONS` and `TRACE` read, and everything else is
    /// irreversible.
    pub fn risk(mut self, risk: Risk) -> Self {
        self.encoder.risk(risk);
        self
    }

    settings::setters!();

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

/// A body of which no more is known than how it is written.
struct Plain<'a, T: ?Sized>(&'a T);

impl<T: Serialize + ?Sized> Serialize for Plain<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

impl<T: Serialize + ?Sized> Field for Plain<'_, T> {}
