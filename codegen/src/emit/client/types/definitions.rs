//! The definition of any type.

use proc_macro2::TokenStream;
use quote::quote;

use super::enums::open_enum;
use super::numbers::open_number;
use super::records::{record, type_doc};
use super::rust_type::{Module, RustType};
use super::type_index::{TypeEntry, TypeIndex};
use super::unions::union;
use crate::emit::client::documentation::comment::doc;
use crate::emit::client::names::ident;
use crate::model::SchemaKind;

/// The code that defines the type of a named shape.
pub(crate) fn definition(types: &TypeIndex<'_>, module: &Module, entry: &TypeEntry<'_>) -> TokenStream {
    match &entry.definition.schema.kind {
        SchemaKind::Object(_) => record(types, module, entry),
        _ if entry.definition.schema.is_number_choice() => open_number(module, entry),
        SchemaKind::Enum(values) => open_enum(module, entry, values),
        SchemaKind::Union(shapes) => union(types, module, entry, shapes),
        _ => alias(types, module, entry),
    }
}

/// A name for a shape that Rust has a type for. A name that stands for nothing but itself is free-form.
fn alias(types: &TypeIndex<'_>, module: &Module, entry: &TypeEntry<'_>) -> TokenStream {
    let (name, docs) = (ident(&entry.path.name), doc(&type_doc(entry)));
    let target = if entry.usage.endless { RustType::VALUE } else { types.of(&entry.definition.schema) };
    let target = module.named(&target);
    quote!(#docs pub type #name = #target;)
}
