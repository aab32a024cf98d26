//! Schemas of OpenAPI documents as claims: a shape, and hints about its fields.

use std::collections::BTreeSet;

use crate::document::{Content, Node, to_value};
use crate::import::evidence::hint::{Hint, Hints, Statement};
use crate::import::evidence::shape::Shape;
use crate::import::evidence::spelling::Spelling;
use crate::import::prose::hints::shape_of_name;
use crate::import::prose::plain::plain;

/// How deep schemas are followed; a schema may contain itself.
const DEPTH: usize = 24;

/// Reads the schemas of one document.
#[derive(Clone, Copy)]
pub(crate) struct Declarations<'a> {
    /// The document, for `$ref`.
    pub root: &'a Node,
    /// Whether its types and required marks were written with care, not by a converter that always writes `string`.
    pub careful: bool,
}

impl<'a> Declarations<'a> {
    /// The shape that a schema declares, and the hints in it.
    pub(crate) fn read(&self, schema: &'a Node) -> (Shape, Hints) {
        let mut hints = Hints::new();
        let shape = self.shape(schema, &mut Vec::new(), &mut hints);
        (shape, hints)
    }

    /// The node itself, or what its `$ref` leads to.
    pub(crate) fn follow(&self, node: &'a Node) -> &'a Node {
        let mut current = node;
        for _ in 0..DEPTH {
            let target = current.text("$ref").and_then(|text| text.strip_prefix('#'));
            match target.and_then(|pointer| self.root.at(pointer)) {
                Some(next) => current = next,
                None => break,
            }
        }
        current
    }

    /// What a schema says about the value itself, besides its shape.
    pub(crate) fn hint(&self, schema: &Node, text: &str) -> Hint {
        let hint = Hint::of_text(&plain(text));
        let listed = schema.get("enum").and_then(Node::as_list).into_iter().flatten().chain(schema.get("const"));
        let (mut values, mut numbers) = (BTreeSet::new(), Vec::new());
        for value in listed {
            values.extend(value.as_text().map(str::to_owned));
            numbers.extend(value.as_number().cloned());
        }
        let claimed = Hint {
            shape: None,
            closed: self.careful && !values.is_empty(),
            values,
            numbers,
            deprecated: schema.get("deprecated").and_then(Node::as_bool),
            default: schema.get("default").map(to_value),
            minimum: schema.get("minimum").and_then(number),
            maximum: schema.get("maximum").and_then(number),
            stated: stated(schema),
            ..Hint::default()
        };
        hint.merge(claimed)
    }

    fn shape(&self, schema: &'a Node, path: &mut Vec<String>, hints: &mut Hints) -> Shape {
        if path.len() > DEPTH {
            return Shape::default();
        }
        let schema = self.follow(schema);
        self.note(schema, path, hints);
        let mut shape = self.parts(schema, path, hints);
        shape.null |= schema.get("nullable").and_then(Node::as_bool) == Some(true);
        shape.null |= schema.get("enum").and_then(Node::as_list).is_some_and(|list| list.iter().any(Node::is_null));
        let types = type_names(schema);
        shape.null |= types.contains(&"null");
        if let Some(members) = schema.get("properties").and_then(Node::as_map) {
            let fields = members.iter().map(|(name, entry)| {
                path.push(name.clone());
                let member = self.shape(&entry.node, path, hints);
                path.pop();
                (name.clone(), crate::import::evidence::shape::Member { always: false, shape: member })
            });
            shape = shape.merge(Shape { object: Some(fields.collect()), ..Shape::default() });
        }
        if let Some(items) = schema.get("items") {
            path.push("*".to_owned());
            let element = self.shape(items, path, hints);
            path.pop();
            shape = shape.merge(Shape::list_of(element));
        }
        self.typed(schema, &types, shape)
    }

    /// An example of a scalar says more than its type: `integer` beside `true` is the converter's mistake.
    fn typed(&self, schema: &Node, types: &[&str], shape: Shape) -> Shape {
        let is_file = matches!(schema.text("format"), Some("binary" | "byte"));
        let has_parts = shape.list.is_some() || shape.object.is_some();
        // Without a type, the values say which it is.
        let listed = schema.get("enum").and_then(Node::as_list).into_iter().flatten().chain(schema.get("const"));
        let listed = listed.filter(|value| types.is_empty() && !has_parts && !value.is_null());
        let claims = types.iter().filter_map(|name| shape_of_name(name));
        let claims = claims.chain(listed.map(|value| Shape::of(&to_value(value))));
        let claim = claims.fold(Shape::default(), Shape::merge);
        let claim = match schema.text("format") {
            _ if is_file => Shape { bytes: true, ..Shape::default() },
            Some("uuid") => Shape::string(Spelling::Uuid),
            Some("date-time") => Shape::string(Spelling::DateTime),
            Some("date") => Shape::string(Spelling::Date),
            Some("email") => Shape::string(Spelling::Email),
            Some("uri") => Shape::string(Spelling::Uri),
            _ => claim,
        };
        let scalar_example = schema.get("example").filter(|node| node.as_map().is_none() && node.as_list().is_none());
        match scalar_example.filter(|_| !has_parts && !is_file).map(|node| Shape::of(&to_value(node))) {
            Some(seen) if !seen.is_unknown() && claim.boolean && !seen.boolean => shape.merge(claim),
            Some(seen) if !seen.is_unknown() => shape.merge(seen),
            _ => shape.merge(claim),
        }
    }

    fn parts(&self, schema: &'a Node, path: &mut Vec<String>, hints: &mut Hints) -> Shape {
        let lists = ["allOf", "anyOf", "oneOf"].iter().filter_map(|key| schema.get(key)?.as_list());
        let shapes = lists.flatten().map(|part| self.shape(part, path, hints)).collect::<Vec<_>>();
        shapes.into_iter().fold(Shape::default(), Shape::merge)
    }

    fn note(&self, schema: &Node, path: &[String], hints: &mut Hints) {
        let hint = self.hint(schema, schema.text("description").unwrap_or(""));
        let older = hints.remove(path).unwrap_or_default();
        hints.insert(path.to_vec(), older.merge(Hint { shape: None, ..hint }));
        for name in strings_of(schema.get("required")) {
            let mut field = path.to_vec();
            field.push(name);
            let hint = hints.entry(field).or_default();
            hint.stated.required = Some(true);
            hint.required = if self.careful { Some(true) } else { hint.required };
        }
    }
}

/// The types that a schema names. A format says more than its type.
fn stated(schema: &Node) -> Statement {
    let format = match schema.text("format") {
        Some("binary" | "byte") => Some("file"),
        Some(format) => ["uuid", "date-time", "date", "email", "uri"].into_iter().find(|known| *known == format),
        None => None,
    };
    let named = type_names(schema).into_iter().filter_map(|name| match name {
        "array" => Some("list"),
        "string" if schema.get("enum").is_some() => Some("enum"),
        "string" => Some(format.unwrap_or("string")),
        other => ["boolean", "integer", "number", "object", "null"].into_iter().find(|known| *known == other),
    });
    let mut kinds: BTreeSet<&'static str> = named.collect();
    if kinds.is_empty() {
        kinds.extend(schema.get("properties").map(|_| "object"));
        kinds.extend(schema.get("items").map(|_| "list"));
    }
    if schema.get("nullable").and_then(Node::as_bool) == Some(true) {
        kinds.insert("null");
    }
    Statement { present: true, kinds, required: None }
}

fn type_names(schema: &Node) -> Vec<&str> {
    match schema.get("type") {
        Some(Node { content: Content::List(names), .. }) => names.iter().filter_map(Node::as_text).collect(),
        Some(node) => node.as_text().into_iter().collect(),
        None => Vec::new(),
    }
}

fn strings_of(list: Option<&Node>) -> BTreeSet<String> {
    let strings = list.and_then(Node::as_list).into_iter().flatten().filter_map(Node::as_text);
    strings.map(str::to_owned).collect()
}

fn number(node: &Node) -> Option<serde_json::Number> {
    node.as_number().cloned()
}
