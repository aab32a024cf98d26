//! Writes the rows of a report.

use std::io;

use super::layout::Row;
use crate::command_line::globals::Globals;
use crate::console::Console;
use crate::exit::Failure;
use crate::output::Format;
use crate::output::destination::Destination;

/// Writes rows as CSV or TSV.
#[derive(Debug)]
pub(crate) struct Writer {
    delimiter: u8,
    /// The columns that are written, by their numbers; all of them if there are none.
    chosen: Vec<usize>,
    destination: Destination,
}

impl Writer {
    /// A writer of rows with these columns, as the command line wants them.
    pub(crate) fn of(globals: &Globals, names: &[String]) -> Result<Self, Failure> {
        let delimiter = match globals.format {
            None | Some(Format::Csv) => b',',
            Some(Format::Tsv) => b'\t',
            Some(_) => return Err(Failure::usage("a report is written as csv or tsv")),
        };
        if globals.jq.is_some() {
            return Err(Failure::usage("a report is a table, which --jq does not apply to"));
        }
        let number = |field: &String| {
            let number = names.iter().position(|name| name == field);
            let unknown = || format!("there is no column `{field}`; there are {}", names.join(", "));
            number.ok_or_else(|| Failure::usage(unknown()))
        };
        let chosen = globals.fields.iter().map(number).collect::<Result<_, _>>()?;
        let destination = match &globals.to {
            Some(path) => Destination::file(path, globals.is_forced, globals.shows_secrets)?,
            None => Destination::Console,
        };
        Ok(Self { delimiter, chosen, destination })
    }

    /// Writes a row.
    pub(crate) fn write(&mut self, row: &Row, console: &mut Console) -> Result<(), Failure> {
        let mut writer = csv::WriterBuilder::new().delimiter(self.delimiter).from_writer(Vec::new());
        let written = match self.chosen.as_slice() {
            [] => writer.write_record(row),
            chosen => writer.write_record(chosen.iter().map(|number| &row[*number])),
        };
        written.map_err(io::Error::other)?;
        let line = writer.into_inner().map_err(|error| io::Error::other(error.to_string()))?;
        Ok(self.destination.open(console)?.write_all(&line)?)
    }

    /// Ends the rows.
    pub(crate) fn finish(&mut self) -> Result<(), Failure> {
        self.destination.close()
    }
}
