//! `kandji report`: a fleet as a table, a few calls at a time where each device needs one.

mod columns;
mod kinds;
mod layout;
mod writer;

use std::collections::VecDeque;

use clap::{ArgMatches, Command};
use kandji_client::Client;
use kandji_client::operations::{self, Answer, Arguments, OperationInfo};
use kandji_client::runtime::{Call, Risk};
use serde_json::Value;
use tokio::task::JoinHandle;

use crate::bulk::options;
use crate::command_line::globals::{self, Globals};
use crate::command_line::own::CONCURRENCY_NAME;
use crate::console::Console;
use crate::directory::list::Directory;
use crate::directory::thing::{Thing, counted, one_line};
use crate::environment::Environment;
use crate::exit::{Exit, Failure};
use crate::fleet::devices::{self, device_parameter};
use crate::fleet::found;
use crate::fleet::platforms::Platforms;
use crate::fleet::selection::{self, Selection};
use crate::interrupt;
use crate::output::Format;
use crate::progress::Progress;
use crate::session;
use kinds::{DEVICES, KINDS, Kind};
use layout::Layout;
use writer::Writer;

/// The name of the command.
pub(crate) const NAME: &str = "report";

/// The formats of a report.
const FORMATS: [Format; 2] = [Format::Csv, Format::Tsv];

/// The command.
pub(crate) fn command() -> Command {
    let command = Command::new(NAME)
        .about("Writes a fleet as CSV")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(KINDS.iter().map(kind));
    globals::without(command, globals::NO_TABLE).arg(globals::format_of(FORMATS))
}

fn kind(kind: &'static Kind) -> Command {
    let selectors = directory().map(|directory| selection::arguments(directory.list, |_| false)).unwrap_or_default();
    let command = Command::new(kind.name).about(kind.about).args(selectors);
    if kind.operation.is_some() { command.arg(options::concurrency()) } else { command }
}

fn directory() -> Result<Directory, Failure> {
    operations::find(DEVICES).and_then(devices::list).ok_or_else(|| Failure::usage("there is no list of devices"))
}

/// Writes a report.
pub(crate) async fn run(
    matches: &ArgMatches,
    globals: &Globals,
    environment: &Environment,
    console: &mut Console,
) -> Result<Exit, Failure> {
    let chosen = matches.subcommand().and_then(|(name, own)| Some((KINDS.iter().find(|kind| kind.name == name)?, own)));
    let (kind, matches) = chosen.ok_or_else(|| Failure::usage("which report? See `kandji report --help`"))?;
    globals::refuse(NAME, globals::NO_TABLE, matches)?;
    let directory = directory()?;
    let operation = kind.operation.and_then(operations::find);
    let layout = Layout::of(kind, directory, operation);
    let mut writer = Writer::of(globals, &layout.names)?;
    let client = session::client(globals, environment)?;
    let selection = Selection::read(matches).unwrap_or_default();
    writer.write(&layout.names, console)?;
    let concurrency = matches.try_get_one(CONCURRENCY_NAME).ok().flatten().copied().unwrap_or(1);
    let shows_secrets = globals.shows_secrets;
    // Rows on the terminal show themselves how far it is.
    let is_shown = console.are_messages_terminal && (globals.to.is_some() || !console.is_output_terminal);
    let progress = Progress::of_things("devices", is_shown);
    let mut report = Report { layout, writer, progress, failed: 0, devices: 0, rows: 0 };
    let run = report.write(directory, &client, &selection, operation, Pace { concurrency, shows_secrets }, console);
    let written = interrupt::or_interrupted(Risk::Read, run).await;
    report.progress.finish();
    written?;
    report.writer.finish()?;
    console.flush()?;
    report.end(globals.to.as_deref(), console)
}

/// How the calls of a report are sent.
#[derive(Clone, Copy)]
struct Pace {
    concurrency: usize,
    shows_secrets: bool,
}

/// A report that is being written.
struct Report {
    layout: Layout,
    writer: Writer,
    progress: Progress,
    /// The devices whose call failed.
    failed: usize,
    /// All devices.
    devices: usize,
    rows: usize,
}

