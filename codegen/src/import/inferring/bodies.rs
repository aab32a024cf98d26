//! Request bodies.

use serde_json::Value;

use crate::import::evidence::hint::{Hint, Hints, add_hints};
use crate::import::evidence::request::{BodyClue, Request};
use crate::import::evidence::shape::Shape;
use crate::import::inferring::schema::{Role, schema};
use crate::import::prose::tables::{body_hints, required_names, switch_hints};
use crate::model::{Body, Content, Method, SchemaKind};

/// The body of an operation, in the media type of the newest document that has one; `None` if no document has a field.
pub(crate) fn merge(method: Method, requests: &[Request]) -> Option<Body> {
    let all = || requests.iter().flat_map(|request| &request.bodies).filter(|body| has_content(body));
    let newest = all().next_back()?;
    let bodies: Vec<&BodyClue> = current(requests, &newest.media_type).into_iter().map(|(_, body)| body).collect();
    let shape = shape_of(&bodies);
    let mut hints = hints_of(requests, &bodies, &shape);
    if method == Method::Patch {
        // A PATCH leaves missing fields unchanged; the defaults in its description apply to creation.
        hints.values_mut().for_each(|hint| hint.default = None);
    }
    let schema = schema(&shape, &hints, Role::Body, newest.span);
    if matches!(method, Method::Get | Method::Head) && is_empty(&schema.kind) {
        return None;
    }
    let demands = matches!(&schema.kind, SchemaKind::Object(fields) if fields.iter().any(|field| field.required));
    let stated = bodies.iter().rev().find_map(|body| body.required).unwrap_or(false);
    let content = vec![Content::new(newest.media_type.clone(), schema)];
    Some(Body { description: None, required: demands || stated, content })
}

/// The clues of a media type, with the ranks of their documents. Requests that were recorded with examples count only in the newest document: older ones
/// have fields that have been renamed since.
pub(crate) fn current<'a>(requests: &'a [Request], media_type: &str) -> Vec<(usize, &'a BodyClue)> {
    let has_recorded = |request: &&Request| request.bodies.iter().any(|body| body.recorded);
    let newest = requests.iter().rev().find(has_recorded).map(|request| request.source);
    let clues = requests.iter().flat_map(|request| request.bodies.iter().map(move |body| (request.source, body)));
    let kept = clues.filter(|(source, body)| !body.recorded || Some(*source) == newest);
    kept.filter(|(_, body)| has_content(body) && body.media_type == media_type).collect()
}

/// Whether a body has a field.
pub(crate) fn has_content(body: &BodyClue) -> bool {
    let sample = body.samples.iter().any(|sample| !sample.value.as_object().is_some_and(serde_json::Map::is_empty));
    let declared = body.declared.object.as_ref().is_some_and(|fields| !fields.is_empty());
    sample || declared || body.unread || (body.samples.is_empty() && body.declared.is_other_than_object())
}

fn is_empty(kind: &SchemaKind) -> bool {
    matches!(kind, SchemaKind::Map(_) | SchemaKind::Any)
}

fn shape_of(bodies: &[&BodyClue]) -> Shape {
    let samples: Vec<&Value> = bodies.iter().flat_map(|body| &body.samples).map(|sample| &sample.value).collect();
    let filled: Vec<Value> = samples.iter().map(|value| without_placeholders(value)).collect();
    let mut shape = Shape::of_all(&filled);
    shape.underlay(&Shape::of_all(samples));
    for body in bodies.iter().rev() {
        shape.underlay(&body.declared);
    }
    shape
}

/// The data without fields whose value is a placeholder, `{name}` or `{{name}}`: nobody sends that.
fn without_placeholders(value: &Value) -> Value {
    let stands_in = |value: &Value| {
        let bare = value.as_str().and_then(|text| text.strip_prefix('{')?.strip_suffix('}'));
        bare.is_some_and(|name| !name.is_empty() && !name.contains([':', ' ', '"']))
    };
    match value {
        Value::Object(fields) => {
            let filled = fields.iter().filter(|(_, value)| !stands_in(value));
            filled.map(|(name, value)| (name.clone(), without_placeholders(value))).collect()
        }
        other => other.clone(),
    }
}

/// What descriptions say about fields, oldest first. Prose without a type counts only for known fields.
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn placeholders_count_only_where_nothing_else_is_known() {
        let body = |value: Value| {
            let samples =
                vec![crate::import::evidence::request::Sample { value, span: crate::source::Span::nowhere() }];
            BodyClue { samples, ..BodyClue::default() }
        };
        let id = "00112233-4455-6677-8899-aabbccddeeff";
        let clues = [body(json!({"a": "{{a}}", "b": "{b}"})), body(json!({"a": id, "c": "{x: 1}"}))];
        let members = shape_of(&clues.iter().collect::<Vec<_>>()).object.unwrap();
        use crate::import::evidence::spelling::Spelling;
        assert_eq!(members["a"].shape, Shape::string(Spelling::Uuid));
        assert_eq!(members["b"].shape, Shape::string(Spelling::Plain));
        assert_eq!(members["c"].shape, Shape::string(Spelling::Plain));
    }
}
