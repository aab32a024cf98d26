//! Objects: structs with a table of their fields.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::rust_type::Module;
use super::type_index::{Held, TypeEntry, TypeIndex, Wrapping};
use crate::emit::client::documentation::comment::doc;
use crate::emit::client::names::{ident, snake};
use crate::model::{Essential, Field, Schema, SchemaKind, UniqueNames, Wire};

/// A field of a record with its Rust name.
pub(crate) struct RecordField<'a> {
    pub(crate) field: &'a Field,
    pub(crate) name: String,
    pub(crate) held: Held,
}

/// The fields of a record with their Rust names; empty for a shape that is not an object.
pub(crate) fn record_fields<'a>(types: &TypeIndex<'_>, owner: &TypeEntry<'a>) -> Vec<RecordField<'a>> {
    let SchemaKind::Object(fields) = &owner.definition.schema.kind else { return Vec::new() };
    let mut scope = UniqueNames::separated_by("_").reserving(["extra"]);
    fields
        .iter()
        .map(|field| RecordField {
            field,
            name: scope.claim(&snake(&field.name, "field")),
            held: types.held(owner, field),
        })
        .collect()
}

/// The struct of an object and its implementation of `Record`.
pub(crate) fn record(types: &TypeIndex<'_>, module: &Module, owner: &TypeEntry<'_>) -> TokenStream {
    module.uses_runtime();
    let name = ident(&owner.path.name);
    let fields = record_fields(types, owner);
    let docs = doc(&type_doc(owner));
    let (extra, attribute) = match owner.usage.received {
        true => (
            quote!(/** Fields that the API sent and the specification does not list. */ pub extra: rt::Extra,),
            Some(quote!(#[non_exhaustive])),
        ),
        false => (TokenStream::new(), None),
    };
    let members = fields.iter().map(|one| {
        let (name, ty, docs) = (ident(&one.name), module.named(&one.held.ty), doc(&field_doc(one.field)));
        quote!(#docs pub #name: #ty,)
    });
    let record = record_impl(types, owner, &fields);
    quote! {
        #docs
        #[derive(Clone, Debug, Default, PartialEq)]
        #attribute
        pub struct #name { #(#members)* #extra }
        #record
    }
}

/// A row of a record's table.
pub(crate) struct Row<'a> {
    /// The name on the wire.
    pub(crate) wire: &'a str,
    /// The field of the struct.
    pub(crate) name: Ident,
    pub(crate) flags: Vec<Ident>,
    /// Whether the field is bytes, which have no form in JSON.
    pub(crate) is_bytes: bool,
}

fn record_impl(types: &TypeIndex<'_>, owner: &TypeEntry<'_>, fields: &[RecordField<'_>]) -> TokenStream {
    let rows = fields.iter().map(|one| Row {
        wire: &one.field.name,
        name: ident(&one.name),
        flags: flags(types, owner, one),
        is_bytes: false,
    });
    implementation(&owner.path.name, &rows.collect::<Vec<_>>(), owner.usage.received)
}

/// The table from which the runtime's macro implements `Record` for a struct, which may keep unknown fields.
pub(crate) fn implementation(name: &str, rows: &[Row<'_>], keeps_extra: bool) -> TokenStream {
    let name = ident(name);
    let extra = keeps_extra.then(|| quote!(with extra));
    let rows = rows.iter().enumerate().map(|(position, Row { wire, name, flags, is_bytes })| {
        let index = Literal::usize_unsuffixed(position);
        let bytes = is_bytes.then(|| quote!(bytes));
        quote!(#bytes #index => #name: #wire, #(#flags)|*;)
    });
    quote!(rt::record! { #name #extra; #(#rows)* })
}

/// The flags of a field: what the specification says of it, for strict decoding, and how the record holds it.
pub(crate) fn flags(types: &TypeIndex<'_>, owner: &TypeEntry<'_>, one: &RecordField<'_>) -> Vec<Ident> {
    let schema = &one.field.schema;
    let resolved = types.api.resolve(schema);
    let is_free = matches!(resolved.kind, SchemaKind::Any);
    let is_held_bare = one.held.wrapping == Wrapping::None;
    // A field that only the API sets is not written as `null` in a request.
    let is_hidden = owner.usage.sent && schema.read_only && schema.nullable;
    let is_required = match owner.usage.received {
        true => one.field.is_always_returned() && !is_hidden,
        false => one.field.must_be_sent(),
    };
    let flags = [
        (is_required, "REQUIRED"),
        // What the API sends is accepted as it comes, so only fields that are sent and never received can be needed. A
        // field that contains its own shape cannot be: no value would ever end.
        (is_held_bare && !owner.usage.received && is_required, "NO_DEFAULT"),
        (is_held_bare && owner.usage.received, "NOT_OPTION"),
        (schema.nullable || resolved.nullable || is_free || has_null_variant(types, resolved), "NULLABLE"),
        (schema.blank || resolved.blank || is_free, "BLANKABLE"),
        (is_number_at_times(schema) || is_number_at_times(resolved), "NUMBER"),
        (owner.is_essential(one.field, Essential::Identity), "IDENTITY"),
        (owner.is_essential(one.field, Essential::List), "CONTENT"),
        (owner.is_essential(one.field, Essential::Secret), "SECRET"),
        (owner.is_essential(one.field, Essential::Own), "OWN"),
    ];
    let flags: Vec<Ident> = flags.into_iter().filter(|(holds, _)| *holds).map(|(_, flag)| ident(flag)).collect();
    if flags.is_empty() { vec![ident("OPTIONAL")] } else { flags }
}

/// Whether a string is a number in some responses.
fn is_number_at_times(schema: &Schema) -> bool {
    schema.wire == Wire::Mixed && matches!(schema.kind, SchemaKind::Text(_))
}

/// Whether a variant of a union can be `null`.
fn has_null_variant(types: &TypeIndex<'_>, resolved: &Schema) -> bool {
    let SchemaKind::Union(variants) = &resolved.kind else { return false };
    variants.iter().any(|variant| {
        let inner = types.api.resolve(variant);
        variant.nullable || inner.nullable || inner.kind == SchemaKind::Any
    })
}

pub(crate) fn type_doc(owner: &TypeEntry<'_>) -> String {
    let schema = &owner.definition.schema;
    schema.description.clone().unwrap_or_else(|| format!("`{}` of the specification.", owner.definition.name))
}

pub(crate) fn field_doc(field: &Field) -> String {
    let (schema, wire) = (&field.schema, field.name.replace('`', "'"));
    let text = schema.description.clone().unwrap_or_else(|| format!("`{wire}` on the wire."));
    let marks = [
        (schema.read_only, "Read-only: requests leave it out."),
        (schema.write_only, "Write-only: responses leave it out."),
        (schema.deprecated, "Deprecated: the API is going to remove it."),
    ];
    let marks = marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark);
    std::iter::once(text.as_str()).chain(marks).collect::<Vec<_>>().join(" ")
}
