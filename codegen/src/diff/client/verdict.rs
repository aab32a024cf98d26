//! What the next versions of the emitted crates have to be.
//!
//! A crate of a version below 1.0.0 has one place less: Cargo takes `0.2` for incompatible with `0.1`, so that
//! [`Bump::Major`] raises the second number and anything else the third.

use super::codes;
use crate::diagnostic::Code;
use crate::diff::api::codes::{operations, requests, values};
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
/// else, although the code compiles. What the client does by itself in another way is a change of its code
/// ([`codes::CLIENT_CODE_CHANGED`]) and nothing more.
fn of_client(change: &Change) -> Bump {
    match (change.axis, change.severity) {
        (Axis::Card, _) => Bump::None,
        (Axis::Wire, _) if is_one_of(change, ABSORBED) => Bump::None,
        (Axis::Wire, Severity::Info) => Bump::None,
        (Axis::Client, Severity::Info) if is_one_of(change, PATCHES) => Bump::Patch,
        (Axis::Client, Severity::Info) => Bump::Minor,
        (Axis::Wire | Axis::Client, Severity::Warning) => Bump::Minor,
        (Axis::Wire | Axis::Client, Severity::Breaking) => Bump::Major,
    }
}

/// What a change asks of the catalogue's version.
fn of_cards(change: &Change) -> Bump {
    match (change.axis, change.severity) {
        (Axis::Wire | Axis::Client, _) => Bump::None,
        (Axis::Card, Severity::Info) if cards::is_for_people(change.code) => Bump::Patch,
        (Axis::Card, Severity::Info | Severity::Warning) => Bump::Minor,
        (Axis::Card, Severity::Breaking) => Bump::Major,
    }
}

fn is_one_of(change: &Change, codes: &[&Code]) -> bool {
    codes.iter().any(|code| code.id == change.code.id)
}

/// The harmless changes of the client after which code has nothing that it did not have.
const PATCHES: &[&Code] = &[&codes::CLIENT_CODE_CHANGED, &codes::CLIENT_LINT_REMOVED];

/// The changes on the wire that the client follows by itself, so that code that uses it need not change. Where that takes
/// another public API, the change of the API counts, which is found in the code.
const ABSORBED: &[&Code] = &[
    // A method, its name, and what it sends to where.
    &operations::OPERATION_ADDED,
    &operations::OPERATION_REMOVED,
    &operations::OPERATION_RENAMED,
    &operations::OPERATION_MOVED,
    &operations::OPERATION_REGROUPED,
    &operations::CLIENT_NAME_CHANGED,
    &operations::PAGING_STYLE_CHANGED,
    &operations::PAGING_ENVELOPE_CHANGED,
    &operations::UPLOAD_ADDED,
    &operations::UPLOAD_REMOVED,
    &operations::UPLOAD_CHANGED,
    &operations::COMMAND_LIST_ADDED,
    &operations::COMMAND_LIST_REMOVED,
    &operations::COMMAND_LIST_CHANGED,
    &operations::COMMAND_CHANGED,
    // Arguments and setters, and how they are written.
    &requests::PARAMETER_ADDED,
    &requests::PARAMETER_REMOVED,
    &requests::PARAMETER_RENAMED,
    &requests::PATH_PARAMETER_RENAMED,
    &requests::PARAMETER_MOVED,
    &requests::PARAMETER_OPTIONAL,
    &requests::STYLE_CHANGED,
    &requests::EXPLODE_CHANGED,
    &requests::RESERVED_CHANGED,
    &requests::EMPTY_CHANGED,
    &requests::ENCODING_CHANGED,
    &requests::BODY_ADDED,
    &requests::BODY_REMOVED,
    &requests::BODY_OPTIONAL,
    &requests::MEDIA_TYPE_ADDED,
    &requests::MEDIA_TYPE_REMOVED,
    &requests::RESPONSE_ADDED,
    &requests::RESPONSE_REMOVED,
    &requests::STATUS_CHANGED,
    // Fields, their types, and how these are spelled.
    &values::FIELD_ADDED,
    &values::FIELD_REMOVED,
    &values::FIELD_RENAMED,
    &values::ACCESS_CHANGED,
    &values::TYPE_CHANGED,
    &values::TYPE_RENAMED,
    &values::VARIANT_ADDED,
    &values::VARIANT_REMOVED,
    &values::VARIANTS_REORDERED,
    &values::DISCRIMINATOR_CHANGED,
    &values::NULL_ALLOWED,
    &values::NULL_EXCLUDED,
    &values::BLANK_ALLOWED,
    &values::BLANK_EXCLUDED,
    &values::SPELLING_CHANGED,
    &values::SECRET_MARKED,
    &values::SECRET_UNMARKED,
];
