//! Runs an operation: reads its arguments, asks before it destroys, sends it, and shows what comes.

pub(crate) mod arguments;

use clap::ArgMatches;
use kandji_client::operations::{Answer, Described, OperationInfo};
use kandji_client::runtime::Call;

use crate::command_line::globals::Globals;
use crate::command_line::tree;
use crate::console::Console;
use crate::environment::Environment;
use crate::exit::{Exit, Failure};
use crate::output::Output;
use crate::session;

/// An operation with its arguments, and how it is to be run.
#[derive(Debug)]
pub(crate) struct Invocation {
    pub(crate) operation: &'static OperationInfo,
    pub(crate) described: Described,
    pub(crate) globals: Globals,
    /// How many items of a list are read.
    pub(crate) extent: Extent,
}

/// How much of a list is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// One page.
    Page,
    /// So many items.
    Limit(usize),
    /// Everything.
    All,
}

impl Invocation {
    /// Reads the arguments of an operation from a parsed command line.
    pub(crate) fn of(
        operation: &'static OperationInfo,
        matches: &ArgMatches,
        globals: Globals,
        console: &mut Console,
    ) -> Result<Self, Failure> {
        let arguments = arguments::read(operation, matches, console)?;
        let described = operation.with(arguments).map_err(|faults| Failure::usage(faults.to_string()))?;
        let extent = match operation.list.as_ref().map(|_| (matches.get_flag(tree::ALL), matches.get_one(tree::LIMIT)))
        {
            Some((true, _)) => Extent::All,
            Some((false, Some(limit))) => Extent::Limit(*limit),
            _ => Extent::Page,
        };
        Ok(Self { operation, described, globals, extent })
    }
}

/// Runs an operation.
pub(crate) async fn run(
    invocation: Invocation,
    environment: &Environment,
    console: &mut Console,
) -> Result<Exit, Failure> {
    let client = session::client(&invocation.globals, environment)?;
    let mut output = Output::of(&invocation.globals, console)?;
    let Invocation { operation, described, extent, .. } = invocation;
    match (described.clone().list(), &operation.list, extent) {
        (Some(list), Some(info), Extent::All | Extent::Limit(_)) => {
            let most = if let Extent::Limit(most) = extent { most } else { usize::MAX };
            let mut rows = output.rows(&info.item);
            let mut items = Call::new(&client, list).items();
            let mut count = 0;
            while count < most {
                let Some(item) = items.next().await else { break };
                rows.push(item?, console)?;
                count += 1;
            }
            rows.finish(console)?;
        }
        _ => match Call::new(&client, described).send().await? {
            Answer::Data(data) => output.data(data, console)?,
            Answer::Text(text) => output.text(&text, console)?,
            Answer::File(file) => output.file(&file.bytes, console)?,
            _ => {}
        },
    }
    console.flush()?;
    Ok(Exit::Done)
}
