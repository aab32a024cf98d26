//! Schemas.

use serde_json::{Map, Value, json};

use crate::random::Random;

/// Names of properties, choices and titles that want to be something else.
pub(super) const NAMES: &[&str] = &[
    "name",
    "id",
    "device_id",
    "kind",
    "tags",
    "created at",
    "fn",
    "self",
    "Self",
    "1st",
    "a-b",
    "a_b",
    "type",
    "extra",
    "body",
    "send",
    "String",
    "Option",
    "Vec",
    "\u{1f980}",
    "",
    "*/",
    "\"; panic!(); //",
    "{{ x }}",
    "r#\"x\"#",
    "_",
    "None",
    "__proto__",
    "Default",
    "$ref",
    "x-y",
    "\u{202e}x",
    "Box",
    "super",
    "crate",
    "clone",
    "value",
    "index",
    "Other",
];

/// Names that a component can have.
pub(super) const COMPONENTS: &[&str] = &[
    "Thing",
    "Person",
    "fn",
    "self",
    "Self",
    "String",
    "Option",
    "Vec",
    "Box",
    "Result",
    "a-b",
    "a_b",
    "1st",
    "types",
    "Other",
    "Value",
    "Error",
    "Default",
    "thing",
    "Thing2",
    "Some.Thing",
    "_",
    "-",
    "Client",
    "Call",
    "Patch",
    "Page",
    "ids",
];

const TEXT: &str = "Ends */ here \"# `tick {{ x }} <b> [a](javascript:b)\n\n    let code = panic!();\n";

const FORMATS: &[&str] = &["date-time", "date", "uuid", "email", "uri", "byte", "password", "unheard-of"];

/// What a component is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Object,
    Union,
    Scalar,
    List,
}

/// Makes the schemas of one document.
pub(super) struct Schemas<'r> {
    pub(super) random: &'r mut Random,
    /// The components by their names.
    pub(super) components: Vec<(&'static str, Role)>,
    /// Whether this is a document of OpenAPI 3.1.
    pub(super) is_newer: bool,
}

