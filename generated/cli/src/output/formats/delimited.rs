//! CSV and TSV: a header, and a row of text for each item. Fields of fields have columns of their own, such as `user.email`.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::{self, Write};

use kandji_client::operations::SchemaInfo;
use serde_json::Value;

use super::RowWriter;
use crate::exit::Failure;
use crate::output::clean;
use crate::output::fields::path::{Found, Path};
use crate::output::fields::schema;
use crate::output::fields::selection::Selection;

/// The number of rows that are looked through for fields of which the schema does not know, before the header is written.
const FIRST_BATCH: usize = 100;

/// What separates the elements of a list in a cell.
const BETWEEN: &str = "; ";

/// Rows with a header.
pub(crate) struct Delimited {
    delimiter: u8,
    is_terminal: bool,
    /// Whether fields that have no column get one, or are reported.
    takes_all: bool,
    columns: Vec<Path>,
    known: BTreeSet<String>,
    /// The rows before the header.
    waiting: Option<Vec<Value>>,
    /// Fields that came after the header.
    late: BTreeSet<String>,
    line: Vec<u8>,
}

impl Delimited {
    /// Columns of a schema, or those that are wanted. A field that has fields stands for all of them.
    pub(crate) fn new(
        (schema, through): (&'static SchemaInfo, Option<&str>),
        selection: &Selection,
        order: impl FnOnce(Vec<Path>) -> Vec<Path>,
        (delimiter, is_terminal): (u8, bool),
    ) -> Self {
        let columns = match selection.is_everything() {
            true => order(schema::leaves(schema, &Path(Vec::new()), through)),
            false => selection.paths.iter().flat_map(|path| below(schema, path, through)).collect(),
        };
        // Of data without known fields, the first rows show the columns.
        let columns: Vec<Path> = columns.into_iter().filter(|path| !path.0.is_empty()).collect();
        let known = columns.iter().map(Path::to_string).collect();
        let takes_all = selection.is_everything();
        Self {
            delimiter,
            is_terminal,
            takes_all,
            columns,
            known,
            waiting: Some(Vec::new()),
            late: BTreeSet::new(),
            line: Vec::new(),
        }
    }

    fn begin(&mut self, to: &mut dyn Write) -> Result<(), Failure> {
        let waiting = self.waiting.take().unwrap_or_default();
        if self.takes_all {
            for path in waiting.iter().flat_map(|row| self.uncovered(row)).collect::<Vec<_>>() {
                if self.known.insert(path.to_string()) {
                    self.columns.push(path);
                }
            }
        }
        if self.columns.is_empty() && !waiting.is_empty() {
            self.columns.push(Path(Vec::new()));
        }
        let header: Vec<String> = self.columns.iter().map(title).collect();
        if !header.is_empty() {
            let cells: Vec<_> = header.iter().map(|name| self.shown(harmless(Cow::Borrowed(name)))).collect();
            self.write(&cells, to)?;
        }
        waiting.iter().try_for_each(|row| self.row(row, to))
    }

    fn row(&mut self, row: &Value, to: &mut dyn Write) -> Result<(), Failure> {
        if self.takes_all {
            let late: Vec<String> = self.uncovered(row).iter().map(Path::to_string).collect();
            self.late.extend(late);
        }
        let columns = std::mem::take(&mut self.columns);
        let cells: Vec<_> = columns.iter().map(|path| self.shown(text(path.of(row)))).collect();
        let written = self.write(&cells, to);
        self.columns = columns;
        written
    }

    /// The text of a cell, as it is shown where it goes.
    fn shown<'v>(&self, text: Cow<'v, str>) -> Cow<'v, str> {
        match self.is_terminal {
            true => Cow::Owned(clean::lines(&text).into_owned()),
            false => text,
        }
    }

    fn write(&mut self, cells: &[Cow<'_, str>], to: &mut dyn Write) -> Result<(), Failure> {
        self.line.clear();
        let mut writer = csv::WriterBuilder::new().delimiter(self.delimiter).from_writer(&mut self.line);
        writer.write_record(cells.iter().map(|cell| cell.as_bytes())).map_err(io_error)?;
        writer.flush()?;
        drop(writer);
        to.write_all(&self.line)?;
        Ok(())
    }

    /// The paths to values that have no column.
    fn uncovered(&self, row: &Value) -> Vec<Path> {
        let mut paths = Vec::new();
        add_uncovered(row, &Path(Vec::new()), &self.known, &mut paths);
        paths
    }
}

