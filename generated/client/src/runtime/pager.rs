//! Streams of pages and of items. One page is fetched when it is asked for, and one is held.

use std::{
    fmt,
    future::{Future, poll_fn},
    mem,
    pin::Pin,
    task::{Context, Poll},
    vec,
};

use futures_core::Stream;

use super::{
    answer::{Answer, Response},
    client::Client,
    encode::Encoder,
    error::{DecodeError, Error},
    operation::Operation,
    paging::{Page, Paged},
    walk::{Received, Walk, fingerprint},
};

/// All pages of a list. A stream that needs no other crate: [`Self::next`]. It ends behind the first error.
#[must_use = "a stream does nothing until it is asked"]
pub struct Pages<O: Paged> {
    state: State<O>,
}

enum State<O: Paged> {
    Ready(Box<Walker<O>>),
    Busy(Pin<Box<dyn Future<Output = Step<O>> + Send>>),
    Over,
}

type Step<O> = (Box<Walker<O>>, Result<Option<Page<<O as Paged>::Item>>, Error>);

impl<O: Paged> Pages<O> {
    pub(super) fn new(client: Client, operation: O) -> Self {
        Self { state: State::Ready(Box::new(Walker { client, operation, walk: Walk::new(O::PAGING) })) }
    }

    /// Keeps pages from being larger than the number of items that are wanted.
    pub(super) fn at_most(mut self, count: usize) -> Self {
        if let State::Ready(walker) = &mut self.state {
            walker.walk.at_most(count);
        }
        self
    }

    /// The next page; `None` behind the last.
    pub async fn next(&mut self) -> Option<Result<Page<O::Item>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<O: Paged> Stream for Pages<O> {
    type Item = Result<Page<O::Item>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut step = match mem::replace(&mut self.state, State::Over) {
            State::Over => return Poll::Ready(None),
            State::Busy(step) => step,
            State::Ready(walker) => Box::pin(walker.step()),
        };
        let Poll::Ready((walker, outcome)) = step.as_mut().poll(context) else {
            self.state = State::Busy(step);
            return Poll::Pending;
        };
        if outcome.is_ok() && !walker.walk.is_over() {
            self.state = State::Ready(walker);
        }
        Poll::Ready(outcome.transpose())
    }
}

impl<O: Paged> fmt::Debug for Pages<O> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Pages").field("operation", &O::META.id).finish_non_exhaustive()
    }
}

/// All items of a list. A stream that needs no other crate: [`Self::next`]. It ends behind the first error.
#[must_use = "a stream does nothing until it is asked"]
pub struct Items<O: Paged> {
    pages: Pages<O>,
    page: vec::IntoIter<O::Item>,
}

impl<O: Paged> Items<O> {
    pub(super) fn new(pages: Pages<O>) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }

    /// The next item; `None` behind the last.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
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
            match Pin::new(&mut self.pages).poll_next(context) {
                Poll::Ready(Some(Ok(page))) => self.page = page.items.into_iter(),
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
        to.debug_struct("Items").field("operation", &O::META.id).finish_non_exhaustive()
    }
}

/// What a walk over pages needs between them.
struct Walker<O: Paged> {
    client: Client,
    operation: O,
    walk: Walk,
}

impl<O: Paged> Walker<O> {
    async fn step(mut self: Box<Self>) -> Step<O> {
        let outcome = self.fetch().await;
        (self, outcome)
    }

    async fn fetch(&mut self) -> Result<Option<Page<O::Item>>, Error> {
        let mut encoder = Encoder::of(&O::META);
        self.operation.encode(&mut encoder);
        self.walk.prepare(&mut encoder).map_err(|reason| broken(&encoder, reason))?;
        let request = encoder.finish(&self.client.inner.address)?;
        let response = self.client.execute(request).await?;
        let (page, body) = read::<O>(response)?;
        let is_new =
            self.walk.advance(&Received { count: page.items.len(), next: &page.next, total: page.total, body });
        Ok(is_new.then_some(page))
    }
}

fn read<O: Paged>(response: Response) -> Result<(Page<O::Item>, u64), Error> {
    let body = fingerprint(response.bytes());
    let output = <O as Operation>::Answer::decode(response)?;
    Ok((O::page(output), body))
}

fn broken(encoder: &Encoder, reason: &'static str) -> Error {
    Error::Decode(Box::new(DecodeError {
        endpoint: encoder.endpoint().clone(),
        status: 200,
        media_type: None,
        path: String::new(),
        reason: reason.to_owned(),
    }))
}
