//! An operation and the client it is to be sent by.

use std::sync::Arc;

use reqwest::header::{HeaderName, HeaderValue};

use super::{
    answer::{Answer, Output, Response},
    client::Client,
    encode::Encoder,
    error::Error,
    meta::ResponseMeta,
    operation::Operation,
    pager::{Items, Pages},
    paging::Paged,
    send::Request,
    settings::{self, Settings},
};

/// A call that has not been made. Setters of its operation change it, [`Self::send`] makes it.
///
/// Dropping the future that a call returns cancels it: nothing more is sent, and its connection is closed. The API may
/// have received what was sent before.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call<'c, O> {
    pub(super) client: &'c Client,
    pub(super) settings: Arc<Settings>,
    /// The operation with its arguments.
    pub operation: O,
}

impl<'c, O> Call<'c, O> {
    /// A call of an operation.
    pub fn new(client: &'c Client, operation: O) -> Self {
        Self { client, settings: Arc::clone(&client.inner.settings), operation }
    }

    settings::setters!();

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
        O::Answer::decode(self.send_raw().await?)
    }

    /// The same, and what the answer says beside its body: status, headers, limits, attempts, time.
    ///
    /// # Errors
    /// As [`Self::send`].
    pub async fn send_with_meta(self) -> Result<(Output<O>, ResponseMeta), Error> {
        let response = self.send_raw().await?;
        let meta = response.meta().clone();
        Ok((O::Answer::decode(response)?, meta))
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

impl<O: Paged> Call<'_, O> {
    /// All pages, one after the other, as they are asked for. A limit that the call sets is the size of a page.
    pub fn pages(self) -> Pages<O> {
        Pages::new(self.client.clone(), self.operation, self.settings)
    }

    /// All items of all pages. One page is held at a time.
    pub fn items(self) -> Items<O> {
        Items::new(self.pages())
    }

    /// The first item, if there is any.
    ///
    /// # Errors
    /// As [`Self::send`].
    pub async fn first(self) -> Result<Option<O::Item>, Error> {
        Ok(self.take(1).await?.into_iter().next())
    }

    /// The first `count` items, or all if there are fewer. No page is fetched beyond them.
    ///
    /// # Errors
    /// As [`Self::send`].
    pub async fn take(self, count: usize) -> Result<Vec<O::Item>, Error> {
        let mut taken = Vec::new();
        let mut pages = self.pages().at_most(count);
        while taken.len() < count {
            let Some(page) = pages.next().await else { break };
            let due = count - taken.len();
            taken.extend(page?.items.into_iter().take(due));
        }
        Ok(taken)
    }
}
