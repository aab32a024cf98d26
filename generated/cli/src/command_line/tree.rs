//! The tree of commands.

use clap::{Arg, ArgAction, Command};
use kandji_client::operations::OperationInfo;

use super::flags::{self, Flag};
use super::own::{ALL, BODY, FILE, LIMIT, NULL, WAIT, WAIT_LIMIT};
use super::{globals, help, names};
use crate::bulk::options as bulk;
use crate::manual::{about, completion, man};
use crate::{card, demo, raw, report, session};

/// The whole program.
pub(crate) fn program() -> Command {
    Command::new("kandji")
        .version(env!("CARGO_PKG_VERSION"))
        .about("The Iru (Kandji) Endpoint Management API from the command line")
        .styles(help::styles())
        .after_help(help::after_short())
        .after_long_help(help::after_program())
        .arg_required_else_help(true)
        .arg(Arg::new(about::NAME).long(about::NAME).action(ArgAction::SetTrue).help("Says what this program is"))
        .args(globals::arguments())
        .subcommands([session::command(), demo::command(), report::command(), raw::command(), card::command()])
        .subcommands([completion::command(), man::command()])
        .subcommands(names::groups().into_iter().map(|(group, _)| self::group(group)))
}

/// A group. Its commands are made when they are needed: there are many, and a command line is about one group.
fn group(group: &'static str) -> Command {
    let about = help::group(group).map_or("", |group| group.description);
    Command::new(names::kebab(group))
        .about(names::first_sentence(about).to_owned())
        .long_about(about)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .defer(with_operations)
}

fn with_operations(group: Command) -> Command {
    let members = names::groups().into_iter().find(|(name, _)| names::kebab(name) == group.get_name());
    let operations = members.into_iter().flat_map(|(_, operations)| operations);
    group.subcommands(operations.map(operation))
}

/// The command of an operation.
pub(crate) fn operation(operation: &'static OperationInfo) -> Command {
    let command = Command::new(names::kebab(operation.method))
        .about(operation.summary)
        .long_about(format!("{}.\n\n{}", operation.summary, operation.description))
        .after_help(help::after_operation(operation, false))
        .after_long_help(help::after_operation(operation, true));
    let many = bulk::arguments(operation);
    let others = if many.is_empty() { Vec::new() } else { bulk::sources() };
    let command = command.args(flags::of(operation).iter().map(|flag| argument(flag, &others))).args(many);
    let command = if operation.body.is_some() { command.args(body_arguments()) } else { command };
    let command = if operation.list.is_some() { command.args(list_arguments()) } else { command };
    let command = if operation.upload.is_some() { command.arg(file_argument()) } else { command };
    if operation.command.is_some() { command.args(wait_arguments()) } else { command }
}

/// `others` are arguments that can stand in place of those by position.
fn argument(flag: &Flag, others: &[String]) -> Arg {
    let (short, long) = (flag.short_help(), flag.help());
    if flag.is_positional {
        let argument = Arg::new(flag.id.clone()).value_name(flag.id.to_uppercase()).help(short).long_help(long);
        return if others.is_empty() { argument.required(true) } else { argument.required_unless_present_any(others) };
    }
    Arg::new(flag.id.clone())
        .long(flag.id.clone())
        .value_name(flag.value_name())
        .action(ArgAction::Append)
        .allow_hyphen_values(true)
        .help(short)
        .long_help(long)
}

fn body_arguments() -> [Arg; 2] {
    [
        Arg::new(BODY).long(BODY).value_name("FILE").help("Reads the body as JSON from a file; `-` is standard input"),
        Arg::new(NULL)
            .long(NULL)
            .value_name("FIELD")
            .action(ArgAction::Append)
            .value_delimiter(',')
            .help("Sends null for a field of the body, which clears it"),
    ]
}

fn list_arguments() -> [Arg; 2] {
    [
        Arg::new(ALL).long(ALL).action(ArgAction::SetTrue).help("Reads all pages"),
        Arg::new(LIMIT)
            .long(LIMIT)
            .value_name("N")
            .value_parser(clap::value_parser!(usize))
            .help("Reads as many pages as it takes for N items"),
    ]
}

fn file_argument() -> Arg {
    Arg::new(FILE).long(FILE).value_name("PATH").help("Uploads this file to the storage that the API names")
}

fn wait_arguments() -> [Arg; 2] {
    [
        Arg::new(WAIT).long(WAIT).action(ArgAction::SetTrue).help("Waits until the device has carried out the command"),
        Arg::new(WAIT_LIMIT)
            .long(WAIT_LIMIT)
            .value_name("SECONDS")
            .value_parser(clap::value_parser!(u64))
            .requires(WAIT)
            .help("How long to wait; by default ten minutes"),
    ]
}
