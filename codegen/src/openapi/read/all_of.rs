//! Merges `allOf`, and `oneOf` beside properties, into one schema.

use std::collections::BTreeMap;

use serde_json::Number;

use super::context::Reader;
use super::contradictions;
use crate::diagnostic::{Diagnostic, codes};
use crate::document::Node;
use crate::model::{Field, Format, Limits, Schema, SchemaKind, Wire};
use crate::source::Span;

impl<'d> Reader<'d, '_> {
    /// The schema that satisfies all members of `allOf` and its siblings.
    pub(super) fn all_of(&mut self, node: &'d Node) -> Schema {
        let mut own = self.own_part(node);
        if matches!(&own.kind, SchemaKind::Map(values) if values.kind == SchemaKind::Any) {
            own.kind = SchemaKind::Any; // `type: object` beside `allOf` adds nothing to the members
        }
        let mut members: Vec<_> =
            self.elements(node, "allOf").iter().map(|member| (member, self.member(member))).collect();
        members.push((node, own));
        members.retain(|(_, member)| {
            member.kind != SchemaKind::Any || *member != Schema { span: member.span, ..Schema::default() }
        });
        let shapes = members.iter().filter(|(_, member)| member.kind != SchemaKind::Any).count();
        let is_reported = members.iter().any(|(_, member)| contradictions::impossible(&member.limits).next().is_some());
        let mut whole = Schema::default();
        for (part, member) in members {
            self.note_other_texts(&whole, part, node);
            let member = if shapes > 1 { self.expanded(member, node) } else { member };
            whole = self.both(whole, member, node);
        }
        if !is_reported {
            self.check_merged_limits(&whole.limits, node);
        }
        self.requiring(whole, node)
    }

    /// One of several schemas, each merged with the siblings of `oneOf`.
    pub(super) fn one_of(&mut self, beside: Schema, mut variants: Vec<Schema>, node: &'d Node) -> Schema {
        let is_null = |variant: &Schema| variant.nullable && variant.kind == SchemaKind::Any;
        let nullable = beside.nullable || variants.iter().any(is_null);
        // Beside properties, a variant without a kind is a constraint such as `required`.
        let constraint =
            |variant: &Schema| matches!(beside.kind, SchemaKind::Object(_)) && variant.kind == SchemaKind::Any;
        variants.retain(|variant| !is_null(variant) && !constraint(variant));
        let schema = match &beside.kind {
            _ if variants.is_empty() => beside,
            SchemaKind::Object(_) => self.with_variants(beside, variants, node),
            _ => self.restricted(&beside, variants, node),
        };
        Schema { nullable: schema.nullable || nullable, ..schema }
    }

    /// Variants that also have the type and the values beside them.
    fn restricted(&mut self, beside: &Schema, variants: Vec<Schema>, node: &'d Node) -> Schema {
        let is_type_alone = beside.values().is_empty() && says_type_alone(&beside.kind);
        let mut all: Vec<Schema> = Vec::new();
        for variant in variants {
            let span = variant.span;
            let merged = match (&beside.kind, &variant.kind) {
                (SchemaKind::Any, _) if is_type_alone => variant,
                (kind, SchemaKind::Any) if is_type_alone => Schema { kind: kind.clone(), ..variant },
                (kind, of_variant) if is_type_alone => {
                    if class(of_variant).is_some_and(|class_of_variant| Some(class_of_variant) != class(kind)) {
                        self.note_excluded(span);
                    }
                    variant
                }
                _ => {
                    let variant = self.expanded(variant, node);
                    self.both(beside.clone(), variant, node)
                }
            };
            let merged = Schema { span, ..merged };
            if !all.iter().any(|other| Schema { span, ..other.clone() } == merged) {
                all.push(merged);
            }
        }
        match (all.pop(), all.is_empty()) {
            (Some(only), true) => only,
            (last, _) => {
                all.extend(last);
                Schema::of(SchemaKind::Union(all))
            }
        }
    }

    fn note_excluded(&mut self, span: Span) {
        let message = "a variant is of another type than the `type` beside it; it is read as it stands";
        let found = Diagnostic::warning(&codes::SCHEMA_UNSUPPORTED, message);
        self.report.push(found.at(span, "this variant").help("correct the type or the variant"));
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
        Schema { kind, ..self.annotations(schema, definition, true, node) }
    }

    /// The schema of a value that satisfies both.
    fn both(&mut self, mut a: Schema, mut b: Schema, node: &'d Node) -> Schema {
        let format = [&a.kind, &b.kind].into_iter().find_map(text_format);
        let kind = self.both_kinds(std::mem::take(&mut a.kind), std::mem::take(&mut b.kind), node);
        let mut both = Schema { kind, ..self.annotations(a, b, false, node) };
        // The kind of a string with known values has no format.
        if let SchemaKind::Enum(_) = both.kind {
            both.format = both.format.or(format.map(str::to_owned));
        }
        both
    }

    fn both_kinds(&mut self, a: SchemaKind, b: SchemaKind, node: &'d Node) -> SchemaKind {
        match (a, b) {
            (SchemaKind::Any, kind) | (kind, SchemaKind::Any) => kind,
            (a, b) if a == b => a,
            (SchemaKind::Object(a), SchemaKind::Object(b)) => SchemaKind::Object(self.both_fields(a, b, node)),
            (SchemaKind::Object(fields), SchemaKind::Map(values))
            | (SchemaKind::Map(values), SchemaKind::Object(fields)) => {
                if values.kind != SchemaKind::Any {
                    self.note_dropped("the schema of additional properties is left out beside `properties`", node.span);
                }
                SchemaKind::Object(fields)
            }
            (SchemaKind::Text(Format::Plain), SchemaKind::Text(format))
            | (SchemaKind::Text(format), SchemaKind::Text(Format::Plain)) => SchemaKind::Text(format),
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
        let message = "schemas that must hold together exclude each other; read as one of them";
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

    /// Reports texts of a member that its schema, or a member before it, says otherwise.
    fn note_other_texts(&mut self, before: &Schema, member: &'d Node, node: &'d Node) {
        if member.get("$ref").is_some() || std::ptr::eq(member, node) {
            return;
        }
        for (key, is_said) in [("description", before.description.is_some()), ("title", before.title.is_some())] {
            if let Some(text) = member.get(key).filter(|_| is_said || node.get(key).is_some()) {
                self.note_dropped(&format!("a `{key}` in `allOf` is left out: there is another one"), text.span);
            }
        }
    }

    fn note_dropped(&mut self, message: &str, span: Span) {
        self.report.push(Diagnostic::note(&codes::SCHEMA_UNSUPPORTED, message).at(span, "left out"));
    }

    /// Merges what two schemas say about a value. The kind is that of `a`. Limits are the stricter ones; of other values that
    /// differ, that of `a` counts, which is reported unless `a` is meant to override.
    fn annotations(&mut self, a: Schema, b: Schema, overrides: bool, node: &'d Node) -> Schema {
        let mut lost = Vec::new();
        let differ = |differ: bool, key: &'static str| (differ && !overrides).then_some(key);
        lost.extend(differ(a.format.is_some() && b.format.is_some() && a.format != b.format, "format"));
        lost.extend(differ(a.default.is_some() && b.default.is_some() && a.default != b.default, "default"));
        let discriminators = [&a.discriminator, &b.discriminator];
        let is_other = discriminators.iter().all(|one| one.is_some()) && a.discriminator != b.discriminator;
        lost.extend(differ(is_other, "discriminator"));
        let is_listed = !a.choices.is_empty() && !b.choices.is_empty();
        let have_none_in_common = is_listed && !a.choices.iter().any(|value| b.choices.contains(value));
        lost.extend(have_none_in_common.then_some("enum"));
        let limits = limits(a.limits, b.limits, &mut lost);
        self.note_unmerged(&lost, node);
        Schema {
            description: a.description.or(b.description),
            nullable: a.nullable || b.nullable,
            blank: a.blank || b.blank,
            wire: if a.wire == Wire::Plain { b.wire } else { a.wire },
            secret: a.secret || b.secret,
            essential: a.essential.or(b.essential),
            choices: common(a.choices, b.choices),
            read_only: a.read_only || b.read_only,
            write_only: a.write_only || b.write_only,
            deprecated: a.deprecated || b.deprecated,
            title: a.title.or(b.title),
            format: a.format.or(b.format),
            discriminator: a.discriminator.or(b.discriminator),
            limits,
            default: a.default.or(b.default),
            ..a
        }
    }

    /// Reports keys of which schemas that must hold together have several values.
    pub(super) fn note_unmerged(&mut self, keys: &[&str], node: &'d Node) {
        if keys.is_empty() {
            return;
        }
        let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
        let message = format!("several values of {} must hold together; the first is used", keys.join(", "));
        let found = Diagnostic::warning(&codes::SCHEMA_UNSUPPORTED, message);
        self.report.push(found.at(node.span, "here").help("write the one that holds in an overlay"));
    }
}

/// The JSON type of a kind, if it has exactly one.
fn class(kind: &SchemaKind) -> Option<&'static str> {
    match kind {
        SchemaKind::Boolean => Some("boolean"),
        SchemaKind::Integer | SchemaKind::Number => Some("number"),
        SchemaKind::Text(_) | SchemaKind::Enum(_) | SchemaKind::Bytes => Some("string"),
        SchemaKind::List(_) => Some("array"),
        SchemaKind::Map(_) | SchemaKind::Object(_) => Some("object"),
        SchemaKind::Any | SchemaKind::Union(_) | SchemaKind::Named(_) => None,
    }
}

