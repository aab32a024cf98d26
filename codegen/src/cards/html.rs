//! Tables that are written in HTML.

use super::lines::Text;
use super::table::{Cell, Row, Table};
use crate::source::Span;

/// A table in HTML.
#[derive(Debug)]
pub(super) struct HtmlTable {
    /// The table, unless it has no row.
    pub(super) table: Option<Table>,
    /// Text and tags in it that are in no cell, and text behind it in its last line.
    pub(super) stray: Vec<Span>,
    /// Whether its end tag is there.
    pub(super) is_closed: bool,
    /// Where its last line ends.
    pub(super) end: usize,
}

/// A row before its merged cells are spread.
#[derive(Debug, Default)]
struct RawRow {
    start: usize,
    end: usize,
    cells: Vec<RawCell>,
}

#[derive(Debug)]
struct RawCell {
    cell: Cell,
    columns: usize,
    rows: usize,
}

/// The most columns and rows that a cell can cover.
const MAX_COLUMNS: usize = 32;
const MAX_ROWS: usize = 1000;

/// The most cells that are repeated because they cover several rows. More of them stay where they are written.
const MAX_REPEATED: usize = 10_000;

/// The longest tag, in bytes. Something longer is text with a `<` in it.
const MAX_TAG: usize = 4096;

/// A tag: its name in small letters, whether it ends an element, and its range.
struct Tag<'t> {
    name: String,
    is_end: bool,
    source: &'t str,
    start: usize,
    end: usize,
}

/// Reads the table that starts in a line of the text.
pub(super) fn table(text: Text<'_>, start: usize, document_end: usize) -> HtmlTable {
    let mut reader = Reader { text, rows: Vec::new(), open: None, depth: 0, stray: Vec::new(), at: start };
    let mut from = start;
    let mut is_closed = false;
    while let Some(tag) = next_tag(text, from, document_end) {
        reader.tag(&tag);
        from = tag.end;
        if reader.depth == 0 {
            is_closed = true;
            break;
        }
    }
    let rest = text.get(from, document_end);
    let line_end = from + rest.find(['\n', '\r']).unwrap_or(rest.len());
    let end = if is_closed { line_end } else { document_end };
    reader.close_cell(from);
    reader.leave(from, end);
    let Reader { rows, stray, .. } = reader;
    let mut rows = spread(text, rows).into_iter();
    let table = rows.next().map(|header| Table { header, delimiter: None, rows: rows.collect() });
    HtmlTable { table, stray, is_closed, end }
}

struct Reader<'t> {
    text: Text<'t>,
    rows: Vec<RawRow>,
    /// The tag of the open cell.
    open: Option<(usize, usize, usize)>,
    /// How many tables are open.
    depth: usize,
    stray: Vec<Span>,
    /// Where the text starts that nothing has read yet.
    at: usize,
}

impl Reader<'_> {
    fn tag(&mut self, tag: &Tag<'_>) {
        let outer = self.depth;
        match (tag.name.as_str(), tag.is_end) {
            ("table", false) => self.depth += 1,
            ("table", true) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        // A table within a cell is text of the cell.
        let structural = matches!(tag.name.as_str(), "table" | "thead" | "tbody" | "tfoot" | "tr" | "td" | "th");
        if outer > 1 || (outer == 1 && self.depth == 2) || (self.open.is_some() && !structural) {
            return;
        }
        self.close_cell(tag.start);
        self.leave(self.at, tag.start);
        self.at = tag.end;
        if !structural && !matches!(tag.name.as_str(), "caption" | "colgroup" | "col") {
            self.stray.push(self.text.trimmed(tag.start, tag.end));
        }
        match (tag.name.as_str(), tag.is_end) {
            ("tr", false) => self.rows.push(RawRow { start: tag.start, end: tag.end, cells: Vec::new() }),
            ("td" | "th", false) => {
                if self.rows.is_empty() {
                    self.rows.push(RawRow { start: tag.start, end: tag.end, cells: Vec::new() });
                }
                let covered = |name| number(tag.source, name).unwrap_or(1).max(1);
                self.open = Some((tag.end, covered("colspan").min(MAX_COLUMNS), covered("rowspan").min(MAX_ROWS)));
            }
            _ => {}
        }
        if let Some(row) = self.rows.last_mut() {
            row.end = row.end.max(tag.end);
        }
    }

    fn close_cell(&mut self, end: usize) {
        let Some((start, columns, rows)) = self.open.take() else { return };
        let span = self.text.trimmed(start, end);
        let lowered = self.text.lowered(span.start as usize, span.end as usize);
        let cell = Cell { text: markdown(&lowered.text), notes: lowered.notes, padded_by_tab: false, span };
        if let Some(row) = self.rows.last_mut() {
            row.cells.push(RawCell { cell, columns, rows });
        }
        self.at = end;
    }

    /// Remembers text between two tags.
    fn leave(&mut self, start: usize, end: usize) {
        let span = self.text.trimmed(start, end);
        if span.start < span.end && !is_comment(self.text.of(span)) {
            self.stray.push(span);
        }
    }
}

