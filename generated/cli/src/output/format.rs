//! The formats of data.

use std::path::Path;

/// A format of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// Columns for people.
    Table,
    /// One JSON document, indented.
    Json,
    /// A JSON document in each line.
    Ndjson,
    /// YAML.
    Yaml,
    /// Values separated by commas, with a header.
    Csv,
    /// Values separated by tabs, with a header.
    Tsv,
}

impl Format {
    pub(crate) const NAMES: [&'static str; 6] = ["table", "json", "ndjson", "yaml", "csv", "tsv"];

    /// The format with this name.
    pub(crate) fn of(name: &str) -> Option<Self> {
        let all = [Self::Table, Self::Json, Self::Ndjson, Self::Yaml, Self::Csv, Self::Tsv];
        all.into_iter().zip(Self::NAMES).find(|(_, known)| *known == name).map(|(format, _)| format)
    }

    /// The format that the name of a file asks for.
    pub(crate) fn of_file(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "yml" => Some(Self::Yaml),
            "jsonl" => Some(Self::Ndjson),
            name => Self::of(name).filter(|format| *format != Self::Table),
        }
    }

    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }
}
