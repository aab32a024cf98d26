//! The methods of a call that returns a list.

use crate::runtime::{
    errors::error::Error,
    http::{call::Call, operation::Operation},
    paging::{items::Items, paged::Paged, pages::Pages},
};

impl<O: Operation> Call<O> {
    /// All pages, fetched one at a time as they are requested. A limit that is set on the call is the page size.
    pub fn pages(self) -> Pages<O>
    where
        O: Paged,
    {
        Pages::new(self.client, self.operation, self.settings)
    }

    /// The items of all pages. One page is held in memory at a time.
    pub fn items(self) -> Items<O>
    where
        O: Paged,
    {
        Items::new(self.pages())
    }

    /// The items of all pages, collected. All of them are held in memory: prefer [`Self::items`] for long lists.
    ///
    /// # Errors
    /// As for [`Self::send`]. Then no item is returned.
    pub async fn all(self) -> Result<Vec<O::Item>, Error>
    where
        O: Paged,
    {
        let mut all = Vec::new();
        let mut pages = self.pages();
        while let Some(page) = pages.next().await {
            all.extend(page?.items);
        }
        Ok(all)
    }

    /// The first item, if any.
    ///
    /// # Errors
    /// As for [`Self::send`].
    pub async fn first(self) -> Result<Option<O::Item>, Error>
    where
        O: Paged,
    {
        Ok(self.take(1).await?.into_iter().next())
    }

    /// The first `count` items, or all items if there are fewer. Fetches no further pages.
    ///
    /// # Errors
    /// As for [`Self::send`].
    pub async fn take(self, count: usize) -> Result<Vec<O::Item>, Error>
    where
        O: Paged,
    {
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
