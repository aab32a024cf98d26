//! Stories as text and as JSON.

use std::fmt::Write as _;

use super::story::{DocumentClaim, DocumentCount, Line, Story};

/// Stories for people.
#[must_use]
pub fn to_text(stories: &[Story]) -> String {
    stories.iter().map(story).collect::<Vec<_>>().join("\n")
}

/// Stories for programs: a list.
#[must_use]
pub fn to_json(stories: &[Story]) -> String {
    serde_json::to_string_pretty(stories).unwrap_or_default() + "\n"
}

fn story(story: &Story) -> String {
    let Story { place, what, examples, documents, basis, sections } = story;
    let mut text = if what.is_empty() { format!("{place}\n") } else { format!("{place}: {what}\n") };
    let width = examples.iter().map(|one| &one.document).chain(documents.iter().map(|one| &one.document));
    let width = width.map(|name| name.chars().count()).max().unwrap_or(0);
    if !examples.is_empty() {
        let (seen, of) = examples.iter().fold((0, 0), |(seen, of), one| (seen + one.seen, of + one.of));
        let _ = writeln!(text, "\nSeen in {seen} of {of} examples:");
        for one in examples {
            let _ = writeln!(text, "  {:width$}  {}", one.document, count(one));
        }
    }
    if !documents.is_empty() {
        text.push_str("\nDocuments say:\n");
        for one in documents {
            let _ = writeln!(text, "  {:width$}  {}", one.document, claim(one));
        }
    }
    if let Some(basis) = basis {
        let _ = writeln!(text, "\nThe type is taken from {basis}.");
    }
    for section in sections {
        let _ = writeln!(text, "\n{}:", section.title);
        section.lines.iter().for_each(|one| line(one, &mut text));
    }
    text
}

fn count(one: &DocumentCount) -> String {
    let mut text = format!("{} of {}", one.seen, one.of);
    let parts = [(one.null, "null"), (one.blank, "blank"), (one.absent, "without it"), (one.off, "switched off")];
    for (number, word) in parts.into_iter().filter(|(number, _)| *number > 0) {
        let _ = write!(text, ", {number} {word}");
    }
    text
}

fn claim(one: &DocumentClaim) -> String {
    let overruled: String = one.overruled.iter().map(|why| format!("; overruled: {why}")).collect();
    format!("{} ({}){overruled}", one.says, one.by)
}

fn line(one: &Line, text: &mut String) {
    let at = one.at.as_ref().map(|at| format!("  [{at}]")).unwrap_or_default();
    let _ = writeln!(text, "  {}{at}", one.text);
    for more in &one.more {
        let _ = writeln!(text, "    {more}");
    }
}
