//! A stream of the items of a list.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll},
    vec,
};

use futures_core::Stream;

use crate::runtime::{
    errors::error::Error,
    paging::{
        bookmark::{Bookmark, Mark},
        change_detector::Key,
        paged::Paged,
        pages::Pages,
    },
};

/// A stream of the items of a list. It ends after the first error. [`Self::next`] needs no other crate.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<O: Paged> {
    pages: Pages<O>,
    page: vec::IntoIter<O::Item>,
    place: Option<Place>,
}

/// The page that is being returned.
struct Place {
    /// The state before it was requested.
    mark: Mark,
    /// How many items at its beginning were known.
    known: usize,
    keys: Vec<Key>,
}

impl<O: Paged> Items<O> {
    pub(crate) fn new(pages: Pages<O>) -> Self {
        Self { pages, page: Vec::new().into_iter(), place: None }
    }

    /// Fetches up to this many pages concurrently; see [`Pages::read_ahead`].
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.pages = self.pages.read_ahead(pages);
        self
    }

    /// Goes on from a bookmark of the same list, as [`Self::bookmark`] has made it, and returns nothing that was returned
    /// before it.
    pub fn resume(mut self, bookmark: &Bookmark) -> Self {
        self.pages = self.pages.resume(bookmark);
        (self.page, self.place) = (Vec::new().into_iter(), None);
        self
    }

    /// Where the stream is: after the item that was returned last.
    #[must_use]
    pub fn bookmark(&self) -> Bookmark {
        self.bookmark_with(self.page.len())
    }

    /// Where the stream was before the item that was returned last, which is then returned again.
    #[must_use]
    pub fn bookmark_before(&self) -> Bookmark {
        self.bookmark_with(self.page.len() + 1)
    }

    /// A bookmark before the last `pending` items of the page.
    fn bookmark_with(&self, pending: usize) -> Bookmark {
        let traversal = self.pages.traversal();
        match &self.place {
            Some(Place { mark, known, keys }) if pending > 0 || traversal.is_broken() => {
                let handled = keys.len().saturating_sub(pending);
                let received = mark.received.saturating_add(handled.saturating_sub(*known) as u64);
                let mark = Mark { received, ..mark.clone() };
                traversal.bookmark_at(mark, handled, keys.get(handled..).unwrap_or_default())
            }
            _ => traversal.bookmark(),
        }
    }

    /// The next item; `None` after the last one.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        // A shortcut for the common case. Items are large, and each function on the way to the caller moves them.
        if let Some(item) = self.page.next() {
            return Some(Ok(item));
        }
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<O: Paged> Stream for Items<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match self.pages.poll_page(context) {
                Poll::Ready(Some(Ok(fetched))) => {
                    self.page = fetched.page.items.into_iter();
                    self.page.by_ref().take(fetched.known).for_each(drop);
                    self.place = Some(Place { mark: fetched.mark, known: fetched.known, keys: fetched.keys });
                }
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.page.len(), None)
    }
}

impl<O: Paged> fmt::Debug for Items<O> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Items").field("operation", &self.pages.operation().meta().id).finish_non_exhaustive()
    }
}
