//! A small object for each row of the table, and a document around it.

use serde_json::{Value, json};

use crate::openapi::walk::ObjectKind;

/// An object that has the key and differs from one without it.
pub(crate) fn object(kind: ObjectKind, key: &str) -> Value {
    let mut object = base(kind);
    let whole = match kind {
        ObjectKind::Schema => schema(key),
        ObjectKind::Parameter => parameter(key),
        ObjectKind::SecurityScheme => scheme(key),
        ObjectKind::Pagination => paging(key),
        ObjectKind::Header if key == "content" => {
            Some(json!({"content": {"text/plain": {"schema": {"type": "integer"}}}}))
        }
        ObjectKind::Filter if key == "except" => Some(json!({"except": ["a"]})),
        _ => None,
    };
    let whole = whole.or_else(|| (key == "$ref").then(|| json!({"$ref": value(kind, key)})));
    if let Some(whole) = whole {
        return whole;
    }
    object[key] = value(kind, key);
    object
}

/// What an object of a kind has in any case.
fn base(kind: ObjectKind) -> Value {
    match kind {
        ObjectKind::Document => document(json!({}), json!({})),
        ObjectKind::Info => json!({"title": "t", "version": "1"}),
        ObjectKind::Contact => json!({"name": "n"}),
        ObjectKind::License => json!({"name": "n"}),
        ObjectKind::Server => json!({"url": "https://{v}.example.com", "variables": {"v": {"default": "a"}}}),
        ObjectKind::ServerVariable => json!({"default": "a"}),
        ObjectKind::Tag => json!({"name": "g"}),
        ObjectKind::Operation => operation(),
        ObjectKind::PathItem => json!({"get": operation()}),
        ObjectKind::Components => json!({
            "responses": {"Used": {"description": "d", "headers": {"X-A": {"$ref": "#/components/headers/Used"}}}},
            "parameters": {"Used": {"name": "q", "in": "query", "schema": {}}},
            "requestBodies": {"Used": base(ObjectKind::RequestBody)},
            "headers": {"Used": {"schema": {}}},
            "securitySchemes": {"used": {"type": "http", "scheme": "bearer"}},
        }),
        ObjectKind::Header => json!({"schema": {"type": "string"}}),
        ObjectKind::RequestBody => json!({"content": {"application/json": {"schema": {"type": "string"}}}}),
        ObjectKind::Response => json!({"description": "d"}),
        ObjectKind::MediaType => {
            json!({"schema": {"type": "object", "properties": {"a": {"type": "array", "items": {"type": "string"}}}}})
        }
        ObjectKind::Upload => json!({"url": "/a", "fields": "/b", "file": "c", "status": "204"}),
        ObjectKind::Validation => {
            json!({"operation": "a", "argument": "/i", "status": "/s", "done": ["x"], "failed": ["y"]})
        }
        ObjectKind::Commands => {
            json!({"id": "/i", "kind": "/k", "status": "/s", "errors": "/e", "done": ["3"], "failed": ["4"]})
        }
        ObjectKind::Discriminator => json!({"propertyName": "k"}),
        ObjectKind::OAuthFlow => {
            json!({"authorizationUrl": "https://e.com/a", "tokenUrl": "https://e.com/t", "scopes": {}})
        }
        _ => json!({}),
    }
}

fn operation() -> Value {
    json!({"tags": ["g"], "operationId": "a", "responses": {"200": {"description": "d"}}})
}

