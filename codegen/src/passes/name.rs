//! Names every shape: inline objects, enumerations and unions move to [`Api::types`].
//!
//! A name comes from where the shape is first used: the component's name, `<Operation>Body`, `<Operation>Response`,
//! and below those the name around it followed by the field's. Only names decide, never the order of the document.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{Names, joined, last_words, pascal};
use crate::model::{Api, Kind, Operation, Parameter, Schema, Status, TypeDef};
use crate::text::singular;

/// The longest part of a name that is taken from an operation, so that there is room for what follows.
const LONGEST_STEM: usize = 40;

/// What a successful answer is called.
const RESPONSE: &str = "Response";

/// Names every shape and returns the names that components have.
pub(super) fn run(api: &mut Api) -> BTreeSet<String> {
    let mut namer = Namer::default();
    let components = namer.components(api);
    for operation in &mut api.operations {
        namer.operation(operation);
    }
    api.types.extend(namer.types);
    components
}

#[derive(Default)]
struct Namer {
    names: Names,
    types: BTreeMap<String, TypeDef>,
}

/// Where a shape stands: what its name is made of.
#[derive(Clone, Copy)]
struct Context<'a> {
    /// The outermost name: of the operation or the component.
    stem: &'a str,
    /// The name of the shape around.
    parent: &'a str,
}

impl Namer {
    /// Makes the names of components valid, follows them everywhere, and names what is inside of the components.
    fn components(&mut self, api: &mut Api) -> BTreeSet<String> {
        let renamed = self.component_names(api);
        each_schema(api, &mut |schema| {
            if let Kind::Named(name) = &mut schema.kind
                && let Some(new) = renamed.get(name)
            {
                name.clone_from(new);
            }
        });
        for (old, mut definition) in std::mem::take(&mut api.types) {
            definition.name = renamed.get(&old).cloned().unwrap_or(old);
            let name = definition.name.clone();
            self.inside(&mut definition.schema, Context { stem: &name, parent: &name });
            api.types.insert(name, definition);
        }
        api.types.keys().cloned().collect()
    }

    /// The new names of all components. A valid name stays, whatever the others are.
    fn component_names(&mut self, api: &Api) -> BTreeMap<String, String> {
        let (valid, invalid): (Vec<_>, Vec<_>) = api.types.keys().partition(|name| is_valid(name));
        let kept: Vec<_> = valid.into_iter().map(|name| (name.clone(), self.names.unique(name))).collect();
        let made = invalid.into_iter().map(|name| {
            let word = pascal(name.rsplit('/').next().unwrap_or(name));
            (name.clone(), self.names.unique(&or_else(word, "Type")))
        });
        kept.into_iter().chain(made.collect::<Vec<_>>()).collect()
    }

    fn operation(&mut self, operation: &mut Operation) {
        let whole = or_else(pascal(&operation.id), "Operation");
        let stem = pascal(last_words(&whole, LONGEST_STEM));
        for parameter in &mut operation.parameters {
            self.parameter(parameter, &stem);
        }
        for content in operation.body.iter_mut().flat_map(|body| &mut body.content) {
            self.root(&mut content.schema, &stem, "Body");
        }
        for response in &mut operation.responses {
            let role = role_of(response.status);
            for content in &mut response.content {
                self.root(&mut content.schema, &stem, &role);
            }
        }
    }

    fn parameter(&mut self, parameter: &mut Parameter, stem: &str) {
        let word = or_else(pascal(&parameter.name), "Value");
        self.place(&mut parameter.schema, Context { stem, parent: stem }, &word);
    }

    /// A body or an answer. Its own name says so; names below it start with the operation alone.
    fn root(&mut self, schema: &mut Schema, stem: &str, role: &str) {
        let context = Context { stem, parent: stem };
        let of_what = if role == RESPONSE { "" } else { role };
        match &mut schema.kind {
            Kind::List(inner) => self.place(inner, context, &format!("{of_what}Item")),
            Kind::Map(inner) => self.place(inner, context, &format!("{of_what}Value")),
            kind if is_nameable(kind) => {
                self.inside(schema, context);
                self.hoist(schema, &joined(stem, stem, role));
            }
            _ => {}
        }
    }

    /// A shape at a place with a name of its own: names what is inside, and the shape itself.
    fn place(&mut self, schema: &mut Schema, context: Context<'_>, word: &str) {
        match &mut schema.kind {
            Kind::List(inner) => self.place(inner, context, &singular(word)),
            Kind::Map(inner) => self.place(inner, context, &format!("{}Value", singular(word))),
            kind if is_nameable(kind) => {
                let name = joined(context.stem, context.parent, word);
                self.inside(schema, Context { parent: &name, ..context });
                self.hoist(schema, &name);
            }
            _ => {}
        }
    }

