//! A stream of the pages of a list. A page is fetched when it is requested, and one page is held, unless pages are read
//! ahead.

use std::{
    collections::VecDeque,
    fmt,
    future::{Future, poll_fn},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use futures_core::Stream;

use crate::runtime::{
    base::call_cost::CallCost,
    encoding::{encoder::Encoder, request::Request},
    errors::{decode_error::DecodeError, error::Error, transport_error::TransportKind},
    http::client::Client,
    paging::{
        bookmark::{Bookmark, Mark},
        change_detector::Key,
        hash::fingerprint,
        page::Page,
        paged::Paged,
        position::Position,
        traversal::{Received, Traversal, Verdict},
    },
    settings::call_settings::Settings,
};

/// The maximum number of pages that are fetched concurrently.
const MAX_CONCURRENT_PAGES: usize = 50;

/// A stream of the pages of a list. It ends after the first error. [`Self::next`] needs no other crate.
///
/// A list may change while it is read. With paging by offset, each page begins with the last item of the previous page,
/// which is not returned twice. If that item is not there, the stream goes back for what has moved, up to 20 times. So
/// no item that stays in the list is lost or repeated, provided that items have ids. With paging by number, items are
/// not returned twice, and the stream goes back if the API returns a smaller total than before.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<O: Paged> {
    source: Arc<Source<O>>,
    traversal: Traversal,
    /// How many pages are fetched concurrently.
    ahead: usize,
    pending: VecDeque<PendingPage<O>>,
}

/// What is needed to fetch a page.
struct Source<O> {
    client: Client,
    operation: O,
    settings: Arc<Settings>,
}

/// A page that is being fetched.
struct PendingPage<O: Paged> {
    position: Position,
    fetch: Pin<Box<dyn Future<Output = FetchResult<O>> + Send>>,
    /// Whether the request began before its page was next.
    is_ahead: bool,
    fetched: Option<FetchResult<O>>,
}

/// A page that has arrived, with the number of known items at its beginning. They are still in it, since removing them
/// would move all others.
pub(crate) struct FetchedPage<T> {
    pub(crate) page: Page<T>,
    pub(crate) known: usize,
    /// The keys of its items.
    pub(crate) keys: Vec<Key>,
    /// The state before it was requested.
    pub(crate) mark: Mark,
}

/// A page with the fingerprint of its body.
type PageAndFingerprint<O> = (Page<<O as Paged>::Item>, u64);
type FetchResult<O> = Result<PageAndFingerprint<O>, Error>;

impl<O: Paged> Pages<O> {
    pub(crate) fn operation(&self) -> &O {
        &self.source.operation
    }

    pub(crate) fn new(client: Client, operation: O, settings: Arc<Settings>) -> Self {
        let traversal = Traversal::new(operation.paging());
        let source = Arc::new(Source { client, operation, settings });
        Self { source, traversal, ahead: 1, pending: VecDeque::new() }
    }

    /// Limits the page size to the number of items that are wanted.
    pub(crate) fn at_most(mut self, count: usize) -> Self {
        self.traversal.at_most(count);
        self
    }

