//! Reads the emitted document back with a reader that is not ours, and counts what that finds.
//!
//! What `openapiv3` cannot read, or counts in another number than the model has it, other generators would miss.

mod parts;

use std::collections::BTreeSet;

use openapiv3::{
    AdditionalProperties, AnySchema, Operation, ParameterSchemaOrContent, PathItem, ReferenceOr, Response, Schema,
    SchemaKind, Type,
};
use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{self, Api};
use parts::Part;

/// What is counted, each with the name that messages give it.
const THINGS: [&str; 7] =
    ["operations", "parameters", "request bodies", "statuses", "media types", "types", "properties"];

/// How many of [`THINGS`] there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Counts([usize; THINGS.len()]);

/// Compares the emitted document with the counts of the model, and reports what a foreign reader does not find in it.
pub(crate) fn check(expected: Counts, text: &str) -> Vec<Diagnostic> {
    let mut found = Found::default();
    if let Err(fault) = parts::each(text, &mut |part| found.part(&part)) {
        return vec![fault_of(format!("a foreign reader cannot read generated/openapi.json: {fault}"))];
    }
    let pairs = THINGS.iter().zip(expected.0.into_iter().zip(found.counts().0));
    let wrong = pairs.filter(|(_, (expected, found))| expected != found);
    let mut faults: Vec<_> = wrong
        .map(|(thing, (expected, found))| {
            fault_of(format!("a foreign reader finds {found} {thing} in generated/openapi.json, not {expected}"))
        })
        .collect();
    faults.extend(found.dangling().map(|reference| {
        fault_of(format!("a foreign reader finds nothing at `{reference}` in generated/openapi.json"))
    }));
    faults
}

fn fault_of(message: String) -> Diagnostic {
    Diagnostic::error(&codes::FOREIGN_READER, message)
}

impl Counts {
    /// The numbers that the model has.
    pub(crate) fn of(api: &Api) -> Self {
        let media_types = |operation: &model::Operation| {
            let responses: usize = operation.responses.iter().map(|response| response.content.len()).sum();
            responses + operation.body.as_ref().map_or(0, |body| body.content.len())
        };
        let fields = |definition: &model::TypeDef| match &definition.schema.kind {
            model::SchemaKind::Object(fields) => fields.len(),
            _ => 0,
        };
        Self([
            api.operations.len(),
            api.operations.iter().map(|operation| operation.parameters.len()).sum(),
            api.operations.iter().filter(|operation| operation.body.is_some()).count(),
            api.operations.iter().map(|operation| operation.responses.len().max(1)).sum(),
            api.operations.iter().map(media_types).sum(),
            api.types.len(),
            api.types.values().map(fields).sum(),
        ])
    }
}

/// What is found. What our extensions hide from others is counted as JSON.
#[derive(Default)]
struct Found {
    operations: usize,
    parameters: usize,
    bodies: usize,
    statuses: usize,
    media_types: usize,
    types: usize,
    properties: usize,
    /// The names of the schemas that can be referred to.
    names: BTreeSet<String>,
    references: BTreeSet<String>,
}

impl Found {
    fn counts(&self) -> Counts {
        let Self { operations, parameters, bodies, statuses, media_types, types, properties, .. } = *self;
        Counts([operations, parameters, bodies, statuses, media_types, types, properties])
    }

