//! The answers of many calls, as rows of one output: each with the device that it is of.

use kandji_client::operations::SchemaInfo;
use serde_json::{Map, Value, json};

use super::call::{Content, Sent};
use crate::command_line::globals::Globals;
use crate::console::Console;
use crate::directory::thing::Thing;
use crate::exit::Failure;
use crate::output::{Output, Rows};

/// Rows of this kind have fields of the device beside those of the answer.
static ROW: SchemaInfo = SchemaInfo::ANY;

/// Where the answers go, if they are shown: those of an operation that only reads, and those of others if the command line
/// says how.
pub(crate) fn output(globals: &Globals, is_read: bool, console: &Console) -> Result<Option<Output>, Failure> {
    let is_asked = globals.format.is_some()
        || !globals.fields.is_empty()
        || globals.jq.is_some()
        || globals.to.is_some()
        || globals.shows_secrets;
    if is_read || is_asked { Output::of(globals, console).map(Some) } else { Ok(None) }
}

/// The answers of many calls.
pub(crate) struct Answers<'o> {
    rows: Option<Rows<'o>>,
    shows_secrets: bool,
    /// Whether there is nothing to do but to show them.
    is_read: bool,
}

impl<'o> Answers<'o> {
    /// Begins the rows.
    pub(crate) fn of(output: Option<&'o mut Output>, globals: &Globals, is_read: bool) -> Self {
        Self { rows: output.map(|output| output.rows(&ROW)), shows_secrets: globals.shows_secrets, is_read }
    }

    /// Writes the answer for a device. When nobody reads them any more, what changes something goes on without.
    pub(crate) fn show(&mut self, device: &Thing, sent: Sent, console: &mut Console) -> Result<(), Failure> {
        match self.write(device, sent, console) {
            Err(failure) if failure.is_closed_pipe() && !self.is_read => {
                self.rows = None;
                Ok(())
            }
            shown => shown,
        }
    }

    fn write(&mut self, device: &Thing, sent: Sent, console: &mut Console) -> Result<(), Failure> {
        let Some(rows) = &mut self.rows else { return Ok(()) };
        match sent.content {
            Content::Nothing => Ok(()),
            Content::Text(text) => rows.push_value(row(device, text.into()), console),
            Content::Rows(answers) => answers.into_iter().try_for_each(|answer| {
                let value = if self.shows_secrets { answer.into_value() } else { answer.redacted() };
                rows.push_value(row(device, value), console)
            }),
        }
    }

    /// Ends the rows.
    pub(crate) fn finish(self, console: &mut Console) -> Result<(), Failure> {
        if let Some(rows) = self.rows {
            rows.finish(console)?;
        }
        Ok(console.flush()?)
    }
}

/// An answer with the device that it is of.
fn row(device: &Thing, answer: Value) -> Value {
    let mut row = Map::new();
    for (name, text) in
        [("device_id", device.id.as_str()), ("serial_number", device.serial()), ("device_name", device.name())]
    {
        row.insert(name.to_owned(), json!(text));
    }
    match answer {
        Value::Object(fields) => row.extend(fields),
        other => drop(row.insert("answer".to_owned(), other)),
    }
    Value::Object(row)
}
