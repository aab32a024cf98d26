//! Merges `allOf`, and `oneOf` beside properties, into one schema.

use std::collections::BTreeMap;

use super::context::Reader;
use crate::diagnostic::{Diagnostic, codes};
use crate::document::Node;
use crate::model::{Field, Limits, Schema, SchemaKind, Wire};

impl<'d> Reader<'d, '_> {
    /// The schema that satisfies all members of `allOf` and its siblings.
    pub(super) fn all_of(&mut self, node: &'d Node) -> Schema {
        let mut own = self.own_part(node);
        if matches!(&own.kind, SchemaKind::Map(values) if values.kind == SchemaKind::Any) {
            own.kind = SchemaKind::Any; // `type: object` beside `allOf` adds nothing to the members
        }
        let mut members: Vec<_> = self.elements(node, "allOf").iter().map(|member| self.member(member)).collect();
        members.push(own);
        members.retain(|member| {
            member.kind != SchemaKind::Any || *member != Schema { span: member.span, ..Schema::default() }
        });
        let shapes = members.iter().filter(|member| member.kind != SchemaKind::Any).count();
        let mut whole = Schema::default();
        for member in members {
            let member = if shapes > 1 { self.expanded(member, node) } else { member };
            whole = self.both(whole, member, node);
        }
        self.requiring(whole, node)
    }

    /// One of several schemas, each merged with the siblings of `oneOf`.
    pub(super) fn one_of(&mut self, beside: Schema, mut variants: Vec<Schema>, node: &'d Node) -> Schema {
        let is_null = |variant: &Schema| variant.nullable && variant.kind == SchemaKind::Any;
        let nullable = variants.iter().any(is_null);
        // Beside properties, a variant without a kind is a constraint such as `required`.
        let constraint =
            |variant: &Schema| matches!(beside.kind, SchemaKind::Object(_)) && variant.kind == SchemaKind::Any;
        variants.retain(|variant| !is_null(variant) && !constraint(variant));
        let schema = match (&beside.kind, variants.len()) {
            (_, 0) => beside,
            (SchemaKind::Object(_), _) => self.with_variants(beside, variants, node),
            (_, 1) => variants.pop().unwrap_or_default(),
            _ => Schema::of(SchemaKind::Union(variants)),
        };
        Schema { nullable: schema.nullable || nullable, ..schema }
    }

    /// An object with the fields of all variants, all optional.
    fn with_variants(&mut self, object: Schema, variants: Vec<Schema>, node: &'d Node) -> Schema {
        variants.into_iter().fold(object, |object, variant| {
            let mut variant = self.expanded(variant, node);
            if let SchemaKind::Object(fields) = &mut variant.kind {
                fields.iter_mut().for_each(|field| field.required = false);
            }
            self.both(object, variant, node)
        })
    }

    /// The schema that a name stands for.
    pub(super) fn expanded(&mut self, schema: Schema, node: &'d Node) -> Schema {
        let SchemaKind::Named(name) = &schema.kind else { return schema };
        let mut definition = self.definition(name, node);
        let kind = std::mem::take(&mut definition.kind);
        Schema { kind, ..annotated(schema, definition) }
    }

    /// The schema of a value that satisfies both.
    fn both(&mut self, mut a: Schema, mut b: Schema, node: &'d Node) -> Schema {
        let kind = self.both_kinds(std::mem::take(&mut a.kind), std::mem::take(&mut b.kind), node);
        Schema { kind, ..annotated(a, b) }
    }

    fn both_kinds(&mut self, a: SchemaKind, b: SchemaKind, node: &'d Node) -> SchemaKind {
        match (a, b) {
            (SchemaKind::Any, kind) | (kind, SchemaKind::Any) => kind,
            (a, b) if a == b => a,
            (SchemaKind::Object(a), SchemaKind::Object(b)) => SchemaKind::Object(self.both_fields(a, b, node)),
            (SchemaKind::Object(fields), SchemaKind::Map(_)) | (SchemaKind::Map(_), SchemaKind::Object(fields)) => {
                SchemaKind::Object(fields)
            }
            (SchemaKind::List(a), SchemaKind::List(b)) => SchemaKind::List(Box::new(self.both(*a, *b, node))),
            (SchemaKind::Map(a), SchemaKind::Map(b)) => SchemaKind::Map(Box::new(self.both(*a, *b, node))),
            (SchemaKind::Text(_), SchemaKind::Enum(values)) | (SchemaKind::Enum(values), SchemaKind::Text(_)) => {
                SchemaKind::Enum(values)
            }
            (SchemaKind::Enum(a), SchemaKind::Enum(b)) if a.iter().any(|value| b.contains(value)) => {
                SchemaKind::Enum(common(a, b))
            }
            (SchemaKind::Integer, SchemaKind::Number) | (SchemaKind::Number, SchemaKind::Integer) => {
                SchemaKind::Integer
            }
            (a, b) => self.either(a, b, node),
        }
    }

    fn both_fields(&mut self, a: Vec<Field>, b: Vec<Field>, node: &'d Node) -> Vec<Field> {
        let mut fields: BTreeMap<String, Field> = a.into_iter().map(|field| (field.name.clone(), field)).collect();
        for field in b {
            let field = match fields.remove(&field.name) {
                Some(other) => Field {
                    required: other.required || field.required,
                    schema: self.both(other.schema, field.schema, node),
                    ..field
                },
                None => field,
            };
            fields.insert(field.name.clone(), field);
        }
        fields.into_values().collect()
    }

    /// Schemas that no value can satisfy together: the value is one of them.
    fn either(&mut self, a: SchemaKind, b: SchemaKind, node: &'d Node) -> SchemaKind {
        let message = "`allOf` requires schemas that exclude each other; read as one of them";
        let diagnostic = Diagnostic::warning(&codes::SCHEMA_UNSUPPORTED, message);
        self.report.push(diagnostic.at(node.span, "here"));
        let variants = |kind| match kind {
            SchemaKind::Union(variants) => variants,
            kind => vec![Schema::of(kind)],
        };
        let mut all = variants(a);
        all.extend(variants(b));
        SchemaKind::Union(all)
    }
}

