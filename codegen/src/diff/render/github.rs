//! Changes as annotations of a GitHub pull request.

use super::grouping::{Group, Item, groups};
use super::summary::{SEVERITIES, counted, versions};
use crate::diagnostic::workflow;
use crate::diff::Diff;
use crate::diff::change::Severity;
use crate::text::bounded;

/// The most characters of an annotation.
const MOST: usize = 2_000;

/// The verdict, then each change at its place in the new document, or at the old one.
pub(super) fn render(diff: &Diff) -> String {
    let count = Some(counted(diff.changes.iter())).filter(|count| !count.is_empty());
    let count = count.unwrap_or_else(|| "nothing changed".to_owned());
    let title = [("title", Some("diff".to_owned()))];
    let mut text = workflow::command("notice", &title, &format!("{}; {count}", versions(diff.verdict)));
    for severity in SEVERITIES {
        for group in groups(&diff.changes, severity) {
            text.extend(group.items.iter().map(|item| annotation(severity, &group, item)));
        }
    }
    text
}

fn annotation(severity: Severity, group: &Group<'_>, item: &Item<'_>) -> String {
    let command = match severity {
        Severity::Breaking => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let first = item.changes.first();
    let place = first.and_then(|change| change.new_place.as_ref().or(change.old_place.as_ref()));
    let properties = [
        ("file", place.map(|place| in_tree(&place.file).to_owned())),
        ("line", place.map(|place| place.line.to_string())),
        ("col", place.map(|place| place.column.to_string())),
        ("title", Some(item.code.id.to_owned())),
    ];
    let places: Vec<&str> = item.places.iter().copied().filter(|place| !place.is_empty()).collect();
    let subject = [group.heads.join(", "), places.join(", ")];
    let subject = subject.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ");
    let values = item.values().map(|value| value.map(str::to_owned));
    let values = match values {
        [Some(old), Some(new)] => format!(" ({old} → {new})"),
        [Some(value), None] | [None, Some(value)] => format!(" ({value})"),
        [None, None] => String::new(),
    };
    workflow::command(command, &properties, &bounded(format!("{subject}: {}{values}", item.message), MOST))
}

/// The path of a file without the Git revision that it was read from: annotations are about files of the pull request.
fn in_tree(file: &str) -> &str {
    match file.split_once(':') {
        Some((revision, path)) if revision.len() > 1 => path,
        _ => file,
    }
}
