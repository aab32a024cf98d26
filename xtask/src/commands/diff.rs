//! `cargo xtask diff`

use std::path::Path;

use kandji_codegen::diagnostic::{Format as MessageFormat, Report, Strictness};
use kandji_codegen::diff::{Format, Severity, Side, diff as compare, load, render};
use kandji_codegen::source::SourceMap;

use super::failed;
use crate::cli::{Diff, DiffFormat, FailOn};
use crate::{Exit, output};

/// Shows what changed between two documents. They are read as drafts, because only their differences matter here.
pub(crate) fn diff(arguments: &Diff) -> Exit {
    let (old, new) = match (side(&arguments.old), side(&arguments.new)) {
        (Ok(old), Ok(new)) => (old, new),
        (Err(exit), _) | (_, Err(exit)) => return exit,
    };
    let mut report = Report::new(Strictness::Draft);
    let Ok(found) = compare(&old, &new, &mut report) else {
        output::report(&report, &SourceMap::default(), MessageFormat::Human);
        return Exit::Unusable;
    };
    output::data(&render(&found, format(arguments.format)));
    let worst = found.changes.iter().map(|change| change.severity).max();
    match threshold(arguments.fail_on) {
        Some(threshold) if worst >= Some(threshold) => Exit::Findings,
        _ => Exit::Done,
    }
}

fn side(path: &Path) -> Result<Side, Exit> {
    let mut report = Report::new(Strictness::Draft);
    load(path, &mut report).map_err(|sources| {
        output::report(&report, &sources, MessageFormat::Human);
        failed(&report)
    })
}

fn format(format: DiffFormat) -> Format {
    match format {
        DiffFormat::Text => Format::Text,
        DiffFormat::Markdown => Format::Markdown,
        DiffFormat::Json => Format::Json,
        DiffFormat::Github => Format::Github,
    }
}

fn threshold(fail_on: FailOn) -> Option<Severity> {
    match fail_on {
        FailOn::Breaking => Some(Severity::Breaking),
        FailOn::Warning => Some(Severity::Warning),
        FailOn::None => None,
    }
}
