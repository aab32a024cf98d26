//! What does not depend on the arguments of an operation: its method, its path and its risk.

use std::fmt;

use crate::runtime::errors::error_kind::ErrorKind;

/// What is the same for every call of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meta {
    /// The operation's id: `listDevices`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template: `/api/v1/devices/{device_id}`.
    pub path: &'static str,
    /// What the operation can do to a fleet of devices.
    pub risk: Risk,
    /// The success statuses that the specification documents. Any 2xx counts as success.
    pub success: &'static [u16],
    /// The media type that the request accepts.
    pub accept: &'static str,
    /// The errors that it is known to return, beside those that every operation can return.
    pub errors: &'static [KnownError],
    /// Whether it uses a previously uploaded file. A 503 then means that the file is still being processed.
    pub needs_upload: bool,
}

/// An error that an operation is known to return.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownError {
    /// The status.
    pub status: u16,
    /// The parts of the message that do not vary, in order. Something can stand between them.
    pub message: &'static [&'static str],
    /// What it means.
    pub kind: ErrorKind,
}

impl KnownError {
    /// Whether a response with this status and message is this error. The message may go on.
    pub(crate) fn is(&self, status: u16, message: &str) -> bool {
        let mut rest = message;
        self.status == status
            && self.message.iter().all(|part| {
                let found = rest.find(part).and_then(|at| rest.get(at + part.len()..));
                found.map(|after| rest = after).is_some()
            })
    }
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// GET
    Get,
    /// HEAD
    Head,
    /// POST
    Post,
    /// PUT
    Put,
    /// PATCH
    Patch,
    /// DELETE
    Delete,
    /// OPTIONS
    Options,
    /// TRACE
    Trace,
}

impl Method {
    /// The method's name in an HTTP request.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Trace => "TRACE",
        }
    }

    pub(crate) fn may_have_body(self) -> bool {
        matches!(self, Self::Post | Self::Put | Self::Patch)
    }

    /// The highest risk that a request with this method is likely to carry.
    pub(crate) fn likely_risk(self) -> Risk {
        match self {
            Self::Get | Self::Head | Self::Options | Self::Trace => Risk::Read,
            Self::Post | Self::Put | Self::Patch | Self::Delete => Risk::Irreversible,
        }
    }

    pub(crate) fn to_http(self) -> reqwest::Method {
        match self {
            Self::Get => reqwest::Method::GET,
            Self::Head => reqwest::Method::HEAD,
            Self::Post => reqwest::Method::POST,
            Self::Put => reqwest::Method::PUT,
            Self::Patch => reqwest::Method::PATCH,
            Self::Delete => reqwest::Method::DELETE,
            Self::Options => reqwest::Method::OPTIONS,
            Self::Trace => reqwest::Method::TRACE,
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.pad(self.as_str())
    }
}

/// What an operation can do to a fleet of devices, from harmless to irreversible. It depends on what the operation
/// does, not on its HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Risk {
    /// Reads.
    Read,
    /// Reads a secret, such as a recovery key.
    ReadSecret,
    /// Sends a harmless command to a device.
    Nudge,
    /// Adds something.
    Additive,
    /// Makes a change that can be reverted.
    Update,
    /// Interrupts someone's work: restart, lock, Lost Mode.
    Disruptive,
    /// Cannot be undone: erase, delete.
    Irreversible,
}
