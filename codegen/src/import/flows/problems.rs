//! What reading an export has found, as diagnostics of the import.

use kandji_flow::flow::{Problem, Severity};

use crate::diagnostic::{Code, Diagnostic, codes, import_codes};
use crate::source::{FileId, SourceFile, Span};

/// What is about the flow and not about the cards: it is no business of an import.
const OF_FLOWS: [&str; 5] = ["flow-elsewhere", "flow-cycle", "flow-order", "flow-dangling", "flow-nul"];

/// The diagnostics of the import.
pub(super) fn diagnostics(found: &[Problem], file: FileId, source: &SourceFile) -> Vec<Diagnostic> {
    let concerns = found.iter().filter(|problem| !OF_FLOWS.contains(&problem.kind.id));
    concerns.map(|problem| diagnostic(problem, file, source)).collect()
}

fn diagnostic(problem: &Problem, file: FileId, source: &SourceFile) -> Diagnostic {
    let name = source.name().rsplit(['/', '\\']).next().unwrap_or("");
    let message = format!("{name}: {}", problem.message);
    let found = match problem.kind.severity {
        Severity::Error => Diagnostic::error(code(problem.kind.id), message),
        Severity::Warning => Diagnostic::warning(code(problem.kind.id), message),
        Severity::Note => Diagnostic::note(&import_codes::IMPORT_SKIPPED, message),
    };
    found.at(Span::new(file, problem.span.start, problem.span.end), "").help(problem.kind.remedy)
}

/// The code that means the same for other documents, if there is one.
fn code(kind: &str) -> &'static Code {
    match kind {
        "flow-syntax" => &codes::JSON_SYNTAX,
        "flow-too-deep" => &codes::DOCUMENT_TOO_DEEP,
        "flow-too-large" => &codes::DOCUMENT_TOO_MANY_NODES,
        "flow-duplicate-key" => &codes::DUPLICATE_KEY,
        "flow-no-export" | "flow-version" => &codes::DOCUMENT_UNKNOWN,
        _ => &import_codes::IMPORT_EXPORT,
    }
}
