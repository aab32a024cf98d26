//! How a card fails.

use kandji_cards::{CardError, Faults};

use crate::exit::{Exit, Failure};

/// What the person at the terminal is told of a card that failed.
pub(super) fn failure(error: CardError) -> Failure {
    match error {
        CardError::Invocation(faults) => invocation(&faults),
        CardError::Api(error) => error.into(),
        CardError::NotFound { message } => Failure::new(Exit::NotFound, message),
        CardError::TooManyRecords { .. } => Failure::new(Exit::Refused, error.to_string()),
        CardError::Position { .. } => Failure::usage(error.to_string()),
        other => Failure::new(Exit::Other, other.to_string()),
    }
}

/// How a card that returned a refusal ends the command: as the refusal would have.
pub(super) fn exit(error: &CardError) -> Exit {
    match error {
        CardError::Invocation(_) => Exit::Usage,
        CardError::NotFound { .. } => Exit::NotFound,
        CardError::Api(error) => Exit::of(error),
        _ => Exit::Other,
    }
}

fn invocation(faults: &Faults) -> Failure {
    let lines: String = faults.faults().iter().map(|fault| format!("\n  {}", place(fault))).collect();
    Failure::usage(format!("the card cannot be run like this, and nothing was sent:{lines}"))
}

fn place(fault: &kandji_cards::Fault) -> String {
    if fault.key.is_empty() { fault.message.clone() } else { format!("`{}`: {}", fault.key, fault.message) }
}
