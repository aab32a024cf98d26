//! What is found before it is known whom it concerns: a change of a shared type is found once, and what it means depends on
//! whether requests, responses or both have a value of the type.

use std::ops::{BitAnd, BitOr, Not};

use crate::diagnostic::Code;
use crate::diff::change::Severity;
use crate::source::Span;

/// Whether a value is sent, received, or both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Directions(u8);

impl Directions {
    pub(super) const NONE: Self = Self(0);
    pub(super) const SENT: Self = Self(1);
    pub(super) const RECEIVED: Self = Self(2);
    pub(super) const BOTH: Self = Self(3);

    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl BitAnd for Directions {
    type Output = Self;
    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl BitOr for Directions {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Not for Directions {
    type Output = Self;
    fn not(self) -> Self {
        Self(!self.0 & Self::BOTH.0)
    }
}

/// What a change of a value means where it is sent, and where it is received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Effect {
    pub(super) sent: Severity,
    pub(super) received: Severity,
}

impl Effect {
    pub(super) const fn new(sent: Severity, received: Severity) -> Self {
        Self { sent, received }
    }

    /// The same in both directions.
    pub(super) const fn any(severity: Severity) -> Self {
        Self::new(severity, severity)
    }

    /// The worst of what it means. What is neither sent nor received harms nobody.
    pub(super) fn of(self, directions: Directions) -> Severity {
        let sent = directions.has(Directions::SENT).then_some(self.sent);
        let received = directions.has(Directions::RECEIVED).then_some(self.received);
        sent.max(received).unwrap_or(Severity::Info)
    }
}

/// A change of a value.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    pub(super) code: &'static Code,
    pub(super) effect: Effect,
    /// The directions in which it matters.
    pub(super) within: Directions,
    /// Where the value is in what was compared, as a JSON pointer with `*` for any element.
    pub(super) place: String,
    pub(super) what: String,
    pub(super) values: [Option<String>; 2],
    pub(super) spans: [Option<Span>; 2],
}

#[cfg(test)]
mod tests {
    use super::{Directions, Effect, Severity};

    #[test]
    fn the_worse_direction_decides_and_none_is_harmless() {
        let effect = Effect::new(Severity::Breaking, Severity::Info);
        assert_eq!(effect.of(Directions::BOTH), Severity::Breaking);
        assert_eq!((effect.of(Directions::RECEIVED), effect.of(Directions::NONE)), (Severity::Info, Severity::Info));
        assert_eq!(!Directions::SENT & Directions::BOTH, Directions::RECEIVED);
    }
}
