//! A card that streams: its records are written as they come.

use kandji_cards::catalogue::Card;
use kandji_cards::{Invocation, Records, Runner};
use kandji_client::operations::SchemaInfo;

use super::failure::failure;
use super::position::PositionFile;
use crate::command_line::globals::Globals;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::output::{Format, Output};

/// What is known of a record. Its secrets are hidden before.
static RECORD: SchemaInfo = SchemaInfo::ANY;

/// Writes all records of a card, from where a run before has got to.
pub(super) async fn stream(
    runner: &Runner,
    card: &'static Card,
    invocation: &Invocation,
    position: Option<&str>,
    globals: &Globals,
    console: &mut Console,
) -> Result<Exit, Failure> {
    let globals = with_format(globals, position.is_some())?;
    let file = position.map(PositionFile::at);
    let from = file.as_ref().map(PositionFile::read).transpose()?.flatten();
    let before = from.as_ref().map_or(0, kandji_cards::Position::count);
    if before > 0 {
        console.tell(&format!("goes on behind {before} records"));
    }
    let mut streaming = runner.stream(card, invocation);
    if let Some(from) = from {
        streaming = streaming.resume(from);
    }
    let mut records = streaming.records().map_err(failure)?;
    let mut output = Output::of(&globals, console)?;
    write(&mut records, &mut output, file.as_ref(), globals.shows_secrets, console).await?;
    console.note(&format!("{} records", records.count()));
    Ok(Exit::Done)
}

/// A stream is written record by record, so that what is there is whole whenever it ends.
fn with_format(globals: &Globals, has_position: bool) -> Result<Globals, Failure> {
    let format = globals.format.or_else(|| globals.to.is_none().then_some(Format::Ndjson));
    if has_position && (globals.to.is_some() || format != Some(Format::Ndjson)) {
        return Err(Failure::usage(
            "`--position` goes with NDJSON on standard output, which `>>` adds to a file: leave out --to and --output",
        ));
    }
    Ok(Globals { format, ..globals.clone() })
}

async fn write(
    records: &mut Records<'_>,
    output: &mut Output,
    file: Option<&PositionFile>,
    shows_secrets: bool,
    console: &mut Console,
) -> Result<(), Failure> {
    let mut rows = output.rows(&RECORD);
    while let Some(record) = records.next().await {
        let record = record.map_err(failure)?;
        rows.push_value(if shows_secrets { record.into_value() } else { record.redacted() }, console)?;
        // A position is kept only of what is written.
        if let Some(file) = file {
            console.flush()?;
            file.write(&records.position())?;
        }
    }
    rows.finish(console)?;
    if let Some(file) = file {
        file.write(&records.position())?;
    }
    Ok(())
}
