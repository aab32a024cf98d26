//! What the command line says of the output.

use std::io::Write;
use std::path::Path;

use kandji_client::operations::SchemaInfo;
use serde_json::Value;

use super::fields::schema;
use super::fields::selection::Selection;
use super::format::Format;
use super::formats::delimited::{Delimited, exploded};
use super::formats::jq::{Filter, Filtered, Slurped};
use super::formats::{RowWriter, json, yaml};
use super::table::list::List;
use super::table::{Look, columns, record};
use crate::command_line::globals::Globals;
use crate::console::Console;
use crate::exit::Failure;

/// The width of a table whose terminal is not known.
const USUAL_WIDTH: usize = 120;

/// What is known of the rows of a list: their schema, and the field that identifies them.
pub(crate) type About = (&'static SchemaInfo, Option<&'static str>);

/// What the command line says of the output.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) format: Format,
    pub(crate) selection: Selection,
    pub(crate) filter: Option<Filter>,
    /// Whether the filter gets a list as a whole.
    slurps: bool,
    look: Look,
    /// Whether data goes to a terminal.
    pub(crate) is_terminal: bool,
    pub(crate) shows_secrets: bool,
}

impl Settings {
    /// Reads the options.
    pub(crate) fn of(globals: &Globals, console: &Console) -> Result<Self, Failure> {
        let is_terminal = console.is_output_terminal && globals.to.is_none();
        let usual = match &globals.to {
            Some(path) => Format::of_file(Path::new(path)).unwrap_or(Format::Json),
            None if is_terminal => Format::Table,
            None => Format::Json,
        };
        let filter =
            globals.jq.as_deref().map(|code| Filter::compile(code, globals.is_raw, is_terminal)).transpose()?;
        let is_json = |format: &Format| matches!(format, Format::Json | Format::Ndjson);
        if let Some(format) = globals.format.filter(|format| filter.is_some() && !is_json(format)) {
            let name = format.name();
            return Err(Failure::usage(format!("`--jq` writes JSON, not {name}; it has `@csv` and `@tsv`, with `-r`")));
        }
        let has_colors = console.has_output_colors && globals.to.is_none();
        Ok(Self {
            format: globals.format.unwrap_or(usual),
            selection: Selection::of(&globals.fields)?,
            filter,
            slurps: globals.slurps,
            look: Look { width: console.width.unwrap_or(USUAL_WIDTH), has_colors },
            is_terminal,
            shows_secrets: globals.shows_secrets,
        })
    }

    /// Whether data is written for people.
    pub(crate) fn is_table(&self) -> bool {
        self.filter.is_none() && self.format == Format::Table
    }

    /// What writes the rows of a list.
    pub(crate) fn writer(&self, (schema, key): About) -> Box<dyn RowWriter + Send + '_> {
        let selection = &self.selection;
        if let Some(filter) = &self.filter {
            return match self.slurps {
                true => Box::new(Slurped { filter, selection, rows: Vec::new() }),
                false => Box::new(Filtered { filter, selection }),
            };
        }
        match self.format {
            Format::Table => Box::new(List::new((schema, key), selection, self.look)),
            Format::Json => Box::new(json::Array::new(selection)),
            Format::Ndjson => Box::new(json::Lines { selection }),
            Format::Yaml => Box::new(yaml::Elements::new(selection, self.is_terminal)),
            Format::Csv | Format::Tsv => Box::new(self.delimited((schema, key), None)),
        }
    }

    fn delimited(&self, (schema, key): About, through: Option<&str>) -> Delimited {
        let order = |paths| columns::ordered(schema, key, paths);
        let delimiter = if self.format == Format::Csv { b',' } else { b'\t' };
        Delimited::new((schema, through), &self.selection, order, (delimiter, self.is_terminal))
    }

    /// Writes one value, which is no list.
    pub(crate) fn write_one(
        &self,
        value: &Value,
        schema: &'static SchemaInfo,
        to: &mut dyn Write,
    ) -> Result<(), Failure> {
        let selected = self.selection.select(value);
        if let Some(filter) = &self.filter {
            return match self.slurps {
                true => filter.run(&vec![value.clone()].into(), &self.selection, to),
                false => filter.run(value, &self.selection, to),
            };
        }
        match self.format {
            Format::Table => record::write(value, schema, &self.selection, self.look, to)?,
            Format::Json => writeln!(to, "{}", json::text(&selected, true)?)?,
            Format::Ndjson => writeln!(to, "{}", json::text(&selected, false)?)?,
            Format::Yaml => to.write_all(yaml::text(&selected, self.is_terminal)?.as_bytes())?,
            Format::Csv | Format::Tsv => {
                let list = schema::only_list(schema);
                let mut writer = self.delimited((schema, None), list);
                exploded(value, list).into_iter().try_for_each(|row| writer.push(row, to))?;
                writer.finish(to)?;
            }
        }
        Ok(())
    }
}
