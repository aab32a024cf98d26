//! The sections of a card.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The three kinds of fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Section {
    /// Settings that are made when the card is added to a flow.
    Options,
    /// Values that the card takes.
    Inputs,
    /// Values that the card returns.
    Outputs,
}

impl Section {
    /// Every section, in the order of the catalogue.
    pub const ALL: [Self; 3] = [Self::Options, Self::Inputs, Self::Outputs];

    /// The name in the catalogue.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Options => "options",
            Self::Inputs => "inputs",
            Self::Outputs => "outputs",
        }
    }
}

impl fmt::Display for Section {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.as_str())
    }
}
