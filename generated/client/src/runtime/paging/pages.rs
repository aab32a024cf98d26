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
    base::endpoint::Spent,
    encoding::{encoder::Encoder, request::Request},
    errors::{decode_error::DecodeError, error::Error, transport_error::TransportKind},
    http::{client::Client, operation::Operation, response_format::ResponseFormat},
    paging::{
        hash::fingerprint,
        page::Page,
        paged::Paged,
        traversal::{Position, Received, Traversal, Verdict},
    },
    settings::call_settings::Settings,
};

/// The maximum number of pages that are fetched concurrently.
const MOST_AHEAD: usize = 50;

/// A stream of the pages of a list. It ends after the first error. [`Self::next`] needs no other crate.
///
/// A list may change while it is read. With paging by offset, each page begins with the last item of the previous page,
/// which is not returned twice. If that item is not there, the stream goes back for what has moved, up to 20 times. So
/// no item that stays in the list is lost or repeated, provided that items have ids. With paging by number, items are
/// not returned twice, and the stream goes back if the API returns a smaller total than before.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<O: Paged> {
    source: Arc<Source<O>>,
    walk: Traversal,
    /// How many pages are fetched concurrently.
    ahead: usize,
    flights: VecDeque<Flight<O>>,
}

/// What is needed to fetch a page.
struct Source<O> {
    client: Client,
    operation: O,
    settings: Arc<Settings>,
}

/// A page that is being fetched.
struct Flight<O: Paged> {
    place: Position,
    fetch: Pin<Box<dyn Future<Output = Fetched<O>> + Send>>,
    /// Whether the request began before its page was next.
    is_ahead: bool,
    landed: Option<Fetched<O>>,
}

/// A page that has arrived, with the number of known items at its beginning. They are still in it, since removing them
/// would move all others.
pub(crate) struct Landed<T> {
    pub(crate) page: Page<T>,
    pub(crate) known: usize,
}

/// A page with the fingerprint of its body.
type Body<O> = (Page<<O as Paged>::Item>, u64);
type Fetched<O> = Result<Body<O>, Error>;

impl<O: Paged> Pages<O> {
    pub(crate) fn new(client: Client, operation: O, settings: Arc<Settings>) -> Self {
        let source = Arc::new(Source { client, operation, settings });
        Self { source, walk: Traversal::new(O::PAGING), ahead: 1, flights: VecDeque::new() }
    }

    /// Limits the page size to the number of items that are wanted.
    pub(crate) fn at_most(mut self, count: usize) -> Self {
        self.walk.at_most(count);
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
        self.ahead = pages.clamp(1, MOST_AHEAD);
        self
    }

    /// The next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Page<O::Item>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Starts to fetch the next page, and those after it that may be fetched concurrently.
    fn take_off(&mut self) -> Result<(), Error> {
        while self.flights.len() < self.ahead {
            let place = match self.flights.back() {
                None if self.walk.is_over() => break,
                None => self.walk.position().clone(),
                Some(_) if self.walk.is_first() => break,
                Some(last) => match self.walk.behind(&last.place) {
                    Some(place) => place,
                    None => break,
                },
            };
            let request = self.source.request(&mut self.walk, &place)?;
            // The call may start in the middle of the list: only now is the position of the first page known.
            let place = if place == Position::Start { self.walk.position().clone() } else { place };
            let fetch = Box::pin(fetch(Arc::clone(&self.source), request));
            let is_ahead = !self.flights.is_empty();
            self.flights.push_back(Flight { place, fetch, is_ahead, landed: None });
        }
        Ok(())
    }

    /// Polls all requests. Returns the next page once it has arrived; `None` if it must be fetched again.
    fn poll_flights(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Option<Body<O>>, Error>>> {
        for flight in self.flights.iter_mut().filter(|flight| flight.landed.is_none()) {
            if let Poll::Ready(fetched) = flight.fetch.as_mut().poll(context) {
                flight.landed = Some(fetched);
            }
        }
        match self.flights.pop_front() {
            None => Poll::Ready(None),
            Some(Flight { landed: Some(Err(error)), is_ahead: true, .. }) if is_timeout(&error) => {
                self.flights.clear();
                Poll::Ready(Some(Ok(None)))
            }
            Some(Flight { landed: Some(fetched), .. }) => Poll::Ready(Some(fetched.map(Some))),
            Some(flight) => {
                self.flights.push_front(flight);
                Poll::Pending
            }
        }
    }

    /// Moves past a page, and drops the requests if they turn out not to be for the next position.
    fn land(&mut self, mut page: Page<O::Item>, body: u64) -> Option<Landed<O::Item>> {
        let keys: Vec<_> = page.items.iter().map(O::key).collect();
        let verdict = self.walk.advance(&Received { keys: &keys, next: &page.next, total: page.total, body });
        if self.flights.front().is_some_and(|flight| flight.place != *self.walk.position()) {
            self.flights.clear();
        }
        let Verdict::Take(fresh) = verdict else { return None };
        let known = fresh.iter().take_while(|is_fresh| !**is_fresh).count();
        if fresh.iter().skip(known).all(|is_fresh| *is_fresh) {
            return Some(Landed { page, known });
        }
        let mut is_fresh = fresh.into_iter();
        page.items.retain(|_| is_fresh.next().unwrap_or(true));
        Some(Landed { page, known: 0 })
    }

    fn fail(&mut self, error: Error) -> Poll<Option<Result<Landed<O::Item>, Error>>> {
        self.flights.clear();
        self.walk.end();
        Poll::Ready(Some(Err(error)))
    }

    /// The next page that is returned.
    pub(crate) fn poll_landed(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Landed<O::Item>, Error>>> {
        loop {
            if let Err(error) = self.take_off() {
                return self.fail(error);
            }
            match self.poll_flights(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => return self.fail(error),
                Poll::Ready(Some(Ok(None))) => {}
                Poll::Ready(Some(Ok(Some((page, body))))) => {
                    if let Some(landed) = self.land(page, body) {
                        return Poll::Ready(Some(Ok(landed)));
                    }
                }
            }
        }
    }
}

impl<O: Paged> Stream for Pages<O> {
    type Item = Result<Page<O::Item>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_landed(context).map_ok(|Landed { mut page, known }| {
            page.items.drain(..known);
            page
        })
    }
}

impl<O: Paged> fmt::Debug for Pages<O> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Pages").field("operation", &O::META.id).finish_non_exhaustive()
    }
}

impl<O: Paged> Source<O> {
    /// The request for the page at a position.
    fn request(&self, walk: &mut Traversal, place: &Position) -> Result<Request, Error> {
        let mut encoder = Encoder::of(&O::META);
        self.operation.encode(&mut encoder);
        walk.prepare(place, &mut encoder).map_err(|reason| broken(&encoder, reason))?;
        encoder.finish(&self.client.inner.address, &self.settings)
    }
}

async fn fetch<O: Paged>(source: Arc<Source<O>>, request: Request) -> Fetched<O> {
    let response = source.client.execute(request, &source.settings).await?;
    let body = fingerprint(response.bytes());
    let output = <O as Operation>::Response::decode(response)?;
    Ok((O::page(output), body))
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
        spent: Spent::default(),
    }))
}