/// Whether a kind says no more than a `type`.
fn says_type_alone(kind: &SchemaKind) -> bool {
    match kind {
        SchemaKind::Any | SchemaKind::Boolean | SchemaKind::Integer | SchemaKind::Number => true,
        SchemaKind::Text(format) => *format == Format::Plain,
        SchemaKind::List(inner) | SchemaKind::Map(inner) => inner.kind == SchemaKind::Any,
        _ => false,
    }
}

/// The format of a string that has one.
fn text_format(kind: &SchemaKind) -> Option<&'static str> {
    if let SchemaKind::Text(format) = kind { format.name() } else { None }
}

/// The stricter of two limits each. Adds to `lost` of which there are two that no single one can replace.
pub(super) fn limits(a: Limits, b: Limits, lost: &mut Vec<&'static str>) -> Limits {
    let least = |a: Option<u64>, b: Option<u64>| a.max(b);
    let most = |a: Option<u64>, b: Option<u64>| a.zip(b).map(|(a, b)| a.min(b)).or(a).or(b);
    let (minimum, exclusive_minimum) =
        stricter((a.minimum, a.exclusive_minimum), (b.minimum, b.exclusive_minimum), f64::gt);
    let (maximum, exclusive_maximum) =
        stricter((a.maximum, a.exclusive_maximum), (b.maximum, b.exclusive_maximum), f64::lt);
    if a.pattern.is_some() && b.pattern.is_some() && a.pattern != b.pattern {
        lost.push("pattern");
    }
    Limits {
        minimum,
        maximum,
        min_length: least(a.min_length, b.min_length),
        max_length: most(a.max_length, b.max_length),
        min_items: least(a.min_items, b.min_items),
        max_items: most(a.max_items, b.max_items),
        exclusive_minimum,
        exclusive_maximum,
        multiple_of: multiple(a.multiple_of, b.multiple_of, lost),
        pattern: a.pattern.or(b.pattern),
        unique_items: a.unique_items || b.unique_items,
        min_properties: least(a.min_properties, b.min_properties),
        max_properties: most(a.max_properties, b.max_properties),
    }
}

