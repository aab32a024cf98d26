//! Objects: structs that the runtime decodes and encodes field by field.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::doc::doc;
use super::names::{Scope, ident, snake};
use super::types::{Held, Types, Wrapping};
use super::view::TypeView;
use crate::model::{Field, Kind};

/// A field of a record with its Rust name.
pub(super) struct RecordField<'a> {
    pub(super) field: &'a Field,
    pub(super) name: String,
    pub(super) held: Held,
}

/// The fields of a record with their Rust names; empty for a shape that is no object.
pub(super) fn record_fields<'a>(types: Types<'_, '_>, owner: &TypeView<'a>) -> Vec<RecordField<'a>> {
    let Kind::Object(fields) = &owner.definition.schema.kind else { return Vec::new() };
    let mut scope = Scope::reserving(&["extra"]);
    fields
        .iter()
        .map(|field| RecordField {
            field,
            name: scope.claim(&snake(&field.name, "field"), &[]),
            held: types.held(owner, field),
        })
        .collect()
}

/// The struct of an object and its implementation of `Record`.
pub(super) fn record(types: Types<'_, '_>, owner: &TypeView<'_>) -> TokenStream {
    let name = ident(&owner.name);
    let fields = record_fields(types, owner);
    let docs = doc(&type_doc(owner));
    let (extra, attribute) = match owner.usage.received {
        true => (
            quote!(/** Fields that the API sent and the specification does not know. */ pub extra: rt::Extra,),
            Some(quote!(#[non_exhaustive])),
        ),
        false => (TokenStream::new(), None),
    };
    let members = fields.iter().map(|one| {
        let (name, ty, docs) = (ident(&one.name), &one.held.ty, doc(&field_doc(one.field)));
        quote!(#docs pub #name: #ty,)
    });
    let record = record_impl(types, owner, &fields);
    quote! {
        #docs
        #[derive(Clone, Debug, Default, PartialEq)]
        #attribute
        pub struct #name { #(#members)* #extra }
        #record
        rt::record!(#name);
    }
}

fn record_impl(types: Types<'_, '_>, owner: &TypeView<'_>, fields: &[RecordField<'_>]) -> TokenStream {
    let (name, text) = (ident(&owner.name), &owner.name);
    let required: Vec<&RecordField<'_>> = fields.iter().filter(|one| is_required(owner, one)).collect();
    let required_names = required.iter().map(|one| &one.field.name);
    let reads = fields.iter().map(|one| {
        let (wire, call) = (&one.field.name, read_call(types, one, &required));
        quote!(#wire => #call,)
    });
    let writes = fields.iter().map(|one| {
        let (wire, name) = (&one.field.name, ident(&one.name));
        quote!(to.field(#wire, &self.#name)?;)
    });
    let (unknown, rest) = match owner.usage.received {
        true => (quote!(slot.keep(&mut self.extra)), quote!(to.rest(&self.extra))),
        false => (quote!(slot.skip()), quote!(Ok(()))),
    };
    quote! {
        impl rt::Record for #name {
            const NAME: &'static str = #text;
            const REQUIRED: &'static [&'static str] = &[#(#required_names),*];
            fn read<'de, A: rt::MapAccess<'de>>(&mut self, slot: rt::Slot<'_, 'de, A>) -> Result<(), A::Error> {
                match slot.name() { #(#reads)* _ => #unknown, }
            }
            fn write<S: rt::SerializeMap>(&self, to: &mut rt::Fields<'_, S>) -> Result<(), S::Error> {
                #(#writes)*
                #rest
            }
        }
    }
}

/// Whether the record cannot be read without the field. What the API sends is taken as it comes. A field of a shape
/// within itself cannot be asked for: no value would ever end.
fn is_required(owner: &TypeView<'_>, one: &RecordField<'_>) -> bool {
    !owner.usage.received && one.field.required && one.held.wrapping == Wrapping::None
}

fn read_call(types: Types<'_, '_>, one: &RecordField<'_>, required: &[&RecordField<'_>]) -> TokenStream {
    let name = ident(&one.name);
    if let Some(index) = required.iter().position(|other| other.name == one.name) {
        let index = Literal::usize_unsuffixed(index);
        quote!(slot.required(#index, &mut self.#name))
    } else if one.held.wrapping == Wrapping::Option && !types.is_text(&one.field.schema) {
        quote!(slot.blank(&mut self.#name))
    } else {
        quote!(slot.read(&mut self.#name))
    }
}

pub(super) fn type_doc(owner: &TypeView<'_>) -> String {
    let schema = &owner.definition.schema;
    schema.description.clone().unwrap_or_else(|| format!("`{}` of the specification.", owner.definition.name))
}

pub(super) fn field_doc(field: &Field) -> String {
    let wire = field.name.replace('`', "'");
    field.schema.description.clone().unwrap_or_else(|| format!("`{wire}` on the wire."))
}
