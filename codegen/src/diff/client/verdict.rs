//! What the next versions of the emitted crates have to be.

use crate::diff::change::{Axis, Change, Severity};

/// By how much a version has to grow, as Semantic Versioning says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bump {
    /// Not at all: nothing changed.
    #[default]
    None,
    /// Something changed that nobody has to know of.
    Patch,
    /// Something was added.
    Minor,
    /// Something that worked stops working.
    Major,
}

impl Bump {
    /// The name shown in output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// What a change of this severity asks for.
    fn of(severity: Severity) -> Self {
        match severity {
            Severity::Info | Severity::Warning => Self::Minor,
            Severity::Breaking => Self::Major,
        }
    }
}

/// What the next versions of the emitted crates have to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// The version of the client.
    pub client: Bump,
    /// The version of the catalogue of cards.
    pub cards: Bump,
}

/// The worst change decides: of those on the wire and of the client for the client, of the cards for the catalogue.
pub(in crate::diff) fn verdict(changes: &[Change]) -> Verdict {
    let worst = |is_meant: fn(Axis) -> bool| {
        let meant = changes.iter().filter(|change| is_meant(change.axis));
        meant.map(|change| Bump::of(change.severity)).max().unwrap_or_default()
    };
    Verdict { client: worst(|axis| axis != Axis::Card), cards: worst(|axis| axis == Axis::Card) }
}
