//! Names every shape: inline objects, enumerations and unions move to [`Api::types`].
//!
//! A name comes from where the shape is first used: the component's name, `<Operation>Body`, `<Operation>Response`, for
//! an error the names of its fields, and below those the name around it followed by the field's; what stands in the
//! answer of `getDevice` is of a `Device`. Only names decide, never the order of the document.

use std::collections::BTreeMap;

use super::words::{LONGEST, Names, joined, last_words, pascal};
use crate::model::{Api, Kind, Operation, Parameter, Schema, Status, TypeDef};
use crate::text::singular;

/// The longest part of a name that is taken from an operation, so that there is room for what follows.
const LONGEST_STEM: usize = 40;

/// What a successful answer is called.
const RESPONSE: &str = "Response";

/// Names every shape and returns, for each that had none, what it is called at its place: `User` where it is the value
/// of a field `user`. Shapes that the document itself names are not in it.
pub(super) fn run(api: &mut Api) -> Roles {
    let mut namer = Namer::default();
    namer.components(api);
    for operation in &mut api.operations {
        namer.operation(operation);
    }
    api.types.extend(namer.types);
    namer.roles
}

/// What shapes are called at their places, by name.
pub(super) type Roles = BTreeMap<String, String>;

#[derive(Default)]
struct Namer {
    names: Names,
    types: BTreeMap<String, TypeDef>,
    roles: Roles,
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
    fn components(&mut self, api: &mut Api) {
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
                match error_name(&content.schema).filter(|_| role != RESPONSE) {
                    Some(name) => self.error(&mut content.schema, &name),
                    None => self.root(&mut content.schema, &stem, &role),
                }
            }
        }
    }

    /// An error has its name from its fields: many operations answer the same ones.
    fn error(&mut self, schema: &mut Schema, name: &str) {
        self.inside(schema, Context { stem: name, parent: name });
        self.hoist(schema, &[name], "Error");
    }

    fn parameter(&mut self, parameter: &mut Parameter, stem: &str) {
        let word = or_else(pascal(&parameter.name), "Value");
        self.place(&mut parameter.schema, Context { stem, parent: stem }, &word);
    }

    /// A body or an answer. Its own name says so; names below it start with the operation alone, or with what it reads.
    fn root(&mut self, schema: &mut Schema, stem: &str, role: &str) {
        let (of_what, inner) = if role == RESPONSE { ("", what_is_read(stem)) } else { (role, stem) };
        let context = Context { stem: inner, parent: inner };
        match &mut schema.kind {
            Kind::List(inner) => self.place(inner, context, &format!("{of_what}Item")),
            Kind::Map(inner) => self.place(inner, context, &format!("{of_what}Value")),
            kind if is_nameable(kind) => {
                self.inside(schema, context);
                let name = joined(stem, stem, role);
                self.hoist(schema, &[&name], &name);
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
                self.hoist(schema, &[&name, &format!("{}{word}", context.parent)], word);
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

    /// Moves a shape to the named ones, under the first name that is free. What is said about the value stays where it
    /// is.
    fn hoist(&mut self, schema: &mut Schema, names: &[&str], role: &str) {
        let free = names.iter().find(|name| name.len() <= LONGEST && self.names.is_free(name)).or(names.first());
        let name = self.names.unique(free.copied().unwrap_or("Type"));
        self.roles.insert(name.clone(), role.to_owned());
        let kind = std::mem::replace(&mut schema.kind, Kind::Named(name.clone()));
        // What a choice is for is said where it is offered.
        let description = schema.description.clone().filter(|_| matches!(kind, Kind::Enum(_)));
        let definition = Schema { description, span: schema.span, ..Schema::of(kind) };
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
    name.len() <= LONGEST
        && name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// The name of an error with these fields: `DetailError` if it has a `detail`.
fn error_name(schema: &Schema) -> Option<String> {
    let Kind::Object(fields) = &schema.kind else { return None };
    let words: String = fields.iter().take(2).map(|field| pascal(&field.name)).collect();
    let name = pascal(&if words.ends_with("Error") { format!("{words}Body") } else { format!("{words}Error") });
    (!words.is_empty()).then_some(name)
}

/// The thing that an operation of this name reads: `DeviceApps` for `GetDeviceApps`.
fn what_is_read(stem: &str) -> &str {
    let read = ["Get", "List", "Retrieve"].iter().find_map(|verb| stem.strip_prefix(verb));
    read.filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase())).unwrap_or(stem)
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
        assert_eq!(names, ["DevicesResult", "DevicesResultUser", "ListDevicesPlatform", "ListDevicesResponse"]);
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
        let roles = run(&mut api);
        assert_eq!(api.types.keys().collect::<Vec<_>>(), ["Type", "X", "X2"]);
        assert!(roles.is_empty());
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
