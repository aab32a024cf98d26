//! Output formats for changes.

use serde::Serialize;

use super::Diff;
use super::change::{Change, Severity};
use super::client::Verdict;
use super::place::Place;
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
    /// A JSON object with the verdict and the changes.
    Json,
    /// Workflow commands that GitHub turns into annotations.
    Github,
}

/// The changes as text that ends with a newline.
#[must_use]
pub fn render(diff: &Diff, format: Format) -> String {
    let Diff { changes, verdict } = diff;
    match format {
        Format::Text => text(changes, *verdict),
        Format::Markdown => markdown(changes, *verdict),
        Format::Json => json(changes, *verdict),
        Format::Github => changes.iter().map(github).collect(),
    }
}

fn text(changes: &[Change], verdict: Verdict) -> String {
    let lines = changes.iter().map(|change| {
        let place = change.new_place.as_ref().or(change.old_place.as_ref()).map(|place| format!("  ({})", at(place)));
        let place = place.unwrap_or_default();
        let (severity, subject, message) =
            (change.severity.as_str(), harmless(&change.subject), harmless(&change.message));
        format!("{severity}[{}] {subject}: {message}{place}\n", change.code.id)
    });
    lines.collect::<String>() + &summary(changes, verdict)
}

fn summary(changes: &[Change], verdict: Verdict) -> String {
    let count = |severity| changes.iter().filter(|change| change.severity == severity).count();
    let [breaking, warnings, rest] = [Severity::Breaking, Severity::Warning, Severity::Info].map(count);
    let count = format!("{} changes: {breaking} breaking, {warnings} to check, {rest} harmless\n", changes.len());
    format!(
        "{count}next version: {} for the client, {} for the cards\n",
        verdict.client.as_str(),
        verdict.cards.as_str()
    )
}

fn markdown(changes: &[Change], verdict: Verdict) -> String {
    let cell = |text: &str| harmless(text).replace('|', "\\|").replace('`', "'");
    let rows = changes.iter().map(|change| {
        let (severity, id) = (change.severity.as_str(), change.code.id);
        format!("| {severity} | `{id}` | `{}` | `{}` |\n", cell(&change.subject), cell(&change.message))
    });
    let rows: String = rows.collect();
    format!("{}\n| Severity | Kind | Subject | Change |\n| --- | --- | --- | --- |\n{rows}", summary(changes, verdict))
}

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

fn json(changes: &[Change], verdict: Verdict) -> String {
    let verdict = Versions { client: verdict.client.as_str(), cards: verdict.cards.as_str() };
    let document = Document { verdict, changes: changes.iter().map(record).collect() };
    // Records of strings and numbers can always be serialized.
    harmless_json(&serde_json::to_string_pretty(&document).unwrap_or_default()).into_owned() + "\n"
}

fn record(change: &Change) -> ChangeRecord<'_> {
    fn place(place: &Place) -> RecordPlace<'_> {
        RecordPlace { file: &place.file, line: place.line, column: place.column }
    }
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

fn github(change: &Change) -> String {
    let command = match change.severity {
        Severity::Breaking => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let place = change.new_place.as_ref().or(change.old_place.as_ref());
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
