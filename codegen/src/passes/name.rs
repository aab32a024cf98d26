//! Names every type: inline objects, enumerations and unions move to [`Api::types`].
//!
//! A name comes from the place where the type is first used. A component keeps its name. A request body is
//! `<Request>Body`, a response is named after the thing that it returns, a page of a list is `<Row>Page`, and an error is
//! named after its fields. Below those, a name is the name around it followed by the field's. Only names decide, never the
//! order of the document.

use std::collections::BTreeMap;

use super::paginate::success_schema;
use super::titles::{Title, titles};
use super::words::{LONGEST, LONGEST_INVENTED, joined, last_words, pascal};
use crate::model::{Api, Field, Method, Operation, Parameter, Schema, SchemaKind, Status, TypeDef, UniqueNames};
use crate::text::singular;

/// The longest part of a name that is taken from an operation, so that there is room for what follows.
const LONGEST_STEM: usize = 30;

/// The end of the name of a response that returns no thing. `Response` would be the name that other generators give to what
/// an operation returns.
const RESULT: &str = "Result";

/// Names every type. Returns the role of each type that had no name: `User` for the value of a field `user`.
pub(super) fn run(api: &mut Api) -> Roles {
    let names = UniqueNames::default().ignoring_case();
    let mut namer = Namer { names, types: BTreeMap::new(), roles: Roles::new() };
    namer.components(api);
    let rows: Vec<_> = api.operations.iter().map(row_name).collect();
    let titles = titles(api);
    for ((operation, title), row) in api.operations.iter_mut().zip(&titles).zip(rows) {
        namer.operation(operation, title, row);
    }
    api.types.extend(namer.types);
    namer.roles
}

/// The roles of types by their names.
pub(super) type Roles = BTreeMap<String, String>;

struct Namer {
    names: UniqueNames,
    types: BTreeMap<String, TypeDef>,
    roles: Roles,
}

/// What the name of a type at some place is made of.
#[derive(Clone, Copy)]
struct Context<'a> {
    /// The outermost name: of the operation or the component.
    stem: &'a str,
    /// The name of the type around it.
    parent: &'a str,
    /// The outermost name of enumerations.
    choices: &'a str,
    /// The name of a row, inside of the response that returns the list.
    results: Option<&'a str>,
}

impl<'a> Context<'a> {
    fn of(stem: &'a str) -> Self {
        Self { stem, parent: stem, choices: stem, results: None }
    }

    fn is_row(&self, schema: &Schema) -> bool {
        self.results.is_some() && matches!(schema.kind, SchemaKind::Object(_))
    }
}

/// The outermost names of an operation.
struct Stems {
    /// Of its body.
    request: String,
    /// Of the thing that it is about.
    thing: String,
    /// Of a row of the list that it returns.
    row: String,
    is_paged: bool,
}

impl Stems {
    fn new(operation: &Operation, title: &Title, row: Option<String>) -> Self {
        let short = |name: &str| pascal(last_words(&or_else(pascal(name), "Operation"), LONGEST_STEM));
        let request = operation.client.as_ref().map_or(&title.names.request, |client| &client.request);
        let thing = short(&title.thing);
        Self {
            request: short(request),
            row: row.unwrap_or_else(|| thing.clone()),
            thing,
            is_paged: operation.pagination.is_some(),
        }
    }
}

impl Namer {
    /// Makes the names of components valid, follows them everywhere, and names what is inside of the components.
    fn components(&mut self, api: &mut Api) {
        let renamed = self.component_names(api);
        each_schema(api, &mut |schema| {
            if let SchemaKind::Named(name) = &mut schema.kind
                && let Some(new) = renamed.get(name)
            {
                name.clone_from(new);
            }
        });
        for (old, mut definition) in std::mem::take(&mut api.types) {
            definition.name = renamed.get(&old).cloned().unwrap_or(old);
            let name = definition.name.clone();
            self.inside(&mut definition.schema, Context::of(&name));
            api.types.insert(name, definition);
        }
    }

    /// The new names of all components. A valid name stays, whatever the others are.
    fn component_names(&mut self, api: &Api) -> BTreeMap<String, String> {
        let (valid, invalid): (Vec<_>, Vec<_>) = api.types.keys().partition(|name| is_valid(name));
        let kept: Vec<_> = valid.into_iter().map(|name| (name.clone(), self.names.claim(name))).collect();
        let made = invalid.into_iter().map(|name| {
            let word = pascal(name.rsplit('/').next().unwrap_or(name));
            (name.clone(), self.names.claim(&or_else(word, "Type")))
        });
        kept.into_iter().chain(made.collect::<Vec<_>>()).collect()
    }

