//! How data is written: chosen fields in a format, without secrets, to standard output or a file.

pub(crate) mod clean;
pub(crate) mod destination;
mod fields;
mod format;
mod formats;
mod settings;
mod table;

use std::borrow::Cow;

use kandji_client::operations::{Data, ListInfo, SchemaInfo, SchemaKind};
use serde_json::Value;

use crate::command_line::globals::Globals;
use crate::console::Console;
use crate::exit::Failure;
use destination::Destination;
use fields::schema;
use formats::RowWriter;
use settings::{About, Settings};

pub(crate) use format::Format;

/// How the data of a command is written.
#[derive(Debug)]
pub(crate) struct Output {
    settings: Settings,
    destination: Destination,
}

impl Output {
    /// Reads the options. Everything that is wrong with them is said before anything is sent.
    pub(crate) fn of(globals: &Globals, console: &Console) -> Result<Self, Failure> {
        let destination = match &globals.to {
            Some(path) => Destination::file(path, globals.is_forced, globals.shows_secrets)?,
            None => Destination::Console,
        };
        let settings = Settings::of(globals, console)?;
        Ok(Self { settings, destination })
    }

    /// Whether data is written for people.
    pub(crate) fn is_table(&self) -> bool {
        self.settings.is_table()
    }

    /// Checks that data of a schema has the fields that are wanted.
    pub(crate) fn check(&self, schema: Option<&'static SchemaInfo>) -> Result<(), Failure> {
        schema.map_or(Ok(()), |schema| self.settings.selection.check(schema))
    }

    /// Begins rows of one schema.
    pub(crate) fn rows(&mut self, schema: &'static SchemaInfo) -> Rows<'_> {
        self.rows_of((schema, None))
    }

    /// Begins the rows of a list.
    pub(crate) fn list(&mut self, list: &'static ListInfo) -> Rows<'_> {
        self.rows_of((&list.item, list.key))
    }

    fn rows_of(&mut self, about: About) -> Rows<'_> {
        let Self { settings, destination } = self;
        let writer = settings.writer(about);
        let is_redacted = !settings.shows_secrets && schema::has_secrets(about.0);
        let is_table = settings.is_table();
        Rows { writer, destination, is_redacted, is_table }
    }

    /// Writes one value; the rows of a list, if it is one.
    pub(crate) fn data(&mut self, data: Data, console: &mut Console) -> Result<(), Failure> {
        let schema = data.schema();
        let value = if self.settings.shows_secrets { data.into_value() } else { data.redacted() };
        self.value(value, schema, console)
    }

    /// Writes a page of a list: its items.
    pub(crate) fn page(&mut self, data: Data, list: &'static ListInfo, console: &mut Console) -> Result<(), Failure> {
        let mut value = if self.settings.shows_secrets { data.into_value() } else { data.redacted() };
        let items = match value.pointer_mut(list.items).map(Value::take) {
            Some(Value::Array(items)) => items,
            _ => Vec::new(),
        };
        self.items(items, (&list.item, list.key), console)
    }

    fn value(&mut self, value: Value, schema: &'static SchemaInfo, console: &mut Console) -> Result<(), Failure> {
        match (value, schema.kind) {
            (Value::Array(items), SchemaKind::List(element)) => self.items(items, (element, None), console),
            (Value::Array(items), _) => self.items(items, (&SchemaInfo::ANY, None), console),
            (value, _) => {
                let Self { settings, destination } = self;
                settings.write_one(&value, schema, destination.open(console)?)?;
                destination.close()
            }
        }
    }

    fn items(&mut self, items: Vec<Value>, about: About, console: &mut Console) -> Result<(), Failure> {
        let mut rows = self.rows_of(about);
        for item in items {
            rows.push_value(item, console)?;
        }
        rows.finish(console)
    }

    /// Writes text.
    pub(crate) fn text(&mut self, text: &str, console: &mut Console) -> Result<(), Failure> {
        let text = if self.settings.is_terminal { clean::lines(text) } else { Cow::Borrowed(text) };
        let to = self.destination.open(console)?;
        to.write_all(text.as_bytes())?;
        if !text.ends_with('\n') {
            to.write_all(b"\n")?;
        }
        self.destination.close()
    }

    /// Writes a file, as it is. A terminal would obey what is in it.
    pub(crate) fn file(&mut self, content: &[u8], console: &mut Console) -> Result<(), Failure> {
        if self.settings.is_terminal {
            let size = content.len();
            let hint = "--to FILE writes it to a file, or send it to a program with `|`";
            return Err(Failure::usage(format!("a file of {size} bytes is not for a terminal; {hint}")));
        }
        self.destination.open(console)?.write_all(content)?;
        self.destination.close()
    }
}

/// Rows that are written one after another.
pub(crate) struct Rows<'o> {
    writer: Box<dyn RowWriter + Send + 'o>,
    destination: &'o mut Destination,
    /// Whether there are secrets to hide.
    is_redacted: bool,
    is_table: bool,
}

impl Rows<'_> {
    /// Writes a row.
    pub(crate) fn push(&mut self, row: Data, console: &mut Console) -> Result<(), Failure> {
        let value = if self.is_redacted { row.redacted() } else { row.into_value() };
        self.push_value(value, console)
    }

    /// Writes a row that has no secrets.
    pub(crate) fn push_value(&mut self, row: Value, console: &mut Console) -> Result<(), Failure> {
        self.writer.push(row, self.destination.open(console)?)
    }

    /// Ends the rows.
    pub(crate) fn finish(mut self, console: &mut Console) -> Result<(), Failure> {
        let notes = self.writer.finish(self.destination.open(console)?)?;
        self.destination.close()?;
        console.flush()?;
        // How many there are is of interest to people, and not to programs.
        if !self.is_table || (console.is_output_terminal && console.are_messages_terminal) {
            notes.iter().for_each(|note| console.remark(note));
        }
        Ok(())
    }
}
