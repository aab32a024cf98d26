//! The columns of lists that take a filter, as constants of their records.

use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::answers::answer;
use super::doc::doc;
use super::names::{Scope, ident, snake};
use super::paging::element;
use super::sample;
use super::types::Types;
use super::view::TypeView;
use crate::model::{Field, Format, Kind, Operation};

/// The record whose fields are the columns of an operation's filter.
pub(super) fn row<'v>(types: Types<'v, '_>, operation: &Operation) -> Option<&'v TypeView<'v>> {
    let element = element(types, operation, &answer(types, operation))?;
    let row = types.view.named(element)?;
    matches!(row.definition.schema.kind, Kind::Object(_)).then_some(row)
}

/// The columns of a record, if a filter takes them.
pub(super) fn columns(types: Types<'_, '_>, owner: &TypeView<'_>) -> Option<TokenStream> {
    let operations = &types.view.api.operations;
    let mut filtered = operations.iter().filter(|operation| operation.parameters.iter().any(|one| one.filter));
    filtered.find(|operation| row(types, operation).is_some_and(|row| row.name == owner.name))?;
    let name = ident(&owner.name);
    let columns = named_columns(owner).into_iter().map(|(constant, field)| column(types, field, &constant));
    Some(quote! {
        #[doc = " Columns to filter and to sort by."]
        impl #name { #(#columns)* }
    })
}

/// A condition on the first columns of text and of truth values of a record, for an example.
pub(super) fn sample_condition(types: Types<'_, '_>, owner: &TypeView<'_>) -> Option<String> {
    let columns = named_columns(owner);
    let path = |constant: &str| format!("{}::{constant}", owner.name);
    let of = |ty: &str| columns.iter().find(|(_, field)| held(types, field).to_string() == ty);
    let text = of("String").map(|(constant, field)| {
        let text = sample::text(types.view.api.resolve(&field.schema), &field.name);
        format!("{}.like([{text:?}])", path(constant))
    });
    let truth = of("bool").map(|(constant, _)| format!("{}.eq(true)", path(constant)));
    let conditions: Vec<String> = text.into_iter().chain(truth).collect();
    (!conditions.is_empty()).then(|| conditions.join(" & "))
}

/// The fields of a record with the names of their constants.
fn named_columns<'a>(owner: &TypeView<'a>) -> Vec<(String, &'a Field)> {
    let Kind::Object(fields) = &owner.definition.schema.kind else { return Vec::new() };
    let mut scope = Scope::default();
    let constant = |field: &Field| snake(&field.name, "column").to_shouty_snake_case();
    fields.iter().map(|field| (scope.claim(&constant(field), &[]), field)).collect()
}

fn column(types: Types<'_, '_>, field: &Field, constant: &str) -> TokenStream {
    let (wire, constant, ty) = (&field.name, ident(constant), held(types, field));
    let docs = doc(&format!("Column `{}`.", wire.replace('`', "'")));
    quote!(#docs pub const #constant: rt::Column<Self, #ty> = rt::Column::new(#wire);)
}

/// What decides which conditions fit a column: truth values, texts and times have some, of others none are known.
fn held(types: Types<'_, '_>, field: &Field) -> TokenStream {
    match types.view.api.resolve(&field.schema).kind {
        Kind::Boolean => quote!(bool),
        Kind::Text(Format::DateTime) => quote!(rt::Timestamp),
        Kind::Text(Format::Date) => quote!(rt::Date),
        Kind::Text(_) | Kind::Enum(_) => quote!(String),
        _ => quote!(rt::Value),
    }
}
