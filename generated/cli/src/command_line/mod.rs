//! The command line: its commands, made from the operations as data, and what each of them runs.

pub(crate) mod bash_sdk;
mod example;
pub(crate) mod flags;
pub(crate) mod globals;
mod help;
pub(crate) mod names;
pub(crate) mod own;
pub(crate) mod tree;
pub(crate) mod values;
pub(crate) mod words;

use std::ffi::OsString;

use clap::ArgMatches;
use kandji_client::operations::OperationInfo;

use crate::bulk;
use crate::console::Console;
use crate::environment::Environment;
use crate::exit::{Exit, Failure};
use crate::invoke;
use crate::invoke::invocation::Invocation;
use crate::manual::{about, completion, man};
use crate::{card, demo, raw, report, session};
use globals::Globals;

/// Parses a command line and runs it.
pub(crate) async fn dispatch(
    arguments: Vec<OsString>,
    environment: &Environment,
    console: &mut Console,
) -> Result<Exit, Failure> {
    let width = console.width.unwrap_or(help::WIDEST).min(help::WIDEST);
    let arguments = bash_sdk::translated(arguments)?;
    let matches = match tree::program().term_width(width).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return told(&error, console),
    };
    let globals = Globals::of(&matches)?;
    match matches.subcommand() {
        Some((demo::NAME, own)) => match demo::run(own, environment, console).await? {
            demo::Step::Ended(exit) => Ok(exit),
            demo::Step::Run(demo, arguments) => Box::pin(dispatch(arguments, demo.environment(), console)).await,
        },
        Some((report::NAME, own)) => report::run(own, &globals, environment, console).await,
        Some((session::NAME, own)) => session::run(own, &globals, environment, console).await,
        Some((card::NAME, own)) => card::run(own, &globals, environment, console).await,
        Some((raw::NAME, own)) => raw::run(own, &globals, environment, console).await,
        Some((completion::NAME, own)) => completion::run(own, tree::program(), console),
        Some((man::NAME, own)) => man::run(own, tree::program(), console),
        Some((group, inner)) => match inner.subcommand() {
            Some((method, own)) => match names::operation(group, method) {
                Some(operation) => run_operation(operation, own, globals, environment, console).await,
                None => Err(Failure::usage(format!("there is no operation `{group} {method}`"))),
            },
            None => Err(Failure::usage(format!("`{group}` needs an operation; see `kandji {group} --help`"))),
        },
        None if matches.get_flag(about::NAME) => about::show(environment, console),
        None => Err(Failure::usage("a command is needed; see `kandji --help`")),
    }
}

async fn run_operation(
    operation: &'static OperationInfo,
    matches: &ArgMatches,
    globals: Globals,
    environment: &Environment,
    console: &mut Console,
) -> Result<Exit, Failure> {
    if let Some(options) = bulk::options::read(operation, matches)? {
        return bulk::run(operation, options, matches, &globals, environment, console).await;
    }
    let invocation = Invocation::of(operation, matches, globals, console)?;
    invoke::run(invocation, environment, console).await
}

/// Help and versions are data, and everything else is a usage error.
fn told(error: &clap::Error, console: &mut Console) -> Result<Exit, Failure> {
    let text = error.render();
    let shown = |has_colors: bool| if has_colors { text.ansi().to_string() } else { text.to_string() };
    if error.use_stderr() {
        let shown = shown(console.has_message_colors);
        console.tell(shown.trim_end());
        return Ok(Exit::Usage);
    }
    let shown = shown(console.has_output_colors);
    console.output().write_all(shown.as_bytes())?;
    console.flush()?;
    Ok(Exit::Done)
}