    /// What is inside of a shape.
    fn inside(&mut self, schema: &mut Schema, context: Context<'_>) {
        match &mut schema.kind {
            Kind::Object(fields) => {
                for field in fields {
                    self.place(&mut field.schema, context, &or_else(pascal(&field.name), "Field"));
                }
            }
            Kind::Union(variants) => {
                for (index, variant) in variants.iter_mut().enumerate() {
                    self.place(variant, context, &format!("Variant{}", index + 1));
                }
            }
            Kind::List(inner) => self.place(inner, context, "Item"),
            Kind::Map(inner) => self.place(inner, context, "Value"),
            _ => {}
        }
    }

    /// Moves a shape to the named ones. What is said about the value stays where it is.
    fn hoist(&mut self, schema: &mut Schema, name: &str) {
        let name = self.names.unique(name);
        let kind = std::mem::replace(&mut schema.kind, Kind::Named(name.clone()));
        let definition = Schema { span: schema.span, ..Schema::of(kind) };
        self.types.insert(name.clone(), TypeDef { name, schema: definition, span: schema.span });
    }
}

/// Whether a kind of shape must have a name.
pub(super) fn is_nameable(kind: &Kind) -> bool {
    matches!(kind, Kind::Object(_) | Kind::Enum(_) | Kind::Union(_))
}

/// Calls `visit` for every schema of the API, those inside of others too.
pub(crate) fn each_schema(api: &mut Api, visit: &mut impl FnMut(&mut Schema)) {
    fn walk(schema: &mut Schema, visit: &mut impl FnMut(&mut Schema)) {
        visit(schema);
        for child in schema.children_mut() {
            walk(child, visit);
        }
    }
    for definition in api.types.values_mut() {
        walk(&mut definition.schema, visit);
    }
    for operation in &mut api.operations {
        let bodies = operation.body.iter_mut().flat_map(|body| &mut body.content);
        let answers = operation.responses.iter_mut().flat_map(|response| &mut response.content);
        let roots = bodies.chain(answers).map(|content| &mut content.schema);
        for schema in roots.chain(operation.parameters.iter_mut().map(|parameter| &mut parameter.schema)) {
            walk(schema, visit);
        }
    }
}

/// Whether a component may keep its name.
pub(super) fn is_valid(name: &str) -> bool {
    name.len() <= 60
        && name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// What an answer of a status is called.
fn role_of(status: Status) -> String {
    match status {
        Status::Default => RESPONSE.to_owned(),
        status if status.is_success() => RESPONSE.to_owned(),
        status => format!("Error{status}"),
    }
}

fn or_else(word: String, fallback: &str) -> String {
    if word.is_empty() { fallback.to_owned() } else { word }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Report, Strictness};
    use crate::passes::testing::api;

    #[test]
    fn inline_shapes_are_named_after_their_place() {
        let mut api = api(r#"
            paths:
              /devices:
                get:
                  operationId: listDevices
                  parameters:
                    - { name: platform, in: query, schema: { type: string, enum: [mac, ipad] } }
                  responses:
                    "200":
                      description: ok
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              results:
                                type: array
                                items:
                                  type: object
                                  properties: { user: { type: object, properties: { name: { type: string } } } }
        "#);
        run(&mut api);
        let names: Vec<_> = api.types.keys().map(String::as_str).collect();
        assert_eq!(names, ["ListDevicesPlatform", "ListDevicesResponse", "ListDevicesResult", "ListDevicesResultUser"]);
    }

    #[test]
    fn hostile_component_names_become_valid_and_are_followed() {
        let mut api = api(r##"
            paths:
              /a:
                get:
                  operationId: a
                  responses:
                    "200":
                      description: ok
                      content: { application/json: { schema: { $ref: "#/components/schemas/..~1..~1x" } } }
            components:
              schemas:
                "../../x": { type: object, properties: { next: { $ref: "#/components/schemas/..~1..~1x" } } }
                "🦀": { type: object, properties: { a: { type: string } } }
                X: { type: object, properties: { b: { type: string } } }
        "##);
        let components = run(&mut api);
        assert_eq!(components.iter().collect::<Vec<_>>(), ["Type", "X", "X2"]);
        let schema = &api.operations[0].responses[0].content[0].schema;
        assert_eq!(schema.kind, Kind::Named("X2".to_owned()));
        let next = api.types["X2"].schema.children().next().unwrap();
        assert_eq!(next.kind, Kind::Named("X2".to_owned()));
        super::super::check::run(&mut api, &mut Report::new(Strictness::Strict));
    }

    #[test]
    fn no_name_is_too_long() {
        let deep = (0..40).fold("type: string".to_owned(), |inner, _| {
            format!("type: object, properties: {{ a_rather_long_field_name: {{ {inner} }} }}")
        });
        let mut api = api(&format!(
            "paths: {{ /a: {{ get: {{ responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ {deep} }} }} }} }} }} }} }} }}"
        ));
        run(&mut api);
        assert_eq!(api.types.len(), 40);
        assert!(api.types.keys().all(|name| name.len() <= 64 && is_valid(&name[..name.len().min(60)])));
    }
}