    /// The references to schemas that are not there.
    fn dangling(&self) -> impl Iterator<Item = &String> {
        let name = |reference: &str| reference.strip_prefix("#/components/schemas/").map(str::to_owned);
        self.references.iter().filter(move |reference| name(reference).is_none_or(|name| !self.names.contains(&name)))
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Path(item) => {
                let operations = item.as_item().into_iter().flat_map(PathItem::iter);
                operations.for_each(|(_, operation)| self.operation(operation));
            }
            Part::Schema(name, schema) => {
                self.types += 1;
                self.properties += schema.as_item().map_or(0, properties);
                self.one_of(schema);
                self.names.insert(name.clone());
            }
            Part::Rest(document) => {
                let extensions = document.components.as_ref().map(|components| &components.extensions);
                for schema in values(extensions.and_then(|extensions| extensions.get("x-kandji-schemas"))) {
                    self.types += 1;
                    self.properties += size(schema.get("properties"));
                }
            }
        }
    }

    fn operation(&mut self, operation: &Operation) {
        self.operations += 1;
        for parameter in operation.parameters.iter().filter_map(ReferenceOr::as_item) {
            self.parameters += 1;
            match &parameter.parameter_data_ref().format {
                ParameterSchemaOrContent::Schema(schema) => self.one_of(schema),
                ParameterSchemaOrContent::Content(content) => self.content(content.values()),
            }
        }
        if let Some(body) = operation.request_body.as_ref().and_then(ReferenceOr::as_item) {
            self.bodies += 1;
            self.media_types += body.content.len() + size(body.extensions.get("x-kandji-content"));
            self.content(body.content.values());
        }
        let responses = operation.responses.default.iter().chain(operation.responses.responses.values());
        responses.filter_map(ReferenceOr::as_item).for_each(|response| self.response(response));
        for response in values(operation.extensions.get("x-kandji-responses")) {
            self.statuses += 1;
            self.media_types += size(response.get("content"));
        }
    }

    fn response(&mut self, response: &Response) {
        self.statuses += 1;
        self.media_types += response.content.len() + size(response.extensions.get("x-kandji-content"));
        self.content(response.content.values());
    }

    fn content<'c>(&mut self, content: impl Iterator<Item = &'c openapiv3::MediaType>) {
        content.filter_map(|media| media.schema.as_ref()).for_each(|schema| self.one_of(schema));
    }

    fn one_of(&mut self, schema: &ReferenceOr<Schema>) {
        match schema {
            ReferenceOr::Reference { reference } => _ = self.references.insert(reference.clone()),
            ReferenceOr::Item(schema) => self.schema(schema),
        }
    }

    fn boxed(&mut self, schema: &ReferenceOr<Box<Schema>>) {
        match schema {
            ReferenceOr::Reference { reference } => _ = self.references.insert(reference.clone()),
            ReferenceOr::Item(schema) => self.schema(schema),
        }
    }

    /// Finds every reference in a schema.
    fn schema(&mut self, schema: &Schema) {
        match &schema.schema_kind {
            SchemaKind::OneOf { one_of: list }
            | SchemaKind::AllOf { all_of: list }
            | SchemaKind::AnyOf { any_of: list } => {
                list.iter().for_each(|schema| self.one_of(schema));
            }
            SchemaKind::Not { not } => self.one_of(not),
            SchemaKind::Type(Type::Array(array)) => array.items.iter().for_each(|items| self.boxed(items)),
            SchemaKind::Type(Type::Object(object)) => {
                object.properties.values().for_each(|schema| self.boxed(schema));
                self.additional(object.additional_properties.as_ref());
            }
            SchemaKind::Type(_) => {}
            SchemaKind::Any(any) => self.any(any),
        }
    }

    fn any(&mut self, any: &AnySchema) {
        any.properties.values().chain(&any.items).for_each(|schema| self.boxed(schema));
        let lists = any.one_of.iter().chain(&any.all_of).chain(&any.any_of);
        lists.for_each(|schema| self.one_of(schema));
        self.additional(any.additional_properties.as_ref());
    }

    fn additional(&mut self, properties: Option<&AdditionalProperties>) {
        if let Some(AdditionalProperties::Schema(schema)) = properties {
            self.one_of(schema);
        }
    }
}

/// The properties of an object, also those that others do not see.
fn properties(schema: &Schema) -> usize {
    let shown = match &schema.schema_kind {
        SchemaKind::Type(Type::Object(object)) => object.properties.len(),
        SchemaKind::Any(any) => any.properties.len(),
        _ => 0,
    };
    shown + size(schema.schema_data.extensions.get("x-kandji-properties"))
}

