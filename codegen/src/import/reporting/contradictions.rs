//! Inferences that contradict a document.

use std::collections::{BTreeMap, BTreeSet};

use crate::import::evidence::gathered::Gathered;
use crate::import::evidence::request::{Request, Sample, by_place};
use crate::import::evidence::shape::Shape;
use crate::import::evidence::spelling::Spelling;
use crate::import::inferring::names::camel_case;
use crate::import::reporting::findings::Findings;
use crate::model::{Api, Operation, Parameter, SchemaKind, Status};

/// Adds each inference that contradicts a document.
pub(crate) fn collect(gathered: &Gathered, api: &Api, findings: &mut Findings) {
    let operations = by_place(api);
    let ids: BTreeSet<&str> = api.operations.iter().map(|operation| operation.id.as_str()).collect();
    for ((_, method), requests) in gathered {
        let Some(newest) = requests.last() else { continue };
        let place = format!("{method} {}", newest.path);
        for request in requests {
            compare_data(request, &place, findings);
        }
        if let Some(operation) = operations.get(&(&newest.path, newest.method)) {
            compare_names(requests, operation, &ids, &place, findings);
            compare_parameters(requests, operation, &place, findings);
            compare_responses(requests, operation, &place, findings);
        }
    }
}

/// Declared types that contradict the examples of the same document.
fn compare_data(request: &Request, place: &str, findings: &mut Findings) {
    let responses = request.responses.iter().map(|clue| (&clue.declared, &clue.samples, clue.span));
    let bodies = request.bodies.iter().map(|clue| (&clue.declared, &clue.samples, clue.span));
    for (declared, samples, span) in responses.chain(bodies) {
        let Some(first) = samples.first() else { continue };
        let seen = Shape::of_all(samples.iter().map(|Sample { value, .. }| value));
        let mut differences = Vec::new();
        compare(declared, &seen, String::new(), &mut differences);
        for (pointer, said, found) in differences {
            let what = format!("declared {said}, {found} in examples");
            findings.add_with_evidence(request.source, &what, format!("{place} {pointer}"), span, first.span);
        }
    }
}

fn compare(declared: &Shape, seen: &Shape, pointer: String, into: &mut Vec<(String, &'static str, &'static str)>) {
    if let (Some(said), Some(found)) = (kind_of(declared), kind_of(seen))
        && said != found
        && !(declared.boolean && !seen.strings.is_empty() && seen.strings.iter().all(|text| *text == Spelling::Boolean))
        && (said, found) != ("a number", "an integer")
    {
        into.push((pointer, said, found));
        return;
    }
    let below: BTreeMap<&str, &Shape> = seen.children().collect();
    for (name, child) in declared.children() {
        if let Some(found) = below.get(name) {
            compare(child, found, format!("{pointer}/{name}"), into);
        }
    }
}

/// The kind of a shape; `None` if it has no kind or several.
fn kind_of(shape: &Shape) -> Option<&'static str> {
    let kinds = [
        (shape.boolean, "a boolean"),
        (shape.integer && !shape.number, "an integer"),
        (shape.number, "a number"),
        (!shape.strings.is_empty(), "a string"),
        (shape.list.is_some(), "a list"),
        (shape.object.is_some(), "an object"),
    ];
    let mut present = kinds.into_iter().filter(|(is, _)| *is).map(|(_, name)| name);
    match (present.next(), present.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

/// Documents that give the operation the name of another one.
fn compare_names(
    requests: &[Request],
    operation: &Operation,
    ids: &BTreeSet<&str>,
    place: &str,
    findings: &mut Findings,
) {
    for request in requests {
        let id = camel_case(&request.name);
        if id != operation.id && ids.contains(id.as_str()) {
            let what = format!("the name of another operation, `{}`", request.name);
            findings.add(request.source, &what, place, request.span);
        }
    }
}

fn compare_parameters(requests: &[Request], operation: &Operation, place: &str, findings: &mut Findings) {
    for request in requests {
        for clue in &request.parameters {
            let named = |parameter: &&Parameter| parameter.name == clue.name && parameter.location == clue.location;
            let Some(parameter) = operation.parameters.iter().find(named) else { continue };
            let found = match &parameter.schema.kind {
                SchemaKind::Boolean => "a boolean",
                SchemaKind::Integer => "an integer",
                SchemaKind::List(_) => "a list",
                SchemaKind::Map(_) => "JSON",
                SchemaKind::Text(_) | SchemaKind::Enum(_) => "a string",
                _ => continue,
            };
            let said = kind_of(&clue.declared).filter(|said| *said != found && (*said, found) != ("an object", "JSON"));
            if let Some(said) = said {
                let what = format!("parameters declared {said}, {found} by examples or description");
                findings.add(request.source, &what, &format!("{place} {}", clue.name), clue.span);
            }
        }
    }
}

/// Documents that have the operation without a success response.
fn compare_responses(requests: &[Request], operation: &Operation, place: &str, findings: &mut Findings) {
    for request in requests {
        let knows = request.responses.iter().any(|clue| clue.status.is_none_or(Status::is_success));
        if !knows && operation.successes().next().is_some() {
            let what = "operations without a success response";
            findings.add(request.source, what, place, request.span);
        }
    }
}
