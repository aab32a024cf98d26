//! `cargo xtask diff`

use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread::scope;

use kandji_codegen::diagnostic::{Diagnostic, Format as MessageFormat, Report, Strictness};
use kandji_codegen::diff::{Diff as Difference, Format, Severity, Side, diff as compare, load_from, render};
use kandji_codegen::inputs::Files;
use kandji_codegen::source::SourceMap;

use super::failed;
use crate::cli::{Diff, DiffFormat, FailOn};
use crate::git::RevisionPath;
use crate::{Exit, output};

/// Shows what changed between two documents or spec folders. They are read as drafts, because only their differences matter
/// here.
pub(crate) fn diff(arguments: &Diff) -> Exit {
    let (old, new) = match both(|| side(&arguments.old), || side(&arguments.new)) {
        (Ok(old), Ok(new)) => (old, new),
        (old, new) => return unreadable([old.err(), new.err()]),
    };
    let mut report = Report::new(Strictness::Draft);
    let compared = compare(&old, &new, &mut report);
    output::report(&report, &SourceMap::default(), MessageFormat::Human);
    let Ok(difference) = compared else { return Exit::Unusable };
    show(&difference, arguments.format);
    let worst = difference.changes.iter().map(|change| change.severity).max();
    match threshold(arguments.fail_on) {
        Some(threshold) if worst >= Some(threshold) => Exit::Findings,
        _ => Exit::Done,
    }
}

/// Runs both at the same time.
fn both<A: Send, B>(aside: impl FnOnce() -> A + Send, main: impl FnOnce() -> B) -> (A, B) {
    scope(|scope| {
        let aside = scope.spawn(aside);
        let done = main();
        (aside.join().unwrap_or_else(|panic| resume_unwind(panic)), done)
    })
}

/// What is wrong with a side, and the documents that it is about.
struct Unreadable {
    report: Report,
    sources: SourceMap,
}

fn unreadable(sides: [Option<Unreadable>; 2]) -> Exit {
    let exits = sides.into_iter().flatten().map(|side| {
        output::report(&side.report, &side.sources, MessageFormat::Human);
        failed(&side.report)
    });
    let exits: Vec<Exit> = exits.collect();
    if exits.contains(&Exit::Unusable) { Exit::Unusable } else { Exit::Findings }
}

fn side(path: &Path) -> Result<Side, Unreadable> {
    let mut report = Report::new(Strictness::Draft);
    let (files, path) = match located(path) {
        Ok(located) => located,
        Err(fault) => {
            report.push(fault);
            return Err(Unreadable { report, sources: SourceMap::default() });
        }
    };
    load_from(&files, &path, &mut report).map_err(|sources| Unreadable { report, sources })
}

/// Where a side is. A path that exists wins over a Git revision of the same name.
fn located(path: &Path) -> Result<(Files, PathBuf), Diagnostic> {
    let revision = path.to_str().filter(|_| path.symlink_metadata().is_err()).and_then(RevisionPath::parse);
    match revision {
        Some(revision) => revision.read(Path::new(".")),
        None => Ok((Files::Disk, path.to_owned())),
    }
}

fn show(difference: &Difference, format: DiffFormat) {
    match format {
        DiffFormat::Text if output::color_on_stdout() => output::colored(&render(difference, Format::Colored)),
        DiffFormat::Text => output::data(&render(difference, Format::Text)),
        DiffFormat::Markdown => output::data(&render(difference, Format::Markdown)),
        DiffFormat::Json => output::data(&render(difference, Format::Json)),
        DiffFormat::Github => output::data(&render(difference, Format::Github)),
    }
}

fn threshold(fail_on: FailOn) -> Option<Severity> {
    match fail_on {
        FailOn::Breaking => Some(Severity::Breaking),
        FailOn::Warning => Some(Severity::Warning),
        FailOn::None => None,
    }
}
