//! Where a run has got to.

use kandji_client::runtime::Bookmark;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::catalogue::Card;
use crate::errors::CardError;
use crate::invocation::Invocation;

/// Where a run has got to: after a record, so that another run can go on behind it, also in another process.
///
/// It serializes to a few kilobytes of JSON without any record in it. Save it when a record has been dealt with: a crash before
/// that repeats the record, and nothing else. Save it together with the effect of the record, in one transaction, and nothing is
/// repeated at all. What happens if the list changes in the meantime is said of a [bookmark](Bookmark).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Position {
    /// The slug of the card.
    card: String,
    /// A fingerprint of what it was invoked with.
    invocation: String,
    /// How many records were handed over.
    count: u64,
    bookmark: Bookmark,
}

impl Position {
    pub(super) fn new(card: &Card, invocation: &Invocation, count: u64, bookmark: Bookmark) -> Self {
        Self { card: card.slug.clone(), invocation: fingerprint(invocation), count, bookmark }
    }

    /// The slug of the card.
    #[must_use]
    pub fn card(&self) -> &str {
        &self.card
    }

    /// How many records were handed over.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.count
    }

    /// The bookmark, if it is of a run of this card with this invocation.
    pub(super) fn bookmark(&self, card: &Card, invocation: &Invocation) -> Result<&Bookmark, CardError> {
        let refuse = |reason| Err(CardError::Position { reason });
        if self.card != card.slug {
            return refuse("it is of another card");
        }
        if self.invocation != fingerprint(invocation) {
            return refuse("the card was invoked with something else then");
        }
        Ok(&self.bookmark)
    }
}

/// The same for the same options and inputs, in every version (FNV-1a). It shows nothing of them.
fn fingerprint(invocation: &Invocation) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in sorted(&invocation.to_json()).bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    format!("{hash:016x}")
}

/// JSON whose keys are in order.
fn sorted(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by_key(|(name, _)| *name);
            let fields = fields.into_iter().map(|(name, value)| format!("{}:{}", Value::from(&**name), sorted(value)));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(sorted).collect::<Vec<_>>().join(",")),
        scalar => scalar.to_string(),
    }
}
