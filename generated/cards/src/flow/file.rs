//! A file.

use super::json::{self, Value};
use super::kinds;
use super::problem::Problem;
use super::read;
use super::reading::Reading;
use super::span::{self, Position, Span};

/// An export as it is in its file, with everything that is not understood.
#[derive(Clone, Debug)]
pub struct File {
    text: String,
    root: Value,
}

impl File {
    /// Reads the JSON of a file.
    ///
    /// # Errors
    /// What is wrong with it: that it is no JSON or no UTF-8, has a key twice, or is too deep or too large.
    pub fn parse(bytes: &[u8]) -> Result<Self, Vec<Problem>> {
        let text = std::str::from_utf8(bytes).map_err(|fault| {
            let at = fault.valid_up_to();
            vec![Problem::new(&kinds::SYNTAX, "the file is not UTF-8", Span::new(at, at + 1))]
        })?;
        Ok(Self { text: text.to_owned(), root: json::parse(text)? })
    }

    /// The flows in the file, and what is wrong with them or not understood.
    #[must_use]
    pub fn read(&self) -> Reading<'_> {
        read::read(&self.root)
    }

    /// The whole file as it was read.
    #[must_use]
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// The text of the file.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The file to be written again: keys are sorted, lines are broken and indented, and nothing else is changed.
    #[must_use]
    pub fn to_text(&self) -> String {
        json::write(&self.root)
    }

    /// The line and column of a place.
    #[must_use]
    pub fn position(&self, span: Span) -> Position {
        position_in(&self.text, span)
    }
}

/// The line and column of a place in a text, such as that of a file that cannot be parsed.
#[must_use]
pub fn position_in(text: &str, span: Span) -> Position {
    span::position(text, span.start)
}
