//! Changes for people.

use super::grouping::{Group, Item, groups};
use super::summary::{SEVERITIES, called, counted, versions};
use crate::diff::Diff;
use crate::diff::change::Severity;
use crate::diff::place::Place;
use crate::text::{bounded, harmless};

/// The column at which lists are broken.
const WIDTH: usize = 110;
/// The most characters of a value.
const VALUE: usize = 200;

/// The changes by severity and subject, and what follows for versions.
pub(super) fn render(diff: &Diff, color: bool) -> String {
    let paint = Paint { color };
    let mut text = String::new();
    for severity in SEVERITIES {
        let groups = groups(&diff.changes, severity);
        if !groups.is_empty() {
            text += &format!("{}\n\n", paint.severity(severity));
            groups.iter().for_each(|group| text += &of_group(group, paint));
        }
    }
    let count = match diff.changes.len() {
        0 => "nothing changed".to_owned(),
        1 => format!("1 change: {}", counted(diff.changes.iter())),
        many => format!("{many} changes: {}", counted(diff.changes.iter())),
    };
    text + &paint.bold(&count) + "\n" + &paint.bold(&versions(diff.verdict)) + "\n"
}

fn of_group(group: &Group<'_>, paint: Paint) -> String {
    let head = match group.heads.as_slice() {
        [one] => paint.bold(&harmless(one)),
        many => format!("{}\n{}", paint.bold(&format!("In {} of them", many.len())), listed(many, 4)),
    };
    let items: String = group.items.iter().map(|item| of_item(item, paint)).collect();
    format!("  {head}\n{items}\n")
}

fn of_item(item: &Item<'_>, paint: Paint) -> String {
    let values = match item.values().map(|value| value.map(shown)) {
        [Some(old), Some(new)] => format!(" ({old} → {new})"),
        [Some(value), None] | [None, Some(value)] => format!(" ({value})"),
        [None, None] => String::new(),
    };
    let message = format!("{}{values}", harmless(item.message));
    let id = paint.dim(&format!("[{}]{}", item.code.id, place(item)));
    match item.places.as_slice() {
        [""] => format!("    {message} {id}\n"),
        [one] => format!("    {}: {message} {id}\n", harmless(one)),
        many => match common_word(many) {
            Some((word, rest)) => {
                format!("    {} ({}): {message} {id}\n{}\n", harmless(word), rest.len(), listed(&rest, 6))
            }
            None => format!("    {} of it: {message} {id}\n{}\n", many.len(), listed(many, 6)),
        },
    }
}

/// The first word of places, if all of them have it, and what follows it: `outputs` of `outputs name` and `outputs id`.
fn common_word<'a>(places: &[&'a str]) -> Option<(&'a str, Vec<&'a str>)> {
    let (word, _) = places.first()?.split_once(' ')?;
    let rest = places.iter().map(|place| place.strip_prefix(word)?.strip_prefix(' ')).collect::<Option<_>>()?;
    Some((word, rest))
}

fn shown(value: &str) -> String {
    bounded(harmless(value), VALUE)
}

/// Where the first of the changes is.
fn place(item: &Item<'_>) -> String {
    let first = item.changes.first().and_then(|change| change.new_place.as_ref().or(change.old_place.as_ref()));
    let more = if item.changes.len() > 1 { " and below" } else { "" };
    first.map(|place| format!(" {}{more}", at(place))).unwrap_or_default()
}

fn at(place: &Place) -> String {
    format!("{}:{}:{}", harmless(&place.file), place.line, place.column)
}

/// Names with commas between them, broken into lines.
fn listed(names: &[&str], indent: usize) -> String {
    let margin = " ".repeat(indent);
    let mut lines = vec![margin.clone()];
    for (index, name) in names.iter().enumerate() {
        let comma = if index + 1 < names.len() { "," } else { "" };
        let name = format!("{}{comma}", if name.is_empty() { "the whole".to_owned() } else { harmless(name) });
        let is_full = lines.last().is_some_and(|line| line != &margin && line.len() + name.len() >= WIDTH);
        if is_full {
            lines.push(margin.clone());
        }
        if let Some(line) = lines.last_mut() {
            if *line != margin {
                line.push(' ');
            }
            line.push_str(&name);
        }
    }
    lines.join("\n")
}

/// Puts text in colors, if it is for a terminal.
#[derive(Clone, Copy, Debug)]
struct Paint {
    color: bool,
}

impl Paint {
    fn severity(self, severity: Severity) -> String {
        let style = match severity {
            Severity::Breaking => "1;31",
            Severity::Warning => "1;33",
            Severity::Info => "1;36",
        };
        self.styled(style, &called(severity).to_uppercase())
    }

    fn bold(self, text: &str) -> String {
        self.styled("1", text)
    }

    fn dim(self, text: &str) -> String {
        self.styled("2", text)
    }

    fn styled(self, style: &str, text: &str) -> String {
        if self.color { format!("\u{1b}[{style}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}
