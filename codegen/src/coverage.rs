//! Documentation coverage: what has no description, and which values have no type.

use std::collections::BTreeSet;
use std::fmt;

use crate::examples::Examples;
use crate::model::{Api, Schema, SchemaKind, TypeDef};

/// What has a description or a type, and what does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The descriptions of each kind of item.
    pub descriptions: Vec<Described>,
    /// The places of values of any type, in order.
    pub untyped: Vec<String>,
    /// The places of values in examples that nobody has invented, in order.
    pub made_up: Vec<String>,
}

/// The descriptions of one kind of item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Described {
    /// The kind of item.
    pub thing: &'static str,
    /// The number of items.
    pub total: usize,
    /// The items without a description, in order.
    pub missing: Vec<String>,
}

impl Coverage {
    /// The coverage of an API. Fields are counted where they are defined, not where they are used.
    #[must_use]
    pub fn of(api: &Api, examples: &Examples) -> Self {
        let bodies =
            api.operations.iter().filter_map(|operation| operation.body.as_ref()).flat_map(|body| &body.content);
        let parameters_sent = api.operations.iter().flat_map(|operation| &operation.parameters).map(|one| &one.schema);
        let sent = api.reachable(bodies.map(|content| &content.schema).chain(parameters_sent));
        let received = api.reachable(
            api.operations
                .iter()
                .flat_map(|operation| &operation.responses)
                .flat_map(|one| &one.content)
                .map(|one| &one.schema),
        );
        let descriptions = vec![
            groups(api),
            operations(api),
            parameters(api),
            types(api),
            fields("request fields", &sent, api),
            fields("response fields", &received, api),
        ];
        Self { descriptions, untyped: untyped(api), made_up: examples.made_up().iter().cloned().collect() }
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("without a description: ")?;
        for (index, Described { thing, total, missing }) in self.descriptions.iter().enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            write!(f, "{separator}{} of {total} {thing}", missing.len())?;
        }
        write!(f, "\nwithout a type: {} values", self.untyped.len())?;
        write!(f, "\nexamples made up: {} values", self.made_up.len())
    }
}

impl Described {
    fn new(thing: &'static str, all: impl Iterator<Item = (String, bool)>) -> Self {
        let all: Vec<(String, bool)> = all.collect();
        let total = all.len();
        let missing = all.into_iter().filter(|(_, is_described)| !is_described).map(|(name, _)| name).collect();
        Self { thing, total, missing }
    }
}

fn groups(api: &Api) -> Described {
    Described::new("groups", api.groups.iter().map(|group| (group.name.clone(), says(group.description.as_ref()))))
}

fn operations(api: &Api) -> Described {
    let is_described =
        |operation: &crate::model::Operation| says(operation.summary.as_ref()) && says(operation.description.as_ref());
    Described::new("operations", api.operations.iter().map(|operation| (operation.id.clone(), is_described(operation))))
}

fn parameters(api: &Api) -> Described {
    let all = api.operations.iter().flat_map(|operation| {
        let named = |name: &str| format!("{} {name}", operation.id);
        operation.parameters.iter().map(move |one| (named(&one.name), says(one.description.as_ref())))
    });
    Described::new("parameters", all)
}

fn types(api: &Api) -> Described {
    Described::new("types", api.types.values().map(|one| (one.name.clone(), says(one.schema.description.as_ref()))))
}

fn fields(thing: &'static str, types: &BTreeSet<&str>, api: &Api) -> Described {
    let definitions = types.iter().filter_map(|name| api.types.get(*name));
    let all = definitions.flat_map(|TypeDef { name, schema, .. }| {
        let fields = if let SchemaKind::Object(fields) = &schema.kind { fields.as_slice() } else { &[] };
        fields.iter().map(move |field| (format!("{name}.{}", field.name), says(field.schema.description.as_ref())))
    });
    Described::new(thing, all)
}

fn says(description: Option<&String>) -> bool {
    description.is_some_and(|text| !text.trim().is_empty())
}

fn untyped(api: &Api) -> Vec<String> {
    let mut places = Vec::new();
    for definition in api.types.values() {
        collect(&definition.schema, &definition.name, &mut places);
    }
    for operation in &api.operations {
        for parameter in &operation.parameters {
            collect(&parameter.schema, &format!("{} {}", operation.id, parameter.name), &mut places);
        }
        let bodies = operation.body.iter().flat_map(|body| &body.content);
        for content in bodies {
            collect(&content.schema, &format!("{} body", operation.id), &mut places);
        }
        for response in &operation.responses {
            for content in &response.content {
                collect(&content.schema, &format!("{} {}", operation.id, response.status), &mut places);
            }
        }
    }
    places
}

fn collect(schema: &Schema, place: &str, places: &mut Vec<String>) {
    match &schema.kind {
        SchemaKind::Any => places.push(place.to_owned()),
        SchemaKind::List(inner) | SchemaKind::Map(inner) => collect(inner, &format!("{place}.*"), places),
        SchemaKind::Object(fields) => {
            for field in fields {
                collect(&field.schema, &format!("{place}.{}", field.name), places);
            }
        }
        SchemaKind::Union(variants) => variants.iter().for_each(|variant| collect(variant, place, places)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::testing::api;

    #[test]
    fn items_without_a_description_or_type_are_named() {
        let api = api(r##"
            paths:
              /a:
                get:
                  operationId: getA
                  summary: Says something
                  parameters: [{ name: q, in: query, schema: { type: string } }]
                  responses:
                    "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } }
                    "202": { description: ok, content: { application/json: { schema: {} } } }
            components:
              schemas:
                A: { type: object, properties: { b: { type: array, items: {} }, c: { type: string, description: What it is. } } }
        "##);
        let coverage = Coverage::of(&api, &Examples::default());
        let missing: Vec<_> =
            coverage.descriptions.iter().map(|one| (one.thing, one.total, one.missing.join(" "))).collect();
        assert_eq!(
            missing[1..],
            [
                ("operations", 1, "getA".to_owned()),
                ("parameters", 1, "getA q".to_owned()),
                ("types", 1, "A".to_owned()),
                ("request fields", 0, String::new()),
                ("response fields", 2, "A.b".to_owned()),
            ]
        );
        assert_eq!(coverage.untyped, ["A.b.*", "getA 202"]);
        assert!(
            coverage
                .to_string()
                .contains("1 of 2 response fields\nwithout a type: 2 values\nexamples made up: 0 values")
        );
    }
}
