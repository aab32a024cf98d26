//! Changes as JSON.

use serde::Serialize;

use crate::diff::Diff;
use crate::diff::change::Change;
use crate::diff::place::Place;
use crate::text::harmless_json;

#[derive(Serialize)]
struct Document<'a> {
    verdict: Versions<'a>,
    changes: Vec<ChangeRecord<'a>>,
}

#[derive(Serialize)]
struct Versions<'a> {
    client: &'a str,
    cards: &'a str,
}

#[derive(Serialize)]
struct ChangeRecord<'a> {
    id: &'a str,
    severity: &'a str,
    axis: &'a str,
    subject: &'a str,
    old: Option<&'a str>,
    new: Option<&'a str>,
    message: &'a str,
    old_place: Option<RecordPlace<'a>>,
    new_place: Option<RecordPlace<'a>>,
}

#[derive(Serialize)]
struct RecordPlace<'a> {
    file: &'a str,
    line: usize,
    column: usize,
}

/// The document that scripts read. Its keys are a contract.
pub(super) fn render(diff: &Diff) -> String {
    let Diff { changes, verdict } = diff;
    let verdict = Versions { client: verdict.client.as_str(), cards: verdict.cards.as_str() };
    let document = Document { verdict, changes: changes.iter().map(record).collect() };
    // Records of strings and numbers can always be serialized.
    harmless_json(&serde_json::to_string_pretty(&document).unwrap_or_default()).into_owned() + "\n"
}

fn record(change: &Change) -> ChangeRecord<'_> {
    let Change { code, severity, axis, subject, old, new, message, old_place, new_place } = change;
    ChangeRecord {
        id: code.id,
        severity: severity.as_str(),
        axis: axis.as_str(),
        subject,
        old: old.as_deref(),
        new: new.as_deref(),
        message,
        old_place: old_place.as_ref().map(place),
        new_place: new_place.as_ref().map(place),
    }
}

fn place(place: &Place) -> RecordPlace<'_> {
    let Place { file, line, column } = place;
    RecordPlace { file, line: *line, column: *column }
}
