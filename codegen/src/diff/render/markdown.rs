//! Changes as Markdown, for a pull request.

use std::fmt::Write as _;

use super::grouping::{Group, Item, groups};
use super::summary::{SEVERITIES, called, counted};
use crate::diff::Diff;
use crate::diff::change::{Change, Severity};
use crate::diff::client::Verdict;
use crate::text::github::{code, prose};

/// The most bytes of the whole: GitHub refuses a pull request with more than 65,536 characters, and whoever opens it adds some.
const MOST: usize = 55_000;
/// The most characters of a subject or value, and of a message.
const VALUE: usize = 200;
const MESSAGE: usize = 600;
/// The most names in a list.
const NAMES: usize = 40;

/// The verdict, what breaks, what to check, and the rest to unfold.
pub(super) fn render(diff: &Diff) -> String {
    let Diff { changes, verdict } = diff;
    let Verdict { client, cards } = verdict;
    let mut text = format!("**Next version: {} for the client, {} for the cards.** ", client.as_str(), cards.as_str());
    if changes.is_empty() {
        return text + "Nothing changed.\n";
    }
    let _ = writeln!(text, "{}.", counted(changes.iter()));
    let mut left: Vec<&Change> = Vec::new();
    for severity in SEVERITIES {
        let groups = groups(changes, severity);
        if !groups.is_empty() {
            left.extend(section(severity, &groups, &mut text));
        }
    }
    if !left.is_empty() {
        let count = counted(left.iter().copied());
        let _ =
            write!(text, "\nNot shown, because it would be too long: {count}. `cargo xtask diff` shows everything.\n");
    }
    text
}

/// Adds the changes of a severity as long as there is room, and returns those that are left.
fn section<'a>(severity: Severity, groups: &[Group<'a>], text: &mut String) -> Vec<&'a Change> {
    let (start, end) = match severity {
        Severity::Breaking => ("\n### Breaking\n\n".to_owned(), ""),
        Severity::Warning => ("\n### To check\n\n".to_owned(), ""),
        Severity::Info => {
            let count: usize = groups.iter().flat_map(|group| &group.items).map(|item| item.changes.len()).sum();
            (format!("\n<details>\n<summary>{count} {}</summary>\n\n", called(severity)), "\n</details>\n")
        }
    };
    let mut shown = start;
    let mut left = Vec::new();
    for group in groups {
        let lines = of_group(group);
        if left.is_empty() && text.len() + shown.len() + lines.len() + end.len() <= MOST {
            shown += &lines;
        } else {
            left.extend(group.items.iter().flat_map(|item| item.changes.iter().copied()));
        }
    }
    let all: usize = groups.iter().flat_map(|group| &group.items).map(|item| item.changes.len()).sum();
    if left.len() < all {
        *text += &shown;
        *text += end;
    }
    left
}

fn of_group(group: &Group<'_>) -> String {
    let head = match group.heads.as_slice() {
        [one] => code(one, VALUE),
        many => format!("{} of them: {}", many.len(), names(many)),
    };
    let items: String = group.items.iter().map(|item| format!("  - {}\n", of_item(item))).collect();
    format!("- {head}\n{items}")
}

fn of_item(item: &Item<'_>) -> String {
    let values = match item.values().map(|value| value.map(|value| code(value, VALUE))) {
        [Some(old), Some(new)] => format!(" ({old} → {new})"),
        [Some(value), None] | [None, Some(value)] => format!(" ({value})"),
        [None, None] => String::new(),
    };
    let places = match item.places.as_slice() {
        [""] => String::new(),
        some => format!("{}: ", names(some)),
    };
    format!("{places}{}{values} `{}`{}", prose(item.message, MESSAGE), item.code.id, at(item))
}

/// Where the first of the changes is, in the new document or else in the old one.
fn at(item: &Item<'_>) -> String {
    let first = item.changes.first().and_then(|change| change.new_place.as_ref().or(change.old_place.as_ref()));
    first.map(|place| format!(" at {}", code(&format!("{}:{}", place.file, place.line), VALUE))).unwrap_or_default()
}

/// Names in a list; how many more there are is said.
fn names(names: &[&str]) -> String {
    let shown = names.iter().take(NAMES).map(|name| code(if name.is_empty() { "the whole" } else { name }, VALUE));
    let shown = shown.collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(NAMES) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
