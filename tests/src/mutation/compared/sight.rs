//! What becomes of a mutation.

use super::super::Kind;

/// What becomes of a mutation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sight {
    /// A change was found.
    Seen,
    /// The document can no longer be read, or nothing can be generated from it any more, which is reported.
    Refused,
    /// The place says what holds without it: everything that is generated is the same, and another value of it is seen.
    Redundant,
    /// The place is evidence, and other evidence says the same: everything that is generated is the same.
    Confirmed,
    /// Nothing was found, although something that is generated is different, or although nobody reads the place.
    Unseen,
    /// Only the order or the spelling is different, and nothing was found.
    Same,
    /// Only the order or the spelling is different, and a change was found.
    Alarm,
}

impl Sight {
    /// Whether a comparison is wrong.
    #[must_use]
    pub fn is_fault(self) -> bool {
        matches!(self, Self::Unseen | Self::Alarm)
    }
}

impl Kind for Sight {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Seen, "seen"),
        (Self::Refused, "refused"),
        (Self::Redundant, "said what holds without them"),
        (Self::Confirmed, "confirmed by other evidence"),
        (Self::Unseen, "unseen"),
        (Self::Same, "rightly not seen in another order or spelling"),
        (Self::Alarm, "wrongly seen"),
    ];
}
