//! An operation with its arguments, and how it is to be run.

use std::path::PathBuf;
use std::time::Duration;

use clap::ArgMatches;
use kandji_client::operations::{Described, OperationInfo, SchemaKind};

use super::given::Given;
use crate::command_line::flags::{self, Target};
use crate::command_line::globals::Globals;
use crate::command_line::own;
use crate::console::Console;
use crate::exit::Failure;

/// How long the command of a device is waited for, unless another limit is given.
const WAIT: Duration = Duration::from_secs(600);

/// How many items of a list are shown unless more are asked for.
const PAGE: usize = 300;

/// An operation with its arguments, and how it is to be run.
#[derive(Clone, Debug)]
pub(crate) struct Invocation {
    pub(crate) given: Given,
    pub(crate) globals: Globals,
    /// How many items of a list are read.
    pub(crate) extent: Extent,
    /// How long the command of a device is waited for, if it is.
    pub(crate) wait: Option<Duration>,
    /// The file that is sent to the storage.
    pub(crate) upload: Option<PathBuf>,
}

/// How much of a list is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// As many as a page has.
    Page,
    /// So many items.
    Limit(usize),
    /// Everything.
    All,
}

impl Extent {
    /// How many items that is.
    pub(crate) fn most(self) -> usize {
        match self {
            Self::Page => PAGE,
            Self::Limit(most) => most,
            Self::All => usize::MAX,
        }
    }
}

impl Invocation {
    /// Reads an operation and its arguments from a parsed command line.
    pub(crate) fn of(
        operation: &'static OperationInfo,
        matches: &ArgMatches,
        globals: Globals,
        console: &mut Console,
    ) -> Result<Self, Failure> {
        Self::with(Given::read(operation, matches, console)?, matches, globals)
    }

    /// An operation with arguments, run as a parsed command line says.
    pub(crate) fn with(given: Given, matches: &ArgMatches, globals: Globals) -> Result<Self, Failure> {
        let operation = given.operation;
        let mut invocation = Self::new(given, globals);
        if operation.list.is_some() {
            invocation.extent = match (matches.get_one(own::LIMIT), matches.get_flag(own::ALL)) {
                (Some(limit), true) => {
                    return Err(Failure::usage(format!(
                        "`--all` reads the whole list, and `--limit {limit}` so many items of it: leave one of them out"
                    )));
                }
                (Some(limit), false) => Extent::Limit(*limit),
                (None, true) => Extent::All,
                (None, false) => Extent::Page,
            };
        }
        if operation.command.is_some() && matches.get_flag(own::WAIT) {
            let limit = matches.get_one(own::WAIT_LIMIT).map(|seconds| Duration::from_secs(*seconds));
            invocation.wait = Some(limit.unwrap_or(WAIT));
        }
        if operation.upload.is_some() {
            let path = matches.get_one::<String>(own::FILE).map(PathBuf::from);
            invocation.upload = path;
            invocation.name_file()?;
        }
        Ok(invocation)
    }

    /// An operation with arguments, run in the usual way.
    pub(crate) fn new(given: Given, globals: Globals) -> Self {
        Self { given, globals, extent: Extent::Page, wait: None, upload: None }
    }

    /// Whether arguments say which page of a list is read.
    pub(crate) fn has_page_arguments(&self) -> bool {
        let Some(list) = &self.given.operation.list else { return false };
        let names = list.paging.parameters();
        let given = self.given.values.iter();
        given.filter(|(flag, _)| matches!(flag.target, Target::Parameter(name) if names.contains(&Some(name)))).count()
            > 0
    }

    /// Gives the request for an upload the name of the file, if a text is all that it requires.
    fn name_file(&mut self) -> Result<(), Failure> {
        let Some(name) = self.upload.as_ref().and_then(|path| path.file_name()) else { return Ok(()) };
        let name = name.to_string_lossy().into_owned();
        let required: Vec<_> = flags::of(self.given.operation).iter().filter(|flag| flag.is_required).collect();
        let [flag] = required.as_slice() else { return Ok(()) };
        let is_given = self.given.values.iter().any(|(known, _)| known.id == flag.id);
        if matches!(flag.schema.kind, SchemaKind::Text(_)) && !is_given && self.given.body.is_none() {
            self.given.add((*flag).clone(), &[name])?;
        }
        Ok(())
    }

    /// The operation with its arguments, all of which are checked.
    pub(crate) fn described(&self) -> Result<Described, Failure> {
        self.given.checked()?.map_err(|faults| {
            let lines: String = faults.iter().map(|fault| format!("\n  {fault}")).collect();
            Failure::usage(format!("the arguments cannot be sent:{lines}"))
        })
    }
}
