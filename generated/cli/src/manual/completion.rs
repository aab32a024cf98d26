//! `kandji completion`.

use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;

use crate::command_line::globals;
use crate::console::Console;
use crate::exit::{Exit, Failure};

/// The name of the command.
pub(crate) const NAME: &str = "completion";

const SHELL: &str = "shell";

/// `kandji completion`.
pub(crate) fn command() -> Command {
    let command = Command::new(NAME)
        .about("Writes the completions for a shell")
        .after_help(
            "Examples:\n  bash        kandji completion bash > ~/.local/share/bash-completion/completions/kandji\n  \
             zsh         kandji completion zsh > \"${fpath[1]}/_kandji\"\n  \
             fish        kandji completion fish > ~/.config/fish/completions/kandji.fish\n  \
             PowerShell  kandji completion powershell >> $PROFILE",
        )
        .arg(Arg::new(SHELL).value_name("SHELL").required(true).value_parser(value_parser!(Shell)));
    globals::without(command, globals::NO_TENANT)
}

/// Writes the completions of the whole program.
pub(crate) fn run(matches: &ArgMatches, mut program: Command, console: &mut Console) -> Result<Exit, Failure> {
    globals::refuse(NAME, globals::NO_TENANT, matches)?;
    let shell: Shell = *matches.get_one(SHELL).ok_or_else(|| Failure::usage("which shell?"))?;
    // Its writer panics if it cannot write, as to a closed pipe.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut program, "kandji", &mut script);
    console.output().write_all(&script)?;
    console.flush()?;
    Ok(Exit::Done)
}
