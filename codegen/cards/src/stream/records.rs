//! The records of a card that streams.

use std::fmt;

use kandji_client::operations::{Data, DescribedList};
use kandji_client::runtime::Items;
use serde_json::Value;

use super::position::Position;
use crate::catalogue::Card;
use crate::errors::CardError;
use crate::invocation::Invocation;
use crate::plan::{self, Purpose, Steps};
use crate::run::{Sender, list_of};

/// A record as the API sent it.
#[derive(Clone, PartialEq)]
pub struct Record {
    number: u64,
    data: Data,
}

impl Record {
    /// Its number in the run, from 1.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// The raw object, with its secrets.
    #[must_use]
    pub fn value(&self) -> &Value {
        self.data.value()
    }

    /// The raw object, with its secrets.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.data.into_value()
    }

    /// The raw object with `[redacted]` in place of each secret, to be shown.
    #[must_use]
    pub fn redacted(&self) -> Value {
        self.data.redacted()
    }
}

/// Shows everything but secrets.
impl fmt::Debug for Record {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "Record {} {:?}", self.number, self.data)
    }
}

/// The records of a card, one after the other, with one page in memory at a time. [`Streaming::records`](super::Streaming::records)
/// begins them.
#[must_use = "records are read when they are asked for"]
pub struct Records<'r> {
    card: &'r Card,
    invocation: &'r Invocation,
    items: Items<DescribedList>,
    count: u64,
    limit: u64,
}

impl<'r> Records<'r> {
    pub(super) fn begin(
        sender: &Sender,
        card: &'r Card,
        invocation: &'r Invocation,
        from: Option<&Position>,
    ) -> Result<Self, CardError> {
        let plan = plan::plan(card, invocation, Purpose::Stream)?;
        let Steps::Operations { primary, .. } = &plan.steps else {
            return Err(CardError::Catalogue { reason: format!("{} has no operation that streams", card.title) });
        };
        let described = primary.operation.with(primary.arguments.clone());
        let described = described.map_err(|faults| CardError::Catalogue { reason: faults.to_string() })?;
        let list = list_of(described)?;
        let mut items = sender.call(list).items();
        let mut count = 0;
        if let Some(position) = from {
            items = items.resume(position.bookmark(card, invocation)?);
            count = position.count();
        }
        Ok(Self { card, invocation, items, count, limit: sender.limits.streamed })
    }

    /// The next record; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Record, CardError>> {
        let data = match self.items.next().await? {
            Ok(data) => data,
            Err(error) => return Some(Err(error.into())),
        };
        if self.count >= self.limit {
            return Some(Err(CardError::TooManyRecords { limit: self.limit, is_streamed: true }));
        }
        self.count += 1;
        Some(Ok(Record { number: self.count, data }))
    }

    /// How many records came, including those before the position that the run began at.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Where the run was before the record that came last, which then comes again.
    #[must_use]
    pub fn position_before(&self) -> Position {
        let count = self.count.saturating_sub(1);
        Position::new(self.card, self.invocation, count, self.items.bookmark_before())
    }

    /// Where the run is: after the record that came last.
    #[must_use]
    pub fn position(&self) -> Position {
        Position::new(self.card, self.invocation, self.count, self.items.bookmark())
    }
}

impl fmt::Debug for Records<'_> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Records").field("card", &self.card.slug).field("count", &self.count).finish_non_exhaustive()
    }
}
