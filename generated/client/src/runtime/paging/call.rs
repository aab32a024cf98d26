//! What a call of a list offers.

use crate::runtime::{
    errors::error::Error,
    http::call::Call,
    paging::{items::Items, paged::Paged, pages::Pages},
};

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
