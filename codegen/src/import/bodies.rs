//! What an operation takes, from all documents.

use super::evidence::{BodyClue, Hints, Request, add_hints};
use super::hints::Hint;
use super::schema::{Role, schema};
use super::shape::Shape;
use super::tables::{body_hints, required_names, switch_hints};
use crate::model::{Body, Content, Kind, Method};

/// The body of an operation, in the media type of the newest document that has one; none if no document has a field.
pub(super) fn merge(method: Method, requests: &[Request]) -> Option<Body> {
    let all = || requests.iter().flat_map(|request| &request.bodies).filter(|body| has_content(body));
    let newest = all().next_back()?;
    let bodies = current(requests, &newest.media_type);
    let shape = shape_of(&bodies);
    let mut hints = hints_of(requests, &bodies, &shape);
    if method == Method::Patch {
        // What is left out of a change stays as it is; defaults in its description are those of creating.
        hints.values_mut().for_each(|hint| hint.default = None);
    }
    let schema = schema(&shape, &hints, Role::Body, newest.span);
    if matches!(method, Method::Get | Method::Head) && is_empty(&schema.kind) {
        return None;
    }
    let demands = matches!(&schema.kind, Kind::Object(fields) if fields.iter().any(|field| field.required));
    let stated = bodies.iter().rev().find_map(|body| body.required).unwrap_or(false);
    let content = vec![Content { media_type: newest.media_type.clone(), schema }];
    Some(Body { description: None, required: demands || stated, content })
}

/// The clues of a media type. Of the requests recorded with examples only the newest document's are: in older ones
/// fields stand that have been renamed since.
fn current<'a>(requests: &'a [Request], media_type: &str) -> Vec<&'a BodyClue> {
    let has_recorded = |request: &&Request| request.bodies.iter().any(|body| body.recorded);
    let newest = requests.iter().rev().find(has_recorded).map(|request| request.source);
    let clues = requests.iter().flat_map(|request| request.bodies.iter().map(move |body| (request.source, body)));
    let kept = clues.filter(|(source, body)| !body.recorded || Some(*source) == newest);
    kept.map(|(_, body)| body).filter(|body| has_content(body) && body.media_type == media_type).collect()
}

/// Whether a body has a field.
pub(super) fn has_content(body: &BodyClue) -> bool {
    let sample = body.samples.iter().any(|sample| !sample.value.as_object().is_some_and(serde_json::Map::is_empty));
    let declared = body.declared.object.as_ref().is_some_and(|fields| !fields.is_empty());
    sample || declared
}

fn is_empty(kind: &Kind) -> bool {
    matches!(kind, Kind::Map(_) | Kind::Any)
}

fn shape_of(bodies: &[&BodyClue]) -> Shape {
    let samples = bodies.iter().flat_map(|body| &body.samples);
    let mut shape = Shape::of_all(samples.map(|sample| &sample.value));
    for body in bodies.iter().rev() {
        shape.underlay(&body.declared);
    }
    shape
}

/// What descriptions say about fields, oldest first; prose that gives no type counts only for fields that there are.
fn hints_of(requests: &[Request], bodies: &[&BodyClue], shape: &Shape) -> Hints {
    let mut hints = Hints::new();
    for request in requests {
        add_hints(&mut hints, body_hints(&request.text));
        add_hints(&mut hints, switch_hints(&request.text));
    }
    for body in bodies {
        add_hints(&mut hints, body.hints.clone());
    }
    for name in requests.iter().flat_map(|request| required_names(&request.text)) {
        if knows(shape, &name) {
            let demanded = Hint { required: Some(true), ..Hint::default() };
            add_hints(&mut hints, Hints::from([(vec![name], demanded)]));
        }
    }
    hints
}

fn knows(shape: &Shape, name: &str) -> bool {
    shape.object.as_ref().is_some_and(|fields| fields.contains_key(name))
}
