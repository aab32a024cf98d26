//! Checks that every `$ref` resolves, and not to itself.

use std::collections::{BTreeMap, BTreeSet};

use super::walk::{ObjectKind, walk};
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Node, pointer_of};
use crate::source::Span;

/// Reports references that do not resolve, and schemas that are defined as themselves. A schema may contain itself in a
/// property or an element.
pub(super) fn check(document: &mut Node, report: &mut Report) {
    let references = collect(document);
    let mut followed = BTreeMap::new();
    for reference in &references {
        match resolve(document, &reference.pointer) {
            Ok(target) => _ = followed.entry(reference.pointer.as_str()).or_insert_with(|| same_as(target)),
            Err(reason) => report.push(unresolved(reference, reason)),
        }
    }
    check_cycles(&followed, report);
}

struct Reference {
    pointer: String,
    span: Span,
}

impl Reference {
    fn of(node: &Node) -> Option<Self> {
        let node = node.get("$ref")?;
        Some(Self { pointer: node.as_text().unwrap_or("").to_owned(), span: node.span })
    }
}

fn collect(document: &mut Node) -> Vec<Reference> {
    let mut references = Vec::new();
    walk(document, ObjectKind::Document, &mut |_, node| references.extend(Reference::of(node)));
    references
}

/// The target of a reference, or why it has none.
fn resolve<'a>(document: &'a Node, reference: &str) -> Result<&'a Node, &'static str> {
    if !reference.starts_with('#') {
        return Err("it points outside of the document");
    }
    let pointer = pointer_of(reference).ok_or("it is not a JSON pointer")?;
    document.at(&pointer).ok_or("there is no value at this place")
}

fn unresolved(reference: &Reference, reason: &str) -> Diagnostic {
    let pointer = &reference.pointer;
    Diagnostic::error(&codes::REF_UNRESOLVED, format!("the reference `{pointer}` does not resolve: {reason}"))
        .at(reference.span, "")
        .help("correct the reference, or add its target; references have the form `#/components/schemas/Name`")
}

/// The references that define an object: it is equal to their targets, or a combination of them.
fn same_as(node: &Node) -> Vec<Reference> {
    let mut references: Vec<_> = Reference::of(node).into_iter().collect();
    for key in ["allOf", "anyOf", "oneOf"] {
        let members = node.get(key).and_then(Node::as_list).unwrap_or_default();
        references.extend(members.iter().flat_map(same_as));
    }
    // Our reader uses this instead of its siblings.
    references.extend(node.get("x-kandji-schema").into_iter().flat_map(same_as));
    references
}

/// Searches the definitions depth first. Each object is entered once.
fn check_cycles(followed: &BTreeMap<&str, Vec<Reference>>, report: &mut Report) {
    let mut entered = BTreeSet::new();
    for start in followed.keys().copied() {
        let mut trail = Trail::default();
        if entered.insert(start) {
            trail.push(start, followed);
        }
        while let Some(step) = trail.next() {
            let Some(next) = step else {
                trail.pop();
                continue;
            };
            if trail.open.contains(next.pointer.as_str()) {
                report.push(cycle(next));
            } else if entered.insert(&next.pointer) {
                trail.push(&next.pointer, followed);
            }
        }
    }
}

/// The objects that were entered but not left, each with the references to follow.
#[derive(Default)]
struct Trail<'a> {
    objects: Vec<(&'a str, std::slice::Iter<'a, Reference>)>,
    open: BTreeSet<&'a str>,
}

impl<'a> Trail<'a> {
    fn push(&mut self, pointer: &'a str, followed: &'a BTreeMap<&str, Vec<Reference>>) {
        let references = followed.get(pointer).map(Vec::as_slice).unwrap_or_default();
        self.objects.push((pointer, references.iter()));
        self.open.insert(pointer);
    }

    fn pop(&mut self) {
        if let Some((pointer, _)) = self.objects.pop() {
            self.open.remove(pointer);
        }
    }

    /// The next reference of the innermost object.
    fn next(&mut self) -> Option<Option<&'a Reference>> {
        self.objects.last_mut().map(|(_, references)| references.next())
    }
}

fn cycle(reference: &Reference) -> Diagnostic {
    Diagnostic::error(&codes::REF_CYCLE, format!("`{}` is defined as itself", reference.pointer))
        .at(reference.span, "this refers back to where it started")
        .help("break the chain of references; a schema may contain itself in a property or in a list")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Limits, parse_yaml};
    use crate::source::SourceMap;

    fn faults(schemas: &str) -> Vec<(&'static str, String)> {
        let mut sources = SourceMap::default();
        let file = sources.add("a.yaml", format!("components:\n  schemas:\n{schemas}"));
        let mut document = parse_yaml(file, &sources, Limits::default()).unwrap();
        let mut report = Report::default();
        check(&mut document, &mut report);
        let shown = |fault: &Diagnostic| (fault.code.id, sources.place(fault.labels[0].span));
        report.diagnostics().iter().map(shown).collect()
    }

    #[test]
    fn references_to_nothing_are_errors() {
        assert_eq!(faults("    A: {$ref: '#/components/schemas/B'}\n"), [("ref-unresolved", "a.yaml:3:15".to_owned())]);
        assert_eq!(faults("    A: {$ref: 'other.yaml#/A'}\n")[0].0, "ref-unresolved");
        assert_eq!(faults("    A: {$ref: 7}\n")[0].0, "ref-unresolved");
        assert_eq!(faults("    A: {$ref: '#/%zz'}\n")[0].0, "ref-unresolved");
    }

    #[test]
    fn escaped_references_are_followed() {
        assert!(
            faults("    a/b {c}: {type: string}\n    A: {$ref: '#/components/schemas/a~1b%20%7Bc%7D'}\n").is_empty()
        );
    }

    #[test]
    fn a_schema_may_contain_itself() {
        let node = "    Node:\n      properties:\n        next: {$ref: '#/components/schemas/Node'}\n        \
            all: {type: array, items: {$ref: '#/components/schemas/Node'}}\n";
        assert!(faults(node).is_empty());
    }

    #[test]
    fn a_schema_may_not_be_itself() {
        let two = "    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}\n";
        assert_eq!(faults(two).len(), 1);
        let item = "    A: {type: string, x-kandji-schema: {$ref: '#/components/schemas/A'}}\n";
        assert_eq!(faults(item).len(), 1);
        assert_eq!(faults(two)[0].0, "ref-cycle");
        assert_eq!(faults("    A: {$ref: '#/components/schemas/A'}\n")[0].0, "ref-cycle");
        assert_eq!(faults("    A: {allOf: [{oneOf: [{$ref: '#/components/schemas/A'}]}]}\n")[0].0, "ref-cycle");
    }

    #[test]
    fn a_property_called_ref_is_not_a_reference() {
        assert!(
            faults("    A: {properties: {$ref: {type: string}}}\n    B: {example: {$ref: '#/nowhere'}}\n").is_empty()
        );
    }

    #[test]
    fn long_chains_are_followed_without_recursion() {
        let chain: String =
            (0..20_000).map(|n| format!("    S{n}: {{$ref: '#/components/schemas/S{}'}}\n", n + 1)).collect();
        assert!(faults(&format!("{chain}    S20000: {{}}\n")).is_empty());
    }
}
