//! JSON lines.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::source::{SourceMap, Span};
use crate::text::harmless_json;

#[derive(Serialize)]
struct Line<'a> {
    code: &'a str,
    severity: &'a str,
    message: &'a str,
    places: Vec<Place<'a>>,
    help: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Place<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: &'a str,
}

pub(super) fn render(diagnostics: &[Diagnostic], sources: &SourceMap) -> String {
    let lines = diagnostics.iter().filter_map(|diagnostic| serde_json::to_string(&line(diagnostic, sources)).ok());
    lines.map(|line| harmless_json(&line).into_owned() + "\n").collect()
}

fn line<'a>(diagnostic: &'a Diagnostic, sources: &'a SourceMap) -> Line<'a> {
    Line {
        code: diagnostic.code.id,
        severity: match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        },
        message: &diagnostic.message,
        places: diagnostic.labels.iter().filter_map(|label| place(label, sources)).collect(),
        help: diagnostic.whole_help(),
    }
}

fn place<'a>(label: &'a Label, sources: &'a SourceMap) -> Option<Place<'a>> {
    let Span { file, start, end } = label.span;
    let file = sources.file(file)?;
    let (start, end) = (file.line_column(start), file.line_column(end));
    Some(Place {
        file: file.name(),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        text: &label.text,
    })
}
