//! Schemas.

use super::context::Reader;
use super::{all_of, contradictions};
use crate::diagnostic::{Diagnostic, codes};
use crate::document::{Content, Node, to_value};
use crate::model::{Field, Format, Limits, Schema, SchemaKind, Wire};

impl<'d> Reader<'d, '_> {
    /// The schema under a key; free-form if there is none.
    pub(super) fn schema_of(&mut self, parent: &'d Node) -> Schema {
        match parent.get("schema") {
            Some(node) => self.schema(node),
            None => Schema { span: parent.span, ..Schema::default() },
        }
    }

    /// A schema with everything in it; references stay names.
    pub(super) fn schema(&mut self, node: &'d Node) -> Schema {
        let node = meant(node);
        let schema = self.member(node);
        self.check_required(&schema, node);
        schema
    }

    /// A member of `allOf`: what it requires may be a property of another member.
    pub(super) fn member(&mut self, node: &'d Node) -> Schema {
        let node = meant(node);
        if self.map(node, "a schema").is_none() {
            return Schema { span: node.span, ..Schema::default() };
        }
        let base = match node.get("$ref") {
            Some(reference) => Schema::of(self.named(reference)),
            None if node.get("allOf").is_some() => self.all_of(node),
            None => self.own_part(node),
        };
        self.annotated(base, node)
    }

    /// What a schema says besides `allOf`.
    pub(super) fn own_part(&mut self, node: &'d Node) -> Schema {
        let plain = self.plain(node);
        let listed: Vec<_> = ["oneOf", "anyOf"].into_iter().flat_map(|key| self.elements(node, key)).collect();
        if listed.is_empty() {
            return plain;
        }
        if let SchemaKind::Object(_) = plain.kind {
            listed
                .iter()
                .copied()
                .filter(|variant| only_requires(variant))
                .for_each(|variant| self.note_unchecked(variant));
        }
        let variants = listed.into_iter().map(|variant| self.schema(variant)).collect();
        self.one_of(plain, variants, node)
    }

    /// A schema without `allOf`, `oneOf` and `anyOf`.
    fn plain(&mut self, node: &'d Node) -> Schema {
        let named = self.text(node, "type");
        match named.as_deref().or_else(|| implied_type(node)) {
            None => self.chosen(node, Schema::default()),
            Some("boolean") => self.chosen(node, Schema::of(SchemaKind::Boolean)),
            Some("integer") => self.chosen(node, Schema::of(SchemaKind::Integer)),
            Some("number") => self.chosen(node, Schema::of(SchemaKind::Number)),
            Some("string") => self.string(node),
            Some("array") => {
                let kind = SchemaKind::List(Box::new(self.inner(node, "items")));
                self.chosen(node, Schema::of(kind))
            }
            Some("object") => {
                let kind = self.object(node);
                self.chosen(node, Schema::of(kind))
            }
            Some(other) => {
                let span = node.get("type").map_or(node.span, |node| node.span);
                let known = "OpenAPI 3.0 has string, number, integer, boolean, array and object";
                self.misshapen(span, format!("`{other}` is not a type"), known);
                Schema::default()
            }
        }
    }

    fn string(&mut self, node: &'d Node) -> Schema {
        let format = self.text(node, "format");
        if format.as_deref() == Some("binary") {
            return Schema::of(SchemaKind::Bytes);
        }
        self.chosen(node, Schema::of(SchemaKind::Text(text_format(format.as_deref()))))
    }

    fn object(&mut self, node: &'d Node) -> SchemaKind {
        let required: std::collections::BTreeSet<_> = ["required", "x-kandji-required"]
            .into_iter()
            .flat_map(|key| self.elements(node, key))
            .filter_map(Node::as_text)
            .collect();
        let hidden = self.entries(node, "x-kandji-properties");
        let mut fields: Vec<_> = self
            .entries(node, "properties")
            .chain(hidden)
            .map(|(name, entry)| Field {
                name: name.clone(),
                schema: self.schema(entry.node),
                required: required.contains(name.as_str()),
                span: entry.key_span,
            })
            .collect();
        fields.sort_by(|a, b| a.name.cmp(&b.name));
        let values = node.get("additionalProperties").map(|values| &values.content);
        let closed = matches!(values, Some(Content::Bool(false)));
        if fields.is_empty() && !(closed && node.get("properties").is_some()) {
            return SchemaKind::Map(Box::new(self.inner(node, "additionalProperties")));
        }
        self.note_ignored_values(node);
        SchemaKind::Object(fields)
    }

    /// The schema of elements or values; `true`, `false` and nothing are free-form.
    fn inner(&mut self, node: &'d Node, key: &str) -> Schema {
        match node.get(key) {
            Some(inner) if inner.as_bool().is_none() => self.schema(inner),
            _ => Schema { span: node.span, ..Schema::default() },
        }
    }

    /// Reports a variant that says which properties go together.
    fn note_unchecked(&mut self, variant: &'d Node) {
        let message = "which properties are required together is left out: all of them are optional";
        let diagnostic = Diagnostic::note(&codes::SCHEMA_UNSUPPORTED, message);
        self.leave_out(variant, diagnostic.at(variant.span, "left out"));
    }

    /// Reports that the schema of additional properties is left out beside known ones.
    fn note_ignored_values(&mut self, node: &'d Node) {
        let is_schema = |values: &&Node| !matches!(values.content, Content::Bool(_));
        if let Some(values) = node.get("additionalProperties").filter(is_schema) {
            let message = "the schema of additional properties is left out beside `properties`";
            let diagnostic = Diagnostic::note(&codes::SCHEMA_UNSUPPORTED, message);
            self.leave_out(values, diagnostic.at(values.span, "accepted as free-form"));
        }
    }

    /// Adds what the schema says about the value at this place.
    fn annotated(&mut self, mut schema: Schema, node: &'d Node) -> Schema {
        schema.description = self.prose(node, "description").or(schema.description);
        schema.nullable |= self.nullable(node);
        schema.blank |= self.flag(node, "x-kandji-blank");
        schema.wire = self.wire(node).unwrap_or(schema.wire);
        schema.secret |= self.flag(node, "x-kandji-secret");
        schema.essential = self.essential(node).or(schema.essential);
        schema.read_only |= self.flag(node, "readOnly");
        schema.write_only |= self.flag(node, "writeOnly");
        schema.deprecated |= self.flag(node, "deprecated");
        schema.title = self.prose(node, "title").or(schema.title);
        schema.format = self.other_format(node, &schema.kind).or(schema.format);
        schema.discriminator = self.discriminator(node, &schema.kind).or(schema.discriminator);
        if let Some(default) = node.get("default") {
            schema.default = Some(to_value(default));
            self.defaults.push((default, Schema { default: None, ..schema.clone() }));
        }
        let (own, mut lost) = (self.limits(node), Vec::new());
        let is_reported =
            [&own, &schema.limits].iter().any(|limits| contradictions::impossible(limits).next().is_some());
        schema.limits = all_of::limits(own, std::mem::take(&mut schema.limits), &mut lost);
        self.note_unmerged(&lost, node);
        if !is_reported {
            self.check_merged_limits(&schema.limits, node);
        }
        schema.span = node.span;
        schema
    }

    /// Whether the value can be null. What is said for us overrules what is said for other generators.
    fn nullable(&mut self, node: &'d Node) -> bool {
        let is_null = self.flag(node, "nullable");
        if node.get("x-kandji-nullable").is_some() { self.flag(node, "x-kandji-nullable") } else { is_null }
    }

    /// `x-kandji-wire`.
    fn wire(&mut self, node: &'d Node) -> Option<Wire> {
        let name = self.text(node, "x-kandji-wire")?;
        let wire = [Wire::Text, Wire::Mixed].into_iter().find(|wire| wire.name() == Some(&name));
        if wire.is_none() {
            let span = node.get("x-kandji-wire").map_or(node.span, |node| node.span);
            self.misshapen(span, format!("`{name}` is no way to write a value"), "expected text or mixed");
        }
        wire
    }

    fn limits(&mut self, node: &'d Node) -> Limits {
        let limits = Limits {
            minimum: self.number(node, "minimum"),
            maximum: self.number(node, "maximum"),
            min_length: self.size(node, "minLength"),
            max_length: self.size(node, "maxLength"),
            min_items: self.size(node, "minItems"),
            max_items: self.size(node, "maxItems"),
            exclusive_minimum: self.flag(node, "exclusiveMinimum"),
            exclusive_maximum: self.flag(node, "exclusiveMaximum"),
            multiple_of: self.number(node, "multipleOf"),
            pattern: self.text(node, "pattern"),
            unique_items: self.flag(node, "uniqueItems"),
            min_properties: self.size(node, "minProperties"),
            max_properties: self.size(node, "maxProperties"),
        };
        self.check_limits(&limits, node);
        limits
    }

    /// A format that the kind does not express.
    fn other_format(&mut self, node: &'d Node, kind: &SchemaKind) -> Option<String> {
        let name = self.text(node, "format")?;
        let is_expressed = match kind {
            SchemaKind::Text(format) => *format != Format::Plain,
            SchemaKind::Bytes => true,
            // All integers and numbers have as many digits, unless the document says otherwise.
            SchemaKind::Integer => name == "int64",
            SchemaKind::Number => name == "double",
            _ => false,
        };
        (!is_expressed && !name.is_empty()).then_some(name)
    }

    fn number(&mut self, node: &'d Node, key: &str) -> Option<serde_json::Number> {
        let value = node.get(key)?;
        let Some(number) = value.as_number() else {
            self.misshapen(value.span, format!("`{key}` is {}, not a number", value.kind()), "expected a number");
            return None;
        };
        Some(number.clone())
    }

    fn size(&mut self, node: &'d Node, key: &str) -> Option<u64> {
        let number = self.number(node, key)?;
        let whole = number.as_u64();
        if whole.is_none() {
            let span = node.get(key).map_or(node.span, |node| node.span);
            self.misshapen(span, format!("`{key}` is {number}"), "expected a non-negative integer");
        }
        whole
    }
}

/// The schema to read in place of one that is for other generators.
fn meant(node: &Node) -> &Node {
    let Some(precise) = node.get("x-kandji-schema") else { return node };
    let others = node.as_map().into_iter().flatten().filter(|(key, _)| *key != "x-kandji-schema");
    others.for_each(|(_, entry)| entry.node.account_for());
    precise
}

/// Whether a schema says nothing but which properties are required.
fn only_requires(schema: &Node) -> bool {
    let Content::Map(map) = &schema.content else { return false };
    !map.is_empty() && map.keys().all(|key| key == "required")
}

/// The type that a schema without `type` implies.
fn implied_type(node: &Node) -> Option<&'static str> {
    let keyed = |key: &str| node.get(key).is_some();
    if keyed("properties") || keyed("additionalProperties") || keyed("x-kandji-properties") {
        return Some("object");
    }
    if keyed("items") {
        return Some("array");
    }
    None
}

fn text_format(name: Option<&str>) -> Format {
    match name {
        Some("date-time") => Format::DateTime,
        Some("date") => Format::Date,
        Some("uuid") => Format::Uuid,
        Some("email") => Format::Email,
        Some("uri" | "url") => Format::Uri,
        _ => Format::Plain,
    }
}
