//! Streams of pages and of items. A page is fetched when it is asked for, and one is held, unless pages are read ahead.

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

/// The most pages that are fetched at the same time.
const MOST_AHEAD: usize = 50;

/// All pages of a list. A stream that needs no other crate: [`Self::next`]. It ends after the first error.
///
/// A list may change while it is read. Where it is read by offset, each page begins with the last item of the page
/// before, which is not given twice; if it is not there, the walk goes back for what has moved, up to 20 times. So
/// nothing that stays in the list is lost or repeated, as far as its items have ids. Where it is read by page number,
/// what has been given is not given twice, and the walk goes back if the API tells a smaller total than before.
#[must_use = "a stream does nothing until it is asked"]
pub struct Pages<O: Paged> {
    source: Arc<Source<O>>,
    walk: Traversal,
    /// Pages that are fetched at the same time.
    ahead: usize,
    flights: VecDeque<Flight<O>>,
}

/// What every page is fetched with.
struct Source<O> {
    client: Client,
    operation: O,
    settings: Arc<Settings>,
}

/// A page that is being fetched.
struct Flight<O: Paged> {
    place: Position,
    fetch: Pin<Box<dyn Future<Output = Fetched<O>> + Send>>,
    /// Whether it began before its page was due.
    is_ahead: bool,
    landed: Option<Fetched<O>>,
}

/// A page that has come, with the number of items at its beginning that were given before. They are still in it, since
/// taking them out of the list would move all others.
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

    /// Keeps pages from being larger than the number of items that are wanted.
    pub(crate) fn at_most(mut self, count: usize) -> Self {
        self.walk.at_most(count);
        self
    }

    /// Fetches up to so many pages at the same time, and holds them; they are given in order. Only lists that are read
    /// by offset or by page number can be read ahead, since the others tell with each page where the next one is. Where
    /// the length of the list is not known, as many requests may go beyond its end. More than 50, what the API takes in
    /// a second, are 50.
    ///
    /// The fetches go on while the stream is asked for the next page or item. One that has run out of time because
    /// nobody asked is made again once its page is due.
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.ahead = pages.clamp(1, MOST_AHEAD);
        self
    }

    /// The next page; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Page<O::Item>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Begins to fetch the page that is due, and those behind it that may be fetched at the same time.
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
            // The first page may begin in the middle: its place is known only now.
            let place = if place == Position::Start { self.walk.position().clone() } else { place };
            let fetch = Box::pin(fetch(Arc::clone(&self.source), request));
            let is_ahead = !self.flights.is_empty();
            self.flights.push_back(Flight { place, fetch, is_ahead, landed: None });
        }
        Ok(())
    }

    /// Lets every fetch go on, and gives the page that is due once it is there; none if it has to be fetched again.
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

    /// Moves on behind a page, and drops what was fetched for a place that turns out not to be the next.
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

    /// The next page that is handed on.
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
    /// The request for the page at a place.
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
