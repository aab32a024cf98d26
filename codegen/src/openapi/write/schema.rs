//! Schemas.

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::keys::Keys;
use super::limits::{limits, number_format};
use super::map::{Entries, View, object};
use super::others::{Form, Split, StandIn, is_null_foreseen};
use crate::model::{Discriminator, Essential, Field, Format, Limits, Schema, SchemaKind, Wire};

/// Writes a schema.
#[derive(Clone, Copy)]
pub(super) struct SchemaView<'a> {
    pub(super) schema: &'a Schema,
    pub(super) keys: &'a Keys<'a>,
    form: Form,
    /// The component that it defines.
    component: Option<&'a str>,
    /// Whether it is a property that can be null although nothing shows it.
    can_be_null: bool,
}

impl Serialize for SchemaView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            if let Some(stand_in) = StandIn::of(self.keys.api, self.schema, self.form) {
                stand_in.write(map, self.is_null_foreseen(), |map| self.kind(map))?;
                return map.entry("x-kandji-schema", &self.precise());
            }
            self.kind(map)?;
            // OpenAPI 3.0 ignores the siblings of `$ref`, so a reference with siblings goes into an `allOf`.
            if self.is_mere_reference() {
                return Ok(());
            }
            self.annotations(map)
        })
    }
}

/// Writes a list that is sent as one string, `a,b`. Other generators can join only strings, so for them it is a list of
/// strings.
pub(super) struct SeparatedView<'a> {
    pub(super) list: SchemaView<'a>,
    pub(super) items: &'a Schema,
}

impl Serialize for SeparatedView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let is_text = is_bare(self.items) && self.items.kind == SchemaKind::Text(Format::Plain);
        if is_text || self.list.form == Form::Precise {
            return self.list.serialize(to);
        }
        let item = self.list.of(self.items);
        object(to, |map| {
            map.entry("type", "array")?;
            map.entry("items", &JoinedText(item))?;
            self.list.annotations(map)
        })
    }
}

/// A string in place of another schema.
struct JoinedText<'a>(SchemaView<'a>);

impl Serialize for JoinedText<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.entry("type", "string")?;
            map.entry("x-kandji-schema", &self.0.precise())
        })
    }
}

impl<'a> SchemaView<'a> {
    /// A schema in a form, if the document is for others.
    pub(super) fn new(schema: &'a Schema, keys: &'a Keys<'a>, form: Form) -> Self {
        Self {
            schema,
            keys,
            form: if keys.plan.is_some() { form } else { Form::Precise },
            component: None,
            can_be_null: false,
        }
    }

    /// The definition of a component.
    pub(super) fn component(name: &'a str, schema: &'a Schema, keys: &'a Keys<'a>, form: Form) -> Self {
        Self { component: Some(name), ..Self::new(schema, keys, form) }
    }

    /// The same schema for our own reader.
    pub(super) fn precise(self) -> Self {
        Self { form: Form::Precise, component: None, can_be_null: false, ..self }
    }

    fn of(&self, schema: &'a Schema) -> Self {
        Self { schema, component: None, can_be_null: false, ..*self }
    }

    /// Writes what kind of value it is.
    fn kind<M: Entries>(&self, map: &mut M) -> Result<(), M::Error> {
        match &self.schema.kind {
            SchemaKind::Any => Ok(()),
            SchemaKind::Boolean => map.entry("type", "boolean"),
            SchemaKind::Integer => map.entry("type", "integer"),
            SchemaKind::Number => map.entry("type", "number"),
            SchemaKind::Text(format) => {
                map.entry("type", "string")?;
                map.some("format", format.name().or(self.schema.format.as_deref()))
            }
            SchemaKind::Bytes => {
                map.entry("type", "string")?;
                map.entry("format", "binary")
            }
            SchemaKind::Enum(values) => self.enumeration(values, map),
            SchemaKind::List(items) => {
                map.entry("type", "array")?;
                map.entry("items", &self.of(items))
            }
            SchemaKind::Map(values) => {
                map.entry("type", "object")?;
                self.values(values, map)
            }
            SchemaKind::Object(fields) => self.fields(fields, map),
            SchemaKind::Union(variants) => map.unless_empty("anyOf", variants, |variant| self.of(variant)),
            SchemaKind::Named(name) => self.reference(name, map),
        }
    }

