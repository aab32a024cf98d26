//! The command line that goes on with a run: that of the run with the result file in place of its selection.

use std::path::Path;

use clap::parser::ValueSource;
use clap::{Arg, ArgMatches};
use kandji_client::operations::OperationInfo;

use super::options::Retries;
use crate::command_line::flags;
use crate::command_line::names::command;
use crate::command_line::own::{ALL_DEVICES, RESULTS, RESUME, RETRY_FAILED, RETRY_UNKNOWN};
use crate::command_line::words::word;
use crate::command_line::{globals, tree};
use crate::fleet::selection;
use crate::fleet::selector::SELECTORS;

/// Options of a run that another one must not have, or that only it can have.
const LEFT_OUT: [&str; 9] = [
    ALL_DEVICES,
    RESULTS,
    RESUME,
    RETRY_FAILED,
    RETRY_UNKNOWN,
    globals::CONFIRM,
    globals::DRY_RUN,
    globals::TO,
    globals::FORCE,
];

/// What stands for a secret.
const SECRET: &str = "'…'";

/// The command line that goes on with a run.
#[derive(Clone, Debug)]
pub(crate) struct Again {
    words: Vec<String>,
    /// Whether the run was confirmed by an option, which has to name the number of devices that are left.
    is_confirmed: bool,
    has_secret: bool,
}

impl Again {
    /// From the command line of a run.
    pub(crate) fn of(operation: &'static OperationInfo, matches: &ArgMatches) -> Self {
        let of_operation = tree::operation(operation);
        let options: Vec<Arg> = of_operation.get_arguments().cloned().chain(globals::arguments()).collect();
        let is_given = |id: &str| {
            matches!(matches.try_contains_id(id), Ok(true))
                && matches.value_source(id) == Some(ValueSource::CommandLine)
        };
        let is_selector = |id: &str| SELECTORS.iter().any(|selector| selection::id(selector) == id);
        let mut again = Self {
            words: vec!["kandji".to_owned(), command(operation)],
            is_confirmed: is_given(globals::CONFIRM),
            has_secret: false,
        };
        let flags = flags::of(operation);
        for option in &options {
            let id = option.get_id().as_str();
            if is_given(id) && !is_selector(id) && !LEFT_OUT.contains(&id) {
                let is_secret = flags.iter().any(|flag| flag.id == id && flag.schema.is_secret);
                again.add(option, is_secret, matches);
            }
        }
        again
    }

    fn add(&mut self, option: &Arg, is_secret: bool, matches: &ArgMatches) {
        let long = option.get_long().map(|long| format!("--{long}"));
        if !option.get_action().takes_values() {
            self.words.extend(long);
            return;
        }
        self.has_secret |= is_secret;
        for value in matches.get_raw(option.get_id().as_str()).into_iter().flatten() {
            let value = if is_secret { SECRET.to_owned() } else { word(&value.to_string_lossy()) };
            self.words.extend(long.clone());
            self.words.push(value);
        }
    }

    /// The line that goes on with what is left, so many devices, and what has to be known of it.
    pub(crate) fn line(&self, path: &Path, retries: Retries, left: usize) -> String {
        let mut line = self.words.join(" ");
        line.push_str(&format!(" --{RESUME} {}", word(&path.display().to_string())));
        for (holds, option) in [(retries.failed, RETRY_FAILED), (retries.unknown, RETRY_UNKNOWN)] {
            if holds {
                line.push_str(&format!(" --{option}"));
            }
        }
        if self.is_confirmed {
            line.push_str(&format!(" --{} {left}", globals::CONFIRM));
        }
        line
    }

    /// Whether a secret of the command line is left out.
    pub(crate) fn has_secret(&self) -> bool {
        self.has_secret
    }
}
