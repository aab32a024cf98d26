//! The tree of commands.

use clap::{Arg, ArgAction, Command};
use kandji_client::operations::OperationInfo;

use super::flags::{self, Flag};
use super::own::{ALL, BODY, FILE, LIMIT, NULL, WAIT, WAIT_LIMIT};
use super::{globals, names};
use crate::bulk::options as bulk;
use crate::{demo, report, session};

/// The whole program.
pub(crate) fn program() -> Command {
    Command::new("kandji")
        .version(env!("CARGO_PKG_VERSION"))
        .about("The Iru (Kandji) Endpoint Management API from the command line")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(globals::arguments())
        .subcommands([session::command(), demo::command(), report::command()])
        .subcommands(names::groups().into_iter().map(|(group, operations)| self::group(group, &operations)))
}

fn group(group: &'static str, operations: &[&'static OperationInfo]) -> Command {
    Command::new(names::kebab(group))
        .about(format!("Operations of {}", group.replace('_', " ")))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(operations.iter().map(|operation| self::operation(operation)))
}

fn operation(operation: &'static OperationInfo) -> Command {
    let command =
        Command::new(names::kebab(operation.method)).about(operation.summary).long_about(operation.description);
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
    let help = flag.help();
    if flag.is_positional {
        let argument = Arg::new(flag.id.clone()).value_name(flag.id.to_uppercase()).help(help);
        return if others.is_empty() { argument.required(true) } else { argument.required_unless_present_any(others) };
    }
    Arg::new(flag.id.clone())
        .long(flag.id.clone())
        .value_name(flag.value_name())
        .action(ArgAction::Append)
        .allow_hyphen_values(true)
        .help(help)
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
            .conflicts_with(ALL)
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
