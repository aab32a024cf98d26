//! What is going to be sent, to which devices, and with which arguments.

use clap::ArgMatches;
use kandji_client::Client;
use kandji_client::operations::{Described, OperationInfo, ParameterInfo};
use serde_json::Value;

use crate::command_line::flags::{self, Flag, Target};
use crate::command_line::globals::Globals;
use crate::command_line::names::command;
use crate::console::Console;
use crate::directory::thing::{Thing, aligned, counted, one_line};
use crate::environment::Environment;
use crate::exit::Failure;
use crate::fleet::devices::device_parameter;
use crate::invoke::dry_run;
use crate::invoke::given::Given;
use crate::invoke::invocation::Invocation;
use crate::invoke::names;

/// How many devices are shown before the rest is only counted.
const SHOWN: usize = 10;
/// How many requests a dry run shows on a terminal.
const SHOWN_REQUESTS: usize = 3;

/// An operation that is going to be sent for many devices.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) operation: &'static OperationInfo,
    device: &'static ParameterInfo,
    flags: &'static [Flag],
    /// The arguments that all devices share, and how the operation is run.
    pub(crate) shared: Invocation,
    pub(crate) rows: Vec<Row>,
}

/// One device of a plan.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) device: Thing,
    /// The arguments of its own: the number of a flag, and the text.
    pub(crate) own: Vec<(usize, String)>,
    /// The line of the table that names it.
    pub(crate) line: Option<u64>,
}

impl Row {
    /// A device without arguments of its own.
    pub(crate) fn of(device: Thing) -> Self {
        Self { device, own: Vec::new(), line: None }
    }
}

impl Plan {
    /// A plan without devices, with the arguments of a command line.
    pub(crate) fn of(
        operation: &'static OperationInfo,
        matches: &ArgMatches,
        globals: &Globals,
        console: &mut Console,
    ) -> Result<Self, Failure> {
        let device = device_parameter(operation).ok_or_else(|| Failure::usage("the operation takes no device"))?;
        let flags = flags::of(operation);
        let placed = by_position(flags, device, matches)?;
        let texts = |flag: &Flag| match placed.iter().find(|(id, _)| *id == flag.id) {
            Some((_, text)) => Some(vec![text.clone()]),
            None if flag.is_positional => None,
            None => matches.get_many(&flag.id).map(|texts| texts.cloned().collect()),
        };
        let given = Given::read_with(operation, matches, texts, console)?;
        let shared = Invocation::with(given, matches, globals.clone())?;
        Ok(Self { operation, device, flags, shared, rows: Vec::new() })
    }

    /// The arguments that a table can have, with their numbers: all but the device.
    pub(crate) fn columns(&self) -> impl Iterator<Item = (usize, &Flag)> {
        let is_device = |flag: &Flag| flag.target == Target::Parameter(self.device.name);
        self.flags.iter().enumerate().filter(move |(_, flag)| !is_device(flag))
    }

    /// The text of an argument with ids in place of names. What does not fit is left; it is told with everything else.
    pub(crate) async fn resolved(&self, number: usize, text: &str, client: &Client) -> Result<String, Failure> {
        let mut given = Given::nothing(self.operation);
        if given.add(self.flags[number].clone(), &[text.to_owned()]).is_err() {
            return Ok(text.to_owned());
        }
        names::resolve(&mut given, client).await?;
        Ok(match given.values.first() {
            Some((_, Value::String(id))) => id.clone(),
            Some((_, Value::Array(items))) if items.iter().all(Value::is_string) => {
                Value::from(items.clone()).to_string()
            }
            _ => text.to_owned(),
        })
    }

    /// What is sent for a device.
    pub(crate) fn described(&self, row: &Row) -> Result<Described, Failure> {
        self.checked(row)?.map_err(|faults| Failure::usage(faults.join("; ")))
    }

    fn checked(&self, row: &Row) -> Result<Result<Described, Vec<String>>, Failure> {
        let mut given = self.shared.given.clone();
        for (number, text) in &row.own {
            given.add(self.flags[*number].clone(), std::slice::from_ref(text))?;
        }
        let is_device = |flag: &&Flag| flag.target == Target::Parameter(self.device.name);
        if let Some(flag) = self.flags.iter().find(is_device) {
            given.values.push((flag.clone(), row.device.id.clone().into()));
        }
        given.checked()
    }

