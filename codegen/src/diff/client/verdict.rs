//! What the next versions of the emitted crates have to be.
//!
//! A crate of a version below 1.0.0 has one place less: Cargo takes `0.2` for incompatible with `0.1`, so that
//! [`Bump::Major`] raises the second number and anything else the third.

use super::codes;
use crate::diff::cards;
use crate::diff::change::{Axis, Change, Severity};

/// By how much a version has to grow, as Semantic Versioning says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bump {
    /// Not at all: nothing changed.
    #[default]
    None,
    /// Nobody has to do anything: what is done differently is done for them.
    Patch,
    /// Something was added, or should be checked. What compiled compiles.
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
}

/// What the next versions of the emitted crates have to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// The version of the client.
    pub client: Bump,
    /// The version of the catalogue of cards.
    pub cards: Bump,
}

/// The change that asks for most decides: of those on the wire and of the client for the client, of the cards for the
/// catalogue.
pub(in crate::diff) fn verdict(changes: &[Change]) -> Verdict {
    let most = |bump: fn(&Change) -> Bump| changes.iter().map(bump).max().unwrap_or_default();
    Verdict { client: most(of_client), cards: most(of_cards) }
}

/// What a change asks of the client's version.
///
/// What is on the wire alone counts as far as code has to follow it: the API refuses what the code sends, or does something
/// else, although the code compiles. What the client does by itself in another way, because the wire has another spelling, is
/// a change of its code ([`codes::CLIENT_CODE_CHANGED`]) and nothing more.
fn of_client(change: &Change) -> Bump {
    match (change.axis, change.severity) {
        (Axis::Card, _) => Bump::None,
        (Axis::Wire, _) if is_absorbed(change) => Bump::None,
        (Axis::Wire, Severity::Info) => Bump::None,
        (_, Severity::Breaking) => Bump::Major,
        (_, Severity::Warning) => Bump::Minor,
        (Axis::Client, Severity::Info) if is_patch(change) => Bump::Patch,
        (Axis::Client, Severity::Info) => Bump::Minor,
    }
}

fn is_patch(change: &Change) -> bool {
    [codes::CLIENT_CODE_CHANGED.id, codes::CLIENT_LINT_REMOVED.id].contains(&change.code.id)
}

/// What a change asks of the catalogue's version.
fn of_cards(change: &Change) -> Bump {
    match (change.axis, change.severity) {
        (Axis::Wire | Axis::Client, _) => Bump::None,
        (Axis::Card, Severity::Breaking) => Bump::Major,
        (Axis::Card, Severity::Warning) => Bump::Minor,
        (Axis::Card, Severity::Info) if cards::is_for_people(change.code) => Bump::Patch,
        (Axis::Card, Severity::Info) => Bump::Minor,
    }
}

/// Whether the client does by itself what a change on the wire asks for, so that code that uses the client need not change.
/// What it cannot do by itself changes its public API, and is counted there.
fn is_absorbed(change: &Change) -> bool {
    ABSORBED.contains(&change.code.id)
}

/// The changes on the wire that the client follows by itself, or that its own changes say more exactly.
const ABSORBED: &[&str] = &[];
