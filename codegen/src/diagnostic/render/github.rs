//! GitHub's workflow commands, one a line.

use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::source::SourceMap;

pub(super) fn render(diagnostics: &[Diagnostic], sources: &SourceMap) -> String {
    diagnostics.iter().map(|diagnostic| command(diagnostic, sources)).collect()
}

fn command(diagnostic: &Diagnostic, sources: &SourceMap) -> String {
    let name = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let place = diagnostic.labels.first().and_then(|label| place(label, sources)).unwrap_or_default();
    format!("::{name} {place}title={}::{}\n", property(diagnostic.code.id), data(&message(diagnostic, sources)))
}

fn place(label: &Label, sources: &SourceMap) -> Option<String> {
    let file = sources.file(label.span.file)?;
    let (start, end) = (file.line_column(label.span.start), file.line_column(label.span.end));
    // Columns count only for a place within one line.
    let end = match end.line == start.line {
        true => format!("endLine={},endColumn={}", end.line, end.column),
        false => format!("endLine={}", end.line),
    };
    Some(format!("file={},line={},col={},{end},", property(file.name()), start.line, start.column))
}

/// The message, the labels and the help, each on a line.
fn message(diagnostic: &Diagnostic, sources: &SourceMap) -> String {
    let shown = |label: &&Label| !label.text.is_empty();
    let labels = diagnostic.labels.iter().filter(shown);
    let labels = labels.map(|label| format!("{}: {}", sources.place(label.span), label.text));
    let help = diagnostic.help.iter().map(|help| format!("help: {help}"));
    std::iter::once(diagnostic.message.clone()).chain(labels).chain(help).collect::<Vec<_>>().join("\n")
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
