//! The upstream documents in `spec/sources.yaml`, which defects are in.

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Node, check_keys, check_read};
use crate::source::Span;

const KEYS: [&str; 6] = ["name", "kind", "date", "sha256", "licence", "operations"];
const KINDS: [&str; 2] = ["openapi", "postman"];

/// An upstream document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upstream {
    /// The name of the file.
    pub name: String,
    /// `openapi` or `postman`.
    pub kind: String,
    /// The date in its name.
    pub date: Option<String>,
    /// The license that it states for itself.
    pub licence: Option<String>,
    /// How many operations it has.
    pub operations: u64,
}

/// The upstream documents. Reports whatever `cargo xtask import` does not write.
pub(super) fn documents(file: &Node, report: &mut Report) -> Vec<Upstream> {
    check_keys(file, &["sources"], report);
    let Some(list) = file.get("sources").and_then(Node::as_list) else {
        report.push(invalid(file.span, "expected `sources:` with a list"));
        return Vec::new();
    };
    let documents = list.iter().filter_map(|source| document(source, report)).collect();
    check_read(file, report);
    documents
}

fn document(source: &Node, report: &mut Report) -> Option<Upstream> {
    if source.as_map().is_none() {
        report.push(invalid(source.span, &format!("expected a document, found {}", source.kind())));
        return None;
    }
    check_keys(source, &KEYS, report);
    let mut text = |key: &str, is_valid: fn(&str) -> bool, expected: &str| {
        let node = source.get(key)?;
        let text = node.as_text().filter(|text| is_valid(text));
        if text.is_none() {
            report.push(invalid(node.span, &format!("expected {expected} under `{key}`")));
        }
        text.map(str::to_owned)
    };
    let kind = text("kind", |kind| KINDS.contains(&kind), "openapi or postman");
    let date = text("date", is_date, "a date such as 2025-02-08 or 2025-02");
    text("sha256", is_hash, "64 hexadecimal digits");
    let licence = text("licence", |licence| !licence.trim().is_empty(), "a license");
    let name = text("name", |name| !name.trim().is_empty(), "a file name");
    for key in ["name", "kind", "sha256", "operations"] {
        if source.get(key).is_none() {
            report.push(invalid(source.span, &format!("a document needs `{key}`")));
        }
    }
    let count = source.get("operations");
    let operations = count.and_then(|node| node.as_number()?.as_u64());
    if let Some(node) = count.filter(|_| operations.is_none()) {
        report.push(invalid(node.span, "expected a number of operations"));
    }
    let (kind, operations) = (kind.unwrap_or_default(), operations.unwrap_or_default());
    name.map(|name| Upstream { name, kind, date, licence, operations })
}

fn is_date(text: &str) -> bool {
    let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    match parts.as_slice() {
        [year, rest @ ..] => digits(year, 4) && matches!(rest.len(), 1 | 2) && rest.iter().all(|part| digits(part, 2)),
        [] => false,
    }
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn invalid(span: Span, message: &str) -> Diagnostic {
    let help = "run `cargo xtask import` with the documents; it writes spec/sources.yaml";
    Diagnostic::error(&codes::SOURCES_INVALID, message).at(span, "").help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Limits, parse_yaml};
    use crate::source::SourceMap;

    fn read(text: &str) -> (Vec<String>, Vec<String>) {
        let mut sources = SourceMap::default();
        let file = sources.add("sources.yaml", text);
        let mut report = Report::default();
        let documents = documents(&parse_yaml(file, &sources, Limits::default()).unwrap(), &mut report);
        let names = documents.into_iter().map(|document| document.name).collect();
        let found = report.diagnostics().iter().map(|found| sources.place(found.labels[0].span) + " " + &found.message);
        (names, found.collect())
    }

    #[test]
    fn the_file_is_read_strictly() {
        let hash = "0123456789abcdef".repeat(4);
        let whole = format!("sources:\n- name: a.yaml\n  kind: openapi\n  sha256: {hash}\n  operations: 3\n");
        assert_eq!(read(&format!("{whole}  date: 2025-02\n  licence: MIT\n")), (vec!["a.yaml".to_owned()], Vec::new()));
        assert_eq!(read(&format!("{whole}  licens: MIT\n")).1, ["sources.yaml:6:3 the key `licens` is not known here"]);
        let wrong = "sources:\n- name: a.yaml\n  kind: swagger\n  sha256: 12\n  operations: many\n  date: May\n- 1\n";
        let expected = [
            "sources.yaml:3:9 expected openapi or postman under `kind`",
            "sources.yaml:6:9 expected a date such as 2025-02-08 or 2025-02 under `date`",
            "sources.yaml:4:11 expected 64 hexadecimal digits under `sha256`",
            "sources.yaml:5:15 expected a number of operations",
            "sources.yaml:7:3 expected a document, found a number",
        ];
        assert_eq!(read(wrong).1, expected);
        assert_eq!(read("sources: 1\n").1, ["sources.yaml:1:1 expected `sources:` with a list"]);
    }
}
