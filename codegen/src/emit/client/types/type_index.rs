//! The types of the crate: which Rust type a shape of the API has.

use std::collections::BTreeMap;

use super::ids::{IdType, Ids};
use super::rust_type::{RuntimeType, RustType, SHARED, TypePath};
use super::usage::Usage;
use crate::model::{Api, Essential, Field, Format, Schema, SchemaKind, TypeDef};

/// Every type of the crate.
pub(crate) struct TypeIndex<'a> {
    pub(crate) api: &'a Api,
    /// The named shapes, by the model's name.
    entries: BTreeMap<&'a str, TypeEntry<'a>>,
    pub(crate) ids: Ids<'a>,
}

/// A named shape, and the type that stands for it.
pub(crate) struct TypeEntry<'a> {
    pub(crate) definition: &'a TypeDef,
    pub(crate) path: TypePath,
    pub(crate) usage: Usage,
}

/// How a record holds a field.
pub(crate) struct Held {
    /// The type of the struct's field.
    pub(crate) ty: RustType,
    /// The type inside of `Option` or `Patch`, or the same.
    pub(crate) inner: RustType,
    pub(crate) wrapping: Wrapping,
}

/// What wraps the type of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrapping {
    /// Nothing: the value is always there.
    None,
    /// `Option`: the value may be missing.
    Option,
    /// `Patch`: the value can be set, cleared, or left as it is.
    Patch,
}

impl<'a> TypeIndex<'a> {
    /// The types of an API, whose names and whose groups' modules are chosen already.
    pub(crate) fn new(
        api: &'a Api,
        owners: &BTreeMap<&str, &str>,
        names: BTreeMap<&'a str, String>,
        modules: &BTreeMap<&str, &str>,
    ) -> Self {
        let usages = Usage::of_types(api);
        let entries = names.into_iter().filter_map(|(key, name)| {
            let owner = owners.get(key).and_then(|group| modules.get(group));
            let path = TypePath { module: owner.copied().unwrap_or(SHARED).to_owned(), name };
            let usage = usages.get(key).copied().unwrap_or_default();
            Some((key, TypeEntry { definition: api.types.get(key)?, path, usage }))
        });
        Self { api, entries: entries.collect(), ids: Ids::of(api) }
    }

    /// The type of a named shape.
    pub(crate) fn named(&self, schema: &Schema) -> Option<&TypeEntry<'a>> {
        match &schema.kind {
            SchemaKind::Named(name) => self.entries.get(name.as_str()),
            _ => None,
        }
    }

    /// The types that a module defines, by name.
    pub(crate) fn in_module(&self, module: &str) -> impl Iterator<Item = &TypeEntry<'a>> {
        self.entries.values().filter(move |entry| entry.path.module == module)
    }

    /// The type of a value of this shape.
    pub(crate) fn of(&self, schema: &Schema) -> RustType {
        match &schema.kind {
            SchemaKind::Boolean => RustType::Bool,
            SchemaKind::Integer => RustType::I64,
            SchemaKind::Number => RustType::F64,
            SchemaKind::Text(_) if schema.secret => RustType::Runtime(RuntimeType::Secret),
            SchemaKind::Text(Format::DateTime) => RustType::Runtime(RuntimeType::Timestamp),
            SchemaKind::Text(Format::Date) => RustType::Runtime(RuntimeType::Date),
            SchemaKind::Text(_) => RustType::String,
            SchemaKind::Bytes => RustType::Runtime(RuntimeType::FilePart),
            SchemaKind::List(inner) => self.of_element(inner).list(),
            SchemaKind::Map(inner) => RustType::Map(Box::new(self.of_element(inner))),
            SchemaKind::Named(_) => {
                self.named(schema).map_or(RustType::VALUE, |entry| RustType::Defined(entry.path.clone()))
            }
            SchemaKind::Any | SchemaKind::Enum(_) | SchemaKind::Object(_) | SchemaKind::Union(_) => RustType::VALUE,
        }
    }

    /// The type of a value with this name and shape, which may be an id or a list of ids.
    pub(crate) fn of_called(&self, name: &str, schema: &Schema) -> RustType {
        match (self.ids.called(self.api, name, schema), &schema.kind) {
            (Some(id), _) => id_type(id),
            (None, SchemaKind::List(element)) => self.of_listed(name, element).list(),
            (None, _) => self.of(schema),
        }
    }

    /// The type of an element of a list with this name.
    pub(crate) fn of_listed(&self, name: &str, element: &Schema) -> RustType {
        let id = self.ids.listed(self.api, name, element).map(id_type);
        optional_element(element, id.unwrap_or_else(|| self.of(element)))
    }

    /// The type of an element of a list or map, where `null` may stand too.
    pub(crate) fn of_element(&self, schema: &Schema) -> RustType {
        optional_element(schema, self.of(schema))
    }

    /// How a record holds one of its fields.
    pub(crate) fn held(&self, owner: &TypeEntry<'_>, field: &Field) -> Held {
        let boxed = owner.usage.cyclic && self.named(&field.schema).is_some_and(|inner| inner.usage.cyclic);
        let name = self.ids.full_name(&owner.definition.name, &field.name);
        let ty = self.of_called(name, &field.schema);
        let inner = if boxed { RustType::Box(Box::new(ty)) } else { ty };
        let is_patch = field.schema.nullable && !field.required && owner.usage.sent && !owner.usage.received;
        let is_required = if owner.usage.received { field.is_always_returned() } else { field.must_be_sent() };
        let is_always_there = is_required && !field.schema.nullable && !field.schema.blank && !boxed;
        let wrapping = if is_patch {
            Wrapping::Patch
        } else if is_always_there && (!owner.usage.received || self.has_blank(&field.schema)) {
            Wrapping::None
        } else {
            Wrapping::Option
        };
        let ty = match wrapping {
            Wrapping::None => inner.clone(),
            Wrapping::Option => inner.clone().optional(),
            Wrapping::Patch => RustType::Patch(Box::new(inner.clone())),
        };
        Held { ty, inner, wrapping }
    }

    /// Whether a type has a blank value that can stand for one that the API did not send. Responses depend on the
    /// platform and the tenant more than any set of examples shows, and one record without a value must not cost the
    /// whole page. A secret has none: one that the tenant does not hold is told apart from one that is empty.
    fn has_blank(&self, schema: &Schema) -> bool {
        let resolved = self.api.resolve(schema);
        let kinds =
            matches!(resolved.kind, SchemaKind::Any | SchemaKind::Text(_) | SchemaKind::List(_) | SchemaKind::Map(_));
        kinds && !schema.secret && !resolved.secret
    }
}

impl TypeEntry<'_> {
    /// Whether the record of a response is none without a field, for this reason.
    pub(crate) fn is_essential(&self, field: &Field, reason: Essential) -> bool {
        self.usage.received && field.schema.essential == Some(reason)
    }

    pub(crate) fn is_record(&self) -> bool {
        matches!(self.definition.schema.kind, SchemaKind::Object(_))
    }
}

pub(crate) fn id_type(id: &IdType) -> RustType {
    RustType::Id(id.name.clone())
}

fn optional_element(schema: &Schema, ty: RustType) -> RustType {
    if may_be_null(schema) { ty.optional() } else { ty }
}

/// Whether an element of a list or map is an `Option`. A free-form value has a `null` of its own.
pub(crate) fn may_be_null(schema: &Schema) -> bool {
    (schema.nullable || schema.blank) && !matches!(schema.kind, SchemaKind::Any)
}
