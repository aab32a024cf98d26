//! Parses a document, JSON or YAML.

use super::{Limits, Node, parse_json, parse_yaml};
use crate::diagnostic::{Diagnostic, codes};
use crate::source::{FileId, SourceFile, SourceMap};

/// Parses a document: as JSON if its name ends in `.json` or its text is JSON, otherwise as YAML.
///
/// # Errors
/// The diagnostic of [`parse_json`] or [`parse_yaml`].
pub fn parse(file: FileId, sources: &SourceMap, limits: Limits) -> Result<Node, Diagnostic> {
    let source = sources.file(file);
    if source.is_some_and(is_named_json) {
        return parse_json(file, sources, limits);
    }
    if source.is_some_and(may_be_json) {
        match parse_json(file, sources, limits) {
            // YAML too has lists and mappings in brackets.
            Err(error) if *error.code == codes::JSON_SYNTAX => {}
            done => return done,
        }
    }
    parse_yaml(file, sources, limits)
}

fn is_named_json(source: &SourceFile) -> bool {
    source.name().to_ascii_lowercase().ends_with(".json")
}

fn may_be_json(source: &SourceFile) -> bool {
    let text = source.text();
    text.strip_prefix('\u{feff}').unwrap_or(text).trim_start().starts_with(['{', '['])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str, text: &str) -> Result<Node, Diagnostic> {
        let mut sources = SourceMap::default();
        let file = sources.add(name, text);
        parse(file, &sources, Limits::default())
    }

    #[test]
    fn json_is_recognised_by_name_or_by_text() {
        assert_eq!(read("a.JSON", "a: 1").unwrap_err().code, &codes::JSON_SYNTAX);
        assert_eq!(read("download", r#" {"a": "\ud83d\ude00"}"#).unwrap().text("a"), Some("😀"));
    }

    #[test]
    fn yaml_in_brackets_stays_yaml() {
        assert_eq!(read("a.yaml", "{a: yes}").unwrap().text("a"), Some("yes"));
        assert_eq!(read("a.yaml", "{a: [}").unwrap_err().code, &codes::YAML_SYNTAX);
        assert_eq!(read("a.yaml", &"[".repeat(100_000)).unwrap_err().code, &codes::DOCUMENT_TOO_DEEP);
    }
}
