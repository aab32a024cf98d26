//! `cargo xtask generate`

use std::collections::BTreeMap;

use kandji_codegen::diagnostic::{Diagnostic, Failed, Report, Strictness, codes};
use kandji_codegen::emit::{Drift, is_ours};
use kandji_codegen::inputs::{self, SpecFolder};
use kandji_codegen::source::SourceMap;
use kandji_codegen::{Generated, generate as run};

use super::failed;
use crate::cli::{Generate, MessageFormat};
use crate::write::write_tree;
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
        Ok((generated, disk)) => finish(&generated, &disk, &spec, report, arguments),
        Err(Failed) => stop(&report, &spec.sources, arguments),
    }
}

type Disk = BTreeMap<String, Vec<u8>>;

/// Generates the files, and reads those on disk.
fn make(spec: &SpecFolder, arguments: &Generate, report: &mut Report) -> Result<(Generated, Disk), Failed> {
    let generated = run(spec, report)?;
    let disk = inputs::read_tree(&arguments.out(), report)?;
    if !is_ours(&disk) {
        let message = format!("`{}` contains files that the generator did not write", arguments.out().display());
        report.push(Diagnostic::error(&codes::OUTPUT_UNSAFE, message).help("choose an empty folder with --out"));
    }
    report.checkpoint()?;
    Ok((generated, disk))
}

fn finish(generated: &Generated, disk: &Disk, spec: &SpecFolder, mut report: Report, arguments: &Generate) -> Exit {
    if arguments.check {
        let drift = generated.tree.drift(disk);
        drift.iter().for_each(|one| report.push(drift_diagnostic(one, arguments)));
        output::report(&report, &spec.sources, arguments.message_format.into());
        drift.iter().for_each(|one| output::data(&one.diff));
        return if drift.is_empty() { done(generated, "up to date", arguments) } else { Exit::Findings };
    }
    output::report(&report, &spec.sources, arguments.message_format.into());
    match write_tree(&arguments.out(), generated.tree.iter(), disk) {
        Ok(written) => done(generated, &written.to_string(), arguments),
        Err(failure) => {
            output::message(&format!("error: {failure}\n"));
            Exit::Findings
        }
    }
}

fn drift_diagnostic(drift: &Drift, arguments: &Generate) -> Diagnostic {
    let path = arguments.out().join(&drift.path);
    let message = format!("`{}` is {}", path.display(), drift.kind.as_str());
    Diagnostic::error(&codes::OUTPUT_DRIFT, message).help("run `cargo xtask generate` and commit the result")
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
