//! What an operation gives back.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::client::types::rust_type::Types;
use crate::model::{Content, Operation, Schema, Status};

/// How the answer of an operation is read.
pub(crate) struct Answer<'a> {
    /// The runtime's kind of answer.
    pub(crate) tokens: TokenStream,
    /// The type of the JSON that is read, if there can be any.
    pub(crate) data: Option<TokenStream>,
    /// The shape, if the answer is JSON and always there.
    pub(crate) schema: Option<&'a Schema>,
    /// The `accept` header.
    pub(crate) accept: String,
}

/// Chooses how to read the answers that mean success. Where two have different JSON the caller gets what was sent; so too
/// where no document says what is sent, unless the status says that it is nothing.
pub(crate) fn answer<'a>(types: Types<'_, '_>, operation: &'a Operation) -> Answer<'a> {
    let contents: Vec<&Content> = operation.successes().flat_map(|response| &response.content).collect();
    let mut media_types: Vec<&str> = contents.iter().map(|content| content.media_type.as_str()).collect();
    media_types.sort_unstable();
    media_types.dedup();
    let accept = if media_types.is_empty() { "*/*".to_owned() } else { media_types.join(", ") };
    let bare = operation.successes().any(|response| response.content.is_empty());
    let (tokens, data, schema) = match contents.as_slice() {
        [] if is_always_empty(operation) => (quote!(rt::Empty), None, None),
        [] => (quote!(rt::Binary), None, None),
        contents if contents.iter().all(|content| content.is_json()) => {
            let (data, schema) = json(types, contents, bare);
            (quote!(rt::Json<#data>), Some(data), schema)
        }
        contents if contents.iter().all(|content| content.media_type.starts_with("text/")) => {
            (quote!(rt::Text), None, None)
        }
        contents => match data_beside_files(types, contents) {
            Some(data) => (quote!(rt::JsonOrBinary<#data>), Some(data), None),
            None => (quote!(rt::Binary), None, None),
        },
    };
    Answer { tokens, data, schema, accept }
}

/// The type of the JSON that is sent instead of a file, if there is any.
fn data_beside_files(types: Types<'_, '_>, contents: &[&Content]) -> Option<TokenStream> {
    let mut data = contents.iter().filter(|content| content.is_json()).map(|content| types.of(&content.schema));
    let ty = data.next()?;
    let is_one = data.all(|other| other.to_string() == ty.to_string());
    Some(if is_one { ty } else { quote!(rt::Value) })
}

/// Whether each answer that means success has a status that forbids a body.
fn is_always_empty(operation: &Operation) -> bool {
    let mut successes = operation.successes().peekable();
    successes.peek().is_some() && successes.all(|response| response.status == Status::Code(204))
}

/// The type of JSON of these forms, and its shape if it is always there.
fn json<'a>(types: Types<'_, '_>, contents: &[&'a Content], bare: bool) -> (TokenStream, Option<&'a Schema>) {
    let mut shapes = contents.iter().map(|content| (&content.schema, types.of(&content.schema)));
    let Some((schema, ty)) = shapes.next() else { return (quote!(rt::Value), None) };
    if shapes.any(|(_, other)| other.to_string() != ty.to_string()) {
        return (quote!(rt::Value), None);
    }
    if bare || schema.nullable {
        return (quote!(Option<#ty>), None);
    }
    (ty, Some(schema))
}
