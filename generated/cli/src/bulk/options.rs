//! The arguments that let an operation run for many devices.

use std::path::PathBuf;

use clap::builder::RangedU64ValueParser;
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches};
use kandji_client::operations::OperationInfo;

use crate::command_line::flags;
use crate::command_line::own::{ALL_DEVICES, CONCURRENCY_NAME, FROM_CSV, RESULTS, RESUME, RETRY_FAILED, RETRY_UNKNOWN};
use crate::exit::Failure;
use crate::fleet::devices;
use crate::fleet::selection::{self, Selection};
use crate::fleet::selector::SELECTORS;

/// How many requests are under way at a time, unless something else is asked for.
const CONCURRENCY: u64 = 4;
const MOST_CONCURRENCY: u64 = 64;
const HEADING: &str = "Many devices at once";

/// Which devices, how fast, and where the results are written.
#[derive(Debug)]
pub(crate) struct Options {
    pub(crate) source: Source,
    pub(crate) results: Results,
    pub(crate) concurrency: usize,
}

/// Where the devices come from.
#[derive(Debug)]
pub(crate) enum Source {
    Selection(Selection),
    Table(PathBuf),
    /// From the result file alone.
    Resumed,
}

/// What becomes of the results.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Results {
    /// They go to a new file; `None` for one with the name of the operation and the time.
    New(Option<PathBuf>),
    /// They continue a file.
    Resume { path: PathBuf, retries: Retries },
}

/// Which rows of a result file are sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Retries {
    pub(crate) failed: bool,
    pub(crate) unknown: bool,
}

/// The arguments, if the operation takes a device.
pub(crate) fn arguments(operation: &'static OperationInfo) -> Vec<Arg> {
    let Some(directory) = devices::list_for(operation) else { return Vec::new() };
    let flags = flags::of(operation);
    let selectors = selection::arguments(directory.list, |name| flags.iter().any(|flag| flag.id == name));
    selectors.into_iter().chain(others()).map(|argument| argument.help_heading(HEADING)).collect()
}

fn others() -> Vec<Arg> {
    let selectors: Vec<String> = SELECTORS.iter().map(selection::id).collect();
    let file = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name("FILE").value_parser(clap::value_parser!(PathBuf)).help(help)
    };
    let flag = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).requires(RESUME).help(help)
    };
    vec![
        Arg::new(ALL_DEVICES)
            .long(ALL_DEVICES)
            .action(ArgAction::SetTrue)
            .help("All devices")
            .conflicts_with_all(&selectors),
        file(FROM_CSV, "The devices in this table, whose other columns are arguments, by the names of their flags")
            .conflicts_with_all(&selectors)
            .conflicts_with(ALL_DEVICES),
        file(
            RESULTS,
            "Writes what became of each device to this file, .csv or .ndjson; by default, unless the \
            operation only reads, to one with the name of the operation in the current folder",
        )
        .conflicts_with(RESUME),
        file(RESUME, "Goes on where the run stopped that wrote this result file")
            .conflicts_with_all(&selectors)
            .conflicts_with(ALL_DEVICES),
        flag(RETRY_FAILED, "Sends what failed once more"),
        flag(RETRY_UNKNOWN, "Sends what may have been done already once more"),
        concurrency(),
    ]
}

/// How many requests are under way at a time.
pub(crate) fn concurrency() -> Arg {
    Arg::new(CONCURRENCY_NAME)
        .long(CONCURRENCY_NAME)
        .value_name("N")
        .value_parser(RangedU64ValueParser::<usize>::new().range(1..=MOST_CONCURRENCY))
        .default_value(CONCURRENCY.to_string())
        .help("How many requests are under way at a time")
}

/// The arguments each of which stands in place of a device by position.
pub(crate) fn sources() -> Vec<String> {
    let selectors = SELECTORS.iter().map(selection::id);
    selectors.chain([ALL_DEVICES, FROM_CSV, RESUME].map(str::to_owned)).collect()
}

/// Reads the arguments; `None` if the operation runs for one device.
pub(crate) fn read(operation: &'static OperationInfo, matches: &ArgMatches) -> Result<Option<Options>, Failure> {
    if devices::list_for(operation).is_none() {
        return Ok(None);
    }
    let is_given = |name: &str| matches.value_source(name) == Some(ValueSource::CommandLine);
    let source = match Selection::read(matches) {
        Some(selection) => Source::Selection(selection),
        None if is_given(ALL_DEVICES) => Source::Selection(Selection::default()),
        None => match (matches.get_one::<PathBuf>(FROM_CSV), is_given(RESUME)) {
            (Some(path), _) => Source::Table(path.clone()),
            (None, true) => Source::Resumed,
            (None, false) => return lone(&is_given),
        },
    };
    let retries = Retries { failed: matches.get_flag(RETRY_FAILED), unknown: matches.get_flag(RETRY_UNKNOWN) };
    let results = match matches.get_one::<PathBuf>(RESUME) {
        Some(path) => Results::Resume { path: path.clone(), retries },
        None => Results::New(matches.get_one::<PathBuf>(RESULTS).cloned()),
    };
    let concurrency = matches.get_one(CONCURRENCY_NAME).copied().unwrap_or(1);
    Ok(Some(Options { source, results, concurrency }))
}

/// One device: what is only for many must not be given.
fn lone(is_given: &dyn Fn(&str) -> bool) -> Result<Option<Options>, Failure> {
    match [RESULTS, CONCURRENCY_NAME].into_iter().find(|name| is_given(name)) {
        Some(name) => Err(Failure::usage(format!(
            "`--{name}` is for many devices; say which, with --{ALL_DEVICES}, --{FROM_CSV} or a selector such as --serial"
        ))),
        None => Ok(None),
    }
}
