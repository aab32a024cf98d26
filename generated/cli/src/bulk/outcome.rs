//! What became of a device.

use kandji_client::runtime::{Error, ErrorKind, Risk, TransportKind};

use crate::exit::{Exit, Failure};

/// What became of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum State {
    /// Nothing was sent.
    NotSent,
    /// It is being sent, or was when the run ended.
    Begun,
    /// The API did it.
    Done,
    /// The API did not do it.
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
}

impl Outcome {
    pub(crate) fn new(state: State) -> Self {
        Self { state, status: None, message: String::new(), exit: Exit::Done }
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
        Self { state, status, message, exit }
    }
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
        Error::Wait(_) => State::Unknown,
        _ => State::Failed,
    }
}