/// A value of a key, where it needs no other keys beside it.
fn value(kind: ObjectKind, key: &str) -> Value {
    let flow = || json!({"authorizationUrl": "https://e.com/a", "tokenUrl": "https://e.com/t", "scopes": {"s": "d"}});
    match (kind, key) {
        (ObjectKind::Document, "openapi") => json!("3.0.3"),
        (ObjectKind::Info, "contact" | "license") => json!({"name": "n"}),
        (ObjectKind::Document, "info") => json!({"title": "other", "version": "1"}),
        (_, "servers") => json!([{"url": "https://other.example.com"}]),
        (ObjectKind::Document, "paths") => json!({"/other": {"get": operation()}}),
        (ObjectKind::Document, "components") => json!({"schemas": {"Other": {"type": "string"}}}),
        (ObjectKind::Document, "tags") => json!([{"name": "g", "description": "d"}]),
        (ObjectKind::Operation, "tags") => json!(["other"]),
        (ObjectKind::Document, "security") => json!([]),
        (_, "security") => json!([{"key": []}]),
        (_, "webhooks" | "pathItems" | "callbacks" | "links" | "examples") => json!({"x": {}}),
        (ObjectKind::Components, "schemas" | "x-kandji-schemas") => json!({"Other": {"type": "string"}}),
        (ObjectKind::Components, "securitySchemes") => base(kind)[key].clone(),
        (ObjectKind::Components, "responses" | "parameters" | "requestBodies" | "headers") => base(kind)[key].clone(),
        (ObjectKind::PathItem, "$ref") => json!("#/x-items/other"),
        (ObjectKind::Header, "$ref") => json!("#/components/headers/H"),
        (ObjectKind::RequestBody, "$ref") => json!("#/components/requestBodies/B"),
        (ObjectKind::Response, "$ref") => json!("#/components/responses/R"),
        (ObjectKind::PathItem, "parameters") | (ObjectKind::Operation, "parameters") => {
            json!([{"name": "q", "in": "query", "schema": {"type": "string"}}])
        }
        (ObjectKind::PathItem, "summary" | "description") => json!("text"),
        (ObjectKind::PathItem, _) => operation(),
        (ObjectKind::Operation, "requestBody") => base(ObjectKind::RequestBody),
        (ObjectKind::Operation, "responses" | "x-kandji-responses") => json!({"201": {"description": "d"}}),
        (_, "deprecated" | "required" | "allowReserved" | "allowEmptyValue") => json!(true),
        (_, "x-kandji-command" | "x-kandji-keywords" | "x-kandji-platforms") => json!(["a"]),
        (_, "x-kandji-commands") => base(ObjectKind::Commands),
        (_, "x-kandji-upload") => base(ObjectKind::Upload),
        (_, "x-kandji-pagination") => json!({"style": "link", "items": "/r"}),
        (_, "x-kandji-risk") => json!("read"),
        (ObjectKind::Upload, "validation") => base(ObjectKind::Validation),
        (ObjectKind::Upload, "status") => json!("201"),
        (ObjectKind::Filter, _) | (_, "done" | "failed") => json!(["other"]),
        (_, "schema") => json!({"type": "integer"}),
        (ObjectKind::RequestBody | ObjectKind::Response, "content" | "x-kandji-content") => {
            json!({"text/plain": {"schema": {"type": "string"}}})
        }
        (ObjectKind::MediaType, "encoding") => json!({"a": {"explode": false}}),
        (_, "headers") => json!({"X-A": {"schema": {"type": "string"}}}),
        (_, "explode") => json!(false),
        (ObjectKind::Encoding, "contentType") => json!("text/plain"),
        (ObjectKind::Encoding, "style") => json!("spaceDelimited"),
        (ObjectKind::Header, "style") => json!("simple"),
        (ObjectKind::Server, "url") => json!("https://{v}.other.com"),
        (ObjectKind::Server, "variables") => json!({"v": {"default": "other"}}),
        (ObjectKind::ServerVariable, "enum") => json!(["a", "b"]),
        (ObjectKind::ServerVariable, "default") => json!("other"),
        (ObjectKind::Discriminator, "mapping") => json!({"c": "#/components/schemas/C"}),
        (ObjectKind::OAuthFlows, _) => flow(),
        (ObjectKind::OAuthFlow, "scopes") => json!({"s": "d"}),
        (_, "authorizationUrl" | "tokenUrl" | "refreshUrl" | "termsOfService") => json!("https://e.com/other"),
        _ => json!("other"),
    }
}

fn parameter(key: &str) -> Option<Value> {
    let list = json!({"type": "array", "items": {"type": "string"}});
    Some(match key {
        "$ref" => json!({"$ref": "#/components/parameters/P"}),
        "x-kandji-content" => {
            let content = json!({"application/json": {"schema": {"type": "object"}}});
            json!({"name": "p", "in": "query", "schema": {"type": "string"}, "x-kandji-content": content})
        }
        "content" => {
            json!({"name": "p", "in": "query", "content": {"application/json": {"schema": {"type": "object"}}}})
        }
        "style" => json!({"name": "p", "in": "query", "style": "pipeDelimited", "schema": list}),
        "explode" => json!({"name": "p", "in": "query", "explode": false, "schema": list}),
        "x-kandji-filter" => {
            json!({"name": "p", "in": "query", "x-kandji-filter": true, "content": {"application/json": {"schema": {}}}})
        }
        "name" | "in" => json!({"name": "p", "in": "query", "schema": {"type": "string"}}),
        _ => {
            let mut object = json!({"name": "p", "in": "query", "schema": {"type": "string"}});
            object[key] = value(ObjectKind::Parameter, key);
            object
        }
    })
}

