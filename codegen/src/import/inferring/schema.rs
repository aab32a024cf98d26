//! Schemas of what examples and prose show.

use std::collections::{BTreeMap, BTreeSet};

use crate::import::evidence::hint::{Hint, Hints};
use crate::import::evidence::shape::{Member, Shape};
use crate::import::evidence::spelling::{Spelling, is_uuid};
use crate::model::{Field, Format, Limits, Schema, SchemaKind, Wire};
use crate::source::Span;

/// Who sends the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The API: a field is required if every example has it.
    Response,
    /// The caller: a field is required if a document says so.
    Body,
}

/// The schema of data that has this shape and these hints; `span` is its place.
pub(crate) fn schema(shape: &Shape, hints: &Hints, role: Role, span: Span) -> Schema {
    Converter { hints, role, span }.convert(shape, &mut Vec::new())
}

struct Converter<'a> {
    hints: &'a Hints,
    role: Role,
    span: Span,
}

impl Converter<'_> {
    fn convert(&self, shape: &Shape, path: &mut Vec<String>) -> Schema {
        let hint = self.hints.get(path).cloned().unwrap_or_default();
        let mut shape = shape.clone();
        let seen = shape.clone();
        if let Some(claim) = &hint.shape {
            shape = read_strings_as(shape, claim);
            shape.underlay(claim);
        }
        let kind = self.kind(&shape, &hint, path);
        let is_number = matches!(kind, SchemaKind::Integer | SchemaKind::Number);
        let choices = hint.choices(&kind);
        let deprecated = hint.deprecated.unwrap_or(false);
        let limits = Limits {
            minimum: hint.minimum.filter(|_| is_number),
            maximum: hint.maximum.filter(|_| is_number),
            ..Limits::default()
        };
        let default = hint.default.filter(|value| fits(value, &kind));
        let blank = shape.blank && has_blank(&kind);
        let nullable = shape.null;
        // The values of forms are strings anyway.
        let wire = if self.role == Role::Response { wire(&seen, &kind) } else { Wire::Plain };
        Schema {
            kind,
            choices,
            deprecated,
            nullable,
            blank,
            wire,
            limits,
            default,
            span: self.span,
            ..Schema::default()
        }
    }

    fn kind(&self, shape: &Shape, hint: &Hint, path: &mut Vec<String>) -> SchemaKind {
        let mut kinds = Vec::new();
        if let Some(members) = &shape.object {
            kinds.push(self.object(members, path));
        }
        if let Some(element) = &shape.list {
            path.push("*".to_owned());
            let mut element = self.convert(element, path);
            path.pop();
            if let SchemaKind::Text(Format::Plain) | SchemaKind::Any = element.kind
                && !hint.values.is_empty()
            {
                element.kind = SchemaKind::Enum(hint.values.iter().cloned().collect());
            }
            kinds.push(SchemaKind::List(Box::new(element)));
        }
        kinds.extend(scalars(shape, hint));
        match (kinds.len(), kinds.pop()) {
            (1, Some(kind)) => kind,
            (_, Some(last)) => {
                kinds.push(last);
                SchemaKind::Union(
                    kinds.into_iter().map(|kind| Schema { span: self.span, ..Schema::of(kind) }).collect(),
                )
            }
            (_, None) if shape.blank => text_kind(&BTreeSet::new(), hint),
            (_, None) => SchemaKind::Any,
        }
    }

    /// An object whose names are ids is a map, and so is one without known fields.
    fn object(&self, members: &BTreeMap<String, Member>, path: &mut Vec<String>) -> SchemaKind {
        let hinted = self.hinted_names(path);
        if hinted.is_empty() && members.keys().all(|name| is_id(name)) {
            let value = members.values().fold(Shape::default(), |all, member| all.merge(member.shape.clone()));
            path.push("*".to_owned());
            let value = self.convert(&value, path);
            path.pop();
            return SchemaKind::Map(Box::new(value));
        }
        let names: BTreeSet<&String> = members.keys().chain(hinted).collect();
        let unknown = Member::default();
        let mut fields = Vec::new();
        for name in names {
            let member = members.get(name).unwrap_or(&unknown);
            path.push(name.clone());
            let schema = self.convert(&member.shape, path);
            let required = match self.role {
                Role::Response => member.always,
                Role::Body => self.is_required(path),
            };
            path.pop();
            fields.push(Field { name: name.clone(), schema, required, span: self.span });
        }
        SchemaKind::Object(fields)
    }

    /// Fields that a document describes with a type although no example has them.
    fn hinted_names(&self, path: &[String]) -> BTreeSet<&String> {
        let below = self.hints.iter().filter(|(other, hint)| {
            hint.shape.as_ref().is_some_and(|shape| !shape.is_unknown())
                && other.len() == path.len() + 1
                && other.starts_with(path)
        });
        below.filter_map(|(other, _)| other.last()).filter(|name| *name != "*").collect()
    }

    fn is_required(&self, path: &[String]) -> bool {
        self.hints.get(path).and_then(|hint| hint.required).unwrap_or(false)
    }
}

