//! For programs.

use serde::Serialize;

use crate::flow::{File, Problem};

#[derive(Serialize)]
struct Line<'a> {
    severity: &'static str,
    code: &'static str,
    message: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    help: &'static str,
}

pub(super) fn line(problem: &Problem, file: &File, name: &str) -> String {
    let place = file.position(problem.span);
    let line = Line {
        severity: problem.kind.severity.as_str(),
        code: problem.kind.id,
        message: &problem.message,
        file: name,
        line: place.line,
        column: place.column,
        help: problem.kind.remedy,
    };
    serde_json::to_string(&line).map(|text| text + "\n").unwrap_or_default()
}