    /// Fetches and holds up to this many pages concurrently, and returns them in order. This works only with paging by
    /// offset or by number, since other lists return the pointer to the next page with each page. If the length of the
    /// list is unknown, as many requests may go beyond its end. The maximum is 50, which is what the API accepts per
    /// second.
    ///
    /// Requests make progress only while the stream is polled. A request that has timed out because the stream was not
    /// polled is repeated when its page is next.
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.ahead = pages.clamp(1, MAX_CONCURRENT_PAGES);
        self
    }

    /// The next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Page<O::Item>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Goes on from a bookmark, without the part of its page that was returned.
    pub(crate) fn resume(mut self, bookmark: &Bookmark) -> Self {
        self.pending.clear();
        self.traversal.resume(bookmark);
        self
    }

    /// The state of the traversal.
    pub(crate) fn traversal(&self) -> &Traversal {
        &self.traversal
    }

    /// Starts to fetch the next page, and those after it that may be fetched concurrently.
    fn start_requests(&mut self) -> Result<(), Error> {
        while self.pending.len() < self.ahead {
            let position = match self.pending.back() {
                None if self.traversal.is_over() => break,
                None => self.traversal.position().clone(),
                Some(_) if self.traversal.is_first() => break,
                Some(last) => match self.traversal.position_after(&last.position) {
                    Some(position) => position,
                    None => break,
                },
            };
            let request = self.source.request(&mut self.traversal, &position)?;
            // The call may start in the middle of the list: only now is the position of the first page known.
            let position = if position == Position::Start { self.traversal.position().clone() } else { position };
            let fetch = Box::pin(fetch(Arc::clone(&self.source), request));
            let is_ahead = !self.pending.is_empty();
            self.pending.push_back(PendingPage { position, fetch, is_ahead, fetched: None });
        }
        Ok(())
    }

    /// Polls all requests. Returns the next page once it has arrived; `None` if it must be fetched again.
    fn poll_pending(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Option<PageAndFingerprint<O>>, Error>>> {
        for page in self.pending.iter_mut().filter(|page| page.fetched.is_none()) {
            if let Poll::Ready(fetched) = page.fetch.as_mut().poll(context) {
                page.fetched = Some(fetched);
            }
        }
        match self.pending.pop_front() {
            None => Poll::Ready(None),
            Some(PendingPage { fetched: Some(Err(error)), is_ahead: true, .. }) if is_timeout(&error) => {
                self.pending.clear();
                Poll::Ready(Some(Ok(None)))
            }
            Some(PendingPage { fetched: Some(fetched), .. }) => Poll::Ready(Some(fetched.map(Some))),
            Some(page) => {
                self.pending.push_front(page);
                Poll::Pending
            }
        }
    }

    /// Moves past a page, and drops the requests if they turn out not to be for the next position.
    fn accept(&mut self, mut page: Page<O::Item>, fingerprint: u64) -> Option<FetchedPage<O::Item>> {
        let mut keys: Vec<_> = page.items.iter().map(|item| self.source.operation.key(item)).collect();
        let mark = self.traversal.mark();
        let verdict =
            self.traversal.advance(&Received { keys: &keys, next: &page.next, total: page.total, fingerprint });
        if self.pending.front().is_some_and(|page| page.position != *self.traversal.position()) {
            self.pending.clear();
        }
        let Verdict::Take(fresh) = verdict else { return None };
        let known = fresh.iter().take_while(|is_fresh| !**is_fresh).count();
        if fresh.iter().skip(known).all(|is_fresh| *is_fresh) {
            return Some(FetchedPage { page, known, keys, mark });
        }
        let mut is_fresh = fresh.iter().copied();
        page.items.retain(|_| is_fresh.next().unwrap_or(true));
        let mut is_fresh = fresh.iter().copied();
        keys.retain(|_| is_fresh.next().unwrap_or(true));
        Some(FetchedPage { page, known: 0, keys, mark })
    }

    fn fail(&mut self, error: Error) -> Poll<Option<Result<FetchedPage<O::Item>, Error>>> {
        self.pending.clear();
        self.traversal.fail();
        Poll::Ready(Some(Err(error)))
    }

    /// The next page that is returned.
    pub(crate) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<FetchedPage<O::Item>, Error>>> {
        loop {
            if let Err(error) = self.start_requests() {
                return self.fail(error);
            }
            match self.poll_pending(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => return self.fail(error),
                Poll::Ready(Some(Ok(None))) => {}
                Poll::Ready(Some(Ok(Some((page, fingerprint))))) => {
                    if let Some(page) = self.accept(page, fingerprint) {
                        return Poll::Ready(Some(Ok(page)));
                    }
                }
            }
        }
    }
}

impl<O: Paged> Stream for Pages<O> {
    type Item = Result<Page<O::Item>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context).map_ok(|FetchedPage { mut page, known, .. }| {
            page.items.drain(..known);
            page
        })
    }
}

impl<O: Paged> fmt::Debug for Pages<O> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Pages").field("operation", &self.operation().meta().id).finish_non_exhaustive()
    }
}

impl<O: Paged> Source<O> {
    /// The request for the page at a position.
    fn request(&self, traversal: &mut Traversal, position: &Position) -> Result<Request, Error> {
        let mut encoder = Encoder::of(self.operation.meta());
        self.operation.encode(&mut encoder);
        traversal.prepare(position, &mut encoder).map_err(|reason| broken(&encoder, reason))?;
        encoder.finish(&self.client.inner.servers, &self.settings)
    }
}

async fn fetch<O: Paged>(source: Arc<Source<O>>, request: Request) -> FetchResult<O> {
    let response = source.client.execute(request, &source.settings).await?;
    let fingerprint = fingerprint(response.bytes());
    let page = source.operation.page(source.operation.decode(response.clone())?);
    match page.fault {
        Some(fault) => Err(response.unreadable(String::new(), fault.to_owned())),
        None => Ok((page, fingerprint)),
    }
}

fn is_timeout(error: &Error) -> bool {
    matches!(error, Error::Transport(error) if error.kind() == TransportKind::Timeout)
}

fn broken(encoder: &Encoder, reason: &'static str) -> Error {
    Error::Decode(Box::new(DecodeError {
        endpoint: encoder.endpoint().clone(),
        status: 200,
        media_type: None,
        path: String::new(),
        reason: reason.to_owned(),
        body: String::new(),
        cost: CallCost::default(),
    }))
}
