//! What is wrong with the arguments of a call.

use std::{error::Error as StdError, fmt};

/// What is wrong with an argument. It never quotes the value, which may be a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ArgumentFault {
    /// The argument: the name of a parameter, or a JSON pointer within `body`, such as `body/settings/name`.
    pub argument: String,
    /// What is wrong, and what is expected.
    pub reason: String,
}

/// Everything that is wrong with the arguments of a call. Nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArgumentFaults {
    pub(crate) operation: &'static str,
    pub(crate) faults: Vec<ArgumentFault>,
}

impl ArgumentFaults {
    /// The id of the operation.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The faults; at least one.
    #[must_use]
    pub fn faults(&self) -> &[ArgumentFault] {
        &self.faults
    }
}

impl fmt::Display for ArgumentFault {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "`{}`: {}", self.argument, self.reason)
    }
}

impl fmt::Display for ArgumentFaults {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "the arguments of {} cannot be sent", self.operation)?;
        for (position, fault) in self.faults.iter().enumerate() {
            let before = if position == 0 { ": " } else { "; " };
            write!(to, "{before}{fault}")?;
        }
        Ok(())
    }
}

impl StdError for ArgumentFaults {}
