//! Tables: header, columns, rows, and cells, read from raw lines by the rules of GitHub's Markdown.

use crate::source::Span;

use super::lines::{Line, Text};

/// A table.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) header: Row,
    /// The line of dashes under the header; tables in HTML have none.
    pub(super) delimiter: Option<Row>,
    pub(super) rows: Vec<Row>,
}

/// A line of a table, or a row of one in HTML.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) cells: Vec<Cell>,
    /// Whether there is a pipe before the first cell.
    pub(super) opened: bool,
    /// Whether there is a pipe after the last cell.
    pub(super) closed: bool,
    /// Whether it is HTML, so that no pipe can be missing.
    pub(super) is_html: bool,
    /// Whether one of its cells covers several rows or columns.
    pub(super) is_merged: bool,
    pub(super) span: Span,
}

/// A cell of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    /// The content with `\|` read as `|`, and without references to other parts of the document.
    pub(super) text: String,
    /// The footnotes that it has marks of.
    pub(super) notes: Vec<String>,
    /// Whether there is a tab between the content and a pipe.
    pub(super) padded_by_tab: bool,
    /// The content; an empty range after the pipe if there is none.
    pub(super) span: Span,
}

/// Whether a line is the line of dashes under a header.
pub(super) fn is_delimiter(line: &str) -> bool {
    let line = line.trim();
    line.contains('|')
        && line.contains('-')
        && line.bytes().all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ' | b'\t'))
}

/// The cells of a line.
pub(super) fn row(text: Text<'_>, line: Line) -> Row {
    let span = text.trimmed(line.start, line.end);
    let (mut start, mut end) = (span.start as usize, span.end as usize);
    let content = text.get(start, end);
    let opened = content.starts_with('|');
    let closed = content.len() > 1 && content.ends_with('|') && !content.ends_with("\\|");
    start += usize::from(opened);
    end -= usize::from(closed);
    Row { cells: cells(text, start, end), opened, closed, is_html: false, is_merged: false, span }
}

/// Splits a range at its pipes. A pipe after a backslash is content, even in code; any other pipe in code is not.
fn cells(text: Text<'_>, start: usize, end: usize) -> Vec<Cell> {
    let content = text.get(start, end);
    let mut cells = Vec::new();
    let mut from = start;
    let mut previous = b' ';
    for (index, byte) in content.bytes().enumerate() {
        if byte == b'|' && previous != b'\\' {
            cells.push(cell(text, from, start + index));
            from = start + index + 1;
        }
        previous = byte;
    }
    cells.push(cell(text, from, end));
    cells
}

/// The cell of a range.
pub(super) fn cell(text: Text<'_>, start: usize, end: usize) -> Cell {
    let raw = text.get(start, end);
    let span = text.trimmed(start, end);
    let padding = raw.len() - raw.trim().len();
    let padded_by_tab = padding > 0 && (edge_has_tab(raw.chars()) || edge_has_tab(raw.chars().rev()));
    let lowered = text.lowered(span.start as usize, span.end as usize);
    Cell { text: lowered.text.replace("\\|", "|"), notes: lowered.notes, padded_by_tab, span }
}

fn edge_has_tab(characters: impl Iterator<Item = char>) -> bool {
    characters.take_while(|character| character.is_whitespace()).any(|character| character == '\t')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    fn row_of(line: &str) -> Row {
        row(Text::new(SourceMap::default().add("x", ""), line), Line { start: 0, end: line.len() })
    }

    fn texts(row: &Row) -> Vec<&str> {
        row.cells.iter().map(|cell| cell.text.as_str()).collect()
    }

    #[test]
    fn pipes_split_unless_escaped_even_in_code() {
        assert_eq!(texts(&row_of(r"| a \| b | `c | d` | `e \| f` |")), ["a | b", "`c", "d`", "`e | f`"]);
    }

    #[test]
    fn outer_pipes_may_be_missing() {
        let row = row_of("a | b |");
        assert_eq!((texts(&row), row.opened, row.closed), (vec!["a", "b"], false, true));
        let row = row_of(r"| a | b \|");
        assert_eq!((texts(&row), row.opened, row.closed), (vec!["a", "b |"], true, false));
        assert_eq!(texts(&row_of("|")), [""]);
        assert_eq!(texts(&row_of("||")), [""]);
    }

    #[test]
    fn tabs_next_to_a_pipe_are_found() {
        let row = row_of("| a\t| b\tc | d |");
        assert_eq!(row.cells.iter().map(|cell| cell.padded_by_tab).collect::<Vec<_>>(), [true, false, false]);
    }

    #[test]
    fn a_delimiter_needs_a_pipe_and_a_dash() {
        assert!(is_delimiter("|---|:--:|"));
        assert!(is_delimiter("--- | ---"));
        assert!(!is_delimiter("---"));
        assert!(!is_delimiter("| - a |"));
    }
}