    fn operation(&mut self, operation: &mut Operation, title: &Title, row: Option<String>) {
        let names = Stems::new(operation, title, row);
        for parameter in &mut operation.parameters {
            self.parameter(parameter, &names.thing);
        }
        for content in operation.body.iter_mut().flat_map(|body| &mut body.content) {
            self.body(&mut content.schema, &names);
        }
        let is_read = operation.method == Method::Get;
        let successes: Vec<Status> = operation.successes().map(|response| response.status).collect();
        for response in &mut operation.responses {
            let is_success = successes.contains(&response.status);
            for header in &mut response.headers {
                let word = or_else(pascal(&header.name), "Header");
                self.place(&mut header.schema, Context::of(&names.thing), &word);
            }
            for content in &mut response.content {
                match error_name(&content.schema).filter(|_| !is_success) {
                    Some(name) => self.error(&mut content.schema, &name),
                    None if is_success && is_read => self.returned(&mut content.schema, title, &names),
                    None if is_success => self.root(&mut content.schema, &names.request, RESULT),
                    None => {
                        let status = match response.status {
                            Status::Default => "Default".to_owned(),
                            status => status.to_string(),
                        };
                        self.root(&mut content.schema, &names.request, &format!("Error{status}"));
                    }
                }
            }
        }
    }

    /// An error is named after its fields, because many operations return the same ones.
    fn error(&mut self, schema: &mut Schema, name: &str) {
        self.inside(schema, Context::of(name));
        self.hoist(schema, &[name], "Error");
    }

    fn parameter(&mut self, parameter: &mut Parameter, thing: &str) {
        let word = or_else(pascal(&parameter.name), "Value");
        self.place(&mut parameter.schema, Context::of(thing), &word);
    }

    /// A request body. An enumeration in it is named after the thing, because creating and updating offer the same values.
    fn body(&mut self, schema: &mut Schema, names: &Stems) {
        self.root_inside(schema, Context { choices: &names.thing, ..Context::of(&names.request) }, "Body");
        self.hoist_root(schema, &names.request, "Body", &[]);
    }

    /// The response of a read: the thing, or a page of the list of it.
    fn returned(&mut self, schema: &mut Schema, title: &Title, names: &Stems) {
        let results = Some(names.row.as_str()).filter(|_| title.is_list);
        self.root_inside(schema, Context { results, ..Context::of(&names.thing) }, "");
        let role = match (title.is_list, names.is_paged) {
            (true, true) => "Page",
            (true, false) => "List",
            (false, _) => "",
        };
        let stem = if title.is_list { &names.row } else { &names.thing };
        self.hoist_root(schema, stem, role, &[&format!("{}{role}", names.thing)]);
    }

    /// Another body of a request or response.
    fn root(&mut self, schema: &mut Schema, stem: &str, role: &str) {
        self.root_inside(schema, Context::of(stem), role);
        self.hoist_root(schema, stem, role, &[]);
    }

    fn root_inside(&mut self, schema: &mut Schema, context: Context<'_>, role: &str) {
        match &mut schema.kind {
            SchemaKind::List(row) if context.is_row(row) => self.row(row, context),
            SchemaKind::List(inner) => self.place(inner, context, &format!("{role}Item")),
            SchemaKind::Map(inner) => self.place(inner, context, &format!("{role}Value")),
            _ => self.inside(schema, context),
        }
    }

    /// A row of the list that an operation returns.
    fn row(&mut self, row: &mut Schema, context: Context<'_>) {
        let name = context.results.unwrap_or(context.stem);
        self.inside(row, Context::of(name));
        self.hoist(row, &[name, &format!("{name}Row")], name);
    }

    fn hoist_root(&mut self, schema: &mut Schema, stem: &str, role: &str, others: &[&str]) {
        if is_nameable(schema) {
            let name = joined(stem, stem, role);
            let last = format!("{name}{RESULT}");
            let names: Vec<&str> = [name.as_str()].into_iter().chain(others.iter().copied()).chain([&*last]).collect();
            self.hoist(schema, &names, &name);
        }
    }