    /// A nullable enumeration must list `null` too.
    fn enumeration<M: Entries>(&self, values: &[String], map: &mut M) -> Result<(), M::Error> {
        map.entry("type", "string")?;
        let null = self.schema.nullable.then_some(None);
        let values: Vec<_> = values.iter().map(Some).chain(null).collect();
        map.some("enum", (!values.is_empty()).then_some(values))
    }

    fn values<M: Entries>(&self, values: &'a Schema, map: &mut M) -> Result<(), M::Error> {
        if values.kind == SchemaKind::Any && is_bare(values) {
            return map.entry("additionalProperties", &true);
        }
        map.entry("additionalProperties", &self.of(values))
    }

    fn fields<M: Entries>(&self, fields: &'a [Field], map: &mut M) -> Result<(), M::Error> {
        map.entry("type", "object")?;
        if self.form == Form::Precise {
            map.unless_empty("required", &required(fields), |name| name)?;
            map.entry("properties", &self.properties(fields))?;
        } else {
            self.fields_for_others(fields, map)?;
        }
        // Without this an object without fields would be read as free-form.
        map.some("additionalProperties", fields.is_empty().then_some(false))
    }

    /// Nothing is required of a response, because decoders refuse what lacks it, or is null. Of several properties that
    /// others cannot tell apart, they see one.
    fn fields_for_others<M: Entries>(&self, fields: &'a [Field], map: &mut M) -> Result<(), M::Error> {
        let Split { shown, hidden } = Split::of(fields);
        let is_sent = self.form == Form::Sent;
        let said: Vec<&String> =
            shown.iter().filter(|field| is_sent && field.required).map(|field| &field.name).collect();
        let all = required(fields);
        map.unless_empty("required", &said, |name| name)?;
        map.entry("properties", &self.properties(shown))?;
        map.some("x-kandji-required", (said != all).then_some(all))?;
        map.some("x-kandji-properties", (!hidden.is_empty()).then(|| self.precise().properties(hidden)))
    }

    fn properties(self, fields: impl IntoIterator<Item = &'a Field>) -> impl Serialize {
        let view = move |field| Self { can_be_null: is_null_foreseen(field, self.form), ..self.of(&field.schema) };
        View::map(fields.into_iter().map(move |field| (&field.name, view(field))))
    }

    fn reference<M: Entries>(&self, name: &str, map: &mut M) -> Result<(), M::Error> {
        let path = component_path(self.keys, name);
        if self.is_mere_reference() {
            return map.entry("$ref", &path);
        }
        // OpenAPI 3.0.3 respects `nullable` only beside a `type`.
        let heeded = self.schema.nullable && self.form != Form::Answered && self.keys.is_object(name);
        map.some("type", heeded.then_some("object"))?;
        let reference = View::map(std::iter::once(("$ref", path)));
        map.entry("allOf", &[reference])
    }

    fn annotations<M: Entries>(&self, map: &mut M) -> Result<(), M::Error> {
        let schema = self.schema;
        self.choices(map)?;
        self.null(map)?;
        map.some("title", schema.title.as_ref())?;
        map.some("description", schema.description.as_ref())?;
        let is_written = matches!(schema.kind, SchemaKind::Text(_));
        let discriminator = schema.discriminator.as_deref();
        map.some("discriminator", discriminator.map(|choice| DiscriminatorView { choice, keys: self.keys }))?;
        let usual = number_format(&schema.kind).filter(|_| self.form != Form::Precise);
        map.some("format", schema.format.as_deref().or(usual).filter(|_| !is_written))?;
        map.some("default", schema.default.as_ref())?;
        limits(&schema.limits, map)?;
        map.flag("readOnly", schema.read_only)?;
        map.flag("writeOnly", schema.write_only)?;
        map.flag("deprecated", schema.deprecated)?;
        map.flag("x-kandji-blank", schema.blank)?;
        map.some("x-kandji-wire", schema.wire.name())?;
        map.some("x-kandji-essential", schema.essential.map(Essential::as_str))?;
        map.flag("x-kandji-secret", schema.secret)
    }

