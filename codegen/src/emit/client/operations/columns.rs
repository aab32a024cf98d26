//! The columns of lists that take a filter, as constants of their records.

use std::collections::BTreeMap;

use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::paging::element;
use crate::emit::client::documentation::comment::doc;
use crate::emit::client::index::{ApiIndex, OperationEntry};
use crate::emit::client::names::{ident, snake};
use crate::emit::client::types::rust_type::{Module, RuntimeType, RustType};
use crate::emit::client::types::type_index::{TypeEntry, TypeIndex};
use crate::model::{ColumnKind, Field, FilterColumns, Format, SchemaKind, UniqueNames};

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
    let SchemaKind::Object(fields) = &owner.definition.schema.kind else { return Vec::new() };
    let by_record = index.filters.get_or_init(|| filters_by_record(index));
    let Some(filters) = by_record.get(&owner.path.name) else { return Vec::new() };
    let taken = fields.iter().filter(|field| filters.iter().any(|filter| filter.take(&field.name)));
    let mut scope = UniqueNames::separated_by("_");
    let constant = |field: &Field| snake(&field.name, "column").to_shouty_snake_case();
    taken
        .map(|field| Column { field, constant: scope.claim(&constant(field)), ty: column_type(&index.types, field) })
        .collect()
}

/// The filters of lists, by the name of the record that they list. They are collected once, because a search through all
/// operations for each record takes time that grows with the square of the API.
fn filters_by_record(index: &ApiIndex<'_>) -> BTreeMap<String, Vec<FilterColumns>> {
    let mut by_record: BTreeMap<String, Vec<FilterColumns>> = BTreeMap::new();
    for (_, one) in index.operations() {
        let filters: Vec<_> = one.operation.parameters.iter().filter_map(|one| one.filter.clone()).collect();
        if let Some(row) = (!filters.is_empty()).then(|| row(&index.types, one)).flatten() {
            by_record.entry(row.path.name.clone()).or_default().extend(filters);
        }
    }
    by_record
}

/// Booleans, text and times have conditions of their own. None are known for other types.
fn column_type(types: &TypeIndex<'_>, field: &Field) -> RustType {
    let kind = &types.api.resolve(&field.schema).kind;
    match ColumnKind::of(kind) {
        ColumnKind::Boolean => RustType::Bool,
        ColumnKind::Text => RustType::String,
        ColumnKind::Time if *kind == SchemaKind::Text(Format::Date) => RustType::Runtime(RuntimeType::Date),
        ColumnKind::Time => RustType::Runtime(RuntimeType::Timestamp),
        ColumnKind::Other => RustType::VALUE,
    }
}
