//! What each line of a document is, given its outline and the line below it.

use super::lines::{Line, Text};
use super::outline::{Definition, Heading, Hidden, Outline, Style};
use super::{section, table};

/// The level of a card's title.
pub(super) const CARD_LEVEL: u8 = 3;

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineKind<'a> {
    Blank,
    Rule,
    Title(&'a Heading),
    /// A heading below the level of titles, or a bold line.
    Mark,
    /// A line with a line of dashes below it.
    Header,
    /// A line that starts with a pipe.
    Bar,
    /// The first line of a table in HTML, and where that starts.
    HtmlTable(usize),
    /// Metadata in front of the document.
    FrontMatter,
    /// A comment in HTML.
    Comment,
    /// The definition of a link or a footnote.
    Definition(&'a Definition),
    /// A line that cannot continue a table: a list item, a block quote, code.
    Block,
    Plain,
}

/// The kind of each line.
pub(super) fn classify<'a>(text: Text<'_>, lines: &[Line], outline: &'a Outline) -> Vec<LineKind<'a>> {
    let front_matter = outline.front_matter.as_ref().map_or(0, |range| range.end);
    let certain = |heading: &&Heading| heading.style != Style::Paragraph && !is_table_text(text, heading);
    let mut headings = outline.headings.iter().filter(certain).peekable();
    let mut hidden = outline.hidden.iter().map(|hidden| (&hidden.range, Content::of(text, hidden))).peekable();
    let mut definitions = outline.definitions.iter().peekable();
    let mut kinds = Vec::with_capacity(lines.len());
    for (index, line) in lines.iter().enumerate() {
        while headings.next_if(|heading| heading.start < line.start).is_some() {}
        while hidden.next_if(|(range, _)| range.end <= line.start).is_some() {}
        while definitions.next_if(|definition| definition.range.end <= line.start).is_some() {}
        let heading = headings.next_if(|heading| heading.start <= line.end);
        let is_hidden = hidden.peek().filter(|(range, _)| range.start <= line.end);
        let definition = definitions.peek().filter(|definition| definition.range.start <= line.end);
        let below = lines.get(index + 1).map_or("", |line| text.line(*line));
        kinds.push(match heading {
            _ if line.start < front_matter => LineKind::FrontMatter,
            Some(heading) if heading.level <= CARD_LEVEL => LineKind::Title(heading),
            Some(_) => LineKind::Mark,
            None if text.line(*line).trim().is_empty() => LineKind::Blank,
            None => match (is_hidden, kind_of(text.line(*line).trim(), below)) {
                (Some((_, content)), _) => kind_of_hidden(text, *line, *content),
                (None, LineKind::Plain | LineKind::Block) if definition.is_some() => {
                    definition.map_or(LineKind::Plain, |definition| LineKind::Definition(definition))
                }
                (None, kind) => kind,
            },
        });
    }
    kinds
}

/// Whether an underlined heading is a row or a bold line to us: upstream writes tables and rules without blank lines.
fn is_table_text(text: Text<'_>, heading: &Heading) -> bool {
    let title = text.get(heading.title.start, heading.title.end);
    heading.style == Style::Underlined && (title.contains('|') || section::is_bold_line(title))
}

/// What is in a block that is not interpreted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Content {
    Comment,
    Html,
    Code,
}

impl Content {
    fn of(text: Text<'_>, hidden: &Hidden) -> Self {
        let content = text.get(hidden.range.start, hidden.range.end).trim();
        let is_comment = content.starts_with("<!--") && content.find("-->").is_none_or(|end| end + 3 == content.len());
        match (hidden.is_html, is_comment) {
            (false, _) => Self::Code,
            (true, true) => Self::Comment,
            (true, false) => Self::Html,
        }
    }
}

fn kind_of_hidden(text: Text<'_>, line: Line, content: Content) -> LineKind<'static> {
    if content == Content::Comment {
        return LineKind::Comment;
    }
    let start = line.start + text.line(line).len() - text.line(line).trim_start().len();
    let is_table = text.get(start, start + "<table".len()).eq_ignore_ascii_case("<table");
    if content == Content::Html && is_table { LineKind::HtmlTable(start) } else { LineKind::Block }
}

fn kind_of(line: &str, below: &str) -> LineKind<'static> {
    if is_rule(line) {
        LineKind::Rule
    } else if section::is_bold_line(line) {
        LineKind::Mark
    } else if line.contains('|') && table::is_delimiter(below) && !table::is_delimiter(line) {
        LineKind::Header
    } else if line.starts_with('|') {
        LineKind::Bar
    } else if ["* ", "- ", "+ ", ">"].iter().any(|marker| line.starts_with(marker)) {
        LineKind::Block
    } else {
        LineKind::Plain
    }
}

/// Whether a line is a rule or underlines the line above it.
fn is_rule(line: &str) -> bool {
    let mut characters = line.bytes().filter(|byte| *byte != b' ');
    let Some(first) = characters.next().filter(|byte| matches!(byte, b'-' | b'*' | b'_' | b'=')) else { return false };
    characters.clone().count() >= 2 && characters.all(|byte| byte == first)
}
