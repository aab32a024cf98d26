//! Text that readers could mistake for cards, or for tables of cards.

use super::lines::Text;
use super::outline::{Heading, Hidden, Outline, Style};
use super::{section, table};
use crate::diagnostic::{Diagnostic, codes};
use crate::source::Span;

/// What looks like a card or a table, and is something else to Markdown. Tables in HTML, which are read, are not.
pub(super) fn findings(text: Text<'_>, outline: &Outline, tables: &[Span]) -> Vec<Diagnostic> {
    let is_read = |hidden: &&Hidden| {
        let before = tables.partition_point(|table| table.end as usize <= hidden.range.start);
        tables.get(before).is_some_and(|table| (table.start as usize) < hidden.range.end)
    };
    let hidden = outline.hidden.iter().filter(|hidden| !is_read(hidden)).filter_map(|hidden| in_block(text, hidden));
    let nested = outline.nested.iter().map(|nested| {
        let what = nested.what;
        let source = text.get(nested.range.start, nested.range.end);
        let first = source.lines().next().unwrap_or("").len();
        let message = format!("{what} inside a list, a block quote or a footnote is part of its text");
        let span = text.trimmed(nested.range.start, nested.range.start + first);
        Diagnostic::warning(&codes::CARD_MARKUP, message)
            .at(span, "no card and no field is read from here")
            .help("write it without the sign or the indentation in front of it")
    });
    let paragraphs = outline.headings.iter().filter(|heading| is_paragraph(text, heading)).map(|heading| {
        let underline = text.get(heading.start, heading.end).trim_end().rfind(['\n', '\r']).unwrap_or(0);
        let span = text.trimmed(heading.start + underline, heading.end);
        let message = "to Markdown, a line makes the paragraph above it a heading";
        let finding = Diagnostic::warning(&codes::CARD_HEADING, message).at(span, "read as a rule");
        finding.help("leave a blank line above it")
    });
    hidden.chain(nested).chain(paragraphs).collect()
}

/// Code or HTML that contains what looks like a card or a table.
fn in_block(text: Text<'_>, hidden: &Hidden) -> Option<Diagnostic> {
    let content = text.get(hidden.range.start, hidden.range.end);
    let is_like = |line: &str| {
        let line = line.trim_start();
        let is_tag = hidden.is_html && has_tag(line);
        is_tag || line.starts_with("### ") || line.starts_with('|') || table::is_delimiter(line)
    };
    if !content.lines().any(is_like) {
        return None;
    }
    let message = format!("{} contains what looks like a card or a table", hidden.what);
    let first = content.lines().next().unwrap_or("");
    let span = text.trimmed(hidden.range.start, hidden.range.start + first.len());
    let finding = Diagnostic::warning(&codes::CARD_MARKUP, message).at(span, "everything from here is plain text");
    Some(finding.help("close the tag or the fence, or reduce the indentation"))
}

/// Whether a line has a tag of a heading, a table, or a list of definitions.
fn has_tag(line: &str) -> bool {
    let lower = line.to_ascii_lowercase();
    ["<table", "<tr", "<dl", "<h1", "<h2", "<h3", "<h4", "<h5", "<h6"].iter().any(|tag| lower.contains(tag))
}

/// Whether several lines of plain text are a heading because of the line below them.
fn is_paragraph(text: Text<'_>, heading: &Heading) -> bool {
    let title = text.get(heading.title.start, heading.title.end);
    heading.style == Style::Paragraph && !title.contains('|') && !title.lines().any(section::is_bold_line)
}
