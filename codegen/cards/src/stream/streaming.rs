//! A run that streams.

use std::{error::Error as StdError, fmt};

use super::helper::{Helper, OnHelperError, State};
use super::position::Position;
use super::records::{Record, Records};
use crate::catalogue::{Binding, Card};
use crate::errors::{CardError, HelperError};
use crate::invocation::Invocation;
use crate::outputs::Outputs;
use crate::run::Sender;

/// Saves a position.
type Save<'r> = Box<dyn FnMut(Position) -> Result<(), HelperError> + Send + 'r>;

/// A run that streams, before it begins. [`Runner::stream`](crate::Runner::stream) makes one.
#[must_use = "nothing is read before the run begins"]
pub struct Streaming<'r> {
    sender: &'r Sender,
    card: &'r Card,
    invocation: &'r Invocation,
    state: State,
    from: Option<Position>,
    on_error: OnHelperError<'r>,
    every: u64,
    save: Option<Save<'r>>,
}

/// What came of a run to the end of the list.
#[derive(Debug)]
#[non_exhaustive]
pub struct Streamed {
    /// What the card returns: the number of records.
    pub outputs: Outputs,
    /// How many records the helper failed at, in this run.
    pub failed: u64,
}

/// Why a run did not get to the end, and where it can go on.
#[derive(Debug)]
#[non_exhaustive]
pub struct Interrupted {
    /// Why.
    pub error: CardError,
    /// After the last record that was dealt with; `None` if the run did not begin.
    pub position: Option<Box<Position>>,
}

impl From<CardError> for Interrupted {
    fn from(error: CardError) -> Self {
        Self { error, position: None }
    }
}

impl fmt::Display for Interrupted {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.position {
            Some(position) => write!(to, "after {} records: {}", position.count(), self.error),
            None => self.error.fmt(to),
        }
    }
}

impl StdError for Interrupted {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.error)
    }
}

impl<'r> Streaming<'r> {
    pub(crate) fn new(sender: &'r Sender, card: &'r Card, invocation: &'r Invocation) -> Self {
        let (state, on_error) = (State::default(), OnHelperError::default());
        Self { sender, card, invocation, state, from: None, on_error, every: 1, save: None }
    }

    /// What the helper is given beside each record.
    pub fn state(mut self, state: impl Into<State>) -> Self {
        self.state = state.into();
        self
    }

    /// Goes on from a position of a run of the same card with the same invocation.
    pub fn resume(mut self, position: Position) -> Self {
        self.from = Some(position);
        self
    }

    /// What happens when the helper fails.
    pub fn on_helper_error(mut self, on_error: OnHelperError<'r>) -> Self {
        self.on_error = on_error;
        self
    }

    /// Hands out the position after so many records, and after the last one.
    pub fn save(mut self, every: u64, save: impl FnMut(Position) -> Result<(), HelperError> + Send + 'r) -> Self {
        self.every = every.max(1);
        self.save = Some(Box::new(save));
        self
    }

    /// The records, for a program that takes them itself. It has no use for a helper, nor for what was set for one.
    ///
    /// # Errors
    /// Everything that is wrong with the invocation, and a position that is not one of it.
    pub fn records(self) -> Result<Records<'r>, CardError> {
        Records::begin(self.sender, self.card, self.invocation, self.from.as_ref())
    }

    /// Hands every record to a helper, in order, each once.
    ///
    /// # Errors
    /// As [`Self::records`]; and where reading, the helper or saving fails, with the position to go on from.
    pub async fn run(mut self, mut helper: impl Helper) -> Result<Streamed, Interrupted> {
        let mut records = Records::begin(self.sender, self.card, self.invocation, self.from.as_ref())?;
        let mut failed = 0;
        while let Some(record) = records.next().await {
            let at = |error, position: Position| Interrupted { error, position: Some(Box::new(position)) };
            let record = record.map_err(|error| at(error, records.position()))?;
            let taken = self.hand_over(&mut helper, record, &mut failed).await;
            taken.map_err(|error| at(error, records.position_before()))?;
            if self.save.is_some() && records.count().is_multiple_of(self.every) {
                self.save_at(records.position())?;
            }
        }
        self.save_at(records.position())?;
        Ok(Streamed { outputs: counted(self.card, records.count()), failed })
    }

    async fn hand_over(&mut self, helper: &mut impl Helper, record: Record, failed: &mut u64) -> Result<(), CardError> {
        let number = record.number();
        let Err(error) = helper.take(record, self.state.clone()).await else { return Ok(()) };
        *failed += 1;
        self.on_error.settle(number, error).map_err(|error| CardError::Helper { record: number, error })
    }

    fn save_at(&mut self, position: Position) -> Result<(), Interrupted> {
        let Some(save) = &mut self.save else { return Ok(()) };
        let saved = save(position.clone()).map_err(CardError::Save);
        saved.map_err(|error| Interrupted { error, position: Some(Box::new(position)) })
    }
}

impl fmt::Debug for Streaming<'_> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Streaming").field("card", &self.card.slug).finish_non_exhaustive()
    }
}

/// What a card returns that has streamed its records.
fn counted(card: &Card, count: u64) -> Outputs {
    let mut outputs = Outputs::default();
    for output in card.outputs.iter().filter(|output| output.binding == Binding::Count) {
        outputs.set(&output.key, count);
    }
    outputs
}