    /// What is wrong with the arguments, all at once.
    pub(crate) fn faults(&self) -> Vec<String> {
        let faults = |row: &Row| match self.checked(row) {
            Ok(Ok(_)) => Vec::new(),
            Ok(Err(faults)) => faults,
            Err(failure) => vec![failure.message],
        };
        let place = |row: &Row| row.line.map(|line| format!("line {line}: ")).unwrap_or_default();
        // Without a table, all devices have the same arguments.
        let has_table = self.rows.iter().any(|row| row.line.is_some());
        let rows = self.rows.iter().take(if has_table { usize::MAX } else { 1 });
        rows.flat_map(|row| faults(row).into_iter().map(move |fault| format!("{}{fault}", place(row)))).collect()
    }

    /// The arguments of a device without its id and without secrets, as JSON.
    pub(crate) fn arguments(&self, row: &Row) -> String {
        let Ok(described) = self.described(row) else { return String::new() };
        let mut arguments = described.redacted_arguments();
        if let Value::Object(arguments) = &mut arguments {
            arguments.remove(self.device.name);
        }
        arguments.to_string()
    }

    /// The plan for these of its devices only.
    pub(crate) fn part(&self, rows: &[usize]) -> Self {
        Self { rows: rows.iter().map(|index| self.rows[*index].clone()).collect(), ..self.clone() }
    }

    /// How many devices there are, in words.
    pub(crate) fn count(&self) -> String {
        counted(self.rows.len())
    }

    /// Shows what is going to be sent, and to which devices.
    pub(crate) fn show(&self, console: &mut Console) {
        let shared = self.rows.iter().all(|row| row.own.is_empty());
        let arguments = |row: &Row| match self.arguments(row) {
            arguments if arguments == "{}" => String::new(),
            arguments => format!("  {}", one_line(&arguments)),
        };
        let with = self.rows.first().filter(|_| shared).map(arguments).unwrap_or_default();
        let title = console.heading(&format!("{}: {}", command(self.operation), self.count()));
        console.tell(&format!("{title}{with}"));
        let first: Vec<&Row> = self.rows.iter().take(SHOWN).collect();
        for (row, device) in first.iter().zip(aligned(first.iter().map(|row| &row.device))) {
            let own = if shared { String::new() } else { arguments(row) };
            console.tell(&format!("  {device}{own}"));
        }
        if let Some(more) = self.rows.len().checked_sub(SHOWN).filter(|more| *more > 0) {
            console.tell(&format!("  and {more} more"));
        }
    }

    /// Shows the requests without sending them: on a terminal the first ones, unless the command line says how.
    pub(crate) fn preview(&self, environment: &Environment, console: &mut Console) -> Result<(), Failure> {
        let globals = &self.shared.globals;
        let is_whole = dry_run::is_data(globals) || !console.is_output_terminal;
        let shown = if is_whole { usize::MAX } else { SHOWN_REQUESTS };
        let rows = self.rows.iter().take(shown);
        let previews = rows.map(|row| dry_run::preview(&self.described(row)?, globals, environment));
        dry_run::write_all(previews, globals, console)?;
        console.flush()?;
        match self.rows.len().saturating_sub(shown) {
            0 => console.tell("nothing was sent"),
            more => console.tell(&format!("and {more} more requests, which --output json shows; nothing was sent")),
        }
        Ok(())
    }
}

/// The arguments by position, without the device, which is not given by position here.
fn by_position(flags: &[Flag], device: &ParameterInfo, matches: &ArgMatches) -> Result<Vec<(String, String)>, Failure> {
    let positions = || flags.iter().filter(|flag| flag.is_positional);
    let texts: Vec<&String> = positions().filter_map(|flag| matches.get_one::<String>(&flag.id)).collect();
    let is_device = |flag: &&Flag| flag.target == Target::Parameter(device.name);
    let others: Vec<&Flag> = positions().filter(|flag| !is_device(flag)).collect();
    if texts.len() > others.len() {
        let message = "a device by its position, and a selection of devices: give one of the two";
        return Err(Failure::usage(message));
    }
    Ok(others.into_iter().zip(texts).map(|(flag, text)| (flag.id.clone(), text.clone())).collect())
}
