//! How a command ends.

use std::fmt;
use std::io;
use std::process::ExitCode;

use kandji_client::runtime::Error;

use crate::console::Console;

/// How a command ended: the exit codes, which scripts rely on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Everything was done.
    Done = 0,
    /// Something else went wrong.
    Other = 1,
    /// The command line is wrong.
    Usage = 2,
    /// There is no such thing.
    NotFound = 3,
    /// The token is not valid, or lacks a permission.
    NotAuthorised = 4,
    /// The API or the way to it failed.
    Server = 5,
    /// The API refused the request: status 400, 409 or 415.
    Refused = 6,
    /// The API limits the number of requests.
    Limited = 7,
    /// Some of many failed.
    SomeFailed = 8,
    /// It was not confirmed, so nothing was sent.
    NotConfirmed = 9,
    /// It was waited for in vain.
    TimedOut = 10,
    /// The response does not have the form that the specification says.
    Undecodable = 11,
    /// The user interrupted it.
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why a command failed: how it ends, and what the person at the terminal is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) exit: Exit,
    pub(crate) message: String,
}

impl Failure {
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self { exit, message: message.into() }
    }

    /// The command line is wrong.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// Whether it is only that nobody reads the output any more.
    pub(crate) fn is_closed_pipe(&self) -> bool {
        self.exit == Exit::Done
    }

    /// Tells the person at the terminal; silent if there is nothing to say, as after a closed pipe.
    pub(crate) fn report(&self, console: &mut Console) {
        if !self.message.is_empty() {
            console.error(&self.message);
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::new(Exit::of(&error), error.to_string())
    }
}

/// A reader that has closed the pipe has read what it wanted.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::new(Exit::Done, ""),
            _ => Self::new(Exit::Other, error.to_string()),
        }
    }
}

impl Exit {
    /// How a command ends that fails with an error of the client.
    pub(crate) fn of(error: &Error) -> Self {
        match error {
            Error::Argument(_) => Exit::Usage,
            Error::Transport(_) => Exit::Server,
            Error::Decode(_) => Exit::Undecodable,
            Error::Wait(_) => Exit::TimedOut,
            _ => match error.status() {
                Some(404) => Exit::NotFound,
                Some(401 | 403) => Exit::NotAuthorised,
                Some(400 | 409 | 415) => Exit::Refused,
                Some(429) => Exit::Limited,
                Some(500..) => Exit::Server,
                _ => Exit::Other,
            },
        }
    }
}