fn is_comment(text: &str) -> bool {
    text.starts_with("<!--") && text.ends_with("-->")
}

fn next_tag(text: Text<'_>, from: usize, end: usize) -> Option<Tag<'_>> {
    let rest = text.get(from, end);
    let mut searched = 0;
    loop {
        let start = searched + rest.get(searched..)?.find('<')?;
        let source = rest.get(start..)?;
        if source.starts_with("<!--") {
            searched = start + source.find("-->").map_or(source.len(), |end| end + 3);
            continue;
        }
        let inner = source.get(1..)?;
        let (is_end, inner) = inner.strip_prefix('/').map_or((false, inner), |inner| (true, inner));
        let length = inner.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(inner.len());
        let close = end_of_tag(source);
        let Some((name, close)) = inner.get(..length).filter(|name| !name.is_empty()).zip(close) else {
            searched = start + 1;
            continue;
        };
        let source = source.get(..close)?;
        let name = name.to_ascii_lowercase();
        return Some(Tag { name, is_end, source, start: from + start, end: from + start + close });
    }
}

/// The length of a tag with its `>`, which may not be in quotes.
fn end_of_tag(source: &str) -> Option<usize> {
    let mut quote = None;
    for (index, byte) in source.bytes().take(MAX_TAG).enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(index + 1),
            (None, b'<') if index > 0 => return None,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// The value of an attribute.
fn attribute<'s>(tag: &'s str, name: &str) -> Option<&'s str> {
    let lower = tag.to_ascii_lowercase();
    let start = lower.find(&format!(" {name}="))? + name.len() + 2;
    let value = tag.get(start..)?;
    let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''));
    match quote {
        Some(quote) => value.get(1..)?.split(quote).next(),
        None => value.split([' ', '>', '\t', '\n']).next(),
    }
}

fn number(tag: &str, name: &str) -> Option<usize> {
    attribute(tag, name)?.trim().parse().ok()
}

/// The rows with a cell for every column: one that covers several rows is in each, and one that covers several columns has
/// empty ones behind it.
fn spread(text: Text<'_>, rows: Vec<RawRow>) -> Vec<Row> {
    let mut carried: Vec<(usize, Option<Cell>)> = Vec::new();
    let mut left_to_repeat = MAX_REPEATED;
    let spread = rows.into_iter().map(|raw| {
        let (mut cells, mut is_merged) = (Vec::new(), false);
        let is_only = raw.cells.len() == 1;
        let mut own = raw.cells.into_iter();
        loop {
            if let Some((left, Some(cell))) = carried.get_mut(cells.len()).filter(|(left, _)| *left > 0) {
                *left -= 1;
                is_merged = true;
                if let Some(left) = left_to_repeat.checked_sub(1) {
                    left_to_repeat = left;
                    cells.push(cell.clone());
                    continue;
                }
                *left = 0;
            }
            let Some(RawCell { cell, columns, rows }) = own.next() else { break };
            is_merged |= rows > 1 || (columns > 1 && !is_only);
            let empty = Cell { text: String::new(), notes: Vec::new(), padded_by_tab: false, span: cell.span };
            for column in 0..columns {
                let cell = if column == 0 { cell.clone() } else { empty.clone() };
                carried.resize(carried.len().max(cells.len() + 1), (0, None));
                if let Some(slot) = carried.get_mut(cells.len()) {
                    *slot = (rows - 1, Some(cell.clone()));
                }
                cells.push(cell);
            }
        }
        let span = text.trimmed(raw.start, raw.end);
        Row { cells, opened: true, closed: true, is_html: true, is_merged, span }
    });
    spread.filter(|row| !row.cells.is_empty()).collect()
}

