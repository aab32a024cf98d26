//! What a flow does when a card fails.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::{fmt, future};

use serde_json::{Map, Value, json};

use crate::errors::CardError;

/// What a flow does when a card fails: the three ways of the platform.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum OnError {
    /// The flow halts.
    #[default]
    Halt,
    /// The card returns these values, and the flow goes on.
    Return(Map<String, Value>),
    /// Another flow runs, and the card returns what it returns.
    Flow(Arc<dyn ErrorFlow>),
}

/// The flow that runs when a card fails.
pub trait ErrorFlow: Send + Sync {
    /// Runs it with the title of the card and the error: `Status Code` and `Message` are what it is given. Returns what the
    /// card is to return.
    fn run<'f>(
        &'f self,
        card: &'f str,
        error: &'f CardError,
    ) -> Pin<Box<dyn Future<Output = Map<String, Value>> + Send + 'f>>;
}

/// A function that needs no `await`.
impl<F: Fn(&str, &CardError) -> Map<String, Value> + Send + Sync> ErrorFlow for F {
    fn run<'f>(
        &'f self,
        card: &'f str,
        error: &'f CardError,
    ) -> Pin<Box<dyn Future<Output = Map<String, Value>> + Send + 'f>> {
        Box::pin(future::ready(self(card, error)))
    }
}

impl OnError {
    /// Another flow.
    pub fn flow(flow: impl ErrorFlow + 'static) -> Self {
        Self::Flow(Arc::new(flow))
    }

    /// What the card returns; `None` if the flow halts.
    pub(super) async fn handle(&self, card: &str, error: &CardError) -> Option<Map<String, Value>> {
        match self {
            Self::Halt => None,
            Self::Return(values) => Some(values.clone()),
            Self::Flow(flow) => Some(flow.run(card, error).await),
        }
    }
}

impl CardError {
    /// What the platform gives to the flow that handles an error.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({ "Status Code": self.status(), "Message": self.message() })
    }
}

impl fmt::Debug for OnError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Halt => "Halt",
            Self::Return(_) => "Return",
            Self::Flow(_) => "Flow",
        })
    }
}
