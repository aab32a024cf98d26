//! The errors of a call.
//!
//! No message quotes a token, a secret, a URL or a body: messages name paths by their templates, and unexpected values
//! by their types.

use std::{error::Error as StdError, fmt, time::Duration};

use crate::runtime::{
    base::{call_cost::CallCost, endpoint::Endpoint},
    decoding::decode::{self, Decode},
    errors::{
        api_error::ApiError,
        argument_error::ArgumentError,
        decode_error::DecodeError,
        error_kind::ErrorKind,
        transport_error::{TransportError, TransportKind},
        wait_error::WaitError,
    },
};

/// Why a call failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The API responded with an error status.
    Api(Box<ApiError>),
    /// There was no response, or it was incomplete.
    Transport(Box<TransportError>),
    /// The response does not have the expected form. From a call, the status was a success; [`ApiError::json`] also
    /// returns this error for the body of an error response. [`Self::status`] tells them apart.
    Decode(Box<DecodeError>),
    /// An argument cannot be sent. Nothing has been sent, unless reading a file failed during its upload.
    Argument(Box<ArgumentError>),
    /// A wait failed or timed out.
    Wait(Box<WaitError>),
    /// The client cannot be built with these settings.
    Config {
        /// The setting: a method of the builder, or an environment variable.
        setting: String,
        /// Why it cannot be used.
        reason: String,
    },
}

impl Error {
    /// The operation that was called; `None` if the client could not be built.
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

    /// The id of the operation that was called, such as `listDevices`; `None` for a raw request.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.endpoint()?.operation()
    }

    /// The status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            _ => None,
        }
    }

    /// Why the API refused the call, if it did.
    #[must_use]
    pub fn kind(&self) -> Option<ErrorKind> {
        match self {
            Self::Api(error) => Some(error.kind),
            _ => None,
        }
    }

    /// Whether the call failed because too many requests were sent: the API responded with 429, or the request budget of
    /// the client had no room for the call and it was not sent.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        match self {
            Self::Api(error) => error.kind == ErrorKind::RateLimited,
            Self::Transport(error) => error.kind() == TransportKind::NotSent,
            _ => false,
        }
    }

    /// How long to wait before the call can succeed, if the API or the request budget of the client says so.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => error.retry_after(),
            Self::Transport(error) => error.retry_after(),
            _ => None,
        }
    }

    /// How many times the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.cost().attempts
    }

    /// How long the call took, including all attempts and the delays between them.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.cost().elapsed
    }

    fn cost(&self) -> CallCost {
        match self {
            Self::Api(error) => error.cost,
            Self::Transport(error) => error.cost,
            Self::Decode(error) => error.cost,
            Self::Wait(error) => CallCost { attempts: 0, elapsed: error.waited },
            Self::Argument(_) | Self::Config { .. } => CallCost::default(),
        }
    }

    pub(crate) fn with_cost(mut self, cost: CallCost) -> Self {
        match &mut self {
            Self::Api(error) => error.cost = cost,
            Self::Transport(error) => error.cost = cost,
            Self::Decode(error) => error.cost = cost,
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
    /// The body as a type of the specification, decoded tolerantly: `error.json::<types::SomeError>()`. The shape of an
    /// error body differs between operations, and even within one. [`Self::message`] understands all shapes: prefer it
    /// if you only need the message.
    ///
    /// # Errors
    /// [`Error::Decode`] if the body is not JSON, does not fit the type, or was longer than [`Self::BODY_LIMIT`].
    pub fn json<T: Decode>(&self) -> Result<T, Error> {
        decode::from_slice(self.body.as_bytes(), false).map_err(|(error, path)| {
            Error::Decode(Box::new(DecodeError {
                endpoint: self.endpoint.clone(),
                status: self.status,
                media_type: None,
                path,
                reason: error.to_string(),
                body: self.body.clone(),
                cost: self.cost,
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
