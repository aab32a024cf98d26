//! A list as a table: the first rows show which columns there are and how wide, and the others follow as they come.

use std::io::Write;

use kandji_client::operations::SchemaInfo;
use serde_json::Value;

use super::columns::{self, Columns};
use super::{Look, cells};
use crate::exit::Failure;
use crate::output::fields::selection::Selection;
use crate::output::formats::RowWriter;

/// The number of rows whose columns are measured, and of those that are drawn at once.
const BATCH: usize = 100;

/// A list as a table.
pub(crate) struct List<'o> {
    schema: &'static SchemaInfo,
    key: Option<&'static str>,
    selection: &'o Selection,
    look: Look,
    columns: Option<Columns>,
    waiting: Vec<Value>,
    count: usize,
}

impl<'o> List<'o> {
    pub(crate) fn new(
        (schema, key): (&'static SchemaInfo, Option<&'static str>),
        selection: &'o Selection,
        look: Look,
    ) -> Self {
        Self { schema, key, selection, look, columns: None, waiting: Vec::new(), count: 0 }
    }

    fn draw(&mut self, to: &mut dyn Write) -> Result<(), Failure> {
        let rows = std::mem::take(&mut self.waiting);
        let is_first = self.columns.is_none();
        let Self { schema, key, selection, look, .. } = *self;
        let columns = self.columns.get_or_insert_with(|| match selection.is_everything() {
            true => columns::chosen(schema, key, &rows, look.width),
            false => columns::wanted(&selection.paths, &rows, look.width),
        });
        let shown = &columns.shown;
        if rows.is_empty() || shown.is_empty() {
            return Ok(());
        }
        let widths: Vec<usize> = shown.iter().map(|column| column.width).collect();
        let are_numbers: Vec<bool> = shown.iter().map(|column| column.is_number).collect();
        let header = is_first.then(|| shown.iter().map(|column| cells::cut(column.title(), column.width)).collect());
        let cells = rows.iter().map(|row| shown.iter().map(|one| cells::cut(one.cell(row), one.width)).collect());
        let table = super::table(&widths, &are_numbers, header.into_iter().chain(cells));
        for (position, line) in table.lines().enumerate() {
            let line = line.trim_end();
            let line = if is_first && position == 0 { look.dim(line) } else { line.to_owned() };
            writeln!(to, "{line}")?;
        }
        Ok(())
    }
}

impl RowWriter for List<'_> {
    fn push(&mut self, row: Value, to: &mut dyn Write) -> Result<(), Failure> {
        self.count += 1;
        self.waiting.push(row);
        if self.waiting.len() < BATCH {
            return Ok(());
        }
        self.draw(to)?;
        Ok(to.flush()?)
    }

    fn finish(&mut self, to: &mut dyn Write) -> Result<Vec<String>, Failure> {
        self.draw(to)?;
        let count = match self.count {
            0 => "nothing found".to_owned(),
            1 => "1 item".to_owned(),
            count => format!("{count} items"),
        };
        Ok(vec![match &self.columns {
            Some(columns) if self.count > 0 && columns.shown.len() < columns.known => {
                let (shown, known) = (columns.shown.len(), columns.known);
                format!("{count}; {shown} of {known} fields, see --fields and --output")
            }
            _ => count,
        }])
    }
}
