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
    let table = fields.iter().map(|one| {
        let (wire, marks) = (&one.field.name, marks(types, owner, one));
        quote!((#wire, #marks))
    });
    let reads = fields.iter().enumerate().map(|(index, one)| {
        let (index, name) = (Literal::usize_unsuffixed(index), ident(&one.name));
        quote!(#index => slot.read(&mut self.#name),)
    });
    let writes = fields.iter().enumerate().map(|(index, one)| {
        let (index, name) = (Literal::usize_unsuffixed(index), ident(&one.name));
        quote!(to.field(#index, &self.#name);)
    });
    let (unknown, rest, extra) = match owner.usage.received {
        true => (quote!(slot.keep(&mut self.extra)), quote!(to.rest(&self.extra);), extra()),
        false => (quote!(slot.skip()), TokenStream::new(), TokenStream::new()),
    };
    // An object of which nothing is known writes nothing.
    let to = if fields.is_empty() && !owner.usage.received { quote!(_to) } else { quote!(to) };
    quote! {
        impl rt::Record for #name {
            const NAME: &'static str = #text;
            const FIELDS: rt::FieldTable = &[#(#table),*];
            fn read<'de, A: rt::MapAccess<'de>>(&mut self, slot: rt::Slot<'_, 'de, A>) -> Result<(), A::Error> {
                match slot.place() { #(#reads)* _ => #unknown, }
            }
            fn write<S: rt::SerializeMap>(&self, #to: &mut rt::Fields<'_, S>) {
                #(#writes)*
                #rest
            }
            #extra
        }
    }
}

fn extra() -> TokenStream {
    quote! {
        #[inline]
        fn extra(&self) -> Option<&rt::Extra> { Some(&self.extra) }
        #[inline]
        fn extra_mut(&mut self) -> Option<&mut rt::Extra> { Some(&mut self.extra) }
    }
}

/// What the specification says of a field, for strict reading, and how the record holds it.
fn marks(types: Types<'_, '_>, owner: &TypeView<'_>, one: &RecordField<'_>) -> TokenStream {
    let schema = &one.field.schema;
    let resolved = types.view.api.resolve(schema);
    let is_free = matches!(resolved.kind, Kind::Any);
    let is_held_bare = one.held.wrapping == Wrapping::None;
    let marks = [
        (one.field.required, quote!(rt::REQUIRED)),
        // What the API sends is taken as it comes, so only what is merely sent can be needed. A field of a shape within
        // itself cannot be: no value would ever end.
        (is_held_bare && !owner.usage.received && one.field.required, quote!(rt::NEEDED)),
        (is_held_bare && owner.usage.received, quote!(rt::BARE)),
        (schema.nullable || resolved.nullable || is_free, quote!(rt::NULLABLE)),
        (schema.blank || resolved.blank || is_free, quote!(rt::BLANK)),
    ];
    let marks: Vec<TokenStream> = marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark).collect();
    if marks.is_empty() { quote!(rt::OPTIONAL) } else { quote!(#(#marks)|*) }
}

pub(super) fn type_doc(owner: &TypeView<'_>) -> String {
    let schema = &owner.definition.schema;
    schema.description.clone().unwrap_or_else(|| format!("`{}` of the specification.", owner.definition.name))
}

pub(super) fn field_doc(field: &Field) -> String {
    let wire = field.name.replace('`', "'");
    field.schema.description.clone().unwrap_or_else(|| format!("`{wire}` on the wire."))
}
