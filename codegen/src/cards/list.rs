//! Lists of fields: `* **Label** (Type, required): what it is for`.

use super::cell;
use super::lines::{Line, Text};
use super::row::Aligned;
use super::table;
use crate::source::Span;

/// An item of a list.
#[derive(Debug)]
pub(super) struct Item {
    /// The item without its marker.
    pub(super) span: Span,
    /// Its parts, if it is a field.
    pub(super) field: Option<Aligned>,
}

/// The items of a list, if at least one is a field.
pub(super) fn fields(text: Text<'_>, lines: &[Line]) -> Option<Vec<Item>> {
    let mut items: Vec<(usize, usize)> = Vec::new();
    for line in lines {
        let content = text.line(*line);
        match (marker(content), items.last_mut()) {
            (Some(length), _) => items.push((line.start + length, line.end)),
            (None, Some(item)) => item.1 = line.end,
            (None, None) => return None,
        }
    }
    let items = items.into_iter().map(|(start, end)| {
        let span = text.trimmed(start, end);
        Item { span, field: field(text, span) }
    });
    let items: Vec<Item> = items.collect();
    items.iter().any(|item| item.field.is_some()).then_some(items)
}

/// The length of the marker of an item that is in no other item.
fn marker(line: &str) -> Option<usize> {
    let indent = line.len() - line.trim_start_matches(' ').len();
    let content = line.get(indent..).filter(|_| indent < 2)?;
    let digits = content.bytes().take_while(u8::is_ascii_digit).count();
    let sign = content.get(digits..)?;
    let is_marker = match digits {
        0 => sign.starts_with(['*', '-', '+']),
        _ => sign.starts_with(['.', ')']),
    };
    let space = sign.get(1..).filter(|rest| is_marker && rest.starts_with([' ', '\t']));
    space.map(|_| indent + digits + 2)
}

/// Whether a line starts with the marker of a list item.
pub(super) fn starts(line: &str) -> bool {
    marker(line).is_some()
}

/// Reads a label, and in parentheses a type and perhaps a mark. What follows is the description.
fn field(text: Text<'_>, span: Span) -> Option<Aligned> {
    let start = span.start as usize;
    let source = text.of(span);
    let open = source.find('(')?;
    let label_end = source.get(..open)?.trim_end().trim_end_matches(':').trim_end().len();
    let close = open + source.get(open..)?.find(')')?;
    if label_end == 0 || source.get(..close)?.contains('\n') {
        return None;
    }
    let mut field = Aligned { label: Some(table::cell(text, start, start + label_end)), ..Aligned::default() };
    let mut from = open + 1;
    for word in source.get(open + 1..close)?.split([',', ';']) {
        let cell = table::cell(text, start + from, start + from + word.len());
        from += word.len() + 1;
        if cell::known_type(word).is_some() && field.type_.is_none() {
            field.type_ = Some(cell);
        } else if cell::required(word).is_some() && field.required.is_none() {
            field.required = Some(cell);
        } else {
            return None;
        }
    }
    let rest = source.get(close + 1..)?;
    let behind = close + 1 + rest.len() - rest.trim_start_matches([':', '-', '–', '—', ' ', '.']).len();
    field.description = Some(table::cell(text, start + behind, span.end as usize));
    field.type_.is_some().then_some(field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    fn read(source: &str) -> Option<Vec<Option<[String; 4]>>> {
        let text = Text::new(SourceMap::default().add("x", ""), source);
        let lines: Vec<Line> = text.lines().collect();
        let parts = |field: Aligned| {
            [field.label, field.type_, field.required, field.description]
                .map(|cell| cell.map_or_else(|| "none".to_owned(), |cell| cell.text))
        };
        Some(fields(text, &lines)?.into_iter().map(|item| item.field.map(parts)).collect())
    }

    #[test]
    fn items_with_a_type_are_fields() {
        let found =
            read("* **A** (String, required): one\n  two\n1. `b`: (List) – x (y)\n- C (Number; optional)\n+ see (A)\n");
        let field = |parts: [&str; 4]| Some(parts.map(str::to_owned));
        let expected = vec![
            field(["**A**", "String", "required", "one\n  two"]),
            field(["`b`", "List", "none", "x (y)"]),
            field(["C", "Number", "optional", ""]),
            None,
        ];
        assert_eq!(found, Some(expected));
    }

    #[test]
    fn other_lists_are_not_fields() {
        for text in ["* one\n* two (three)\n", "* (String): x\n", "text\n* A (String)\n", "*A (String)*"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
