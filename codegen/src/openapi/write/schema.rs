//! Schemas.

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::keys::Keys;
use super::map::{Entries, View, object};
use crate::model::{Discriminator, Field, Format, Limits, Schema, SchemaKind};

/// Writes a schema.
pub(super) struct SchemaView<'a> {
    pub(super) schema: &'a Schema,
    pub(super) keys: &'a Keys<'a>,
}

impl Serialize for SchemaView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            self.kind(map)?;
            // OpenAPI 3.0 ignores the siblings of `$ref`, so a reference with siblings goes into an `allOf`.
            if matches!(self.schema.kind, SchemaKind::Named(_)) && is_bare(self.schema) {
                return Ok(());
            }
            self.annotations(map)
        })
    }
}

/// Writes a list that is sent as one string, `a,b`. Other generators can join only strings, so for them it is a list of
/// strings, and the schema of its elements is one of our extensions.
pub(super) struct SeparatedView<'a> {
    pub(super) list: SchemaView<'a>,
    pub(super) items: &'a Schema,
}

impl Serialize for SeparatedView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let is_text = is_bare(self.items) && self.items.kind == SchemaKind::Text(Format::Plain);
        if is_text || !self.list.keys.joins_texts {
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

/// A string and its format.
struct JoinedText<'a>(SchemaView<'a>);

impl Serialize for JoinedText<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.entry("type", "string")?;
            map.entry("x-kandji-item", &self.0)
        })
    }
}

impl<'a> SchemaView<'a> {
    fn of(&self, schema: &'a Schema) -> Self {
        Self { schema, keys: self.keys }
    }

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
        let required: Vec<_> = fields.iter().filter(|field| field.required).map(|field| &field.name).collect();
        map.some("required", (!required.is_empty()).then_some(required))?;
        map.entry("properties", &View::map(fields.iter().map(|field| (&field.name, self.of(&field.schema)))))?;
        // Without this an object without fields would be read as free-form.
        map.some("additionalProperties", fields.is_empty().then_some(false))
    }

    fn reference<M: Entries>(&self, name: &str, map: &mut M) -> Result<(), M::Error> {
        let path = component_path(self.keys, name);
        if is_bare(self.schema) {
            return map.entry("$ref", &path);
        }
        // OpenAPI 3.0.3 respects `nullable` only beside a `type`.
        let heeded = self.schema.nullable && self.keys.is_object(name);
        map.some("type", heeded.then_some("object"))?;
        let reference = View::map(std::iter::once(("$ref", path)));
        map.entry("allOf", &[reference])
    }

    fn annotations<M: Entries>(&self, map: &mut M) -> Result<(), M::Error> {
        let schema = self.schema;
        self.choices(map)?;
        map.flag("nullable", schema.nullable)?;
        map.some("title", schema.title.as_ref())?;
        map.some("description", schema.description.as_ref())?;
        let is_written = matches!(schema.kind, SchemaKind::Text(_));
        let discriminator = schema.discriminator.as_deref();
        map.some("discriminator", discriminator.map(|choice| DiscriminatorView { choice, keys: self.keys }))?;
        map.some("format", schema.format.as_ref().filter(|_| !is_written))?;
        map.some("default", schema.default.as_ref())?;
        limits(&schema.limits, map)?;
        map.flag("readOnly", schema.read_only)?;
        map.flag("writeOnly", schema.write_only)?;
        map.flag("deprecated", schema.deprecated)?;
        map.flag("x-kandji-blank", schema.blank)?;
        map.flag("x-kandji-secret", schema.secret)
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
    format!("#/components/schemas/{}", keys.component(name))
}

fn limits<M: Entries>(limits: &Limits, map: &mut M) -> Result<(), M::Error> {
    map.some("minimum", limits.minimum.as_ref())?;
    map.flag("exclusiveMinimum", limits.exclusive_minimum)?;
    map.some("maximum", limits.maximum.as_ref())?;
    map.flag("exclusiveMaximum", limits.exclusive_maximum)?;
    map.some("multipleOf", limits.multiple_of.as_ref())?;
    map.some("minLength", limits.min_length)?;
    map.some("maxLength", limits.max_length)?;
    map.some("pattern", limits.pattern.as_ref())?;
    map.some("minItems", limits.min_items)?;
    map.some("maxItems", limits.max_items)?;
    map.flag("uniqueItems", limits.unique_items)?;
    map.some("minProperties", limits.min_properties)?;
    map.some("maxProperties", limits.max_properties)
}

/// Whether the schema consists of its kind alone.
fn is_bare(schema: &Schema) -> bool {
    let Schema {
        kind: _,
        description,
        nullable,
        blank,
        secret,
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
    let is_marked = *nullable || *blank || *secret || *read_only || *write_only || *deprecated;
    !says_text && !is_marked && discriminator.is_none() && choices.is_empty() && *limits == Limits::default()
}
