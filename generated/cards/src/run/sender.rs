//! How the requests of cards are sent.

use kandji_client::Client;
use kandji_client::runtime::{Call, Retry};

/// How many records a card returns and streams, at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The most elements of a list that a card returns. More have to be streamed.
    pub returned: usize,
    /// The most records that a card streams.
    pub streamed: u64,
}

/// Those of the platform: 10,000 and 1,000,000.
impl Default for Limits {
    fn default() -> Self {
        Self { returned: 10_000, streamed: 1_000_000 }
    }
}

/// Sends the requests of cards.
#[derive(Clone, Debug)]
pub(crate) struct Sender {
    pub(crate) client: Client,
    pub(crate) retry: Retry,
    pub(crate) limits: Limits,
}

impl Sender {
    /// A call of an operation.
    pub(crate) fn call<O>(&self, operation: O) -> Call<O> {
        Call::new(&self.client, operation).retry(self.retry.clone())
    }
}
