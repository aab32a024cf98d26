//! The helper that takes the records.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use serde_json::Value;

use super::records::Record;
use crate::errors::HelperError;

/// What a helper flow is given beside the record, the same each time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State(Arc<Value>);

impl State {
    /// The value.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.0
    }
}

impl From<Value> for State {
    fn from(value: Value) -> Self {
        Self(Arc::new(value))
    }
}

/// A helper flow: it is called once for each record, in the order of the list, and the next record waits for it.
///
/// A closure `|record: Record, state: State| async move { … Ok(()) }` is one.
pub trait Helper: Send {
    /// Takes a record.
    fn take(&mut self, record: Record, state: State) -> impl Future<Output = Result<(), HelperError>> + Send;
}

impl<F, T> Helper for F
where
    F: FnMut(Record, State) -> T + Send,
    T: Future<Output = Result<(), HelperError>> + Send,
{
    fn take(&mut self, record: Record, state: State) -> impl Future<Output = Result<(), HelperError>> + Send {
        self(record, state)
    }
}

/// Decides whether to go on: given the number of the record, and the error.
type Handler<'r> = Box<dyn FnMut(u64, HelperError) -> Result<(), HelperError> + Send + 'r>;

/// What happens when the helper fails.
#[derive(Default)]
#[non_exhaustive]
pub enum OnHelperError<'r> {
    /// The run stops.
    #[default]
    Stop,
    /// The run goes on with the next record.
    Skip,
    /// A handler gets the number of the record and the error; the run goes on unless it fails, too.
    Handle(Handler<'r>),
}

impl<'r> OnHelperError<'r> {
    /// A handler.
    pub fn handle(handler: impl FnMut(u64, HelperError) -> Result<(), HelperError> + Send + 'r) -> Self {
        Self::Handle(Box::new(handler))
    }

    /// What becomes of an error.
    pub(super) fn settle(&mut self, record: u64, error: HelperError) -> Result<(), HelperError> {
        match self {
            Self::Stop => Err(error),
            Self::Skip => Ok(()),
            Self::Handle(handler) => handler(record, error),
        }
    }
}

impl fmt::Debug for OnHelperError<'_> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Stop => "Stop",
            Self::Skip => "Skip",
            Self::Handle(_) => "Handle",
        })
    }
}
