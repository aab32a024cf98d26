//! The text of a card document and its lines.

use crate::source::{FileId, Span};

use super::outline::Lowering;

/// A text with its file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<'a> {
    file: FileId,
    text: &'a str,
    /// What parts of it mean, in order.
    lowerings: &'a [Lowering],
}

/// The byte range of a line without its line ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// A part of a text without references to other parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lowered {
    pub(super) text: String,
    /// The footnotes that it had marks of.
    pub(super) notes: Vec<String>,
}

impl<'a> Text<'a> {
    pub(super) fn new(file: FileId, text: &'a str) -> Self {
        Self { file, text, lowerings: &[] }
    }

    /// The same text, with what parts of it mean.
    pub(super) fn meaning(self, lowerings: &'a [Lowering]) -> Self {
        Self { lowerings, ..self }
    }

    pub(super) fn file(self) -> FileId {
        self.file
    }

    pub(super) fn get(self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or("")
    }

    /// The text of a range, as it is written.
    pub(super) fn of(self, span: Span) -> &'a str {
        self.get(span.start as usize, span.end as usize)
    }

    pub(super) fn line(self, line: Line) -> &'a str {
        self.get(line.start, line.end)
    }

    /// The text of a range with links in place of references, and without the marks of footnotes.
    pub(super) fn lowered(self, start: usize, end: usize) -> Lowered {
        let first = self.lowerings.partition_point(|lowering| lowering.range.start < start);
        let (mut lowered, mut from) = (Lowered::default(), start);
        for lowering in self.lowerings.iter().skip(first).take_while(|lowering| lowering.range.end <= end) {
            if lowering.range.start >= from {
                lowered.text.push_str(self.get(from, lowering.range.start));
                lowered.text.push_str(&lowering.text);
                lowered.notes.extend(lowering.note.clone());
                from = lowering.range.end;
            }
        }
        lowered.text.push_str(self.get(from, end));
        lowered
    }

    /// The span of a range without the white space around its content.
    pub(super) fn trimmed(self, start: usize, end: usize) -> Span {
        let content = self.get(start, end);
        let leading = content.len() - content.trim_start().len();
        Span::new(self.file, start + leading, start + leading + content.trim().len())
    }

    /// The lines. As in CommonMark, `\n`, `\r\n`, and a lone `\r` each end one.
    pub(super) fn lines(self) -> impl Iterator<Item = Line> + 'a {
        let bytes = self.text.as_bytes();
        let mut start = 0;
        std::iter::from_fn(move || {
            let rest = bytes.get(start..).filter(|rest| !rest.is_empty())?;
            let length = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
            let line = Line { start, end: start + length };
            let ending = if rest.get(length..length + 2) == Some(b"\r\n") { 2 } else { 1 };
            start = line.end + ending;
            Some(line)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    #[test]
    fn every_line_ending_of_commonmark_ends_a_line() {
        let file = SourceMap::default().add("x", "");
        let text = Text::new(file, "a\r\nb\rc\n\n d ");
        let lines: Vec<_> = text.lines().map(|line| text.line(line)).collect();
        assert_eq!(lines, ["a", "b", "c", "", " d "]);
        assert_eq!(text.trimmed(8, 11), Span::new(file, 9, 10));
    }

    #[test]
    fn references_are_replaced_within_a_range() {
        let lowerings = [
            Lowering { range: 1..3, text: "[b](c)".to_owned(), note: None },
            Lowering { range: 4..5, text: String::new(), note: Some("why".to_owned()) },
        ];
        let text = Text::new(SourceMap::default().add("x", ""), "abbc*d").meaning(&lowerings);
        let whole = Lowered { text: "a[b](c)cd".to_owned(), notes: vec!["why".to_owned()] };
        assert_eq!((text.lowered(0, 6), text.lowered(2, 4).text.as_str()), (whole, "bc"));
    }
}
