//! YAML. A list is written element by element, which together are one document.

use std::io::Write;

use serde::Serialize;
use serde_json::Value;

use super::RowWriter;
use crate::exit::{Exit, Failure};
use crate::output::clean;
use crate::output::fields::selection::Selection;

/// A value as YAML. The format escapes most control characters itself; the rest is escaped where it cannot be obeyed.
pub(crate) fn text(value: &impl Serialize, is_terminal: bool) -> Result<String, Failure> {
    let text = yaml_serde::to_string(value)
        .map_err(|error| Failure::new(Exit::Other, format!("no YAML can say it: {error}")))?;
    Ok(if is_terminal { clean::lines(&text).into_owned() } else { text })
}

/// The elements of a list.
#[derive(Debug)]
pub(crate) struct Elements<'o> {
    selection: &'o Selection,
    is_terminal: bool,
    is_empty: bool,
}

impl<'o> Elements<'o> {
    pub(crate) fn new(selection: &'o Selection, is_terminal: bool) -> Self {
        Self { selection, is_terminal, is_empty: true }
    }
}

impl RowWriter for Elements<'_> {
    fn push(&mut self, row: Value, to: &mut dyn Write) -> Result<(), Failure> {
        self.is_empty = false;
        to.write_all(text(&[self.selection.select(&row)], self.is_terminal)?.as_bytes())?;
        Ok(())
    }

    fn finish(&mut self, to: &mut dyn Write) -> Result<Vec<String>, Failure> {
        if self.is_empty {
            to.write_all(b"[]\n")?;
        }
        Ok(Vec::new())
    }
}
