//! A change, and what collects changes.

use super::place::Place;
use crate::diagnostic::Code;
use crate::source::{SourceMap, Span};

/// What a change means for users.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Everything that worked still works.
    Info,
    /// Something may stop working and should be checked.
    Warning,
    /// Something that worked stops working.
    Breaking,
}

impl Severity {
    /// The name shown in output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Breaking => "breaking",
        }
    }
}

/// Whom a change concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Axis {
    /// Programs that send requests and read responses, whatever they are written in.
    Wire,
    /// Programs that are compiled with the generated client.
    Client,
    /// Flows that use the connector's cards.
    Card,
}

impl Axis {
    /// The name shown in output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Wire => "wire",
            Self::Client => "client",
            Self::Card => "card",
        }
    }

    /// Whom it is, in a sentence.
    #[must_use]
    pub fn whom(self) -> &'static str {
        match self {
            Self::Wire => "Programs that send requests and read responses, whatever they are written in.",
            Self::Client => "Programs that are compiled with the generated client.",
            Self::Card => "Flows that use the connector's cards.",
        }
    }
}

/// A change between two documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The kind of change; `cargo xtask explain` explains its id.
    pub code: &'static Code,
    /// What it means for users.
    pub severity: Severity,
    /// Whom it concerns.
    pub axis: Axis,
    /// What changed: `GET /api/v1/devices: query limit`, `kandji_client::devices::ListDevices::limit`,
    /// `List Devices: inputs limit`.
    pub subject: String,
    /// The old value, as it is shown to people; `None` if there was none, or if it has no short form.
    pub old: Option<String>,
    /// The new value, as it is shown to people; `None` if there is none, or if it has no short form.
    pub new: Option<String>,
    /// How it changed, without the subject, and what to do about it: one sentence.
    pub message: String,
    /// The place in the old document.
    pub old_place: Option<Place>,
    /// The place in the new document.
    pub new_place: Option<Place>,
}

/// A change as it is found. [`Changes::push`] adds what to do, and the places.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) code: &'static Code,
    pub(super) severity: Severity,
    pub(super) axis: Axis,
    pub(super) subject: String,
    /// How it changed, without the subject: `became required`.
    pub(super) what: String,
    /// The old and the new value.
    pub(super) values: [Option<String>; 2],
    /// Where it is in the old and in the new document.
    pub(super) spans: [Option<Span>; 2],
}

/// Collects changes.
pub(super) struct Changes<'a> {
    old: &'a SourceMap,
    new: &'a SourceMap,
    list: Vec<Change>,
}

impl<'a> Changes<'a> {
    /// Nothing yet, of two documents.
    pub(super) fn new(old: &'a SourceMap, new: &'a SourceMap) -> Self {
        Self { old, new, list: Vec::new() }
    }

    /// The old and the new documents.
    pub(super) fn sources(&self) -> [&'a SourceMap; 2] {
        [self.old, self.new]
    }

    /// What was collected so far.
    pub(super) fn list(&self) -> &[Change] {
        &self.list
    }

    /// Adds what another one has collected of the same documents.
    pub(super) fn append(&mut self, other: Self) {
        self.list.extend(other.list);
    }

    /// What was collected, in the order in which it was found.
    pub(super) fn into_list(self) -> Vec<Change> {
        self.list
    }

    /// Adds a change, with what there is to do about changes of its kind.
    pub(super) fn push(&mut self, found: Found) {
        let advice = found.code.fix;
        self.push_with(found, advice);
    }

    /// Adds a change, with what there is to do about this one: a sentence.
    pub(super) fn push_with(&mut self, found: Found, advice: &str) {
        let Found { code, severity, axis, subject, what, values: [old, new], spans: [before, after] } = found;
        let old_place = before.and_then(|span| Place::of(self.old, span));
        let new_place = after.and_then(|span| Place::of(self.new, span));
        let message = sentence(&what, advice);
        self.list.push(Change { code, severity, axis, subject, old, new, message, old_place, new_place });
    }
}

/// What changed, and what to do.
fn sentence(what: &str, advice: &str) -> String {
    let mut advice = advice.chars();
    let first = advice.next().map(|first| first.to_lowercase().to_string()).unwrap_or_default();
    format!("{what}; {first}{}", advice.as_str().trim_end_matches('.'))
}
