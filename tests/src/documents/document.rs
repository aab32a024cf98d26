//! Whole documents.

use serde_json::{Map, Value, json};

use super::schema::{COMPONENTS, NAMES, Role, Schemas};
use crate::random::Random;

const TAGS: &[&str] = &["Things", "types", "ids", "fn", "runtime", "\u{1f980}"];

/// A document of up to six components and one to three operations.
pub(super) fn document(random: &mut Random) -> Value {
    let is_newer = random.once_in(3);
    let components = components(random);
    let mut schemas = Schemas { random, components, is_newer };
    let definitions = schemas.definitions();
    let mut paths = Map::new();
    for number in 0..1 + schemas.random.below(3) {
        let (path, item) = path(&mut schemas, number);
        paths.insert(path, item);
    }
    let version = if is_newer { "3.1.0" } else { "3.0.3" };
    json!({
        "openapi": version, "info": {"title": "Generated", "version": "1"},
        "servers": [{"url": "https://api.example.org"}], "paths": paths, "components": {"schemas": definitions},
    })
}

fn components(random: &mut Random) -> Vec<(&'static str, Role)> {
    let mut components: Vec<(&str, Role)> = Vec::new();
    for number in 0..3 + random.below(4) {
        let Some(name) = random.pick(COMPONENTS).copied() else { continue };
        let role = match random.below(7) {
            _ if number == 0 => Role::Object,
            0 | 1 => Role::Union,
            2 => Role::Scalar,
            3 => Role::List,
            _ => Role::Object,
        };
        if components.iter().all(|(other, _)| *other != name) {
            components.push((name, role));
        }
    }
    components
}

fn path(schemas: &mut Schemas<'_>, number: usize) -> (String, Value) {
    let method = *schemas.random.pick(&["get", "post", "put", "patch", "delete"]).unwrap_or(&"get");
    let tag = *schemas.random.pick(TAGS).unwrap_or(&"Things");
    let mut operation = json!({
        "operationId": format!("operation{number}"), "tags": [tag], "summary": format!("Does {number}"),
        "responses": responses(schemas), "parameters": parameters(schemas),
    });
    if method != "get" && method != "delete" {
        operation["requestBody"] = body(schemas);
    }
    let mut path = format!("/things{number}");
    if schemas.random.once_in(2) {
        path.push_str("/{thing_id}");
        let id = match schemas.random.below(3) {
            0 => json!({"type": "integer"}),
            1 => json!({"type": "integer", "enum": [1, 2]}),
            _ => json!({"type": "string"}),
        };
        let id = json!({"name": "thing_id", "in": "path", "required": true, "schema": id});
        if let Some(parameters) = operation["parameters"].as_array_mut() {
            parameters.push(id);
        }
    }
    (path, json!({ method: operation }))
}

fn parameters(schemas: &mut Schemas<'_>) -> Vec<Value> {
    let mut parameters: Vec<Value> = Vec::new();
    for _ in 0..schemas.random.below(5) {
        let name = *schemas.random.pick(NAMES).unwrap_or(&"name");
        if name.is_empty() || parameters.iter().any(|other| other["name"] == name) {
            continue;
        }
        let schema = match schemas.random.below(4) {
            0 => json!({"type": "array", "items": schemas.scalar()}),
            1 => schemas.reference(0, &[Role::Scalar, Role::Object]).unwrap_or_else(|| json!({"type": "string"})),
            _ => schemas.scalar(),
        };
        let required = schemas.random.once_in(3);
        parameters.push(json!({"name": name, "in": "query", "required": required, "schema": schema}));
    }
    if schemas.random.once_in(4) {
        parameters.push(json!({"name": "X-Trace", "in": "header", "schema": {"type": "string"}}));
    }
    parameters
}

fn body(schemas: &mut Schemas<'_>) -> Value {
    let required = schemas.random.once_in(2);
    let everything = [Role::Object, Role::Union, Role::List, Role::Scalar];
    let content = match schemas.random.below(8) {
        0 => json!({"application/x-www-form-urlencoded": {"schema": {"type": "object", "required": ["a"], "properties":
            {"a": {"type": "string"}, "b": schemas.scalar()}}}}),
        1 => json!({"multipart/form-data": {"schema": {"type": "object", "properties":
            {"file": {"type": "string", "format": "binary"}, "b": {"type": "string"}}}}}),
        2 => json!({"text/plain": {"schema": {"type": "string"}}}),
        3 => json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}),
        4 | 5 => {
            let schema = schemas.object(0, 2);
            json!({"application/json": {"schema": schema}})
        }
        _ => {
            let schema = schemas.reference(0, &everything).unwrap_or_else(|| json!({}));
            json!({"application/json": {"schema": schema}})
        }
    };
    json!({"required": required, "content": content})
}

fn responses(schemas: &mut Schemas<'_>) -> Value {
    let mut responses = Map::new();
    let success = *schemas.random.pick(&["200", "200", "201", "2XX", "default"]).unwrap_or(&"200");
    let content = returned(schemas);
    responses.insert(success.to_owned(), content);
    if schemas.random.once_in(4) {
        responses.insert("202".to_owned(), returned(schemas));
    }
    if schemas.random.once_in(4) {
        responses.insert("204".to_owned(), json!({"description": "nothing"}));
    }
    if schemas.random.once_in(2) {
        responses.insert("4XX".to_owned(), returned(schemas));
    }
    if success != "default" && schemas.random.once_in(3) {
        responses.insert("default".to_owned(), returned(schemas));
    }
    Value::Object(responses)
}

fn returned(schemas: &mut Schemas<'_>) -> Value {
    let everything = [Role::Object, Role::Object, Role::Union, Role::List, Role::Scalar];
    let schema = match schemas.random.below(5) {
        0 => schemas.object(0, 2),
        1 => {
            let items = schemas.inner(0, 2);
            json!({"type": "array", "items": items})
        }
        _ => schemas.reference(0, &everything).unwrap_or_else(|| json!({})),
    };
    let mut response = json!({"description": "what is returned", "content": {"application/json": {"schema": schema}}});
    if schemas.random.once_in(3) {
        response["headers"] = json!({"X-Total": {"description": "How many.", "schema": schemas.scalar()}});
    }
    response
}