/// A string that looks like a number is one if a document says so.
fn read_strings_as(mut shape: Shape, claim: &Shape) -> Shape {
    let numeric = [Spelling::Whole, Spelling::Decimal];
    if (claim.integer || claim.number)
        && !shape.strings.is_empty()
        && shape.strings.iter().all(|text| numeric.contains(text))
    {
        shape.strings.clear();
        shape.integer |= claim.integer;
        shape.number |= claim.number;
    }
    shape
}

/// The kinds of scalars. Strings that spell a number or boolean join the numbers or booleans that were seen.
fn scalars(shape: &Shape, hint: &Hint) -> Vec<SchemaKind> {
    let mut strings = shape.strings.clone();
    let mut kinds = Vec::new();
    if shape.bytes {
        strings.clear();
        kinds.push(SchemaKind::Bytes);
    }
    if shape.boolean || (!strings.is_empty() && strings.iter().all(|text| *text == Spelling::Boolean)) {
        strings.remove(&Spelling::Boolean);
        kinds.push(SchemaKind::Boolean);
    }
    if shape.integer || shape.number {
        let fraction = strings.remove(&Spelling::Decimal);
        strings.remove(&Spelling::Whole);
        kinds.push(if shape.number || fraction { SchemaKind::Number } else { SchemaKind::Integer });
    }
    if !strings.is_empty() {
        kinds.push(text_kind(&strings, hint));
    }
    kinds
}

/// How the values that were seen are written, if they are read as this kind.
fn wire(seen: &Shape, kind: &SchemaKind) -> Wire {
    let (is_text, is_plain) = match kind {
        SchemaKind::Boolean => (!seen.strings.is_empty(), seen.boolean),
        SchemaKind::Integer | SchemaKind::Number => (!seen.strings.is_empty(), seen.integer || seen.number),
        SchemaKind::Text(Format::DateTime) => (seen.strings.contains(&Spelling::OtherDateTime), false),
        SchemaKind::Text(Format::Uuid) => (seen.strings.contains(&Spelling::OtherUuid), false),
        _ => (false, false),
    };
    match (is_text, is_plain) {
        (false, _) => Wire::Plain,
        (true, false) => Wire::Text,
        (true, true) => Wire::Mixed,
    }
}

fn text_kind(strings: &BTreeSet<Spelling>, hint: &Hint) -> SchemaKind {
    if !hint.values.is_empty() && !hint.separated {
        return SchemaKind::Enum(hint.values.iter().cloned().collect());
    }
    let formats: BTreeSet<Format> = strings.iter().map(|spelling| spelling.format()).collect();
    let mut formats = formats.into_iter();
    match (formats.next(), formats.next()) {
        (Some(only), None) => SchemaKind::Text(only),
        _ => SchemaKind::Text(Format::Plain),
    }
}

/// Whether `""` beside this kind means "no value".
fn has_blank(kind: &SchemaKind) -> bool {
    match kind {
        SchemaKind::Text(format) => matches!(format, Format::DateTime | Format::Date | Format::Uuid),
        SchemaKind::Union(variants) => variants.iter().all(|variant| has_blank(&variant.kind)),
        SchemaKind::Enum(_) | SchemaKind::Any | SchemaKind::Bytes => false,
        _ => true,
    }
}

fn fits(value: &serde_json::Value, kind: &SchemaKind) -> bool {
    match kind {
        SchemaKind::Boolean => value.is_boolean(),
        SchemaKind::Integer => value.is_i64() || value.is_u64(),
        SchemaKind::Number => value.is_number(),
        SchemaKind::Text(_) => value.is_string(),
        SchemaKind::Enum(values) => value.as_str().is_some_and(|text| values.iter().any(|value| value == text)),
        _ => false,
    }
}

