//! `kandji man`.

use std::path::Path;

use clap::{Arg, ArgMatches, Command};
use clap_mangen::Man;

use crate::command_line::globals;
use crate::console::Console;
use crate::exit::{Exit, Failure};

/// The name of the command.
pub(crate) const NAME: &str = "man";

const COMMAND: &str = "command";
const FOLDER: &str = "dir";

/// `kandji man`.
pub(crate) fn command() -> Command {
    let command = Command::new(NAME)
        .about("Writes the manual: a page for each command")
        .after_help("Examples:\n  kandji man devices list | man -l -\n  kandji man --dir ~/.local/share/man/man1")
        .args([
            Arg::new(COMMAND)
                .value_name("COMMAND")
                .num_args(1..)
                .conflicts_with(FOLDER)
                .help("The command whose page is written; by default, that of the program"),
            Arg::new(FOLDER).long(FOLDER).value_name("DIR").help("Writes all pages into this folder"),
        ]);
    globals::without(command, globals::NO_TENANT)
}

/// Writes a page, or all of them.
pub(crate) fn run(matches: &ArgMatches, program: Command, console: &mut Console) -> Result<Exit, Failure> {
    globals::refuse(NAME, globals::NO_TENANT, matches)?;
    let mut program = program.disable_help_subcommand(true);
    // Gives each command its whole name, such as `kandji-devices-list`.
    program.build();
    if let Some(folder) = matches.get_one::<String>(FOLDER) {
        let failed = |error| Failure::new(Exit::Other, format!("`{folder}` cannot be written: {error}"));
        std::fs::create_dir_all(folder).map_err(failed)?;
        let count = write_all(&program, Path::new(folder)).map_err(failed)?;
        console.note(&format!("{count} pages are in {folder}."));
        return Ok(Exit::Done);
    }
    let mut page = &program;
    for word in matches.get_many::<String>(COMMAND).into_iter().flatten() {
        page = page.find_subcommand(word).ok_or_else(|| Failure::usage(format!("there is no command `{word}`")))?;
    }
    console.output().write_all(&rendered(page)?)?;
    console.flush()?;
    Ok(Exit::Done)
}

/// Writes the page of a command and those of the commands in it; returns their number.
fn write_all(command: &Command, folder: &Path) -> std::io::Result<usize> {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name());
    std::fs::write(folder.join(format!("{name}.1")), rendered(command)?)?;
    command.get_subcommands().try_fold(1, |count, inner| Ok(count + write_all(inner, folder)?))
}

fn rendered(command: &Command) -> std::io::Result<Vec<u8>> {
    let mut page = Vec::new();
    Man::new(command.clone()).render(&mut page)?;
    Ok(page)
}
