//! Terminal output: data goes to standard output, messages go to standard error.

use std::io::{self, IsTerminal, Write};

use kandji_codegen::diagnostic::{Format, Report, Severity, render};
use kandji_codegen::source::SourceMap;

/// Writes the diagnostics of a report and, for people, a line that counts them.
pub(crate) fn report(report: &Report, sources: &SourceMap, format: Format) {
    message(&render(report, sources, format, color()));
    let (errors, warnings) = (report.count(Severity::Error), report.count(Severity::Warning));
    if format == Format::Human && errors + warnings > 0 {
        message(&format!("{}, {}\n", counted(errors, "error"), counted(warnings, "warning")));
    }
}

/// Writes a message to standard error.
pub(crate) fn message(text: &str) {
    write_all(&mut io::stderr().lock(), text);
}

/// Writes data to standard output.
pub(crate) fn data(text: &str) {
    write_all(&mut io::stdout().lock(), text);
}

/// Errors are ignored: a closed pipe (`| head`) is fine, and there is nowhere to report anything else.
fn write_all(to: &mut dyn Write, text: &str) {
    let _ = to.write_all(text.as_bytes()).and_then(|()| to.flush());
}

fn counted(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

/// Whether to use color: only on a terminal, and only if `NO_COLOR` is not set (no-color.org).
fn color() -> bool {
    let is_disabled = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    !is_disabled && io::stderr().is_terminal()
}
