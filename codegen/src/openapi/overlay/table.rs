//! Every key of Overlay 1.0.0 and 1.1.0 and of our extensions to them, by the object that may have it, and what becomes of it.

use super::action::Version;
use crate::openapi::keys::row::Fate::{Skipped, Understood};
use crate::openapi::keys::row::{Key, key};

/// The objects of an overlay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Object {
    Overlay,
    Info,
    Action,
}

use Object::{Action, Info, Overlay};

/// The keys by object, with the version that they came with. The overlay and its `info` may have any `x-…` besides, which are
/// passed over. An action may not: a misspelled `x-was` would check nothing.
pub(super) const TABLE: &[(Object, Version, Key)] = &[
    (Overlay, Version::V1_0, key("overlay", Understood)),
    (Overlay, Version::V1_0, key("info", Understood)),
    (Overlay, Version::V1_0, key("extends", Understood)),
    (Overlay, Version::V1_0, key("actions", Understood)),
    (Info, Version::V1_0, key("title", Skipped("it says what the overlay is for, and must be there"))),
    (Info, Version::V1_0, key("version", Skipped("it is about the overlay, and must be there"))),
    (Info, Version::V1_1, key("description", Skipped("it is about the overlay"))),
    (Action, Version::V1_0, key("target", Understood)),
    (Action, Version::V1_0, key("description", Skipped("a note; the reason that the book shows is `x-reason`"))),
    (Action, Version::V1_0, key("update", Understood)),
    (Action, Version::V1_0, key("remove", Understood)),
    (Action, Version::V1_1, key("copy", Understood)),
    (Action, Version::V1_0, key("x-was", Understood)),
    (Action, Version::V1_0, key("x-count", Understood)),
    (Action, Version::V1_0, key("x-reason", Understood)),
    (Action, Version::V1_0, key("x-evidence", Understood)),
];

/// The keys that an object has in a version.
pub(super) fn keys(object: Object, version: Version) -> Vec<&'static str> {
    let known = TABLE.iter().filter(|(of, since, _)| *of == object && *since <= version);
    known.map(|(.., key)| key.name).collect()
}
