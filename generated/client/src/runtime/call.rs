//! An operation and the client it is to be sent by.

use super::{
    answer::{Answer, Output},
    client::Client,
    encode::Encoder,
    error::Error,
    operation::Operation,
    pager::{Items, Pages},
    paging::Paged,
};

/// A call that has not been made. Setters of its operation change it, [`Self::send`] makes it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call<'c, O> {
    client: &'c Client,
    /// The operation with its arguments.
    pub operation: O,
}

impl<'c, O: Operation> Call<'c, O> {
    /// A call of an operation.
    pub fn new(client: &'c Client, operation: O) -> Self {
        Self { client, operation }
    }

    /// Sends the request and reads the answer.
    ///
    /// # Errors
    /// [`Error::Argument`] if an argument cannot be sent, [`Error::Transport`] without a whole answer, [`Error::Api`]
    /// for every status but 2xx, [`Error::Decode`] if the answer is not what was due.
    pub async fn send(self) -> Result<Output<O>, Error> {
        let mut encoder = Encoder::of(&O::META);
        self.operation.encode(&mut encoder);
        let request = encoder.finish(&self.client.inner.address)?;
        let response = self.client.execute(request).await?;
        O::Answer::decode(response)
    }
}

impl<O: Paged> Call<'_, O> {
    /// All pages, one after the other, as they are asked for. A limit that the call sets is the size of a page.
    pub fn pages(self) -> Pages<O> {
        Pages::new(self.client.clone(), self.operation)
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
