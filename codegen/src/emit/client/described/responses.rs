//! What the tables say of responses: their content, and how a list in them is read in pages.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::Names;
use super::schemas::{UNNAMED, schema, schema_or_null};
use crate::emit::client::index::{ApiIndex, OperationEntry};
use crate::emit::client::operations::paging::{element, key_field, place_of_scalar, style};
use crate::emit::client::operations::response::ResponseKind;

/// What a response has.
pub(super) fn response(index: &ApiIndex<'_>, names: &Names<'_>, one: &OperationEntry<'_>) -> TokenStream {
    let data = |may_be_missing| match one.response.data {
        Some(data) => schema_or_null(&index.types, names, UNNAMED, data, may_be_missing),
        None => quote!(rt::SchemaInfo::ANY),
    };
    match &one.response.kind {
        ResponseKind::Empty => quote!(rt::ResponseInfo::Empty),
        ResponseKind::Text => quote!(rt::ResponseInfo::Text),
        ResponseKind::File | ResponseKind::Undocumented => quote!(rt::ResponseInfo::File),
        ResponseKind::Json(_) => {
            let data = data(one.response.schema.is_none());
            quote!(rt::ResponseInfo::Json(#data))
        }
        ResponseKind::JsonOrFile(_) => {
            let data = data(false);
            quote!(rt::ResponseInfo::JsonOrFile(#data))
        }
    }
}

/// How the list in a response is read in pages, if the client reads it so.
pub(super) fn list(index: &ApiIndex<'_>, names: &Names<'_>, one: &OperationEntry<'_>) -> Option<TokenStream> {
    let types = &index.types;
    let pagination = one.operation.pagination.as_ref()?;
    let element = element(types, one)?;
    let (items, style, item) =
        (&pagination.items, style(one.operation, pagination), schema(types, names, UNNAMED, element));
    let pointer = |pointer: &Option<String>| {
        let pointer = pointer.as_deref().filter(|pointer| place_of_scalar(types, one, pointer));
        optional(pointer)
    };
    let (next, total) = (pointer(&pagination.next), pointer(&pagination.total));
    let key = key_field(types, one.operation, element).map(|field| field.field.name.clone());
    let key = optional(key.as_deref());
    Some(quote!(rt::ListInfo { paging: #style, items: #items, item: #item, next: #next, total: #total, key: #key }))
}

pub(super) fn optional(text: Option<&str>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}