/// HTML as Markdown, on one line. Tags without a counterpart stay.
fn markdown(html: &str) -> String {
    let (mut out, mut rest, mut address) = (String::with_capacity(html.len()), html, None);
    while let Some(open) = rest.find('<') {
        out.push_str(rest.get(..open).unwrap_or(""));
        rest = rest.get(open..).unwrap_or("");
        let Some(length) = end_of_tag(rest) else {
            out.push('<');
            rest = rest.get(1..).unwrap_or("");
            continue;
        };
        let tag = rest.get(..length).unwrap_or("");
        let name = tag.trim_start_matches(['<', '/']).split([' ', '>', '/', '\n']).next().unwrap_or("");
        match (name.to_ascii_lowercase().as_str(), tag.starts_with("</")) {
            ("b" | "strong", _) => out.push_str("**"),
            ("i" | "em", _) => out.push('*'),
            ("code", _) => out.push('`'),
            ("p" | "div", _) => out.push_str("<br>"),
            ("a", false) if attribute(tag, "href").is_some() => {
                address = attribute(tag, "href");
                out.push('[');
            }
            ("a", true) if address.is_some() => out.push_str(&format!("]({})", address.take().unwrap_or_default())),
            _ => out.push_str(tag),
        }
        rest = rest.get(length..).unwrap_or("");
    }
    out.push_str(rest);
    let lines: Vec<&str> = out.lines().map(str::trim).collect();
    let line = lines.join(" ");
    line.trim().trim_start_matches("<br>").trim_end_matches("<br>").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    fn read(html: &str) -> (Vec<Vec<String>>, HtmlTable) {
        let found = table(Text::new(SourceMap::default().add("x", ""), html), 0, html.len());
        let rows = found.table.iter().flat_map(|table| std::iter::once(&table.header).chain(&table.rows));
        (rows.map(|row| row.cells.iter().map(|cell| cell.text.clone()).collect()).collect(), found)
    }

    #[test]
    fn rows_and_cells_are_read() {
        let html = "<table>\n<thead><tr><th>Field</th><th>Type</th></tr></thead>\n\n<tbody>\n  <tr>\n    <td><b>A</b> <code>x|y</code>\n\
             <td title='a > b'><p>See <a href=\"#b\">b</a></p>\n  <tr><td>C</td><td></td></tr></tbody>\n</table>\nafter";
        let (rows, found) = read(html);
        assert_eq!(rows, [vec!["Field", "Type"], vec!["**A** `x|y`", "See [b](#b)"], vec!["C", ""]]);
        assert!(found.is_closed && found.stray.is_empty(), "{found:?}");
        assert_eq!(&html[found.end..], "\nafter");
    }

    #[test]
    fn merged_cells_are_spread_and_marked() {
        let (rows, found) = read(
            "<table><tr><td rowspan=2>A</td><td colspan=\"2\">B</td></tr><tr><td>C</td><td>D</td></tr>\
             <tr><td colspan=3><b>G</b></td></tr></table>",
        );
        assert_eq!(rows, [["A", "B", ""], ["A", "C", "D"], ["**G**", "", ""]]);
        let rows = &found.table.unwrap().rows;
        assert_eq!(rows.iter().map(|row| row.is_merged).collect::<Vec<_>>(), [true, false]);
    }

    #[test]
    fn what_is_in_no_cell_is_kept_apart() {
        let (rows, found) = read(
            "<table>loose<caption>Title</caption><tr><td>A<table><tr><td>in</td></tr></table></td></tr></table> behind",
        );
        assert_eq!(rows, [["A<table><tr><td>in</td></tr></table>"]]);
        assert_eq!(found.stray.len(), 3, "{found:?}");
        assert!(!read("<table><tr><td>A").1.is_closed);
    }
}
