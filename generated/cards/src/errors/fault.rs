//! What is wrong with an invocation.

use std::{error::Error as StdError, fmt};

use crate::catalogue::{Field, Section};

/// The status with which the connector refuses an invocation that it does not send.
const STATUS: u16 = 400;

/// One thing that is wrong with an invocation. No message quotes a value, which may be a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// The section of the field, if it is about one.
    pub section: Option<Section>,
    /// The key of the field; empty if it is about several, or none.
    pub key: String,
    /// What is wrong.
    pub kind: FaultKind,
    /// The same in words: those of the connector, where they are known.
    pub message: String,
}

/// What is wrong with an invocation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FaultKind {
    /// The card has no such field.
    Unknown,
    /// A required value is missing or blank.
    Missing,
    /// An option is computed by the flow. Options are set when the card is added.
    Mapped,
    /// A value is none of the field's choices.
    Choice,
    /// The field does not appear with the options that are set.
    Hidden,
    /// None of several inputs is given, of which one must be.
    Alternatives,
    /// The API does not take the value.
    Value,
    /// The API requires something that no field of the card supplies.
    Uncovered,
    /// All records are streamed, and nothing takes them.
    NoHelper,
}

impl Fault {
    /// A fault of a field.
    pub(crate) fn of(section: Section, key: &str, kind: FaultKind, message: impl Into<String>) -> Self {
        Self { section: Some(section), key: key.to_owned(), kind, message: message.into() }
    }

    /// A fault of no field by itself.
    pub(crate) fn general(kind: FaultKind, message: impl Into<String>) -> Self {
        Self { section: None, key: String::new(), kind, message: message.into() }
    }

    /// A required value is missing.
    pub(crate) fn missing(section: Section, field: &Field) -> Self {
        let label = &field.label;
        let message = match section {
            Section::Options => format!("No {label} option selected. Select a valid {label}."),
            Section::Inputs | Section::Outputs => {
                format!("No {label} input provided. Enter a valid {label}.")
            }
        };
        Self::of(section, &field.key, FaultKind::Missing, message)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message)
    }
}

/// Everything that is wrong with an invocation. Nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults {
    card: String,
    faults: Vec<Fault>,
}

impl Faults {
    /// The faults of an invocation of a card; none if there are none.
    pub(crate) fn new(card: &str, mut faults: Vec<Fault>) -> Result<(), Self> {
        let mut seen = Vec::new();
        faults.retain(|fault| {
            let place = (fault.section, fault.key.clone(), fault.kind);
            let is_new = fault.key.is_empty() || !seen.contains(&place);
            seen.push(place);
            is_new
        });
        if faults.is_empty() { Ok(()) } else { Err(Self { card: card.to_owned(), faults }) }
    }

    /// The fault of what is no invocation of any card.
    pub(crate) fn no_invocation(message: &str) -> Self {
        Self { card: "Invocation".to_owned(), faults: vec![Fault::general(FaultKind::Value, message)] }
    }

    /// The title of the card.
    #[must_use]
    pub fn card(&self) -> &str {
        &self.card
    }

    /// The faults; at least one.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// The status with which the connector refuses the invocation.
    #[must_use]
    pub fn status(&self) -> u16 {
        STATUS
    }

    /// What is wrong, in one line.
    #[must_use]
    pub fn message(&self) -> String {
        self.faults.iter().map(|fault| fault.message.as_str()).collect::<Vec<_>>().join(" ")
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: {STATUS}: {}", self.card, self.message())
    }
}

impl StdError for Faults {}
