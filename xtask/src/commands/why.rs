//! `cargo xtask why`

use kandji_codegen::diagnostic::{Format, Report, Severity, Strictness};
use kandji_codegen::inputs::read_spec;
use kandji_codegen::source::SourceMap;
use kandji_codegen::why as tell;
use kandji_codegen::why::{Unknown, to_json, to_text};

use super::failed;
use crate::cli::{Why, WhyFormat};
use crate::{Exit, output, project};

/// Prints where a fact comes from.
pub(crate) fn why(arguments: &Why) -> Exit {
    let mut report = Report::new(Strictness::Strict);
    let spec = match read_spec(&project::path("spec"), None, None, &mut report) {
        Ok(spec) => spec,
        Err(unreadable) => return stop(&report, &unreadable.sources),
    };
    let Ok(told) = tell(&spec, &[&arguments.place.join(" ")], &mut report) else { return stop(&report, &spec.sources) };
    for one in told {
        match one {
            Ok(stories) => output::data(&match arguments.format {
                WhyFormat::Text => to_text(&stories),
                WhyFormat::Json => to_json(&stories),
            }),
            Err(unknown) => {
                output::message(&message(&unknown));
                return Exit::Unusable;
            }
        }
    }
    Exit::Done
}

fn message(Unknown { what, suggestions }: &Unknown) -> String {
    let help = match suggestions.as_slice() {
        [] => "write a place as in `getDevice /user`, `listDevices ?limit`, `eraseDevice body /PIN` or `Erase Device: PIN`"
            .to_owned(),
        some => format!("did you mean {}?", some.iter().map(|one| format!("`{one}`")).collect::<Vec<_>>().join(", ")),
    };
    format!("error: {what}\n  help: {help}\n")
}

/// Without sound inputs, nothing can be told.
fn stop(report: &Report, sources: &SourceMap) -> Exit {
    output::report(report, sources, Format::Human);
    if report.count(Severity::Error) > 0 { failed(report) } else { Exit::Unusable }
}