fn is_id(name: &str) -> bool {
    is_uuid(name) || (!name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn response(examples: &[Value]) -> Schema {
        schema(&Shape::of_all(examples), &Hints::new(), Role::Response, Span::nowhere())
    }

    fn field(schema: &Schema, name: &str) -> Field {
        let SchemaKind::Object(fields) = &schema.kind else { panic!("no object: {schema:?}") };
        fields.iter().find(|field| field.name == name).unwrap().clone()
    }

    #[test]
    fn blank_and_null_beside_a_value_mark_it() {
        let examples = [json!({"a": {"x": 1}, "b": null, "c": ""}), json!({"a": "", "b": 2, "c": "2020-01-02"})];
        let schema = response(&examples);
        let (a, b, c) = (field(&schema, "a"), field(&schema, "b"), field(&schema, "c"));
        assert!(a.schema.blank && a.required && matches!(a.schema.kind, SchemaKind::Object(_)));
        assert!(b.schema.nullable && b.schema.kind == SchemaKind::Integer);
        assert!(c.schema.blank && c.schema.kind == SchemaKind::Text(Format::Date));
    }

    #[test]
    fn null_alone_is_free_form_and_blank_alone_is_a_string() {
        let schema = response(&[json!({"a": null, "b": "", "c": [], "d": {}})]);
        assert_eq!(field(&schema, "a").schema.kind, SchemaKind::Any);
        assert_eq!(field(&schema, "b").schema.kind, SchemaKind::Text(Format::Plain));
        assert!(matches!(field(&schema, "c").schema.kind, SchemaKind::List(inner) if inner.kind == SchemaKind::Any));
        assert!(matches!(field(&schema, "d").schema.kind, SchemaKind::Map(inner) if inner.kind == SchemaKind::Any));
    }

    #[test]
    fn spelled_numbers_and_booleans_join_real_ones() {
        let schema = response(&[json!({"a": "Yes", "b": 1, "c": "12"}), json!({"a": true, "b": "1.5", "c": "7"})]);
        assert_eq!(field(&schema, "a").schema.kind, SchemaKind::Boolean);
        assert_eq!(field(&schema, "b").schema.kind, SchemaKind::Number);
        assert_eq!(field(&schema, "c").schema.kind, SchemaKind::Text(Format::Plain));
    }

    #[test]
    fn it_is_known_how_values_are_written() {
        let schema = response(&[
            json!({"a": "Yes", "b": 1, "c": "2020-01-02T03:04:05Z", "d": "2020-01-02T03:04:05Z", "e": true, "f": false}),
            json!({"a": "no", "b": "1", "c": "2020-01-02 03:04:05Z", "d": "2021-01-02T03:04:05Z", "e": "true", "f": true}),
        ]);
        let wires = ["a", "b", "c", "d", "e", "f"].map(|name| field(&schema, name).schema.wire);
        assert_eq!(wires, [Wire::Text, Wire::Mixed, Wire::Text, Wire::Plain, Wire::Mixed, Wire::Plain]);
        assert_eq!(field(&schema, "c").schema.kind, SchemaKind::Text(Format::DateTime));
    }

    #[test]
    fn ids_as_names_make_a_map_and_unlike_values_a_union() {
        let id = "00112233-4455-6677-8899-aabbccddeeff";
        let schema = response(&[json!({"a": {id: 1}, "b": "x"}), json!({"a": {}, "b": ["x"]})]);
        assert!(matches!(field(&schema, "a").schema.kind, SchemaKind::Map(inner) if inner.kind == SchemaKind::Integer));
        assert!(matches!(field(&schema, "b").schema.kind, SchemaKind::Union(variants) if variants.len() == 2));
    }

    #[test]
    fn a_body_requires_what_a_document_says() {
        let shape = Shape::of(&json!({"name": "x", "note": "y"}));
        let hints = Hints::from([
            (vec!["name".to_owned()], Hint { required: Some(true), ..Hint::default() }),
            (
                vec!["loud".to_owned()],
                Hint { shape: crate::import::prose::hints::shape_of_name("boolean"), ..Hint::default() },
            ),
        ]);
        let schema = schema(&shape, &hints, Role::Body, Span::nowhere());
        assert!(field(&schema, "name").required && !field(&schema, "note").required);
        assert_eq!(field(&schema, "loud").schema.kind, SchemaKind::Boolean);
    }
}