fn scheme(key: &str) -> Option<Value> {
    Some(match key {
        "name" | "in" => json!({"type": "apiKey", "name": "X-Key", "in": "header"}),
        "flows" => {
            json!({"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "https://e.com", "scopes": {}}}})
        }
        "openIdConnectUrl" => json!({"type": "openIdConnect", "openIdConnectUrl": "https://e.com"}),
        "description" => json!({"type": "http", "scheme": "bearer", "description": "d"}),
        _ => json!({"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}),
    })
}

fn paging(key: &str) -> Option<Value> {
    Some(match key {
        "limit" | "offset" => json!({"style": "offset", "items": "/r", "limit": "l", "offset": "o"}),
        "page" => json!({"style": "page", "items": "/r", "page": "p"}),
        "size" => json!({"style": "page", "items": "/r", "page": "p", "size": "s"}),
        "cursor" => json!({"style": "cursor", "items": "/r", "cursor": "c"}),
        "after" => json!({"style": "after", "items": "/r", "after": "a", "size": "s"}),
        _ => json!({"style": "link", "items": "/r", "next": "/n", "total": "/t", "maximum": 5}),
    })
}

fn schema(key: &str) -> Option<Value> {
    let text = json!({"type": "string"});
    let (around, value) = match key {
        "type" => (json!({}), json!("integer")),
        "properties" => (json!({"type": "object"}), json!({"a": text})),
        "required" => (json!({"properties": {"a": text}}), json!(["a"])),
        "$ref" => (json!({}), json!("#/components/schemas/B")),
        "items" | "contains" | "unevaluatedItems" => (json!({"type": "array"}), text),
        "prefixItems" => (json!({"type": "array"}), json!([text])),
        "enum" => (text, json!(["a"])),
        "const" => (text, json!("a")),
        "default" | "example" => (text, json!("a")),
        "examples" => (text, json!(["a"])),
        "format" => (text, json!("date")),
        "allOf" | "oneOf" | "anyOf" => (json!({}), json!([text])),
        "additionalProperties" | "propertyNames" => (json!({"type": "object"}), text),
        "patternProperties" | "dependentSchemas" => (json!({"type": "object"}), json!({"a": text})),
        "dependentRequired" => (json!({"type": "object"}), json!({"a": ["b"]})),
        "unevaluatedProperties" => (json!({"type": "object"}), json!(false)),
        "minimum" | "maximum" | "multipleOf" => (json!({"type": "integer"}), json!(3)),
        "exclusiveMinimum" => (json!({"type": "integer", "minimum": 1}), json!(true)),
        "exclusiveMaximum" => (json!({"type": "integer", "maximum": 9}), json!(true)),
        "minLength" | "maxLength" => (text, json!(3)),
        "pattern" => (text, json!("^a$")),
        "minItems" | "maxItems" | "minContains" | "maxContains" => (json!({"type": "array", "items": text}), json!(3)),
        "uniqueItems" => (json!({"type": "array", "items": text}), json!(true)),
        "minProperties" | "maxProperties" => (json!({"type": "object"}), json!(3)),
        "discriminator" => {
            let variants = json!([{"$ref": "#/components/schemas/C"}, {"$ref": "#/components/schemas/D"}]);
            (json!({"oneOf": variants}), json!({"propertyName": "k"}))
        }
        "not" | "if" | "then" | "else" | "contentSchema" => (text, json!({"minLength": 3})),
        "nullable" | "readOnly" | "writeOnly" | "deprecated" | "x-kandji-blank" | "x-kandji-secret" => {
            (text, json!(true))
        }
        "x-kandji-essential" => (text, json!("identity")),
        "x-kandji-nullable" => (json!({"type": "string", "nullable": true}), json!(false)),
        "x-kandji-properties" => (json!({"type": "object"}), json!({"a": text})),
        "x-kandji-required" => (json!({"properties": {"a": text}}), json!(["a"])),
        "x-kandji-schema" => (text, json!({"type": "integer"})),
        "x-kandji-wire" => (json!({"type": "boolean"}), json!("text")),
        "contentEncoding" => (text, json!("base64")),
        "contentMediaType" => (text, json!("image/png")),
        "xml" | "externalDocs" | "$defs" | "$vocabulary" => (text, json!({})),
        _ => (text, json!("x")),
    };
    let mut object = around;
    object[key] = value;
    Some(object)
}

/// A document around an object.
pub(crate) fn around(kind: ObjectKind, object: Value) -> Value {
    let upload = |upload: Value| json!({"x-kandji-upload": upload});
    let paging = |paging: Value| json!({"x-kandji-pagination": paging});
    let parameter = |object: Value| json!({"parameters": [object]});
    let answer = |response: Value| json!({"responses": {"200": response}});
    let body = |media: Value| json!({"requestBody": {"content": {"multipart/form-data": media}}});
    let flows = |flows: Value| json!({"components": {"securitySchemes": {"key": {"type": "oauth2", "flows": flows}}}, "security": [{"key": []}]});
    match kind {
        ObjectKind::Document => object,
        ObjectKind::Info => top("info", &object),
        ObjectKind::Contact => top("info", &json!({"title": "t", "version": "1", "contact": object})),
        ObjectKind::License => top("info", &json!({"title": "t", "version": "1", "license": object})),
        ObjectKind::Tag => top("tags", &json!([object])),
        ObjectKind::Server => top("servers", &json!([object])),
        ObjectKind::ServerVariable => {
            top("servers", &json!([{"url": "https://{v}.e.com", "variables": {"v": object}}]))
        }
        ObjectKind::Components => {
            let used = json!({
                "parameters": [{"$ref": "#/components/parameters/Used"}],
                "requestBody": {"$ref": "#/components/requestBodies/Used"},
                "responses": {"200": {"$ref": "#/components/responses/Used"}},
                "security": [{"used": []}],
            });
            document(used, json!({"components": object}))
        }
        ObjectKind::PathItem => document(json!({}), json!({"paths": {"/a": {"get": operation()}, "/b": object}})),
        ObjectKind::Operation => document(object, json!({})),
        ObjectKind::Parameter => document(parameter(object), json!({})),
        ObjectKind::Filter => document(parameter(filtering(&object)), json!({})),
        ObjectKind::Header => document(answer(json!({"description": "d", "headers": {"X-A": object}})), json!({})),
        ObjectKind::RequestBody => document(json!({"requestBody": object}), json!({})),
        ObjectKind::Response => document(answer(object), json!({})),
        ObjectKind::MediaType => document(body(object), json!({})),
        ObjectKind::Encoding => {
            let mut media = base(ObjectKind::MediaType);
            media["encoding"] = json!({"a": object});
            document(body(media), json!({}))
        }
        ObjectKind::SecurityScheme => {
            document(json!({}), json!({"components": {"securitySchemes": {"key": object}}, "security": [{"key": []}]}))
        }
        ObjectKind::OAuthFlows => document(json!({}), flows(object)),
        ObjectKind::OAuthFlow => document(json!({}), flows(json!({"authorizationCode": object}))),
        ObjectKind::Discriminator => {
            let variants = json!([{"$ref": "#/components/schemas/C"}, {"$ref": "#/components/schemas/D"}]);
            document(json!({}), components("A", &json!({"oneOf": variants, "discriminator": object})))
        }
        ObjectKind::Pagination => document(paging(object), json!({})),
        ObjectKind::Upload => document(upload(object), json!({})),
        ObjectKind::Validation => {
            let mut whole = base(ObjectKind::Upload);
            whole["validation"] = object;
            document(upload(whole), json!({}))
        }
        ObjectKind::Commands => document(json!({"x-kandji-commands": object}), json!({})),
        _ => document(json!({}), components("A", &object)),
    }
}

/// A parameter with a filter.
fn filtering(filter: &Value) -> Value {
    json!({"name": "p", "in": "query", "x-kandji-filter": filter, "content": {"application/json": {"schema": {}}}})
}

/// A document with another value under a key.
fn top(key: &str, value: &Value) -> Value {
    document(json!({}), json!({key: value}))
}

/// The component schemas that samples refer to, and one more.
fn components(name: &str, schema: &Value) -> Value {
    let kind = json!({"type": "object", "properties": {"k": {"type": "string"}}});
    json!({"components": {"schemas": {name: schema, "B": {"type": "boolean"}, "C": kind, "D": kind}}})
}

/// A document with one operation.
fn document(operation_keys: Value, document_keys: Value) -> Value {
    let mut one = operation();
    merge(&mut one, operation_keys);
    let mut document = json!({
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"get": one}},
        "components": {
            "headers": {"H": {"schema": {"type": "integer"}}},
            "responses": {"R": {"description": "other"}},
            "requestBodies": {"B": {"content": {"text/plain": {"schema": {"type": "string"}}}}},
            "parameters": {"P": {"name": "p", "in": "query", "schema": {"type": "integer"}}},
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        },
        "x-items": {"other": {"post": operation()}},
    });
    merge(&mut document, document_keys);
    document
}

fn merge(into: &mut Value, from: Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (key, value) in from {
                into.insert(key, value);
            }
        }
        (into, from) => *into = from,
    }
}
