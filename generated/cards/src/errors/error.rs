//! Why a card does not run.

use std::{error::Error as StdError, fmt};

use kandji_client::Error;

use super::fault::Faults;

/// Why a helper failed.
pub type HelperError = Box<dyn StdError + Send + Sync>;

/// Why a card did not run, or not to its end.
#[derive(Debug)]
#[non_exhaustive]
pub enum CardError {
    /// The invocation is wrong. Nothing was sent.
    Invocation(Faults),
    /// The API refused a request, or there was no usable response.
    Api(Error),
    /// The card looks something up before, and there is no such thing.
    NotFound {
        /// What is not there, in words.
        message: String,
    },
    /// There are more records than a card can return or stream.
    TooManyRecords {
        /// As many as the platform allows.
        limit: u64,
        /// Whether they were streamed.
        is_streamed: bool,
    },
    /// The helper failed, and the run stops when it does.
    Helper {
        /// The number of the record, from 1.
        record: u64,
        /// Why.
        error: HelperError,
    },
    /// The position is of another card, of another invocation, or of no list.
    Position {
        /// Why the run cannot go on from it.
        reason: &'static str,
    },
    /// The position could not be saved, so the run has stopped.
    Save(HelperError),
    /// The catalogue and the client do not belong together.
    Catalogue {
        /// What does not fit.
        reason: String,
    },
}

impl CardError {
    /// The status that the card shows, if there is one: that of the API, 400 for a wrong invocation, 404 for what is not there.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Invocation(faults) => Some(faults.status()),
            Self::Api(error) => error.status(),
            Self::NotFound { .. } => Some(404),
            _ => None,
        }
    }

    /// The message that the card shows: the API's own, if it sent one.
    #[must_use]
    pub fn message(&self) -> String {
        match self {
            Self::Invocation(faults) => faults.message(),
            Self::Api(Error::Api(error)) if !error.message().is_empty() => error.message().to_owned(),
            other => other.to_string(),
        }
    }

    /// Whether the API answered, and refused.
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        matches!(self, Self::Api(Error::Api(_)) | Self::NotFound { .. })
    }
}

impl From<Error> for CardError {
    fn from(error: Error) -> Self {
        Self::Api(error)
    }
}

impl From<Faults> for CardError {
    fn from(faults: Faults) -> Self {
        Self::Invocation(faults)
    }
}

impl fmt::Display for CardError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invocation(faults) => faults.fmt(to),
            Self::Api(error) => error.fmt(to),
            Self::NotFound { message } => to.write_str(message),
            Self::TooManyRecords { limit, is_streamed: true } => {
                write!(to, "more than {limit} records cannot be streamed; narrow the list down with the card's inputs")
            }
            Self::TooManyRecords { limit, is_streamed: false } => {
                write!(
                    to,
                    "more than {limit} records cannot be returned without streaming; stream them to a helper flow"
                )
            }
            Self::Helper { record, error } => write!(to, "the helper flow failed at record {record}: {error}"),
            Self::Position { reason } => write!(to, "the run cannot go on from this position: {reason}"),
            Self::Save(error) => write!(to, "the position could not be saved: {error}"),
            Self::Catalogue { reason } => write!(to, "the catalogue does not fit this version of the client: {reason}"),
        }
    }
}

impl StdError for CardError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Api(error) => Some(error),
            Self::Invocation(faults) => Some(faults),
            Self::Helper { error, .. } | Self::Save(error) => Some(&**error),
            _ => None,
        }
    }
}