fn values(holder: Option<&Value>) -> impl Iterator<Item = &Value> {
    holder.and_then(Value::as_object).into_iter().flat_map(Map::values)
}

fn size(holder: Option<&Value>) -> usize {
    holder.and_then(Value::as_object).map_or(0, Map::len)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::to_json;
    use crate::passes::{self, testing};

    fn model() -> Api {
        let mut api = testing::api(
            "paths:
  /a/{id}:
    post:
      operationId: makeA
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: q, in: query, content: { application/json: { schema: {} } } }]
      requestBody: { content: { application/json: { schema: { type: object, properties: { X: { type: string }, x: { type: string } } } }, text/plain: { schema: { type: string } } } }
      responses:
        '200': { description: ok, content: { application/json: { schema: { type: object, properties: { b: { type: array, items: { $ref: '#/components/schemas/B' } } } } }, text/csv: { schema: { type: string } } } }
        '204': { description: none }
        default: { description: bad, content: { application/json: { schema: { type: object, properties: { detail: { type: string } } } } } }
components: { schemas: { B: { type: object, properties: { c: { type: string, enum: [a] }, d: { anyOf: [{ type: string }, { type: integer }] } } } } }",
        );
        passes::run(&mut api, &mut crate::diagnostic::Report::default()).unwrap();
        api
    }

    fn messages(api: &Api, text: &str) -> Vec<String> {
        check(Counts::of(api), text).into_iter().map(|fault| fault.message).collect()
    }

    #[test]
    fn a_foreign_reader_finds_all_of_the_model() {
        let api = model();
        assert_eq!(Counts::of(&api).0, [1, 2, 1, 3, 5, 6, 6]);
        assert_eq!(messages(&api, &to_json(&api)), [""; 0]);
    }

    #[test]
    fn a_type_that_is_another_name_of_one_counts() {
        let mut api = testing::api(
            "paths:
  /a:
    get:
      operationId: getA
      responses:
        '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } }
components:
  schemas:
    A: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }
    B: { anyOf: [{ $ref: '#/components/schemas/C' }, { $ref: '#/components/schemas/C' }] }
    C: { type: object, properties: { x: { type: string } } }",
        );
        passes::run(&mut api, &mut crate::diagnostic::Report::default()).unwrap();
        let text = to_json(&api);
        let document: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(document["components"]["schemas"]["B"]["$ref"], "#/components/schemas/C");
        assert_eq!((Counts::of(&api).0[5], messages(&api, &text)), (3, vec![]));
    }

    #[test]
    fn what_it_does_not_find_is_reported() {
        let api = model();
        let without = |pointer: &str, key: &str| {
            let mut document: Value = serde_json::from_str(&to_json(&api)).unwrap();
            document.pointer_mut(pointer).unwrap().as_object_mut().unwrap().remove(key).unwrap();
            messages(&api, &document.to_string())
        };
        let found = |number: usize, thing: &str, expected: usize| {
            format!("a foreign reader finds {number} {thing} in generated/openapi.json, not {expected}")
        };
        let operation = "/paths/~1a~1{id}/post";
        let responses = format!("{operation}/responses");
        assert_eq!(without(operation, "x-kandji-responses"), [found(2, "statuses", 3)]);
        assert_eq!(without(&format!("{responses}/200"), "x-kandji-content"), [found(4, "media types", 5)]);
        assert_eq!(without("/components/x-kandji-schemas", "BC"), [found(5, "types", 6)]);
        assert_eq!(without("/components/schemas/B/properties", "c"), [found(5, "properties", 6)]);
        let lost = without("/components/schemas", "B");
        assert!(lost[0].contains("types") && lost[2].contains("finds nothing at `#/components/schemas/B`"), "{lost:?}");
        assert!(without("/paths/~1a~1{id}", "post")[0].contains("operations"));
        assert!(without("", "info")[0].contains("cannot read"));
    }
}
