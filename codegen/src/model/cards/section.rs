//! The sections of a card.

use std::fmt;

/// The three kinds of fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
