//! The pages and items of a list for programs that do not use `async`.

use std::{fmt, vec};

use crate::runtime::{
    blocking::call::{Blocking, DetachedCall},
    errors::error::Error,
    http::client::Client,
    paging::{page::Page, paged::Paged, pages::Pages},
};

impl<O: Paged<Item: Send>> Blocking<DetachedCall<O>> {
    /// All pages, fetched one at a time as they are requested.
    pub fn pages(self) -> BlockingPages<O> {
        BlockingPages { client: self.client, state: State::Due(self.inner, 1) }
    }

    /// The items of all pages. One page is held in memory at a time.
    pub fn items(self) -> BlockingItems<O> {
        BlockingItems { pages: self.pages(), page: Vec::new().into_iter() }
    }

    /// The items of all pages, collected.
    ///
    /// # Errors
    /// As for [`Self::send`]. Then no item is returned.
    pub fn all(self) -> Result<Vec<O::Item>, Error> {
        self.client.inner.worker.block_on(|client| async move { self.inner.call(client).all().await })?
    }

    /// The first item, if any.
    ///
    /// # Errors
    /// As for [`Self::send`].
    pub fn first(self) -> Result<Option<O::Item>, Error> {
        Ok(self.take(1)?.into_iter().next())
    }

    /// The first `count` items, or all items if there are fewer. Fetches no further pages.
    ///
    /// # Errors
    /// As for [`Self::send`].
    pub fn take(self, count: usize) -> Result<Vec<O::Item>, Error> {
        self.client.inner.worker.block_on(|client| async move { self.inner.call(client).take(count).await })?
    }
}

/// An iterator over the pages of a list. It ends after the first error.
#[must_use = "an iterator does nothing until it is advanced"]
pub struct BlockingPages<O: Paged> {
    client: Client,
    state: State<O>,
}

/// A list that has not begun, with the number of pages to read ahead; one in progress; one that has ended.
enum State<O: Paged> {
    Due(DetachedCall<O>, usize),
    Begun(Box<Pages<O>>),
    Over,
}

impl<O: Paged> State<O> {
    /// The id of the operation, until the list has ended.
    fn operation(&self) -> Option<&'static str> {
        match self {
            Self::Due(call, _) => Some(call.operation().meta().id),
            Self::Begun(pages) => Some(pages.operation().meta().id),
            Self::Over => None,
        }
    }
}

impl<O: Paged> BlockingPages<O> {
    /// Fetches up to this many pages concurrently; see [`Pages::read_ahead`].
    pub fn read_ahead(mut self, pages: usize) -> Self {
        if let State::Due(_, ahead) = &mut self.state {
            *ahead = pages;
        }
        self
    }
}

impl<O: Paged<Item: Send>> Iterator for BlockingPages<O> {
    type Item = Result<Page<O::Item>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let state = std::mem::replace(&mut self.state, State::Over);
        let fetched = self.client.inner.worker.block_on(|client| async move {
            let mut pages = match state {
                State::Due(call, ahead) => Box::new(call.call(client).pages().read_ahead(ahead)),
                State::Begun(pages) => pages,
                State::Over => return None,
            };
            let page = pages.next().await;
            page.map(|page| (pages, page))
        });
        match fetched {
            Ok(Some((pages, page))) => {
                self.state = State::Begun(pages);
                Some(page)
            }
            Ok(None) => None,
            Err(error) => Some(Err(error)),
        }
    }
}

impl<O: Paged> fmt::Debug for BlockingPages<O> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("BlockingPages").field("operation", &self.state.operation()).finish_non_exhaustive()
    }
}

/// An iterator over the items of a list. It ends after the first error.
#[must_use = "an iterator does nothing until it is advanced"]
pub struct BlockingItems<O: Paged> {
    pages: BlockingPages<O>,
    page: vec::IntoIter<O::Item>,
}

impl<O: Paged> BlockingItems<O> {
    /// Fetches up to this many pages concurrently; see [`Pages::read_ahead`].
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.pages = self.pages.read_ahead(pages);
        self
    }
}

impl<O: Paged<Item: Send>> Iterator for BlockingItems<O> {
    type Item = Result<O::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Ok(page) => self.page = page.items.into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<O: Paged> fmt::Debug for BlockingItems<O> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("BlockingItems").field("operation", &self.pages.state.operation()).finish_non_exhaustive()
    }
}
