//! What was inferred against the word of a document.

use std::collections::BTreeMap;

use super::mistakes;
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::import::evidence::document::{Request, Sample};
use crate::import::evidence::gathered::Gathered;
use crate::import::evidence::shape::Shape;
use crate::import::evidence::spelling::Spelling;
use crate::import::inferring::names::camel_case;
use crate::import::reading::sources::Source;
use crate::model::{Api, Kind, Operation, Parameter};
use crate::source::Span;

/// Where a contradiction stands: in words, where it is said, and where the evidence is.
type Place = (String, Span, Span);

/// Contradictions by document and by what is wrong.
#[derive(Default)]
pub(crate) struct Groups(BTreeMap<(usize, String), Vec<Place>>);

impl Groups {
    /// Notes a place where a document says something wrong; the evidence is nowhere if nothing speaks against it but
    /// the place itself.
    pub(crate) fn add(&mut self, source: usize, what: &str, place: String, said: Span, evidence: Span) {
        self.0.entry((source, what.to_owned())).or_default().push((place, said, evidence));
    }
}

/// Reports each inference that contradicts a document, one finding for all places of a kind.
pub(crate) fn report(gathered: &Gathered, api: &Api, sources: &[Source], report: &mut Report) {
    let mut groups = Groups::default();
    for ((_, method), requests) in gathered {
        let Some(newest) = requests.last() else { continue };
        let place = format!("{method} {}", newest.path);
        for request in requests {
            compare_data(request, &place, &mut groups);
        }
        if let Some(operation) = newest.operation_of(api) {
            compare_names(requests, operation, api, &place, &mut groups);
            compare_parameters(requests, operation, &place, &mut groups);
            compare_answers(requests, operation, &place, &mut groups);
        }
    }
    mistakes::collect(gathered, &mut groups);
    for ((source, what), places) in groups.0 {
        let name = sources.get(source).map_or("", |source| source.name.as_str());
        report.push(finding(name, &what, &places));
    }
}

fn finding(document: &str, what: &str, places: &[Place]) -> Diagnostic {
    let count = places.len();
    let message = format!("{document}: {what}, in {count} place{}", if count == 1 { "" } else { "s" });
    let mut finding = Diagnostic::note(&codes::IMPORT_CONFLICT, message);
    for (place, said, seen) in places {
        finding = finding.at(*said, place.clone());
        if !seen.is_nowhere() {
            finding = finding.at(*seen, "the evidence");
        }
    }
    finding
}

/// Declared types beside the examples of the same document.
fn compare_data(request: &Request, place: &str, groups: &mut Groups) {
    let answers = request.answers.iter().map(|clue| (&clue.declared, &clue.samples, clue.span));
    let bodies = request.bodies.iter().map(|clue| (&clue.declared, &clue.samples, clue.span));
    for (declared, samples, span) in answers.chain(bodies) {
        let Some(first) = samples.first() else { continue };
        let seen = Shape::of_all(samples.iter().map(|Sample { value, .. }| value));
        let mut differences = Vec::new();
        compare(declared, &seen, String::new(), &mut differences);
        for (pointer, said, found) in differences {
            let what = format!("declared {said}, {found} in examples");
            groups.add(request.source, &what, format!("{place} {pointer}"), span, first.span);
        }
    }
}

fn compare(declared: &Shape, seen: &Shape, pointer: String, into: &mut Vec<(String, &'static str, &'static str)>) {
    if let (Some(said), Some(found)) = (kind_of(declared), kind_of(seen))
        && said != found
        && !(declared.boolean && !seen.texts.is_empty() && seen.texts.iter().all(|text| *text == Spelling::Boolean))
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

/// The one kind of a shape; none if nothing or several kinds are known.
fn kind_of(shape: &Shape) -> Option<&'static str> {
    let kinds = [
        (shape.boolean, "a boolean"),
        (shape.integer && !shape.number, "an integer"),
        (shape.number, "a number"),
        (!shape.texts.is_empty(), "a text"),
        (shape.list.is_some(), "a list"),
        (shape.object.is_some(), "an object"),
    ];
    let mut present = kinds.into_iter().filter(|(is, _)| *is).map(|(_, name)| name);
    match (present.next(), present.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

/// Documents that call the operation by the name that another one has.
fn compare_names(requests: &[Request], operation: &Operation, api: &Api, place: &str, groups: &mut Groups) {
    for request in requests {
        let id = camel_case(&request.name);
        if id != operation.id && api.operation(&id).is_some() {
            let what = format!("the name of another operation, `{}`", request.name);
            groups.add(request.source, &what, place.to_owned(), request.span, Span::nowhere());
        }
    }
}

fn compare_parameters(requests: &[Request], operation: &Operation, place: &str, groups: &mut Groups) {
    for request in requests {
        for clue in &request.parameters {
            let named = |parameter: &&Parameter| parameter.name == clue.name && parameter.location == clue.location;
            let Some(parameter) = operation.parameters.iter().find(named) else { continue };
            let found = match &parameter.schema.kind {
                Kind::Boolean => "a boolean",
                Kind::Integer => "an integer",
                Kind::List(_) => "a list",
                Kind::Map(_) => "JSON",
                _ => continue,
            };
            if kind_of(&clue.declared) == Some("a text") {
                let what = format!("parameters declared a text, {found} by examples or description");
                groups.add(request.source, &what, format!("{place} {}", clue.name), clue.span, Span::nowhere());
            }
        }
    }
}

/// Documents that have the operation but no success answer of it.
fn compare_answers(requests: &[Request], operation: &Operation, place: &str, groups: &mut Groups) {
    for request in requests {
        let is_success = |status: u16| (200..300).contains(&status);
        let knows = request.answers.iter().any(|clue| clue.status.is_none_or(is_success));
        if !knows && operation.successes().next().is_some() {
            let what = "operations without a success answer";
            groups.add(request.source, what, place.to_owned(), request.span, Span::nowhere());
        }
    }
}
