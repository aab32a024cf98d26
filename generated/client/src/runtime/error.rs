//! Everything that can go wrong with a call.
//!
//! No message quotes a token, a secret, a URL or a body: paths are named by their templates, and values that do not
//! fit by their kinds.

use std::{error::Error as StdError, fmt, time::Duration};

use super::{
    api_error::{ApiError, ErrorKind},
    operation::{Meta, Method},
    transport_error::TransportError,
    wait_error::WaitError,
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

    pub(super) fn with_spent(mut self, spent: Spent) -> Self {
        match &mut self {
            Self::Api(error) => error.spent = spent,
            Self::Transport(error) => error.spent = spent,
            Self::Decode(error) => error.spent = spent,
            Self::Argument(_) | Self::Wait(_) | Self::Config { .. } => {}
        }
        self
    }

    pub(super) fn config(setting: &str, reason: impl Into<String>) -> Self {
        Self::Config { setting: setting.to_owned(), reason: reason.into() }
    }

    pub(super) fn argument(endpoint: Endpoint, argument: &str, reason: &str) -> Self {
        Self::Argument(Box::new(ArgumentError { endpoint, argument: argument.to_owned(), reason: reason.to_owned() }))
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

/// What a call has cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Spent {
    pub(super) attempts: u32,
    pub(super) elapsed: Duration,
}

/// Which operation a request or an error belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    operation: Option<&'static str>,
    method: Method,
    path: String,
}

impl Endpoint {
    pub(super) fn of(meta: &Meta) -> Self {
        Self { operation: Some(meta.id), method: meta.method, path: meta.path.to_owned() }
    }

    pub(super) fn raw(method: Method, path: &str) -> Self {
        Self { operation: None, method, path: path.to_owned() }
    }

    /// The operation's id; none for a raw request.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.operation
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> Method {
        self.method
    }

    /// The path template; of a raw request, its path without the query.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.operation {
            Some(operation) => write!(to, "{operation} ({} {})", self.method, self.path),
            None => write!(to, "{} {}", self.method, self.path),
        }
    }
}

/// An answer came in a form that was not due.
#[derive(Clone, Debug)]
pub struct DecodeError {
    pub(super) endpoint: Endpoint,
    pub(super) status: u16,
    pub(super) media_type: Option<String>,
    pub(super) path: String,
    pub(super) reason: String,
    pub(super) spent: Spent,
}

impl DecodeError {
    /// The operation that was called.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The answer's media type.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// The place in the JSON document: `results[3].user.id`; empty for its root.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was expected there and what was found.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: {} with an answer that cannot be read: ", self.endpoint, self.status)?;
        if self.path.is_empty() {
            to.write_str(&self.reason)
        } else {
            write!(to, "at `{}`: {}", self.path, self.reason)
        }
    }
}

impl StdError for DecodeError {}

/// An argument cannot be sent. Nothing was, unless a file broke off while it was uploaded.
#[derive(Clone, Debug)]
pub struct ArgumentError {
    endpoint: Endpoint,
    argument: String,
    reason: String,
}

impl ArgumentError {
    /// The operation that was called.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The argument's name on the wire; `body` for the body.
    #[must_use]
    pub fn argument(&self) -> &str {
        &self.argument
    }

    /// What is wrong with it.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for ArgumentError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: argument `{}`: {}", self.endpoint, self.argument, self.reason)
    }
}

impl StdError for ArgumentError {}
