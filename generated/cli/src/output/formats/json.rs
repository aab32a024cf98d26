//! JSON, indented or a document in each line.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Value;

use super::RowWriter;
use crate::exit::Failure;
use crate::output::clean;
use crate::output::fields::selection::Selection;

/// JSON as text that is safe on a terminal; it is the same JSON.
pub(crate) fn text(value: &impl Serialize, is_indented: bool) -> io::Result<String> {
    let text = if is_indented { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) };
    let text = text.map_err(io::Error::from)?;
    Ok(match clean::json(&text) {
        std::borrow::Cow::Borrowed(_) => text,
        std::borrow::Cow::Owned(clean) => clean,
    })
}

/// An array of the rows.
#[derive(Debug)]
pub(crate) struct Array<'o> {
    selection: &'o Selection,
    is_empty: bool,
}

impl<'o> Array<'o> {
    pub(crate) fn new(selection: &'o Selection) -> Self {
        Self { selection, is_empty: true }
    }
}

impl RowWriter for Array<'_> {
    fn push(&mut self, row: Value, to: &mut dyn Write) -> Result<(), Failure> {
        let text = text(&self.selection.select(&row), true)?;
        to.write_all(if self.is_empty { b"[\n" } else { b",\n" })?;
        self.is_empty = false;
        // A line break cannot stand in a string of JSON.
        for (position, line) in text.split('\n').enumerate() {
            to.write_all(if position == 0 { b"  " } else { b"\n  " })?;
            to.write_all(line.as_bytes())?;
        }
        Ok(())
    }

    fn finish(&mut self, to: &mut dyn Write) -> Result<Vec<String>, Failure> {
        to.write_all(if self.is_empty { b"[]\n" } else { b"\n]\n" })?;
        Ok(Vec::new())
    }
}

/// A row in each line.
#[derive(Debug)]
pub(crate) struct Lines<'o> {
    pub(crate) selection: &'o Selection,
}

impl RowWriter for Lines<'_> {
    fn push(&mut self, row: Value, to: &mut dyn Write) -> Result<(), Failure> {
        to.write_all(text(&self.selection.select(&row), false)?.as_bytes())?;
        to.write_all(b"\n")?;
        Ok(())
    }

    fn finish(&mut self, _to: &mut dyn Write) -> Result<Vec<String>, Failure> {
        Ok(Vec::new())
    }
}
