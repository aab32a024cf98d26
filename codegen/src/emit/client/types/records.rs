//! Objects: structs that the runtime decodes and encodes field by field.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::emit::client::documentation::comment::doc;
use crate::emit::client::index::TypeView;
use crate::emit::client::names::{Scope, ident, snake};
use crate::emit::client::types::rust_type::{Held, Types, Wrapping};
use crate::model::{Field, Kind};

/// A field of a record with its Rust name.
pub(crate) struct RecordField<'a> {
    pub(crate) field: &'a Field,
    pub(crate) name: String,
    pub(crate) held: Held,
}

/// The fields of a record with their Rust names; empty for a shape that is no object.
pub(crate) fn record_fields<'a>(types: Types<'_, '_>, owner: &TypeView<'a>) -> Vec<RecordField<'a>> {
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
pub(crate) fn record(types: Types<'_, '_>, owner: &TypeView<'_>) -> TokenStream {
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
    }
}

/// A line of a record's table.
pub(crate) struct Row<'a> {
    /// The name on the wire.
    pub(crate) wire: &'a str,
    /// The field of the struct.
    pub(crate) name: Ident,
    pub(crate) marks: TokenStream,
    /// Whether it is a run of bytes, for which a record has no form.
    pub(crate) is_bytes: bool,
}

fn record_impl(types: Types<'_, '_>, owner: &TypeView<'_>, fields: &[RecordField<'_>]) -> TokenStream {
    let rows = fields.iter().map(|one| Row {
        wire: &one.field.name,
        name: ident(&one.name),
        marks: marks(types, owner, one),
        is_bytes: false,
    });
    implementation(&owner.name, &rows.collect::<Vec<_>>(), owner.usage.received)
}

/// The implementation of `Record` for a struct, which may keep what the document does not know.
pub(crate) fn implementation(text: &str, rows: &[Row<'_>], keeps_extra: bool) -> TokenStream {
    let name = ident(text);
    let table = rows.iter().map(|Row { wire, marks, .. }| quote!((#wire, #marks)));
    let numbered = || rows.iter().enumerate().map(|(index, row)| (Literal::usize_unsuffixed(index), row));
    let read = numbered().filter(|(_, row)| !row.is_bytes);
    let reads: Vec<_> = read.map(|(index, Row { name, .. })| quote!(#index => field.read(&mut self.#name),)).collect();
    let writes = numbered().map(|(index, Row { name, is_bytes, .. })| match is_bytes {
        true => quote!(to.refuse(#index);),
        false => quote!(to.field(#index, &self.#name);),
    });
    let (unknown, rest, extra) = match keeps_extra {
        true => (quote!(field.keep(&mut self.extra)), quote!(to.extra(&self.extra);), extra()),
        false => (quote!(field.skip()), TokenStream::new(), TokenStream::new()),
    };
    // An object of which nothing is known writes nothing.
    let to = if rows.is_empty() && !keeps_extra { quote!(_to) } else { quote!(to) };
    let read = match reads.is_empty() {
        true => unknown,
        false => quote!(match field.index() { #(#reads)* _ => #unknown, }),
    };
    quote! {
        impl rt::Record for #name {
            const NAME: &'static str = #text;
            const FIELDS: rt::FieldTable = &[#(#table),*];
            fn read<'de, A: rt::MapAccess<'de>>(&mut self, field: rt::FieldReader<'_, 'de, A>) -> Result<(), A::Error> { #read }
            fn write<S: rt::SerializeMap>(&self, #to: &mut rt::FieldWriter<'_, S>) { #(#writes)* #rest }
            #extra
        }
        rt::record!(#name);
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
        (is_held_bare && !owner.usage.received && one.field.required, quote!(rt::NO_DEFAULT)),
        (is_held_bare && owner.usage.received, quote!(rt::NOT_OPTION)),
        (schema.nullable || resolved.nullable || is_free, quote!(rt::NULLABLE)),
        (schema.blank || resolved.blank || is_free, quote!(rt::BLANKABLE)),
    ];
    let marks: Vec<TokenStream> = marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark).collect();
    if marks.is_empty() { quote!(rt::OPTIONAL) } else { quote!(#(#marks)|*) }
}

pub(crate) fn type_doc(owner: &TypeView<'_>) -> String {
    let schema = &owner.definition.schema;
    schema.description.clone().unwrap_or_else(|| format!("`{}` of the specification.", owner.definition.name))
}

pub(crate) fn field_doc(field: &Field) -> String {
    let wire = field.name.replace('`', "'");
    field.schema.description.clone().unwrap_or_else(|| format!("`{wire}` on the wire."))
}
