//! Runs cards, one at a time.

use kandji_client::Client;
use kandji_client::runtime::{Error, Retry};

use super::exchange;
use super::on_error::OnError;
use super::sender::{Limits, Sender};
use crate::catalogue::{Binding, Card, Concept, Section};
use crate::errors::CardError;
use crate::invocation::Invocation;
use crate::outputs::Outputs;
use crate::plan::{self, Purpose};
use crate::preview::PlannedRequest;
use crate::stream::Streaming;

/// Runs cards against a tenant as the connector does: from the bindings of the catalogue, with no code for a certain card.
///
/// ```no_run
/// use kandji_cards::{Catalogue, Invocation, Runner};
///
/// # async fn example(kandji: &kandji_client::Client) -> Result<(), kandji_cards::CardError> {
/// let card = Catalogue::packaged().card("list-devices").expect("the connector has this card");
/// let invocation = Invocation::new().option("result_set", "300").input("platform", "Mac");
/// let outcome = Runner::new(kandji).run(card, &invocation).await?;
/// println!("{:?}", outcome.outputs.get("devices"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Runner {
    sender: Sender,
    on_error: OnError,
}

/// What came of a card.
#[derive(Debug)]
#[non_exhaustive]
pub struct Outcome {
    /// What the card returns.
    pub outputs: Outputs,
    /// Why the API refused, if it did: the outputs then have its status and message, or what the flow returns instead.
    pub error: Option<CardError>,
}

impl Runner {
    /// A runner that halts when a card fails and retries 429 only, as the platform does unless it is told otherwise.
    pub fn new(client: &Client) -> Self {
        let retry = Retry::default().only_rate_limited();
        Self {
            sender: Sender { client: client.clone(), retry, limits: Limits::default() },
            on_error: OnError::default(),
        }
    }

    /// Which failures are retried, and when: 429 unless told otherwise. What cannot be undone is never sent twice.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.sender.retry = retry;
        self
    }

    /// What the flow does when a card fails.
    pub fn on_error(mut self, on_error: OnError) -> Self {
        self.on_error = on_error;
        self
    }

    /// How many records a card returns and streams, at most.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.sender.limits = limits;
        self
    }

    /// Runs a card.
    ///
    /// A card that has an output for the status returns it for refusals too, with the API's message if it has an output for
    /// that. Any other failure is what [`Self::on_error`] says.
    ///
    /// # Errors
    /// Everything that is wrong with the invocation, a refusal that the card has no output for, and a response that did not
    /// come or cannot be used; if the flow halts then.
    pub async fn run(&self, card: &Card, invocation: &Invocation) -> Result<Outcome, CardError> {
        let error = match self.outputs(card, invocation).await {
            Ok(outcome) => return Ok(outcome),
            Err(error) => error,
        };
        match self.on_error.handle(&card.title, &error).await {
            Some(values) => Ok(Outcome { outputs: values.into(), error: Some(error) }),
            None => Err(error),
        }
    }

    async fn outputs(&self, card: &Card, invocation: &Invocation) -> Result<Outcome, CardError> {
        let plan = plan::plan(card, invocation, Purpose::Run)?;
        match exchange::outputs(&self.sender, &plan).await {
            Ok(outputs) => Ok(Outcome { outputs, error: None }),
            Err(error) => refusal(card, error),
        }
    }

    /// Streams all records of a card to a helper, whose Result Set says so.
    pub fn stream<'r>(&'r self, card: &'r Card, invocation: &'r Invocation) -> Streaming<'r> {
        Streaming::new(&self.sender, card, invocation)
    }

    /// The requests that a card sends, without sending them. What is only known after something was looked up is in braces.
    ///
    /// # Errors
    /// Everything that is wrong with the invocation.
    pub fn preview(&self, card: &Card, invocation: &Invocation) -> Result<Vec<PlannedRequest>, CardError> {
        PlannedRequest::of(&plan::plan(card, invocation, Purpose::Preview)?, &self.sender.client)
    }

    /// The highest risk of what an invocation sends. It is at most the [risk of the card](Card::risk).
    ///
    /// # Errors
    /// Everything that is wrong with the invocation.
    pub fn risk(&self, card: &Card, invocation: &Invocation) -> Result<kandji_client::runtime::Risk, CardError> {
        plan::plan(card, invocation, Purpose::Preview).map(|plan| plan.risk())
    }
}

/// What a card returns for a refusal, if it has an output for the status.
fn refusal(card: &Card, error: CardError) -> Result<Outcome, CardError> {
    let status = error.status().filter(|_| error.is_refusal());
    let output = card.section(Section::Outputs).iter().find(|output| output.binding == Binding::Status);
    let (Some(status), Some(output)) = (status, output) else { return Err(error) };
    let mut outputs = Outputs::default();
    for field in &card.outputs {
        match field.binding.concept() {
            _ if field.key == output.key => outputs.set(&field.key, status),
            Some(Concept::Message) => outputs.set(&field.key, error.message()),
            Some(Concept::ResponseBody) => outputs.set(&field.key, body(&error)),
            _ => {}
        }
    }
    Ok(Outcome { outputs, error: Some(error) })
}

/// The body of a refusal: JSON, or else text.
fn body(error: &CardError) -> serde_json::Value {
    let CardError::Api(Error::Api(error)) = error else { return serde_json::Value::Null };
    serde_json::from_str(error.body()).unwrap_or_else(|_| error.body().into())
}
