//! Strict documents: what its reader did not read is an error.

use super::{Content, Node};
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::source::Span;

/// Reports what was not read of a document whose reader accepts nothing else. What already has a finding at its place has
/// been reported.
pub(crate) fn check_read(root: &Node, report: &mut Report) {
    let reported: Vec<Span> =
        report.diagnostics().iter().filter_map(|found| found.labels.first()).map(|label| label.span).collect();
    search(root, root.span, &reported, report);
}

fn search(node: &Node, place: Span, reported: &[Span], report: &mut Report) {
    if reported.contains(&place) || reported.contains(&node.span) {
        return;
    }
    if !node.was_read() {
        let fault = Diagnostic::error(&codes::UNKNOWN_KEY, format!("{} is not expected here", node.kind()));
        return report.push(fault.at(place, "this has no meaning here").help("remove it, or move it where it belongs"));
    }
    match &node.content {
        Content::List(list) => list.iter().for_each(|element| search(element, element.span, reported, report)),
        Content::Map(map) => {
            map.values().for_each(|entry| search(&entry.node, entry.key_span, reported, report));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Limits, check_keys, parse_yaml};
    use crate::source::SourceMap;

    #[test]
    fn what_is_not_read_is_reported_once() {
        let mut sources = SourceMap::default();
        let file = sources.add("a.yaml", "name: a\nother: { b: 1 }\nlist: [a, 1]\nunknwon: 1\n");
        let node = parse_yaml(file, &sources, Limits::default()).unwrap();
        let mut report = Report::default();
        check_keys(&node, &["name", "other", "list", "unknown"], &mut report);
        assert!(node.text("name").is_some());
        assert_eq!(
            node.get("list").and_then(Node::as_list).map(|list| list.iter().filter_map(Node::as_text).count()),
            Some(1)
        );
        check_read(&node, &mut report);
        let found = report.diagnostics().iter().map(|found| sources.place(found.labels[0].span) + " " + &found.message);
        assert_eq!(
            found.collect::<Vec<_>>(),
            [
                "a.yaml:4:1 the key `unknwon` is not known here",
                "a.yaml:2:1 a mapping is not expected here",
                "a.yaml:3:11 a number is not expected here"
            ]
        );
    }
}
