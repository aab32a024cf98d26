//! The formats of result files. A line is a record in both: no text in it has a line break.

use std::io;
use std::path::Path;

use super::columns::Record;
use crate::exit::Failure;

/// The format of a result file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Csv,
    Ndjson,
}

impl Format {
    /// The format that the ending of a file's name says.
    pub(crate) fn of(path: &Path) -> Result<Self, Failure> {
        let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        match ending.as_str() {
            "csv" => Ok(Self::Csv),
            "ndjson" | "jsonl" => Ok(Self::Ndjson),
            _ => Err(Failure::usage(format!("{}: a result file is .csv or .ndjson", path.display()))),
        }
    }

    /// Lines, each with its line break; those of a CSV file with the header before them if it is its beginning.
    pub(crate) fn write<'r>(
        self,
        records: impl IntoIterator<Item = &'r Record>,
        is_beginning: bool,
    ) -> io::Result<Vec<u8>> {
        match self {
            Self::Csv => {
                let mut writer = csv::WriterBuilder::new().has_headers(is_beginning).from_writer(Vec::new());
                for record in records {
                    writer.serialize(record).map_err(io::Error::other)?;
                }
                writer.into_inner().map_err(|error| io::Error::other(error.to_string()))
            }
            Self::Ndjson => {
                let mut lines = Vec::new();
                for record in records {
                    serde_json::to_writer(&mut lines, record)?;
                    lines.push(b'\n');
                }
                Ok(lines)
            }
        }
    }

    /// The records of whole lines, each with the number of its line.
    pub(crate) fn read(self, lines: &[u8]) -> Vec<(usize, Result<Record, String>)> {
        match self {
            Self::Csv => {
                let mut reader = csv::Reader::from_reader(lines);
                let records = reader.deserialize().map(|record| record.map_err(|error: csv::Error| error.to_string()));
                records.enumerate().map(|(index, record)| (index + 2, record)).collect()
            }
            Self::Ndjson => {
                let lines =
                    lines.split(|byte| *byte == b'\n').enumerate().filter(|(_, line)| !line.trim_ascii().is_empty());
                let record = |line| serde_json::from_slice(line).map_err(|error| error.to_string());
                lines.map(|(index, line)| (index + 1, record(line))).collect()
            }
        }
    }
}
