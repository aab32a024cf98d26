//! How data is written.

use kandji_client::operations::{Data, SchemaInfo};

use crate::command_line::globals::Globals;
use crate::console::Console;
use crate::exit::Failure;

/// The formats of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Table,
    Json,
    Ndjson,
    Yaml,
    Csv,
    Tsv,
}

impl Format {
    pub(crate) const NAMES: [&'static str; 6] = ["table", "json", "ndjson", "yaml", "csv", "tsv"];

    pub(crate) fn of(name: &str) -> Option<Self> {
        let all = [Self::Table, Self::Json, Self::Ndjson, Self::Yaml, Self::Csv, Self::Tsv];
        all.into_iter().zip(Self::NAMES).find(|(_, known)| *known == name).map(|(format, _)| format)
    }
}

/// How the data of a command is written.
#[derive(Debug)]
pub(crate) struct Output {
    shows_secrets: bool,
}

/// Rows that are written one after another.
#[derive(Debug)]
pub(crate) struct Rows<'o> {
    output: &'o mut Output,
}

impl Output {
    pub(crate) fn of(globals: &Globals, _console: &Console) -> Result<Self, Failure> {
        Ok(Self { shows_secrets: globals.shows_secrets })
    }

    /// Begins rows of one schema.
    pub(crate) fn rows(&mut self, _schema: &'static SchemaInfo) -> Rows<'_> {
        Rows { output: self }
    }

    /// Writes one value.
    pub(crate) fn data(&mut self, data: Data, console: &mut Console) -> Result<(), Failure> {
        let value = if self.shows_secrets { data.into_value() } else { data.redacted() };
        serde_json::to_writer_pretty(console.output(), &value).map_err(std::io::Error::from)?;
        writeln!(console.output())?;
        Ok(())
    }

    /// Writes text.
    pub(crate) fn text(&mut self, text: &str, console: &mut Console) -> Result<(), Failure> {
        writeln!(console.output(), "{text}")?;
        Ok(())
    }

    /// Writes a file.
    pub(crate) fn file(&mut self, content: &[u8], console: &mut Console) -> Result<(), Failure> {
        console.output().write_all(content)?;
        Ok(())
    }
}

impl Rows<'_> {
    /// Writes a row.
    pub(crate) fn push(&mut self, row: Data, console: &mut Console) -> Result<(), Failure> {
        let value = if self.output.shows_secrets { row.into_value() } else { row.redacted() };
        serde_json::to_writer(console.output(), &value).map_err(std::io::Error::from)?;
        writeln!(console.output())?;
        Ok(())
    }

    /// Ends the rows.
    pub(crate) fn finish(self, _console: &mut Console) -> Result<(), Failure> {
        Ok(())
    }
}
