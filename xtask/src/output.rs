//! Terminal output: data goes to standard output, messages go to standard error. No text of a document can control the
//! terminal.

use std::io::{self, IsTerminal, Write};
use std::sync::OnceLock;

use kandji_codegen::diagnostic::{Diagnostic, Format, Report, Severity, Strictness, codes, harmless_lines, render};
use kandji_codegen::source::SourceMap;

use crate::exit::Exit;

/// Writes the diagnostics of a report and, for people, a line that counts them.
pub(crate) fn report(report: &Report, sources: &SourceMap, format: Format) {
    let rendered = render(report, sources, format, color());
    let _ = write_all(&mut io::stderr().lock(), &rendered);
    let (errors, warnings) = (report.count(Severity::Error), report.count(Severity::Warning));
    if format == Format::Human && errors + warnings > 0 {
        message(&format!("{}, {}\n", counted(errors, "error"), counted(warnings, "warning")));
    }
}

/// Writes a message to standard error. There is nowhere to report that this fails.
pub(crate) fn message(text: &str) {
    let _ = write_all(&mut io::stderr().lock(), &harmless_lines(text));
}

/// Writes data to standard output. [`failure`] tells whether it came through.
pub(crate) fn data(text: &str) {
    note(write_all(&mut io::stdout().lock(), &harmless_lines(text)));
}

/// Writes data that has colors to standard output. Whoever made it has made the text in it harmless.
pub(crate) fn colored(text: &str) {
    note(write_all(&mut io::stdout().lock(), text));
}

/// The first write to standard output that failed.
static FAILURE: OnceLock<io::Error> = OnceLock::new();

/// Remembers a write to standard output that failed.
pub(crate) fn note(written: io::Result<()>) {
    if let Err(error) = written {
        let _ = FAILURE.set(error);
    }
}

/// How the command ends if standard output could not be written, although all else went well. A reader that has enough
/// (`| head`) ends a program without a message, as the signal `SIGPIPE` does.
pub(crate) fn failure(format: Format) -> Option<Exit> {
    let error = FAILURE.get()?;
    if error.kind() == io::ErrorKind::BrokenPipe {
        return Some(Exit::ClosedPipe);
    }
    let mut found = Report::new(Strictness::Strict);
    let message = format!("cannot write to standard output: {error}");
    found.push(Diagnostic::error(&codes::OUTPUT_UNWRITABLE, message).help(codes::OUTPUT_UNWRITABLE.fix));
    report(&found, &SourceMap::default(), format);
    Some(Exit::Unusable)
}

fn write_all(to: &mut dyn Write, text: &str) -> io::Result<()> {
    to.write_all(text.as_bytes()).and_then(|()| to.flush())
}

/// A number of things.
pub(crate) fn counted(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

/// Whether messages have colors.
fn color() -> bool {
    has_color(io::stderr().is_terminal())
}

/// Whether data can have colors.
pub(crate) fn color_on_stdout() -> bool {
    has_color(io::stdout().is_terminal())
}

/// Color is only for terminals, and only if `NO_COLOR` is not set (no-color.org).
fn has_color(is_terminal: bool) -> bool {
    is_terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}
