//! What became of a device.

use std::time::SystemTime;

use kandji_client::runtime::jiff::Timestamp;
use kandji_client::runtime::{Error, ErrorKind, Risk, TransportKind, WaitKind};

use crate::exit::{Exit, Failure};

/// What became of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum State {
    /// Nothing was sent.
    NotSent,
    /// It is being sent, or was when the run ended.
    Begun,
    /// The API did it, and the device too if it was waited for.
    Done,
    /// It was not done.
    Failed,
    /// It was sent, and there is no telling whether the API did it.
    Unknown,
}

impl State {
    const NAMES: [(Self, &'static str); 5] = [
        (Self::NotSent, "not sent"),
        (Self::Begun, "begun"),
        (Self::Done, "done"),
        (Self::Failed, "failed"),
        (Self::Unknown, "unknown"),
    ];

    /// The word in result files.
    pub(crate) fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(state, _)| *state == self).map_or("", |(_, name)| name)
    }

    pub(crate) fn of_name(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(_, known)| *known == name).map(|(state, _)| *state)
    }
}

/// What became of a device, and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) state: State,
    /// The status of the response.
    pub(crate) status: Option<u16>,
    pub(crate) message: String,
    /// How a command ends that fails like this.
    pub(crate) exit: Exit,
    /// When it became so.
    pub(crate) time: String,
}

impl Outcome {
    pub(crate) fn new(state: State) -> Self {
        Self { state, status: None, message: String::new(), exit: Exit::Done, time: now() }
    }

    /// It was done, with a response of this status.
    pub(crate) fn done(status: Option<u16>) -> Self {
        Self { status, ..Self::new(State::Done) }
    }

    /// A call failed.
    pub(crate) fn of(error: Error, risk: Risk, operation: &str) -> Self {
        let state = state(&error, risk, operation);
        let status = error.status();
        let Failure { exit, message } = error.into();
        Self { status, message, exit, ..Self::new(state) }
    }
}

/// The time now, to the second, as result files have it.
pub(crate) fn now() -> String {
    let now = Timestamp::try_from(SystemTime::now()).unwrap_or_default();
    now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// What a failed call has done.
fn state(error: &Error, risk: Risk, operation: &str) -> State {
    if matches!(risk, Risk::Read | Risk::ReadSecret) {
        return State::Failed;
    }
    // Another operation looks whether the device has carried it out, before and after it is sent.
    if error.operation() != Some(operation) {
        return State::Unknown;
    }
    match error {
        Error::Transport(error) => match error.kind() {
            TransportKind::Connect => State::Failed,
            TransportKind::NotSent => State::NotSent,
            _ => State::Unknown,
        },
        Error::Api(error) => match error.kind() {
            ErrorKind::Unavailable | ErrorKind::Server => State::Unknown,
            _ => State::Failed,
        },
        // The status was a success.
        Error::Decode(_) => State::Done,
        // The device itself said that it could not.
        Error::Wait(error) if error.kind() == WaitKind::Failed => State::Failed,
        Error::Wait(_) => State::Unknown,
        _ => State::Failed,
    }
}
