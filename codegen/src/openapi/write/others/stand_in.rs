//! What is written in place of a schema that other generators do not understand, or that would make them refuse what the
//! API sends.

use super::{Form, choices, meaning};
use crate::model::{Api, Format, Limits, Schema, SchemaKind, Wire};
use crate::openapi::write::limits::{limits, number_format};
use crate::openapi::write::map::Entries;

/// A schema in place of another, which is written beside it.
pub(in crate::openapi::write) struct StandIn<'a> {
    /// The schema at the place.
    schema: &'a Schema,
    /// The schema that it is a name of, or itself.
    resolved: &'a Schema,
    form: Form,
    shape: Shape,
}

/// What others see of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Anything.
    Untyped,
    /// A string of a format.
    Text(Option<Format>),
    /// A string that is one of several.
    Values,
    /// `true` or `false`, a number, or bytes.
    Scalar,
    /// What the schema itself says, in the form for others.
    Same,
}

impl<'a> StandIn<'a> {
    /// The schema for others; none if they understand this one.
    pub(in crate::openapi::write) fn of(api: &'a Api, schema: &'a Schema, form: Form) -> Option<Self> {
        let resolved = api.resolve(schema);
        let mut stand_in = Self { schema, resolved, form, shape: Shape::Untyped };
        let is_needed = match form {
            Form::Precise => false,
            // What the API says of errors differs between its parts, and a generator that insists on a shape hides them.
            Form::Failed => schema.kind != SchemaKind::Any,
            Form::Sent | Form::Answered => {
                stand_in.shape = stand_in.shape();
                stand_in.is_needed()
            }
        };
        is_needed.then_some(stand_in)
    }

    /// Whether others see what is inside of the schema.
    pub(in crate::openapi::write) fn is_transparent(&self) -> bool {
        self.shape == Shape::Same
    }

    fn is_blank(&self) -> bool {
        self.schema.blank || self.resolved.blank
    }

    fn wire(&self) -> Wire {
        if self.schema.wire == Wire::Plain { self.resolved.wire } else { self.schema.wire }
    }

    fn shape(&self) -> Shape {
        match (self.wire(), &self.resolved.kind) {
            (Wire::Text, _) => Shape::Text(None),
            (Wire::Mixed, _) => Shape::Untyped,
            (_, SchemaKind::Text(format)) => Shape::Text(Some(*format).filter(|format| self.is_kept(*format))),
            (_, SchemaKind::Enum(_)) => Shape::Values,
            (_, SchemaKind::Any | SchemaKind::Union(_) | SchemaKind::Named(_)) => Shape::Untyped,
            (_, _) if self.is_blank() => Shape::Untyped,
            (_, SchemaKind::Boolean | SchemaKind::Integer | SchemaKind::Number | SchemaKind::Bytes) => Shape::Scalar,
            (_, kind) if self.form == Form::Answered && is_unknown_object(kind) => Shape::Untyped,
            (_, SchemaKind::Object(_) | SchemaKind::Map(_) | SchemaKind::List(_)) => Shape::Same,
        }
    }

    /// Whether every value has the format, and generators only decode it: what they check, they refuse although the API
    /// takes it, or cannot check without another package.
    fn is_kept(&self, format: Format) -> bool {
        !self.is_blank() && !matches!(format, Format::Email | Format::Uri)
    }

    fn is_needed(&self) -> bool {
        let Self { schema, form, .. } = self;
        let is_inlined = matches!(schema.kind, SchemaKind::Named(_)) && self.shape != Shape::Same;
        // Others take limits, defaults and values for rules that the API keeps to.
        let is_ruled = !schema.choices.is_empty() || schema.default.is_some() || schema.limits != Limits::default();
        let is_other = match &schema.kind {
            SchemaKind::Text(format) => {
                self.shape != Shape::Text(Some(*format)) || (schema.format.is_some() && *form == Form::Answered)
            }
            SchemaKind::Union(_) | SchemaKind::Enum(_) => true,
            SchemaKind::Map(_) | SchemaKind::Object(_) => self.shape == Shape::Untyped,
            _ => false,
        };
        is_inlined || is_other || self.is_blank() || self.wire() != Wire::Plain || (is_ruled && *form == Form::Answered)
    }