impl RowWriter for Delimited {
    fn push(&mut self, row: Value, to: &mut dyn Write) -> Result<(), Failure> {
        match &mut self.waiting {
            Some(waiting) => {
                waiting.push(row);
                if waiting.len() >= FIRST_BATCH { self.begin(to) } else { Ok(()) }
            }
            None => self.row(&row, to),
        }
    }

    fn finish(&mut self, to: &mut dyn Write) -> Result<Vec<String>, Failure> {
        if self.waiting.is_some() {
            self.begin(to)?;
        }
        let late: Vec<&str> = self.late.iter().map(String::as_str).collect();
        Ok(match late.is_empty() {
            true => Vec::new(),
            false => vec![format!("no column has {}, which came after the header; see `--fields`", late.join(", "))],
        })
    }
}

/// An object as rows: one for each element of the list that it is for, with its other fields in each.
pub(crate) fn exploded(value: &Value, list: Option<&str>) -> Vec<Value> {
    let items = list.and_then(|name| Some((name, value.get(name)?.as_array()?)));
    let Some((name, items)) = items.filter(|(_, items)| !items.is_empty()) else { return vec![value.clone()] };
    let row = |item: &Value| {
        let mut row = value.clone();
        row[name] = item.clone();
        row
    };
    items.iter().map(row).collect()
}

/// The columns of a wanted field: its fields, if the schema knows some.
fn below(root: &'static SchemaInfo, path: &Path, through: Option<&str>) -> Vec<Path> {
    match schema::at(root, path) {
        Ok(Some(found)) => schema::leaves(found, path, through),
        _ => vec![path.clone()],
    }
}

fn title(path: &Path) -> String {
    if path.0.is_empty() { "value".to_owned() } else { path.to_string() }
}

fn add_uncovered(value: &Value, at: &Path, known: &BTreeSet<String>, paths: &mut Vec<Path>) {
    let fields = match value {
        Value::Object(fields) => fields,
        _ => return,
    };
    for (name, value) in fields {
        let path = at.join(name);
        match value {
            Value::Null => {}
            Value::String(text) if text.is_empty() => {}
            _ if known.contains(&path.to_string()) => {}
            Value::Object(_) => add_uncovered(value, &path, known, paths),
            _ => paths.push(path),
        }
    }
}

/// The text of a cell: scalars as they are, the elements of a list one after another, and everything else as JSON.
fn text(found: Found<'_>) -> Cow<'_, str> {
    match found {
        Found::Nothing => Cow::Borrowed(""),
        Found::One(Value::String(text)) => harmless(Cow::Borrowed(text)),
        Found::One(Value::Null) => Cow::Borrowed(""),
        Found::One(Value::Array(items)) if items.iter().all(is_scalar) => joined(items.iter().map(Found::One)),
        Found::One(other) => Cow::Owned(other.to_string()),
        Found::Each(each) => joined(each.into_iter()),
    }
}

fn joined<'v>(parts: impl Iterator<Item = Found<'v>>) -> Cow<'v, str> {
    let parts: Vec<String> = parts.map(|part| text(part).into_owned()).collect();
    Cow::Owned(parts.join(BETWEEN))
}

fn is_scalar(value: &Value) -> bool {
    !matches!(value, Value::Array(_) | Value::Object(_))
}

/// Text that a spreadsheet takes for a formula has an apostrophe before it, which makes it text. Numbers stay.
fn harmless(text: Cow<'_, str>) -> Cow<'_, str> {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}']);
    if is_formula && text.len() > 1 && text.parse::<f64>().is_err() { Cow::Owned(format!("'{text}")) } else { text }
}

fn io_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}
