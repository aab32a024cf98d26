//! The shape that the API has at the place of a field.

use crate::document::{join, tokens};
use crate::model::{Api, Binding, BoundCard, Content, Kind, Operation, Schema};

/// What the API says about a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'a> {
    pub(super) schema: &'a Schema,
    /// Whether it must be sent, or is always there.
    pub(super) always: bool,
    /// Whether it lies within the elements of a list.
    pub(super) in_list: bool,
}

/// The place of a binding; none if it is not in the API, or the API does not say what is there.
pub(super) fn find<'a>(api: &'a Api, card: &BoundCard, binding: &Binding) -> Option<Place<'a>> {
    let mut operations = card.operations.iter().filter_map(|entry| api.operation(&entry.operation_id));
    match binding {
        Binding::Path { name } | Binding::Query { name } | Binding::Header { name } => {
            operations.find_map(|operation| parameter(operation, name))
        }
        Binding::Body { pointer } => operations.find_map(|operation| body(api, operation, pointer)),
        Binding::Response { operation_id, pointer } => answer(api, api.operation(operation_id)?, pointer),
        Binding::Status | Binding::Count | Binding::Paging | Binding::Connector { .. } => None,
    }
}

fn parameter<'a>(operation: &'a Operation, name: &str) -> Option<Place<'a>> {
    let parameter = operation.parameters.iter().find(|parameter| parameter.name == name)?;
    Some(Place { schema: &parameter.schema, always: parameter.required, in_list: false })
}

fn body<'a>(api: &'a Api, operation: &'a Operation, pointer: &str) -> Option<Place<'a>> {
    let body = operation.body.as_ref()?;
    let place = content(&body.content).and_then(|schema| walk(api, schema, pointer))?;
    Some(Place { always: place.always && body.required, ..place })
}

/// The places that must be sent beside one of the body: what the objects around it require.
pub(super) fn companions(api: &Api, card: &BoundCard, pointer: &str) -> Vec<String> {
    let mut operations = card.operations.iter().filter_map(|entry| api.operation(&entry.operation_id));
    let companions = operations.find_map(|operation| {
        let root = content(&operation.body.as_ref()?.content)?;
        required_around(api, Place { schema: root, always: true, in_list: false }, pointer)
    });
    companions.unwrap_or_default()
}

fn required_around<'a>(api: &'a Api, mut place: Place<'a>, pointer: &str) -> Option<Vec<String>> {
    let (mut around, mut required) = (String::new(), Vec::new());
    for token in tokens(pointer) {
        if let (Kind::Object(fields), false) = (&api.resolve(place.schema).kind, around.is_empty()) {
            let others = fields.iter().filter(|field| field.required && field.name != token);
            required.extend(others.map(|field| join(&around, &field.name)));
        }
        place = step(api, place, &token)?;
        around = join(&around, &token);
    }
    Some(required)
}

fn answer<'a>(api: &'a Api, operation: &'a Operation, pointer: &str) -> Option<Place<'a>> {
    operation.successes().find_map(|response| walk(api, content(&response.content)?, pointer))
}

/// The shape that is sent as JSON, or the first one.
fn content(content: &[Content]) -> Option<&Schema> {
    let json = content.iter().find(|content| content.is_json());
    json.or_else(|| content.first()).map(|content| &content.schema)
}

/// Follows a pointer, `*` standing for every element of a list.
fn walk<'a>(api: &'a Api, root: &'a Schema, pointer: &str) -> Option<Place<'a>> {
    let mut place = Place { schema: root, always: true, in_list: false };
    for token in tokens(pointer) {
        place = step(api, place, &token)?;
    }
    Some(place)
}

fn step<'a>(api: &'a Api, place: Place<'a>, token: &str) -> Option<Place<'a>> {
    let shape = api.resolve(place.schema);
    // Below what may be null or blank nothing is certain.
    let is_certain = |schema: &Schema| !schema.nullable && !schema.blank;
    let place = Place { always: place.always && is_certain(place.schema) && is_certain(shape), ..place };
    match &shape.kind {
        Kind::List(inner) if token == "*" => Some(Place { schema: inner, in_list: true, ..place }),
        Kind::Map(inner) => Some(Place { schema: inner, always: false, ..place }),
        Kind::Object(fields) => {
            let field = fields.iter().find(|field| field.name == token)?;
            Some(Place { schema: &field.schema, always: place.always && field.required, ..place })
        }
        Kind::Union(variants) => {
            let variants = variants.iter().filter(|variant| !matches!(api.resolve(variant).kind, Kind::Union(_)));
            variants.filter_map(|schema| step(api, Place { schema, always: false, ..place }, token)).next()
        }
        _ => None,
    }
}
