//! The columns of lists that take a filter, as constants of their records.

use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::paging::element;
use crate::emit::client::documentation::comment::doc;
use crate::emit::client::index::{ApiIndex, OperationEntry};
use crate::emit::client::names::{ident, snake};
use crate::emit::client::types::rust_type::{Module, RuntimeType, RustType};
use crate::emit::client::types::type_index::{TypeEntry, TypeIndex};
use crate::model::{Field, FilterColumns, Format, Kind, UniqueNames};

/// A field of a record that a filter takes.
pub(crate) struct Column<'a> {
    pub(crate) field: &'a Field,
    pub(crate) constant: String,
    /// The type that decides which conditions fit the column.
    pub(crate) ty: RustType,
}

/// The record whose fields are the columns of an operation's filter.
pub(crate) fn row<'v>(types: &'v TypeIndex<'v>, one: &'v OperationEntry<'v>) -> Option<&'v TypeEntry<'v>> {
    types.named(element(types, one)?).filter(|row| row.is_record())
}

/// The constants for the columns of a record that a filter takes.
pub(crate) fn column_constants(index: &ApiIndex<'_>, module: &Module, owner: &TypeEntry<'_>) -> Option<TokenStream> {
    let name = ident(&owner.path.name);
    let columns = columns(index, owner);
    let constants = columns.iter().map(|column| {
        let (wire, constant, ty) = (&column.field.name, ident(&column.constant), module.named(&column.ty));
        let docs = doc(&format!("Column `{}`.", wire.replace('`', "'")));
        quote!(#docs pub const #constant: rt::Column<Self, #ty> = rt::Column::new(#wire);)
    });
    (!columns.is_empty()).then(|| {
        quote! {
            #[doc = " Columns to filter and to sort by."]
            impl #name { #(#constants)* }
        }
    })
}

/// The fields of a record that a filter takes, with the names of their constants.
pub(crate) fn columns<'a>(index: &ApiIndex<'_>, owner: &TypeEntry<'a>) -> Vec<Column<'a>> {
    let Kind::Object(fields) = &owner.definition.schema.kind else { return Vec::new() };
    let filters: Vec<&FilterColumns> = filters(index, owner).collect();
    let taken = fields.iter().filter(|field| filters.iter().any(|filter| filter.take(&field.name)));
    let mut scope = UniqueNames::separated_by("_");
    let constant = |field: &Field| snake(&field.name, "column").to_shouty_snake_case();
    taken
        .map(|field| Column { field, constant: scope.claim(&constant(field)), ty: column_type(&index.types, field) })
        .collect()
}

/// The filters of the lists of a record.
fn filters<'v>(index: &'v ApiIndex<'v>, owner: &TypeEntry<'_>) -> impl Iterator<Item = &'v FilterColumns> {
    let all = index.operations().flat_map(|(_, one)| {
        let filters = one.operation.parameters.iter().filter_map(|parameter| parameter.filter.as_ref());
        filters.map(move |filter| (one, filter))
    });
    let of_owner = all.filter(|(one, _)| row(&index.types, one).is_some_and(|row| row.path == owner.path));
    of_owner.map(|(_, filter)| filter)
}

/// Booleans, text and times have conditions of their own. None are known for other types.
fn column_type(types: &TypeIndex<'_>, field: &Field) -> RustType {
    match types.api.resolve(&field.schema).kind {
        Kind::Boolean => RustType::Bool,
        Kind::Text(Format::DateTime) => RustType::Runtime(RuntimeType::Timestamp),
        Kind::Text(Format::Date) => RustType::Runtime(RuntimeType::Date),
        Kind::Text(_) | Kind::Enum(_) => RustType::String,
        _ => RustType::VALUE,
    }
}
