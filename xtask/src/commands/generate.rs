//! `cargo xtask generate`

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::{Diagnostic, Failed, Report, Strictness, codes};
use kandji_codegen::emit::{Drift, DriftKind, marker};
use kandji_codegen::inputs::{self, SpecFolder};
use kandji_codegen::source::SourceMap;
use kandji_codegen::{Generated, generate as run};

use super::failed;
use crate::cli::{Generate, MessageFormat};
use crate::write::{Lock, check_place, write_tree};
use crate::{Exit, output};

/// Writes the output folder from the spec folder, or checks that it is up to date.
pub(crate) fn generate(arguments: &Generate) -> Exit {
    let strictness = if arguments.draft { Strictness::Draft } else { Strictness::Strict };
    let mut report = Report::new(strictness);
    let (openapi, cards) = (arguments.openapi.as_deref(), arguments.cards.as_deref());
    let spec = match inputs::read_spec(&arguments.spec(), openapi, cards, &mut report) {
        Ok(spec) => spec,
        Err(unreadable) => return stop(&report, &unreadable.sources, arguments),
    };
    match make(&spec, arguments, &mut report) {
        Ok(generated) => finish(&generated, &spec, report, arguments),
        Err(Failed) => stop(&report, &spec.sources, arguments),
    }
}

/// Writes the project's output folder from its spec folder.
pub(super) fn rewrite(spec: &Path, draft: bool) -> Exit {
    generate(&Generate { draft, spec: Some(spec.to_owned()), ..Generate::default() })
}

/// Generates the files.
fn make(spec: &SpecFolder, arguments: &Generate, report: &mut Report) -> Result<Generated, Failed> {
    let inputs: Vec<&Path> =
        [&arguments.openapi, &arguments.cards].into_iter().flatten().map(PathBuf::as_path).collect();
    check_place(&arguments.out(), &arguments.spec(), &inputs)
        .map_err(|fault| report.push(fault))
        .map_err(|()| Failed)?;
    run(spec, report)
}

/// Writes the files or compares them, and reports.
fn finish(generated: &Generated, spec: &SpecFolder, mut report: Report, arguments: &Generate) -> Exit {
    let outcome = if arguments.check {
        check(generated, arguments, &mut report)
    } else {
        write(generated, arguments, &mut report)
    };
    let Ok(Outcome { what, diffs }) = outcome else { return stop(&report, &spec.sources, arguments) };
    output::report(&report, &spec.sources, arguments.message_format.into());
    diffs.iter().for_each(|diff| output::data(diff));
    match report.checkpoint() {
        Ok(()) => done(generated, &what, arguments),
        Err(Failed) => Exit::Findings,
    }
}

struct Outcome {
    /// What was done, for people.
    what: String,
    diffs: Vec<String>,
}

type Disk = BTreeMap<String, Vec<u8>>;

/// The files on disk; an error if the generator may not write to the folder.
fn read_disk(arguments: &Generate, report: &mut Report) -> Result<Disk, Failed> {
    inputs::read_output(&arguments.out(), marker(), report)
}

fn check(generated: &Generated, arguments: &Generate, report: &mut Report) -> Result<Outcome, Failed> {
    // Another run may be writing.
    let _lock = arguments.out().is_dir().then(|| Lock::of(&arguments.out()));
    let disk = read_disk(arguments, report)?;
    let mut drift = generated.tree.drift(&disk);
    drift.iter().for_each(|one| report.push(drift_diagnostic(one, arguments)));
    drift.retain(|one| one.kind != DriftKind::LineEnds);
    let diffs = drift.into_iter().map(|one| one.diff).collect();
    Ok(Outcome { what: "up to date".to_owned(), diffs })
}

fn write(generated: &Generated, arguments: &Generate, report: &mut Report) -> Result<Outcome, Failed> {
    let out = arguments.out();
    let lock = Lock::of(&out).map_err(|failure| report.push(failure.diagnostic())).map_err(|()| Failed)?;
    let written = read_disk(arguments, report).and_then(|disk| {
        let written = write_tree(&out, generated.tree.iter(), marker().0, &disk);
        written.map_err(|failure| report.push(failure.diagnostic())).map_err(|()| Failed)
    });
    let written = match written {
        Ok(written) => written,
        Err(Failed) => {
            lock.undo();
            return Err(Failed);
        }
    };
    for path in &written.removed {
        let message = format!("`{}` was removed, because the generator does not write it", path.display());
        report.push(Diagnostic::note(&codes::OUTPUT_REMOVED, message));
    }
    Ok(Outcome { what: written.to_string(), diffs: Vec::new() })
}

fn drift_diagnostic(drift: &Drift, arguments: &Generate) -> Diagnostic {
    let path = arguments.out().join(&drift.path);
    let message = format!("`{}` is {}", path.display(), drift.kind.as_str());
    if drift.kind == DriftKind::LineEnds {
        let message = format!("`{}` has Windows line ends, and is up to date otherwise", path.display());
        return Diagnostic::note(&codes::OUTPUT_LINE_ENDS, message);
    }
    Diagnostic::error(&codes::OUTPUT_DRIFT, message).help("run `cargo xtask generate` and commit the result; it overwrites what was edited by hand, which belongs in spec/")
}

fn stop(report: &Report, sources: &SourceMap, arguments: &Generate) -> Exit {
    output::report(report, sources, arguments.message_format.into());
    failed(report)
}

fn done(generated: &Generated, what: &str, arguments: &Generate) -> Exit {
    if matches!(arguments.message_format, MessageFormat::Human) {
        let Generated { census, coverage, .. } = generated;
        output::data(&format!("{census}\n{coverage}\n\n{}: {what}\n", arguments.out().display()));
    }
    Exit::Done
}