/// A limit, and whether it is excluded itself.
type Bound = (Option<Number>, bool);

fn stricter(a: Bound, b: Bound, is_stricter: fn(&f64, &f64) -> bool) -> Bound {
    let values = a.0.as_ref().and_then(Number::as_f64).zip(b.0.as_ref().and_then(Number::as_f64));
    match values {
        Some((left, right)) if is_stricter(&left, &right) => a,
        Some((left, right)) if is_stricter(&right, &left) => b,
        Some(_) => (a.0, a.1 || b.1),
        None if a.0.is_some() => a,
        None => b,
    }
}

/// A number that every multiple of both is a multiple of, if it is one of the two.
fn multiple(a: Option<Number>, b: Option<Number>, lost: &mut Vec<&'static str>) -> Option<Number> {
    let values = a.as_ref().and_then(Number::as_f64).zip(b.as_ref().and_then(Number::as_f64));
    match values {
        Some((left, right)) if (left % right).abs() < f64::EPSILON => a,
        Some((left, right)) if (right % left).abs() < f64::EPSILON => b,
        Some(_) => {
            lost.push("multipleOf");
            a
        }
        None => a.or(b),
    }
}

/// The values that both lists have; an empty list is no restriction. If they have none in common, `a` wins.
fn common<T: PartialEq>(a: Vec<T>, b: Vec<T>) -> Vec<T> {
    if a.is_empty() || !a.iter().any(|value| b.contains(value)) {
        return if a.is_empty() { b } else { a };
    }
    a.into_iter().filter(|value| b.contains(value)).collect()
}
