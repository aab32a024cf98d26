//! The formats that programs read. Each writes a list item by item, in constant memory.

pub(crate) mod delimited;
pub(crate) mod jq;
pub(crate) mod json;
pub(crate) mod yaml;

use std::io::Write;

use serde_json::Value;

use crate::exit::Failure;

/// Writes the rows of a list.
pub(crate) trait RowWriter {
    /// Writes a row, or keeps it until there are enough to see how wide columns are.
    fn push(&mut self, row: Value, to: &mut dyn Write) -> Result<(), Failure>;

    /// Writes what is left, and returns what the person at the terminal should know.
    fn finish(&mut self, to: &mut dyn Write) -> Result<Vec<String>, Failure>;
}
