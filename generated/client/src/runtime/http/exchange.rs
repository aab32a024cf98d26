//! A call with all its attempts: wait for a turn, send, check the outcome, wait, retry.

use std::time::{Duration, Instant};

use tracing::{Instrument, debug, debug_span};

use crate::runtime::{
    base::{
        call_cost::CallCost,
        clock::{Clock, within},
    },
    encoding::request::Request,
    errors::{
        error::Error,
        rate_limit::RateLimit,
        transport_error::{TransportError, TransportKind},
    },
    http::{client::Client, response::Response},
    settings::call_settings::Settings,
};

/// The longest time that a response can keep this client from sending: the length of the API's longest window.
const LONGEST_CLOSURE: Duration = Duration::from_secs(3600);

impl Client {
    /// Sends a request and retries it if that is safe. Returns the response if its status is a success.
    pub(crate) async fn execute(&self, request: Request, settings: &Settings) -> Result<Response, Error> {
        let endpoint = &request.endpoint;
        let span = debug_span!(
            "call",
            operation = endpoint.operation(),
            method = endpoint.method().as_str(),
            path = endpoint.path(),
            attempts = tracing::field::Empty,
            status = tracing::field::Empty,
        );
        let exchange = Exchange::new(self, &request, settings);
        exchange.run().instrument(span).await
    }
}

/// A call in progress.
struct Exchange<'a> {
    client: &'a Client,
    request: &'a Request,
    settings: &'a Settings,
    clock: &'a dyn Clock,
    started: Instant,
    /// The time of the call's timeout; `None` if it is beyond what the clock can represent.
    deadline: Option<Instant>,
    attempts: u32,
}

impl<'a> Exchange<'a> {
    fn new(client: &'a Client, request: &'a Request, settings: &'a Settings) -> Self {
        let clock = &*client.inner.clock;
        let started = clock.now();
        let deadline = started.checked_add(settings.total_timeout);
        Self { client, request, settings, clock, started, deadline, attempts: 0 }
    }

    async fn run(mut self) -> Result<Response, Error> {
        let mut failure = None;
        loop {
            // An earlier failure says more than a turn that would come too late.
            if let Err(time) = self.settings.budget.turn(self.clock, self.deadline).await {
                let endpoint = self.request.endpoint.clone();
                return self.finish(Err(failure.unwrap_or_else(|| TransportError::not_sent(endpoint, time).into())));
            }
            let error = match self.attempt().await {
                Ok(response) => return self.finish(Ok(response)),
                Err(error) => error,
            };
            let Some(delay) = self.delay(&error) else { return self.finish(Err(error)) };
            // Log only the status: the API's message may repeat what was sent.
            debug!(status = error.status(), ?delay, "retried");
            failure = Some(error);
            self.clock.sleep(delay).await;
        }
    }

    /// Sends the request once, within the remaining time.
    async fn attempt(&mut self) -> Result<Response, Error> {
        self.attempts += 1;
        let span = debug_span!("attempt", number = self.attempts);
        let outcome =
            within(self.clock, self.time(), self.client.attempt(self.request, self.settings).instrument(span));
        let outcome = outcome.await.unwrap_or_else(|| Err(self.failure(TransportKind::Timeout)));
        if let Some(rate_limit) = rate_limit_of(&outcome) {
            self.respect_rate_limit(rate_limit, outcome.as_ref().err());
        }
        outcome
    }

    /// The timeout of an attempt that begins now.
    fn time(&self) -> Duration {
        self.left().map_or(self.settings.attempt_timeout, |left| left.min(self.settings.attempt_timeout))
    }

    fn left(&self) -> Option<Duration> {
        Some(self.deadline?.saturating_duration_since(self.clock.now()))
    }

    /// The delay before the next attempt; `None` if there is none, or no time for it.
    fn delay(&self, error: &Error) -> Option<Duration> {
        let random = self.clock.random();
        let delay = self.settings.retry.delay(error, self.attempts, self.request.repeat, random)?;
        self.left().is_none_or(|left| delay < left).then_some(delay)
    }

    /// Delays the calls of all clones once the API announces that it would refuse them.
    fn respect_rate_limit(&self, rate_limit: RateLimit, error: Option<&Error>) {
        let asked = match error {
            Some(Error::Api(error)) if error.status() == 429 => error.retry_after(),
            _ => rate_limit.reset.filter(|_| rate_limit.remaining == Some(0)),
        };
        if let Some(time) = asked {
            self.settings.budget.close_until(self.clock.now() + time.min(LONGEST_CLOSURE));
        }
    }

    fn failure(&self, kind: TransportKind) -> Error {
        TransportError::plain(self.request.endpoint.clone(), kind).into()
    }

    /// Records the cost of the call.
    fn finish(&self, outcome: Result<Response, Error>) -> Result<Response, Error> {
        let elapsed = self.clock.now().saturating_duration_since(self.started);
        let cost = CallCost { attempts: self.attempts, elapsed };
        let span = tracing::Span::current();
        span.record("attempts", cost.attempts);
        let outcome = match outcome {
            Ok(mut response) => {
                response.meta.cost = cost;
                Ok(response)
            }
            Err(error) => Err(error.with_cost(cost)),
        };
        if let Some(status) = outcome.as_ref().map_or_else(Error::status, |response| Some(response.status())) {
            span.record("status", status);
        }
        outcome
    }
}

fn rate_limit_of(outcome: &Result<Response, Error>) -> Option<RateLimit> {
    match outcome {
        Ok(response) => Some(response.rate_limit()),
        Err(Error::Api(error)) => Some(error.rate_limit()),
        Err(_) => None,
    }
}