    /// Whether the value can be null: what others are told, and beside it what is evident. In a response, they are told
    /// at the component and not at the references to it.
    fn null<M: Entries>(&self, map: &mut M) -> Result<(), M::Error> {
        let is_evident = self.schema.nullable;
        let is_told = match (self.form, &self.schema.kind, self.component) {
            (Form::Answered, SchemaKind::Named(_), None) => self.is_null_foreseen(),
            (Form::Answered, _, Some(name)) => is_evident || self.is_nullable_type(name),
            _ => is_evident || self.is_null_foreseen(),
        };
        map.flag("nullable", is_told)?;
        map.some("x-kandji-nullable", (is_told != is_evident).then_some(is_evident))
    }

    /// Whether null must be foreseen here, and not at the component.
    fn is_null_foreseen(&self) -> bool {
        let is_typed_here = match &self.schema.kind {
            SchemaKind::Any => false,
            SchemaKind::Named(name) => !self.is_nullable_type(name),
            _ => true,
        };
        self.can_be_null && is_typed_here
    }

    fn is_nullable_type(&self, name: &str) -> bool {
        self.keys.plan.as_ref().is_some_and(|plan| plan.is_nullable(name))
    }

    /// Whether the schema says nothing besides which component it is.
    fn is_mere_reference(&self) -> bool {
        matches!(self.schema.kind, SchemaKind::Named(_)) && is_bare(self.schema) && !self.is_null_foreseen()
    }

    /// The known values of a schema that is no string.
    fn choices<M: Entries>(&self, map: &mut M) -> Result<(), M::Error> {
        let null = Value::Null;
        let mut values: Vec<&Value> = self.schema.choices.iter().collect();
        values.extend((self.schema.nullable && !values.is_empty()).then_some(&null));
        map.some("enum", (!values.is_empty()).then_some(values))
    }
}

struct DiscriminatorView<'a> {
    choice: &'a Discriminator,
    keys: &'a Keys<'a>,
}

impl Serialize for DiscriminatorView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mapping = self.choice.mapping.iter().filter_map(|(value, schema)| match &schema.kind {
            SchemaKind::Named(name) => Some((value, component_path(self.keys, name))),
            _ => None,
        });
        object(to, |map| {
            map.entry("propertyName", &self.choice.property)?;
            map.some("mapping", (!self.choice.mapping.is_empty()).then(|| View::map(mapping)))
        })
    }
}

/// The reference to a component.
fn component_path(keys: &Keys<'_>, name: &str) -> String {
    let is_hidden = keys.plan.as_ref().is_some_and(|plan| plan.form(name).is_none());
    let holder = if is_hidden { "x-kandji-schemas" } else { "schemas" };
    format!("#/components/{holder}/{}", keys.component(name))
}

fn required(fields: &[Field]) -> Vec<&String> {
    fields.iter().filter(|field| field.required).map(|field| &field.name).collect()
}

/// Whether the schema consists of its kind alone.
fn is_bare(schema: &Schema) -> bool {
    let Schema {
        kind: _,
        description,
        nullable,
        blank,
        wire,
        secret,
        essential,
        choices,
        read_only,
        write_only,
        deprecated,
        title,
        format,
        discriminator,
        limits,
        default,
        span: _,
    } = schema;
    let says_text = description.is_some() || title.is_some() || format.is_some() || default.is_some();
    let is_marked = essential.is_some()
        || *nullable
        || *blank
        || *secret
        || *read_only
        || *write_only
        || *deprecated
        || *wire != Wire::Plain;
    !says_text && !is_marked && discriminator.is_none() && choices.is_empty() && *limits == Limits::default()
}
