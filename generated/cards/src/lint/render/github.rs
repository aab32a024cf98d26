//! Workflow commands of GitHub Actions.

use crate::flow::{File, Problem, Severity};

pub(super) fn line(problem: &Problem, file: &File, name: &str) -> String {
    let command = match problem.kind.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let place = file.position(problem.span);
    let (file, title) = (property(name), property(problem.kind.id));
    let message = data(&format!("{}\nhelp: {}", problem.message, problem.kind.remedy));
    format!("::{command} file={file},line={},col={},title={title}::{message}\n", place.line, place.column)
}

/// A message as a command has it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
