//! Places in a file.

use std::fmt;

/// A range of bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
}

impl Span {
    /// The bytes `start..end`.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end: end.max(start) }
    }
}

/// Line and column, both from 1. Columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column in characters.
    pub column: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Where the byte at `offset` stands in a text. An offset past the end is the end.
pub(super) fn position(text: &str, offset: usize) -> Position {
    let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let of_line = before.get(start..).unwrap_or_default();
    // A continuation byte of UTF-8 begins no character.
    let column = of_line.iter().filter(|byte| **byte & 0xC0 != 0x80).count() + 1;
    Position { line, column }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = "a\nzwölf 😀 x";
        let at = |needle: &str| position(text, text.find(needle).unwrap());
        assert_eq!([at("a"), at("zw"), at("x")].map(|place| place.to_string()), ["1:1", "2:1", "2:9"]);
        assert_eq!(position(text, 900), Position { line: 2, column: 10 });
    }
}
