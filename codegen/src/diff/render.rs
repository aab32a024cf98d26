//! Output formats for changes.

use serde::Serialize;

use super::change::{Change, Place, Severity};
use crate::diagnostic::workflow;
use crate::text::{harmless, harmless_json};

/// An output format for changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// One line per change, for people.
    #[default]
    Text,
    /// A table, for a pull request.
    Markdown,
    /// A JSON array of objects.
    Json,
    /// Workflow commands that GitHub turns into annotations.
    Github,
}

/// The changes as text that ends with a newline.
#[must_use]
pub fn render(changes: &[Change], format: Format) -> String {
    match format {
        Format::Text => text(changes),
        Format::Markdown => markdown(changes),
        Format::Json => json(changes),
        Format::Github => changes.iter().map(github).collect(),
    }
}

fn text(changes: &[Change]) -> String {
    let lines = changes.iter().map(|change| {
        let place = change.new.as_ref().or(change.old.as_ref()).map(|place| format!("  ({})", at(place)));
        let place = place.unwrap_or_default();
        let (severity, subject, message) =
            (change.severity.as_str(), harmless(&change.subject), harmless(&change.message));
        format!("{severity}[{}] {subject}: {message}{place}\n", change.code.id)
    });
    lines.collect::<String>() + &summary(changes)
}

fn summary(changes: &[Change]) -> String {
    let count = |severity| changes.iter().filter(|change| change.severity == severity).count();
    let [breaking, warnings, rest] = [Severity::Breaking, Severity::Warning, Severity::Info].map(count);
    format!("{} changes: {breaking} breaking, {warnings} to check, {rest} harmless\n", changes.len())
}

fn markdown(changes: &[Change]) -> String {
    let cell = |text: &str| harmless(text).replace('|', "\\|").replace('`', "'");
    let rows = changes.iter().map(|change| {
        let (severity, id) = (change.severity.as_str(), change.code.id);
        format!("| {severity} | `{id}` | `{}` | `{}` |\n", cell(&change.subject), cell(&change.message))
    });
    let rows: String = rows.collect();
    format!("{}\n| Severity | Kind | Subject | Change |\n| --- | --- | --- | --- |\n{rows}", summary(changes))
}

#[derive(Serialize)]
struct Record<'a> {
    id: &'a str,
    severity: &'a str,
    subject: &'a str,
    message: &'a str,
    old: Option<RecordPlace<'a>>,
    new: Option<RecordPlace<'a>>,
}

#[derive(Serialize)]
struct RecordPlace<'a> {
    file: &'a str,
    line: usize,
    column: usize,
}

fn json(changes: &[Change]) -> String {
    fn place(place: &Place) -> RecordPlace<'_> {
        RecordPlace { file: &place.file, line: place.line, column: place.column }
    }
    let records: Vec<Record<'_>> = changes
        .iter()
        .map(|change| Record {
            id: change.code.id,
            severity: change.severity.as_str(),
            subject: &change.subject,
            message: &change.message,
            old: change.old.as_ref().map(place),
            new: change.new.as_ref().map(place),
        })
        .collect();
    // Records of strings and numbers can always be serialized.
    harmless_json(&serde_json::to_string_pretty(&records).unwrap_or_default()).into_owned() + "\n"
}

fn github(change: &Change) -> String {
    let command = match change.severity {
        Severity::Breaking => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let place = change.new.as_ref().or(change.old.as_ref());
    let properties = [
        ("file", place.map(|place| place.file.clone())),
        ("line", place.map(|place| place.line.to_string())),
        ("col", place.map(|place| place.column.to_string())),
        ("title", Some(change.code.id.to_owned())),
    ];
    workflow::command(command, &properties, &format!("{}: {}", change.subject, change.message))
}

fn at(place: &Place) -> String {
    format!("{}:{}:{}", harmless(&place.file), place.line, place.column)
}