    /// Writes the keys of the schema, which can be null beyond what it says if that is foreseen; `same` writes what kind
    /// the schema itself is.
    pub(in crate::openapi::write) fn write<M: Entries>(
        &self,
        map: &mut M,
        is_null_foreseen: bool,
        same: impl FnOnce(&mut M) -> Result<(), M::Error>,
    ) -> Result<(), M::Error> {
        let Self { schema, resolved, shape, .. } = self;
        self.kind(map, same)?;
        let is_at_type = matches!(schema.kind, SchemaKind::Named(_)) && *shape == Shape::Same;
        let is_nullable = is_null_foreseen || (!is_at_type && (schema.nullable || resolved.nullable));
        map.flag("nullable", is_nullable && *shape != Shape::Untyped)?;
        let meaning = match shape {
            Shape::Untyped => meaning::of_untyped(&resolved.kind, self.wire(), self.is_blank()),
            Shape::Text(_) => meaning::of_text(&resolved.kind, self.wire(), self.is_blank()),
            _ => None,
        };
        let description = schema.description.as_deref().or(resolved.description.as_deref());
        map.some("description", meaning::described(description, meaning))?;
        if self.form == Form::Sent && *shape != Shape::Untyped {
            map.some("default", schema.default.as_ref().or(resolved.default.as_ref()))?;
            limits(if schema.limits == Limits::default() { &resolved.limits } else { &schema.limits }, map)?;
        }
        map.flag("readOnly", schema.read_only)?;
        map.flag("writeOnly", schema.write_only)?;
        map.flag("deprecated", schema.deprecated)
    }

    fn kind<M: Entries>(&self, map: &mut M, same: impl FnOnce(&mut M) -> Result<(), M::Error>) -> Result<(), M::Error> {
        match (self.shape, &self.resolved.kind) {
            (Shape::Untyped, _) => Ok(()),
            (Shape::Text(format), _) => {
                map.entry("type", "string")?;
                map.some("format", format.and_then(Format::name))
            }
            (Shape::Values, SchemaKind::Enum(values)) => {
                map.entry("type", "string")?;
                let is_nullable = self.schema.nullable || self.resolved.nullable;
                match self.form {
                    Form::Sent if !self.is_blank() => choices::closed(values, is_nullable, map),
                    _ => choices::open(values, map),
                }
            }
            (Shape::Scalar, kind) => {
                let format = self.schema.format.as_deref().or(self.resolved.format.as_deref());
                map.entry("type", scalar_type(kind))?;
                map.some("format", format.or(number_format(kind)))?;
                let values = if self.schema.choices.is_empty() { &self.resolved.choices } else { &self.schema.choices };
                match self.form {
                    Form::Sent => map.some("enum", (!values.is_empty()).then_some(values)),
                    _ => choices::open(values, map),
                }
            }
            (Shape::Values | Shape::Same, _) => same(map),
        }
    }
}

/// Whether nothing is known of what is inside of an object. If it can be null within a type that can be null, some
/// generators make two types of one name for it.
fn is_unknown_object(kind: &SchemaKind) -> bool {
    match kind {
        SchemaKind::Object(fields) => fields.is_empty(),
        SchemaKind::Map(values) => values.kind == SchemaKind::Any,
        _ => false,
    }
}

fn scalar_type(kind: &SchemaKind) -> &'static str {
    match kind {
        SchemaKind::Boolean => "boolean",
        SchemaKind::Integer => "integer",
        SchemaKind::Number => "number",
        _ => "string",
    }
}
