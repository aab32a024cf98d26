//! What an operation gives back.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::Types;
use crate::model::{Content, Operation, Schema, Status};

/// How the answer of an operation is read.
pub(super) struct Answer<'a> {
    /// The runtime's kind of answer.
    pub(super) tokens: TokenStream,
    /// The shape, if the answer is JSON and always there.
    pub(super) schema: Option<&'a Schema>,
    /// The `accept` header.
    pub(super) accept: String,
}

/// Chooses how to read the answers that mean success. Where two have different JSON the caller gets what was sent; so too
/// where no document says what is sent, unless the status says that it is nothing.
pub(super) fn answer<'a>(types: Types<'_, '_>, operation: &'a Operation) -> Answer<'a> {
    let contents: Vec<&Content> = operation.successes().flat_map(|response| &response.content).collect();
    let mut media_types: Vec<&str> = contents.iter().map(|content| content.media_type.as_str()).collect();
    media_types.sort_unstable();
    media_types.dedup();
    let accept = if media_types.is_empty() { "*/*".to_owned() } else { media_types.join(", ") };
    let bare = operation.successes().any(|response| response.content.is_empty());
    let (tokens, schema) = match contents.as_slice() {
        [] if is_always_empty(operation) => (quote!(rt::Empty), None),
        [] => (quote!(rt::Binary), None),
        contents if contents.iter().all(|content| content.is_json()) => json(types, contents, bare),
        contents if contents.iter().all(|content| content.media_type.starts_with("text/")) => (quote!(rt::Text), None),
        contents => (json_or_binary(types, contents), None),
    };
    Answer { tokens, schema, accept }
}

/// Files alone, or JSON of one form beside them.
fn json_or_binary(types: Types<'_, '_>, contents: &[&Content]) -> TokenStream {
    let mut data = contents.iter().filter(|content| content.is_json()).map(|content| types.of(&content.schema));
    let Some(ty) = data.next() else { return quote!(rt::Binary) };
    let is_one = data.all(|other| other.to_string() == ty.to_string());
    if is_one { quote!(rt::JsonOrBinary<#ty>) } else { quote!(rt::JsonOrBinary<rt::Value>) }
}

/// Whether each answer that means success has a status that forbids a body.
fn is_always_empty(operation: &Operation) -> bool {
    let mut successes = operation.successes().peekable();
    successes.peek().is_some() && successes.all(|response| response.status == Status::Code(204))
}

fn json<'a>(types: Types<'_, '_>, contents: &[&'a Content], bare: bool) -> (TokenStream, Option<&'a Schema>) {
    let mut shapes = contents.iter().map(|content| (&content.schema, types.of(&content.schema)));
    let Some((schema, ty)) = shapes.next() else { return (quote!(rt::Empty), None) };
    if shapes.any(|(_, other)| other.to_string() != ty.to_string()) {
        return (quote!(rt::Json<rt::Value>), None);
    }
    if bare || schema.nullable {
        return (quote!(rt::Json<Option<#ty>>), None);
    }
    (quote!(rt::Json<#ty>), Some(schema))
}
