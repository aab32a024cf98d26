//! The text of a card document and its lines.

use crate::source::{FileId, Span};

/// A text with its file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<'a> {
    file: FileId,
    text: &'a str,
}

/// The byte range of a line without its line ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl<'a> Text<'a> {
    pub(super) fn new(file: FileId, text: &'a str) -> Self {
        Self { file, text }
    }

    pub(super) fn file(self) -> FileId {
        self.file
    }

    pub(super) fn as_str(self) -> &'a str {
        self.text
    }

    pub(super) fn get(self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or("")
    }

    pub(super) fn line(self, line: Line) -> &'a str {
        self.get(line.start, line.end)
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
}
