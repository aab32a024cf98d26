//! What decisions can say about a disagreement with an export.

use std::fmt;
use std::str::FromStr;

use crate::reconcile::deciding::verdict::{UnknownVerdict, Verdict};

/// Which of the two is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Right {
    /// The card document.
    Card,
    /// The export.
    Export,
}

impl FromStr for Right {
    type Err = UnknownVerdict;

    fn from_str(text: &str) -> Result<Self, UnknownVerdict> {
        match text {
            "card" => Ok(Self::Card),
            "export" => Ok(Self::Export),
            _ => Err(UnknownVerdict),
        }
    }
}

impl fmt::Display for Right {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Card => "the card document is right",
            Self::Export => "the export is right",
        })
    }
}

impl Verdict for Right {
    const FORMS: &'static str = "`export` if the export is right, or `card` if the card document is";
    const DEFAULT: &'static str = "export";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verdicts_are_read_whole() {
        assert_eq!(["card", "export"].map(str::parse), [Ok(Right::Card), Ok(Right::Export)]);
        assert_eq!("exports".parse::<Right>(), Err(UnknownVerdict));
    }
}