impl Schemas<'_> {
    /// Every component.
    pub(super) fn definitions(&mut self) -> Value {
        let components = self.components.clone();
        let mut definitions = Map::new();
        for (index, (name, role)) in components.into_iter().enumerate() {
            let schema = match role {
                Role::Object => self.object(index, 2),
                Role::Union => self.union(index),
                Role::Scalar => self.scalar(),
                Role::List => json!({"type": "array", "items": self.inner(index, 1)}),
            };
            definitions.insert(name.to_owned(), schema);
        }
        Value::Object(definitions)
    }

    /// A reference to a component of a role behind an index, if there is one.
    pub(super) fn reference(&mut self, behind: usize, roles: &[Role]) -> Option<Value> {
        let fitting: Vec<&str> = self
            .components
            .iter()
            .skip(behind)
            .filter(|(_, role)| roles.contains(role))
            .map(|(name, _)| *name)
            .collect();
        let name = *self.random.pick(&fitting)?;
        Some(json!({"$ref": format!("#/components/schemas/{name}")}))
    }

    /// A schema inside of the component with an index, where a value need not be present.
    pub(super) fn inner(&mut self, index: usize, depth: usize) -> Value {
        if depth == 0 {
            return self.scalar();
        }
        match self.random.below(12) {
            0 => json!({"type": "array", "items": self.inner(index, depth - 1), "uniqueItems": self.random.once_in(2)}),
            1 => json!({"type": "object", "additionalProperties": self.inner(index, depth - 1)}),
            2 => self.object(index, depth - 1),
            3 | 4 => {
                let roles = [Role::Object, Role::Union, Role::Scalar, Role::List];
                self.reference(0, &roles).unwrap_or_else(|| json!({}))
            }
            5 => {
                let base = self.reference(0, &[Role::Object, Role::Scalar]).unwrap_or_else(|| json!({}));
                json!({"allOf": [base], "nullable": true, "description": TEXT})
            }
            6 => json!({"anyOf": [self.scalar(), self.inner(index, depth - 1)]}),
            7 => json!({}),
            _ => self.scalar(),
        }
    }

    /// An object. Required properties do not lead back to it.
    pub(super) fn object(&mut self, index: usize, depth: usize) -> Value {
        let (mut properties, mut required) = (Map::new(), Vec::new());
        for _ in 0..self.random.below(7) {
            let name = *self.random.pick(NAMES).unwrap_or(&"name");
            let is_required = self.random.once_in(3);
            let schema = if is_required { self.required(index, depth) } else { self.inner(index, depth) };
            if is_required && !properties.contains_key(name) {
                required.push(name);
            } else {
                required.retain(|other| *other != name);
            }
            let schema = self.marked(schema);
            properties.insert(name.to_owned(), schema);
        }
        let mut object = json!({"type": "object", "properties": properties});
        if !required.is_empty() {
            object["required"] = json!(required);
        }
        match self.random.below(8) {
            0 => object["additionalProperties"] = json!(false),
            1 => object["additionalProperties"] = json!(true),
            2 => object["minProperties"] = json!(0),
            3 => {
                if let Some(base) = self.reference(index + 1, &[Role::Object]) {
                    return json!({"allOf": [base, {"type": "object", "properties": {"own": self.scalar()}}]});
                }
            }
            _ => {}
        }
        object
    }

    fn required(&mut self, index: usize, depth: usize) -> Value {
        match self.random.below(6) {
            0 => self.reference(index + 1, &[Role::Object, Role::Scalar, Role::List]).unwrap_or_else(|| json!({})),
            1 => json!({"type": "array", "items": self.inner(index, depth.min(1))}),
            2 => json!({"type": "object", "additionalProperties": self.scalar()}),
            _ => self.scalar(),
        }
    }

    /// What a property says beside its type.
    fn marked(&mut self, mut schema: Value) -> Value {
        let has_type = schema.get("type").is_some();
        if !has_type {
            return schema;
        }
        match self.random.below(9) {
            0 => schema["readOnly"] = json!(true),
            1 => schema["writeOnly"] = json!(true),
            2 => schema["deprecated"] = json!(true),
            3 => schema["description"] = json!(TEXT),
            4 => schema["title"] = json!(*self.random.pick(NAMES).unwrap_or(&"t")),
            5 if self.is_newer && schema["type"].is_string() && schema.get("enum").is_none() => {
                schema["type"] = json!([schema["type"], "null"]);
            }
            5 if !self.is_newer && schema.get("enum").is_none() => schema["nullable"] = json!(true),
            _ => {}
        }
        schema
    }

    /// A union of objects, told apart by a property in half of the cases, and of other values in the others.
    fn union(&mut self, index: usize) -> Value {
        let keyword = if self.random.once_in(2) { "oneOf" } else { "anyOf" };
        let tagged = |tag: &str, more: Value| {
            json!({"type": "object", "required": ["kind", "own"], "properties":
                {"kind": {"type": "string", "enum": [tag]}, "own": more, "shared": {"type": "string"}}})
        };
        match self.random.below(3) {
            0 => {
                let objects: Vec<Value> = (0..3).filter_map(|_| self.reference(index + 1, &[Role::Object])).collect();
                let mut union = Map::from_iter([(keyword.to_owned(), json!(objects))]);
                if objects.is_empty() {
                    union.insert(keyword.to_owned(), json!([self.scalar(), {"type": "boolean"}]));
                }
                Value::Object(union)
            }
            1 => {
                let (a, b) = (self.scalar(), self.scalar());
                json!({ keyword: [tagged("a", a), tagged("b", b)] })
            }
            _ => {
                let (a, b) = (self.scalar(), self.inner(index, 1));
                json!({ keyword: [a, {"type": "array", "items": b}, {"type": "boolean"}] })
            }
        }
    }

    /// A value without parts.
    pub(super) fn scalar(&mut self) -> Value {
        match self.random.below(12) {
            0 => json!({"type": "boolean"}),
            1 => json!({"type": "integer", "minimum": -3, "maximum": 12, "format": "int64"}),
            2 => json!({"type": "integer", "enum": [1, 2, -5, 0]}),
            3 => json!({"type": "number", "enum": [0.5, 1, -2.25]}),
            4 => json!({"type": "number", "multipleOf": 0.5}),
            5 => self.exclusive(),
            6 => json!({"type": "string", "enum": self.choices()}),
            7 => json!({"type": "string", "minLength": 2, "maxLength": 40, "pattern": "^[a-z]+$"}),
            8 => json!({"type": "string", "format": *self.random.pick(FORMATS).unwrap_or(&"date")}),
            9 => json!({"enum": ["a", 1, true, "fn", 0.5]}),
            10 => json!({"type": "string", "x-kandji-secret": true}),
            _ => json!({"type": "string", "default": "d", "example": "e"}),
        }
    }

    fn exclusive(&mut self) -> Value {
        match self.is_newer {
            true => json!({"type": "integer", "exclusiveMinimum": 2, "examples": [3]}),
            false => json!({"type": "integer", "minimum": 2, "exclusiveMinimum": true, "example": 3}),
        }
    }

    fn choices(&mut self) -> Vec<&'static str> {
        let mut choices: Vec<&str> =
            (0..1 + self.random.below(6)).filter_map(|_| self.random.pick(NAMES).copied()).collect();
        choices.sort_unstable();
        choices.dedup();
        choices
    }
}