    /// Names a type at a place that has a name, such as a field, and everything inside of it.
    fn place(&mut self, schema: &mut Schema, context: Context<'_>, word: &str) {
        let (is_nameable, is_choice) = (is_nameable(schema), is_choice(schema));
        match &mut schema.kind {
            SchemaKind::List(row) if context.is_row(row) => self.row(row, context),
            SchemaKind::List(inner) => self.place(inner, context, &singular(word)),
            SchemaKind::Map(inner) => self.place(inner, context, &format!("{}Value", singular(word))),
            SchemaKind::Object(fields) if context.results.is_some() && has_list(fields) => {
                let name = format!("{}Results", context.results.unwrap_or_default());
                self.inside(schema, Context { parent: &name, ..context });
                self.hoist(schema, &[&name], &name);
            }
            _ if is_choice && context.choices != context.stem => {
                let around = context.parent.strip_prefix(context.stem).unwrap_or_default();
                let name = joined(context.choices, &format!("{}{around}", context.choices), word);
                self.hoist(schema, &[&name], word);
            }
            _ if is_nameable => {
                let name = joined(context.stem, context.parent, word);
                self.inside(schema, Context { parent: &name, results: None, ..context });
                self.hoist(schema, &[&name, &format!("{}{word}", context.parent)], word);
            }
            _ => {}
        }
    }

    /// Names everything inside of a type.
    fn inside(&mut self, schema: &mut Schema, context: Context<'_>) {
        match &mut schema.kind {
            SchemaKind::Object(fields) => {
                for field in fields {
                    self.place(&mut field.schema, context, &or_else(pascal(&field.name), "Field"));
                }
            }
            SchemaKind::Union(variants) => {
                let objects = variants.iter().filter(|variant| matches!(variant.kind, SchemaKind::Object(_))).count();
                for (index, variant) in variants.iter_mut().enumerate() {
                    let word = match variant.kind {
                        SchemaKind::Object(_) if objects == 1 => "Object".to_owned(),
                        SchemaKind::List(_) => "Item".to_owned(),
                        _ => format!("Variant{}", index + 1),
                    };
                    self.place(variant, context, &word);
                }
            }
            SchemaKind::List(inner) => self.place(inner, context, "Item"),
            SchemaKind::Map(inner) => self.place(inner, context, "Value"),
            _ => {}
        }
    }

    /// Moves a type to the named ones, under the first free name. The description of the value stays where it is.
    fn hoist(&mut self, schema: &mut Schema, names: &[&str], role: &str) {
        let free =
            names.iter().find(|name| name.len() <= LONGEST_INVENTED && self.names.is_free(name)).or(names.first());
        let name = self.names.claim(free.copied().unwrap_or("Type"));
        self.roles.insert(name.clone(), role.to_owned());
        // An enumeration is described at the place that uses it.
        let description = schema.description.clone().filter(|_| is_choice(schema));
        let kind = std::mem::replace(&mut schema.kind, SchemaKind::Named(name.clone()));
        let choices = std::mem::take(&mut schema.choices);
        let discriminator = schema.discriminator.take();
        let definition = Schema { description, choices, discriminator, span: schema.span, ..Schema::of(kind) };
        self.types.insert(name.clone(), TypeDef { name, schema: definition, span: schema.span });
    }
}

/// Whether a type must have a name.
pub(super) fn is_nameable(schema: &Schema) -> bool {
    is_choice(schema) || matches!(schema.kind, SchemaKind::Object(_) | SchemaKind::Union(_))
}

/// Whether a type is one of several known strings or numbers.
pub(super) fn is_choice(schema: &Schema) -> bool {
    schema.is_number_choice() || matches!(schema.kind, SchemaKind::Enum(_))
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
        let responses = operation.responses.iter_mut().flat_map(|response| {
            let headers = response.headers.iter_mut().map(|header| &mut header.schema);
            response.content.iter_mut().map(|content| &mut content.schema).chain(headers)
        });
        let roots = bodies.map(|content| &mut content.schema).chain(responses);
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
    let SchemaKind::Object(fields) = &schema.kind else { return None };
    let words: String = fields.iter().take(2).map(|field| pascal(&field.name)).collect();
    let name = pascal(&if words.ends_with("Error") { format!("{words}Body") } else { format!("{words}Error") });
    (!words.is_empty()).then_some(name)
}

/// The name of a row of the list that an operation returns, if the row has one already.
fn row_name(operation: &Operation) -> Option<String> {
    fn find(schema: &Schema, deeper: usize) -> Option<String> {
        match &schema.kind {
            SchemaKind::List(row) => match &row.kind {
                SchemaKind::Named(name) => Some(name.clone()),
                _ => None,
            },
            SchemaKind::Object(fields) if deeper > 0 => fields.iter().find_map(|field| find(&field.schema, deeper - 1)),
            _ => None,
        }
    }
    success_schema(operation).and_then(|schema| find(schema, 2))
}

fn has_list(fields: &[Field]) -> bool {
    fields.iter().any(|field| matches!(field.schema.kind, SchemaKind::List(_)))
}

fn or_else(word: String, fallback: &str) -> String {
    if word.is_empty() { fallback.to_owned() } else { word }
}

#[cfg(test)]
mod tests;
