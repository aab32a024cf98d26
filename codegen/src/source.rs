//! Source files and places in them.
//!
//! A [`Span`] is a byte range of one file. It takes twelve bytes, so every node, cell and field can have its own. Line and
//! column are computed only when a place is shown.

use std::fmt;

/// One file of a [`SourceMap`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A byte range (`start..end`) of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte, counted from 0.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

impl Span {
    /// Whether another range is in this one.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.file == other.file && self.start <= other.start && other.end <= self.end && !other.is_nowhere()
    }

    /// The range `start..end` of `file`; offsets past 4 GiB are clamped, which is far above the limit for inputs.
    #[must_use]
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { file, start: clamp(start), end: clamp(end.max(start)) }
    }

    /// The place of something that is in no document, such as a default of the generator.
    #[must_use]
    pub fn nowhere() -> Self {
        Self { file: FileId(u32::MAX), start: 0, end: 0 }
    }

    /// Whether this is [`Span::nowhere`].
    #[must_use]
    pub fn is_nowhere(self) -> bool {
        self.file.0 == u32::MAX
    }
}

impl Default for Span {
    fn default() -> Self {
        Self::nowhere()
    }
}

/// Line and column, both counted from 1. Columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl fmt::Display for LineColumn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// The text of a file, its name in diagnostics, and an index of its lines.
#[derive(Clone, Debug)]
pub struct SourceFile {
    name: String,
    text: String,
    line_starts: Vec<u32>,
    /// How many characters are before every [`STEP`]th byte: a document on one line has columns in the millions.
    marks: Vec<usize>,
}

/// The number of bytes between two marks.
const STEP: usize = 4096;

impl SourceFile {
    fn new(name: String, text: String) -> Self {
        let breaks = text.bytes().zip(1u32..).filter(|(byte, _)| *byte == b'\n').map(|(_, next)| next);
        let line_starts = std::iter::once(0).chain(breaks).collect();
        let mut marks = vec![0];
        for chunk in text.as_bytes().chunks(STEP) {
            marks.push(marks.last().copied().unwrap_or(0) + starts(chunk));
        }
        Self { name, text, line_starts, marks }
    }

    /// How many characters start before a byte.
    fn characters_before(&self, offset: usize) -> usize {
        let step = offset / STEP;
        let mark = self.marks.get(step).copied().unwrap_or(0);
        mark + self.text.as_bytes().get(step * STEP..offset).map_or(0, starts)
    }

    /// The byte range of the line of a byte, without its line break.
    pub(crate) fn line_range(&self, offset: u32) -> std::ops::Range<usize> {
        let line = self.line(offset);
        let start = self.line_starts.get(line - 1).map_or(0, |start| *start as usize);
        let end = self.line_starts.get(line).map_or(self.text.len(), |next| *next as usize - 1);
        let line = self.text.get(start..end).unwrap_or("");
        start..start + line.strip_suffix('\r').unwrap_or(line).len()
    }

    /// The name shown in diagnostics: the path, as the user wrote it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The line and column of a byte offset. An offset past the end is treated as the end.
    #[must_use]
    pub fn line_column(&self, offset: u32) -> LineColumn {
        let offset = offset.min(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        let line = self.line_starts.partition_point(|start| *start <= offset).max(1);
        let start = self.line_starts.get(line - 1).copied().unwrap_or(0);
        let before = self.characters_before(offset as usize).saturating_sub(self.characters_before(start as usize));
        LineColumn { line, column: before + 1 }
    }

    /// The line of a byte offset, from 1. An offset past the end is on the last line.
    fn line(&self, offset: u32) -> usize {
        self.line_starts.partition_point(|start| *start <= offset).max(1)
    }

    /// The byte offset of a line (from 1) and a character column (from 0), or the end of the text if there is no such place.
    #[must_use]
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let start = line.checked_sub(1).and_then(|index| self.line_starts.get(index)).copied();
        let Some(start) = start.map(|start| start as usize) else { return self.text.len() };
        let rest = self.text.get(start..).unwrap_or("");
        rest.char_indices().nth(column).map_or(self.text.len(), |(index, _)| start + index)
    }
}

/// How many characters start in these bytes of UTF-8.
fn starts(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

/// All source files of a run. It resolves a [`Span`] to its text and place.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// Adds a file under the name that diagnostics show.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(SourceFile::new(name.into(), text.into()));
        id
    }

    /// The file with an id; `None` for [`Span::nowhere`].
    #[must_use]
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// Every file with its id, in the order in which they were added.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0..).map(FileId).zip(&self.files)
    }

    /// The text of a span; empty for a place outside all files.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        let range = span.start as usize..span.end as usize;
        self.file(span.file).and_then(|file| file.text().get(range)).unwrap_or("")
    }

    /// The line and column of the first byte of a span.
    #[must_use]
    pub fn line_column(&self, span: Span) -> Option<LineColumn> {
        self.file(span.file).map(|file| file.line_column(span.start))
    }

    /// `name:line:column` of a span, or `generator` for a place outside of all files.
    #[must_use]
    pub fn place(&self, span: Span) -> String {
        match self.file(span.file) {
            Some(file) => format!("{}:{}", file.name(), file.line_column(span.start)),
            None => "generator".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_and_columns_count_characters_across_lines() {
        let mut sources = SourceMap::default();
        let id = sources.add("cards.md", "first\nzwölf bär\nlast");
        let file = sources.file(id).unwrap();
        let start = file.text().find("bär").unwrap();
        assert_eq!(file.line_column(u32::try_from(start).unwrap()), LineColumn { line: 2, column: 7 });
        assert_eq!(file.offset(2, 6), start);
        assert_eq!(sources.place(Span::new(id, start, start + 4)), "cards.md:2:7");
        assert_eq!(sources.text(Span::new(id, start, start + 4)), "bär");
    }

    #[test]
    fn columns_of_a_long_line_are_counted_from_marks() {
        let text = "ä€😀z".repeat(3_000) + "\n" + &"é".repeat(5_000);
        let mut sources = SourceMap::default();
        let id = sources.add("a", text.as_str());
        let file = sources.file(id).unwrap();
        let (mut line, mut column) = (1, 1);
        for (offset, character) in text.char_indices() {
            assert_eq!(file.line_column(u32::try_from(offset).unwrap()), LineColumn { line, column });
            (line, column) = if character == '\n' { (line + 1, 1) } else { (line, column + 1) };
        }
        assert_eq!(file.line_column(u32::MAX), LineColumn { line: 2, column: 5_001 });
        assert_eq!((file.line_range(0), file.line_range(30_001)), (0..30_000, 30_001..40_001));
    }

    #[test]
    fn places_outside_of_files_are_handled() {
        let mut sources = SourceMap::default();
        let id = sources.add("a", "x");
        assert_eq!(sources.line_column(Span::new(id, 90, 91)), Some(LineColumn { line: 1, column: 2 }));
        assert_eq!(sources.place(Span::nowhere()), "generator");
        assert_eq!(sources.text(Span::nowhere()), "");
    }
}