/// A device, and what came of its call.
type Called = (Value, Result<Value, Failure>);

impl Report {
    /// Writes the rows of all devices, in the order of the list.
    async fn write(
        &mut self,
        directory: Directory,
        client: &Client,
        selection: &Selection,
        operation: Option<&'static OperationInfo>,
        pace: Pace,
        console: &mut Console,
    ) -> Result<(), Failure> {
        let mut devices = devices::read(directory, client, selection);
        let mut watch = selection.watch();
        let mut platforms = operation.map(|operation| Platforms::of(operation, directory));
        let mut calls: VecDeque<JoinHandle<Called>> = VecDeque::new();
        while let Some(item) = devices.next().await {
            let item = item?;
            watch.note(item.value());
            let device = directory.thing(&item);
            let item = if pace.shows_secrets { item.into_value() } else { item.redacted() };
            match (operation, &mut platforms) {
                (Some(operation), Some(platforms)) => {
                    if platforms.admit(&device.platform) {
                        let arguments = arguments(operation, &device)?;
                        calls.push_back(tokio::spawn(call(client.clone(), operation, arguments, item, pace)));
                    }
                }
                _ => self.push(&[self.layout.of_device(&item)], console)?,
            }
            if calls.len() >= pace.concurrency {
                self.finish_one(&mut calls, console).await?;
            }
        }
        while !calls.is_empty() {
            self.finish_one(&mut calls, console).await?;
        }
        if let Some(left_out) = platforms.and_then(|platforms| platforms.left_out()) {
            console.tell(&left_out);
        }
        found::check(&watch, directory, client).await
    }

    /// Writes the rows of the device whose call was sent first.
    async fn finish_one(
        &mut self,
        calls: &mut VecDeque<JoinHandle<Called>>,
        console: &mut Console,
    ) -> Result<(), Failure> {
        let Some(first) = calls.pop_front() else { return Ok(()) };
        let (device, response) = first.await.map_err(|error| Failure::new(Exit::Other, error.to_string()))?;
        match response {
            Ok(response) => self.push(&self.layout.of_response(&device, &response), console),
            Err(failure) => {
                self.failed += 1;
                self.push(&[self.layout.of_error(&device, &one_line(&failure.message))], console)
            }
        }
    }

    /// Writes the rows of a device.
    fn push(&mut self, rows: &[layout::Row], console: &mut Console) -> Result<(), Failure> {
        self.devices += 1;
        self.rows += rows.len();
        self.progress.advance();
        rows.iter().try_for_each(|row| self.writer.write(row, console))
    }

    /// Says how it ended.
    fn end(&self, to: Option<&str>, console: &mut Console) -> Result<Exit, Failure> {
        let to = to.map(|path| format!(" in {path}")).unwrap_or_default();
        console.note(&format!("{}, {} rows{to}", counted(self.devices), self.rows));
        if self.failed == 0 {
            return Ok(Exit::Done);
        }
        console.tell(&format!("{} of {} devices failed; see the column `error`", self.failed, self.devices));
        Ok(Exit::SomeFailed)
    }
}

fn arguments(operation: &'static OperationInfo, device: &Thing) -> Result<Arguments, Failure> {
    let parameter = device_parameter(operation).ok_or_else(|| Failure::usage("the operation takes no device"))?;
    Ok(Arguments::new().parameter(parameter.name, device.id.clone()))
}

async fn call(
    client: Client,
    operation: &'static OperationInfo,
    arguments: Arguments,
    device: Value,
    pace: Pace,
) -> Called {
    let described = match operation.with(arguments) {
        Ok(described) => described,
        Err(faults) => return (device, Err(Failure::usage(faults.to_string()))),
    };
    let response = Call::new(&client, described).send().await.map_err(Failure::from).map(|answer| match answer {
        Answer::Data(data) if pace.shows_secrets => data.into_value(),
        Answer::Data(data) => data.redacted(),
        _ => Value::Null,
    });
    (device, response)
}
