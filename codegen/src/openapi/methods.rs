//! Methods in capitals: OpenAPI writes `get`, and some documents write `GET`.

use super::walk::{ObjectKind, walk};
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Map, Node};
use crate::model::Method;

/// Writes the methods of every path in lower case, before overlays look for them.
pub(super) fn lower_case(document: &mut Node, report: &mut Report) {
    walk(document, ObjectKind::Document, &mut |kind, node| {
        if kind == ObjectKind::PathItem
            && let Some(map) = node.as_map_mut()
            && map.keys().any(|key| is_misspelled(key))
        {
            rename(map, report);
        }
    });
}

fn is_misspelled(key: &str) -> bool {
    Method::from_name(key).is_some() && key.chars().any(|c| c.is_ascii_uppercase())
}

fn rename(map: &mut Map, report: &mut Report) {
    let entries: Vec<_> = std::mem::take(map).into_iter().collect();
    for (key, entry) in entries {
        let lower = key.to_ascii_lowercase();
        if !is_misspelled(&key) {
            // A method that is written correctly counts more than one in capitals before it.
            if let Some(other) = map.insert(key, entry) {
                report.push(twice(&lower, other.key_span));
            }
        } else if map.contains_key(&lower) {
            report.push(twice(&lower, entry.key_span));
        } else {
            let warning =
                Diagnostic::warning(&codes::OPERATION_INVALID, format!("the method `{key}` is read as `{lower}`"));
            report.push(warning.at(entry.key_span, "in capitals").help("write methods in lower case"));
            map.insert(lower, entry);
        }
    }
}

fn twice(method: &str, span: crate::source::Span) -> Diagnostic {
    let message = format!("the path has the method `{method}` twice, once in capitals");
    Diagnostic::error(&codes::OPERATION_INVALID, message).at(span, "this one").help("remove one of them")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Strictness;
    use crate::document::{Limits, parse_yaml};
    use crate::source::SourceMap;

    fn read(text: &str) -> (Vec<String>, Vec<String>) {
        let mut sources = SourceMap::default();
        let file = sources.add("a.yaml", text);
        let mut document = parse_yaml(file, &sources, Limits::default()).unwrap();
        let mut report = Report::new(Strictness::Strict);
        lower_case(&mut document, &mut report);
        let keys = document.at("/paths/~1a").unwrap().as_map().unwrap().keys().cloned().collect();
        let place = |one: &Diagnostic| sources.line_column(one.labels[0].span).unwrap().column;
        let told = report.diagnostics().iter().map(|one| format!("{} at {}", one.message, place(one)));
        (keys, told.collect())
    }

    #[test]
    fn a_method_in_capitals_is_read() {
        let (keys, told) = read("paths: {/a: {GET: {}, post: {}, parameters: []}}\n");
        assert_eq!(keys, ["get", "post", "parameters"]);
        assert_eq!(told, ["the method `GET` is read as `get` at 14"]);
    }

    #[test]
    fn a_method_that_occurs_in_both_cases_is_an_error() {
        for text in ["paths: {/a: {Get: {x: 1}, get: {}}}\n", "paths: {/a: {get: {}, Get: {x: 1}}}\n"] {
            let (keys, told) = read(text);
            assert_eq!(keys, ["get"]);
            assert!(told.last().unwrap().contains("twice, once in capitals"), "{told:?}");
        }
    }
}
