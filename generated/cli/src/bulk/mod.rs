//! Runs an operation for many devices: selects them, shows what is going to be sent, asks, sends a few at a time, and writes
//! down what became of each.

mod again;
mod confirm;
pub(crate) mod options;
mod outcome;
mod plan;
mod results;
mod send;
mod summary;
mod table;

use clap::ArgMatches;
use kandji_client::Client;
use kandji_client::operations::{OperationInfo, ResponseInfo};
use kandji_client::runtime::Risk;

use crate::command_line::globals::Globals;
use crate::console::Console;
use crate::directory::list::Directory;
use crate::directory::thing::Thing;
use crate::environment::{Environment, Origin};
use crate::exit::{Exit, Failure};
use crate::fleet::platforms::Platforms;
use crate::fleet::{devices, found};
use crate::invoke::names;
use crate::session;
use again::Again;
use options::{Options, Results, Source};
use outcome::{Outcome, State};
use plan::{Plan, Row};
use results::ResultFile;
use results::resume::{Stopped, pending};
use send::Sending;
use send::answers::{self, Answers};
use send::call::How;

/// Runs an operation for many devices.
pub(crate) async fn run(
    operation: &'static OperationInfo,
    options: Options,
    matches: &ArgMatches,
    globals: &Globals,
    environment: &Environment,
    console: &mut Console,
) -> Result<Exit, Failure> {
    let directory = devices::list_for(operation).ok_or_else(|| Failure::usage("the operation takes no device"))?;
    if matches!(operation.response, ResponseInfo::File) {
        return Err(Failure::usage("the files of many devices cannot be written to one output"));
    }
    let is_read = matches!(operation.meta.risk, Risk::Read | Risk::ReadSecret);
    let client = session::client(globals, environment)?;
    let mut plan = Plan::of(operation, matches, globals, console)?;
    names::resolve(&mut plan.shared.given, &client).await?;
    let stopped = match &options.results {
        Results::Resume { path, .. } => {
            let (file, records) = ResultFile::open(path, !is_read)?;
            Some((file, Stopped::of(path, records)?))
        }
        Results::New(_) => None,
    };
    plan.rows =
        rows(&plan, &options.source, stopped.as_ref().map(|(_, stopped)| stopped), directory, &client, console).await?;
    check(&plan, &options.source)?;
    let begun = match stopped {
        Some((file, stopped)) => {
            stopped.check(&plan)?;
            Begun { file: Some(file), outcomes: stopped.outcomes() }
        }
        None => Begun { file: None, outcomes: vec![Outcome::new(State::NotSent); plan.rows.len()] },
    };
    // The demo forgets everything when the run ends.
    let again = (environment.origin() != Origin::Demo).then(|| Again::of(operation, matches));
    let work = Work { plan, begun, options, is_read, again };
    work.run(&client, environment, console).await
}

/// The devices, from wherever they come.
async fn rows(
    plan: &Plan,
    source: &Source,
    stopped: Option<&Stopped>,
    directory: Directory,
    client: &Client,
    console: &mut Console,
) -> Result<Vec<Row>, Failure> {
    match (source, stopped) {
        (Source::Table(path), stopped) => {
            let rows = table::read(path, plan, directory, client, console).await?;
            match stopped {
                Some(stopped) => stopped.order(&rows),
                None => Ok(rows),
            }
        }
        (Source::Selection(selection), _) => {
            let found = found::find(directory, client, selection).await?;
            Ok(fitting(plan.operation, directory, found, console)?.into_iter().map(Row::of).collect())
        }
        (Source::Resumed, stopped) => Ok(stopped.map(Stopped::rows).unwrap_or_default()),
    }
}

/// The devices of platforms that the operation is for. What a device of another platform would be refused is not sent.
fn fitting(
    operation: &'static OperationInfo,
    directory: Directory,
    mut found: Vec<Thing>,
    console: &mut Console,
) -> Result<Vec<Thing>, Failure> {
    let mut platforms = Platforms::of(operation, directory);
    found.retain(|device| platforms.admit(&device.platform));
    match platforms.left_out() {
        Some(left_out) if found.is_empty() => {
            Err(Failure::usage(format!("no device is left, and nothing was sent; {left_out}")))
        }
        left_out => {
            left_out.iter().for_each(|left_out| console.tell(left_out));
            Ok(found)
        }
    }
}

/// Fails if there is nothing to send, or something is wrong with it.
fn check(plan: &Plan, source: &Source) -> Result<(), Failure> {
    if plan.rows.is_empty() {
        return Err(Failure::new(Exit::NotFound, "no device is selected; nothing was sent"));
    }
    let faults = plan.faults();
    match source {
        _ if faults.is_empty() => Ok(()),
        Source::Table(path) => Err(table::failure(path, &faults)),
        _ => Err(Failure::usage(faults.join("\n"))),
    }
}

/// A result file, and what is known of each device.
struct Begun {
    file: Option<ResultFile>,
    outcomes: Vec<Outcome>,
}

/// A plan, and how far it is.
struct Work {
    plan: Plan,
    begun: Begun,
    options: Options,
    is_read: bool,
    /// How to go on with it.
    again: Option<Again>,
}

impl Work {
    /// Shows what is left, asks, and sends it.
    async fn run(self, client: &Client, environment: &Environment, console: &mut Console) -> Result<Exit, Failure> {
        let Self { plan, begun, options, is_read, again } = self;
        let globals = &plan.shared.globals;
        let how = How::of(&plan.shared);
        let retries = match &options.results {
            Results::Resume { retries, .. } => *retries,
            Results::New(_) => options::Retries { failed: false, unknown: false },
        };
        let pending = pending(&begun.outcomes, retries, is_read);
        let left = plan.part(&pending);
        if !is_read || globals.is_dry_run {
            left.show(console);
        }
        if globals.is_dry_run {
            left.preview(environment, console)?;
            return Ok(Exit::Done);
        }
        let mut output = answers::output(globals, is_read, console)?;
        if !pending.is_empty() {
            confirm::ask(&left, globals.confirm.as_deref(), console)?;
        }
        let mut file = match (begun.file, options.results) {
            (Some(file), _) => Some(file),
            (None, Results::New(None)) if is_read => None,
            (None, Results::New(path)) => {
                let path = path.unwrap_or_else(|| results::default_path(&plan));
                Some(ResultFile::create(path, &plan, !is_read)?)
            }
            (None, Results::Resume { .. }) => None,
        };
        if let Some(file) = &file {
            console.tell(&format!("Results: {}", file.path().display()));
        }
        let answers = Answers::of(output.as_mut(), globals, is_read);
        let sending = Sending { plan: &plan, client, how, results: file.as_mut(), answers, outcomes: begun.outcomes };
        let run = sending.run(&pending, options.concurrency, console).await;
        let path = file.as_ref().map(|file| file.path().to_owned());
        let finished = file.map_or(Ok(()), |file| file.finish(&plan, &run.outcomes));
        // Whoever has closed the pipe has read what they wanted.
        if !run.failure.as_ref().is_some_and(Failure::is_closed_pipe) {
            summary::tell(&plan, &run, path.as_deref(), again.as_ref(), console);
        }
        finished?;
        summary::exit(&run)
    }
}
