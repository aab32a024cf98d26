//! GitHub workflow commands, one per line.

use crate::diagnostic::{Diagnostic, Label, Severity, workflow};
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
    let [file, line, col, end_line, end_column] =
        diagnostic.labels.first().and_then(|label| place(label, sources)).unwrap_or_default();
    let title = Some(diagnostic.code.id.to_owned());
    let properties = [
        ("file", file),
        ("line", line),
        ("col", col),
        ("endLine", end_line),
        ("endColumn", end_column),
        ("title", title),
    ];
    workflow::command(name, &properties, &message(diagnostic, sources))
}

/// File, line, column, end line and end column. GitHub accepts an end column only for a place within one line.
fn place(label: &Label, sources: &SourceMap) -> Option<[Option<String>; 5]> {
    let file = sources.file(label.span.file)?;
    let (start, end) = (file.line_column(label.span.start), file.line_column(label.span.end));
    let end_column = (end.line == start.line).then(|| end.column.to_string());
    let [line, column, end_line] = [start.line, start.column, end.line].map(|number| Some(number.to_string()));
    Some([Some(file.name().to_owned()), line, column, end_line, end_column])
}

/// The message, the labels and the help, each on its own line.
fn message(diagnostic: &Diagnostic, sources: &SourceMap) -> String {
    let shown = |label: &&Label| !label.text.is_empty();
    let labels = diagnostic.labels.iter().filter(shown);
    let labels = labels.map(|label| format!("{}: {}", sources.place(label.span), label.text));
    let help = diagnostic.whole_help().map(|help| format!("help: {help}"));
    std::iter::once(diagnostic.message.clone()).chain(labels).chain(help).collect::<Vec<_>>().join("\n")
}
