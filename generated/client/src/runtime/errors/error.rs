//! Everything that can go wrong with a call.
//!
//! No message quotes a token, a secret, a URL or a body: paths are named by their templates, and values that do not
//! fit by their kinds.

use std::{error::Error as StdError, fmt, time::Duration};

use crate::runtime::{
    base::endpoint::{Endpoint, Spent},
    decoding::decode::{self, Decode},
    errors::{
        api_error::ApiError, argument_error::ArgumentError, decode_error::DecodeError, error_kind::ErrorKind,
        transport_error::TransportError, wait_error::WaitError,
    },
};

/// Why a call failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The API answered with a status that is no success.
    Api(Box<ApiError>),
    /// There was no answer, or not all of it.
    Transport(Box<TransportError>),
    /// The API answered in a form that was not due. Of a call it says that the status was a success;
    /// [`ApiError::json`] returns it for the body of a refusal, too. [`Self::status`] tells them apart.
    Decode(Box<DecodeError>),
    /// An argument cannot be sent. Nothing was, unless a file broke off while it was uploaded.
    Argument(Box<ArgumentError>),
    /// What was waited for failed, or did not come in time.
    Wait(Box<WaitError>),
    /// The client cannot be built from its settings.
    Config {
        /// The setting: a builder's method, or a variable of the environment.
        setting: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl Error {
    /// The operation that was called; none when the client could not be built.
    #[must_use]
    pub fn endpoint(&self) -> Option<&Endpoint> {
        match self {
            Self::Api(error) => Some(&error.endpoint),
            Self::Transport(error) => Some(&error.endpoint),
            Self::Decode(error) => Some(&error.endpoint),
            Self::Argument(error) => Some(&error.endpoint),
            Self::Wait(error) => Some(&error.endpoint),
            Self::Config { .. } => None,
        }
    }

    /// The id of the operation that was called, such as `listDevices`; none of a raw request.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.endpoint()?.operation()
    }

    /// The status of the answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            _ => None,
        }
    }

    /// What a refused call was refused for.
    #[must_use]
    pub fn kind(&self) -> Option<ErrorKind> {
        match self {
            Self::Api(error) => Some(error.kind),
            _ => None,
        }
    }

    /// How often the request was sent, if it was built at all.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.spent().attempts
    }

    /// How long the call took, with all its attempts and the waiting between them.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.spent().elapsed
    }

    fn spent(&self) -> Spent {
        match self {
            Self::Api(error) => error.spent,
            Self::Transport(error) => error.spent,
            Self::Decode(error) => error.spent,
            Self::Wait(error) => Spent { attempts: 0, elapsed: error.waited },
            Self::Argument(_) | Self::Config { .. } => Spent::default(),
        }
    }

    pub(crate) fn with_spent(mut self, spent: Spent) -> Self {
        match &mut self {
            Self::Api(error) => error.spent = spent,
            Self::Transport(error) => error.spent = spent,
            Self::Decode(error) => error.spent = spent,
            Self::Argument(_) | Self::Wait(_) | Self::Config { .. } => {}
        }
        self
    }

    pub(crate) fn config(setting: &str, reason: impl Into<String>) -> Self {
        Self::Config { setting: setting.to_owned(), reason: reason.into() }
    }

    pub(crate) fn argument(endpoint: Endpoint, argument: &str, reason: &str) -> Self {
        Self::Argument(Box::new(ArgumentError { endpoint, argument: argument.to_owned(), reason: reason.to_owned() }))
    }
}

impl ApiError {
    /// The body as a type of the specification, read tolerantly: `error.json::<types::SomeError>()`. Bodies of refusals
    /// differ in shape from one operation to the next, and so within one; [`Self::message`] reads all of these shapes
    /// and is to be preferred where the words are all that is wanted.
    ///
    /// # Errors
    /// [`Error::Decode`] if the body is no JSON, does not fit, or was longer than [`Self::BODY_LIMIT`].
    pub fn json<T: Decode>(&self) -> Result<T, Error> {
        decode::from_slice(self.body.as_bytes(), false).map_err(|(error, path)| {
            Error::Decode(Box::new(DecodeError {
                endpoint: self.endpoint.clone(),
                status: self.status,
                media_type: None,
                path,
                reason: error.to_string(),
                spent: self.spent,
            }))
        })
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Self::Transport(Box::new(error))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(to),
            Self::Transport(error) => error.fmt(to),
            Self::Decode(error) => error.fmt(to),
            Self::Argument(error) => error.fmt(to),
            Self::Wait(error) => error.fmt(to),
            Self::Config { setting, reason } => write!(to, "{setting}: {reason}"),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            _ => None,
        }
    }
}
