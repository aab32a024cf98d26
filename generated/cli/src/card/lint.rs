//! `kandji card lint`.

use clap::ArgMatches;
use kandji_cards::Catalogue;
use kandji_cards::flow::{Problem, Severity};
use kandji_cards::lint::{Format, Settings, lint, render};

use super::{command, flow};
use crate::console::Console;
use crate::exit::{Exit, Failure};

/// Shows what is wrong with the flows of files. Findings that are worth knowing only do not fail.
pub(super) fn run(matches: &ArgMatches, console: &mut Console) -> Result<Exit, Failure> {
    let settings = Settings { fleet_size: matches.get_one(command::FLEET_SIZE).copied() };
    let format = match matches.get_one::<String>(command::FORMAT).map(String::as_str) {
        Some(command::JSON) => Format::Json,
        Some(command::GITHUB) => Format::GitHub,
        _ => Format::Human,
    };
    let paths: Vec<&String> = matches.get_many(command::FILES).into_iter().flatten().collect();
    // Files that cannot be read are told before anything is shown of the others.
    let files = paths.iter().map(|path| Ok((path.as_str(), flow::file(path)?)));
    let files: Vec<_> = files.collect::<Result<_, Failure>>()?;
    let mut found = Vec::new();
    for (path, file) in &files {
        let problems = lint(file, Catalogue::packaged(), settings);
        console.output().write_all(render(&problems, file, path, format).as_bytes())?;
        found.extend(problems);
    }
    console.flush()?;
    let count = |severity| found.iter().filter(|one: &&Problem| one.kind.severity == severity).count();
    let (errors, warnings, notes) = (count(Severity::Error), count(Severity::Warning), count(Severity::Note));
    console.tell(&format!("{} files: {errors} errors, {warnings} warnings, {notes} notes", files.len()));
    Ok(if errors + warnings > 0 { Exit::Other } else { Exit::Done })
}