/// Merges what two schemas say about a value; `a` wins. The kind is that of `a`.
fn annotated(a: Schema, b: Schema) -> Schema {
    Schema {
        description: a.description.or(b.description),
        nullable: a.nullable || b.nullable,
        blank: a.blank || b.blank,
        wire: if a.wire == Wire::Plain { b.wire } else { a.wire },
        secret: a.secret || b.secret,
        choices: common(a.choices, b.choices),
        read_only: a.read_only || b.read_only,
        write_only: a.write_only || b.write_only,
        deprecated: a.deprecated || b.deprecated,
        title: a.title.or(b.title),
        format: a.format.or(b.format),
        discriminator: a.discriminator.or(b.discriminator),
        limits: limits(a.limits, b.limits),
        default: a.default.or(b.default),
        ..a
    }
}

/// Merges limits; `a` wins.
pub(super) fn limits(a: Limits, b: Limits) -> Limits {
    Limits {
        min_length: a.min_length.or(b.min_length),
        max_length: a.max_length.or(b.max_length),
        min_items: a.min_items.or(b.min_items),
        max_items: a.max_items.or(b.max_items),
        exclusive_minimum: if a.minimum.is_some() { a.exclusive_minimum } else { b.exclusive_minimum },
        exclusive_maximum: if a.maximum.is_some() { a.exclusive_maximum } else { b.exclusive_maximum },
        minimum: a.minimum.or(b.minimum),
        maximum: a.maximum.or(b.maximum),
        multiple_of: a.multiple_of.or(b.multiple_of),
        pattern: a.pattern.or(b.pattern),
        unique_items: a.unique_items || b.unique_items,
        min_properties: a.min_properties.or(b.min_properties),
        max_properties: a.max_properties.or(b.max_properties),
    }
}

/// The values that both lists have; an empty list is no restriction. If they have none in common, `a` wins.
fn common<T: PartialEq>(a: Vec<T>, b: Vec<T>) -> Vec<T> {
    if a.is_empty() || !a.iter().any(|value| b.contains(value)) {
        return if a.is_empty() { b } else { a };
    }
    a.into_iter().filter(|value| b.contains(value)).collect()
}
