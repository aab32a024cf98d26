//! Reads `spec/sources.yaml` strictly.

use super::origin::{self, FORM, Origin};
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Limits, Node, check_keys, check_read, parse_yaml};
use crate::inputs::SpecFolder;
use crate::source::{FileId, SourceMap, Span};

const KEYS: [&str; 8] = ["name", "kind", "date", "sha256", "licence", "operations", "cards", "origin"];
const KINDS: [&str; 3] = ["openapi", "postman", FLOW];
/// The kind of an export, which has cards and no operations.
const FLOW: &str = "flow";

/// An upstream document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Upstream {
    /// The name of the file.
    pub name: String,
    /// `openapi`, `postman` or `flow`.
    pub kind: String,
    /// The date in its name.
    pub date: Option<String>,
    /// The license that it states for itself.
    pub licence: Option<String>,
    /// SHA-256 of its bytes, in hex.
    pub sha256: String,
    /// How many operations it has; an export of flows has none.
    pub operations: u64,
    /// Where it comes from, if that is known.
    pub origin: Option<Origin>,
}

/// The upstream documents of a spec folder; none if it does not list them.
pub fn of_spec(spec: &SpecFolder, report: &mut Report) -> Vec<Upstream> {
    spec.upstream.map(|file| read(file, &spec.sources, report)).unwrap_or_default()
}

/// The upstream documents that a file lists. What cannot be used is reported and left out.
pub fn read(file: FileId, sources: &SourceMap, report: &mut Report) -> Vec<Upstream> {
    let file = parse_yaml(file, sources, Limits::default()).map_err(|fault| report.push(fault)).ok();
    file.map(|file| documents(&file, report)).unwrap_or_default()
}

/// The upstream documents. Reports whatever `cargo xtask import` does not write.
fn documents(file: &Node, report: &mut Report) -> Vec<Upstream> {
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
    let kind = text("kind", |kind| KINDS.contains(&kind), "openapi, postman or flow");
    let date = text("date", is_date, "a date such as 2025-02-08 or 2025-02");
    let sha256 = text("sha256", is_hash, "64 hexadecimal digits");
    let licence = text("licence", |licence| !licence.trim().is_empty(), "a license");
    let name = text("name", |name| !name.trim().is_empty(), "a file name");
    let counted = if kind.as_deref() == Some(FLOW) { "cards" } else { "operations" };
    for key in ["name", "kind", "sha256", counted] {
        if source.get(key).is_none() {
            report.push(invalid(source.span, &format!("a document needs `{key}`")));
        }
    }
    let count = source.get(counted);
    let number = count.and_then(|node| node.as_number()?.as_u64());
    if let Some(node) = count.filter(|_| number.is_none()) {
        report.push(invalid(node.span, &format!("expected a number of {counted}")));
    }
    let operations = number.filter(|_| counted == "operations");
    let origin = source.get("origin").and_then(|node| {
        let read = origin::read(node, report);
        read.map_err(|(span, message)| report.push(misplaced(span, &message))).ok()
    });
    let (kind, sha256) = (kind.unwrap_or_default(), sha256.unwrap_or_default());
    let operations = operations.unwrap_or_default();
    name.map(|name| Upstream { name, kind, date, licence, sha256, operations, origin })
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

/// The origin is the only thing that people write.
fn misplaced(span: Span, message: &str) -> Diagnostic {
    Diagnostic::error(&codes::SOURCES_INVALID, message).at(span, "").help_to_paste("write it as", FORM)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    fn found(text: &str) -> (Vec<String>, Vec<String>) {
        let mut sources = SourceMap::default();
        let file = sources.add("sources.yaml", text);
        let mut report = Report::default();
        let documents = read(file, &sources, &mut report);
        let names = documents.into_iter().map(|document| document.name).collect();
        let found = report.diagnostics().iter().map(|found| sources.place(found.labels[0].span) + " " + &found.message);
        (names, found.collect())
    }

    #[test]
    fn the_file_is_read_strictly() {
        let hash = "0123456789abcdef".repeat(4);
        let whole = format!("sources:\n- name: a.yaml\n  kind: openapi\n  sha256: {hash}\n  operations: 3\n");
        assert_eq!(
            found(&format!("{whole}  date: 2025-02\n  licence: MIT\n")),
            (vec!["a.yaml".to_owned()], Vec::new())
        );
        let origin = "  origin: { url: https://a.example/b }\n";
        assert_eq!(found(&format!("{whole}{origin}")), (vec!["a.yaml".to_owned()], Vec::new()));
        let wrong = found(&format!("{whole}  origin: {{ url: ftp://a.example }}\n")).1;
        assert_eq!(wrong, ["sources.yaml:6:18 expected an address that begins with https://"]);
        assert_eq!(
            found(&format!("{whole}  licens: MIT\n")).1,
            ["sources.yaml:6:3 the key `licens` is not known here"]
        );
        let wrong = "sources:\n- name: a.yaml\n  kind: swagger\n  sha256: 12\n  operations: many\n  date: May\n- 1\n";
        let expected = [
            "sources.yaml:3:9 expected openapi, postman or flow under `kind`",
            "sources.yaml:6:9 expected a date such as 2025-02-08 or 2025-02 under `date`",
            "sources.yaml:4:11 expected 64 hexadecimal digits under `sha256`",
            "sources.yaml:5:15 expected a number of operations",
            "sources.yaml:7:3 expected a document, found a number",
        ];
        assert_eq!(found(wrong).1, expected);
        assert_eq!(found("sources: 1\n").1, ["sources.yaml:1:1 expected `sources:` with a list"]);
    }
}
