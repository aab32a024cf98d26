//! What an operation returns.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::emit::client::types::rust_type::{Named, RustType};
use crate::emit::client::types::type_index::TypeIndex;
use crate::model::{Api, Content, Method, Operation, Schema, Status};

/// How the response of an operation is read.
pub(crate) struct Response<'a> {
    pub(crate) kind: ResponseKind,
    /// The shape, if the response is always JSON.
    pub(crate) schema: Option<&'a Schema>,
    /// The shape of the JSON that a response may have, if there is only one.
    pub(crate) data: Option<&'a Schema>,
    /// The `accept` header.
    pub(crate) accept: String,
}

/// The runtime's kinds of responses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ResponseKind {
    /// No content.
    Empty,
    /// Text.
    Text,
    /// A file.
    File,
    /// Something of which no document says what it is.
    Undocumented,
    /// JSON of a type.
    Json(RustType),
    /// JSON of a type, or a file.
    JsonOrFile(RustType),
}

impl<'a> Response<'a> {
    /// Chooses how to read the responses that mean success. If two have different JSON, or no document says what is
    /// sent, the caller gets what was sent, unless the status allows no content.
    pub(crate) fn new(types: &TypeIndex<'_>, operation: &'a Operation) -> Self {
        let contents: Vec<&'a Content> = operation.successes().flat_map(|response| &response.content).collect();
        let mut media_types: Vec<&str> = contents.iter().map(|content| content.media_type.as_str()).collect();
        media_types.sort_unstable();
        media_types.dedup();
        let accept = if media_types.is_empty() { "*/*".to_owned() } else { media_types.join(", ") };
        let (kind, schema) = match contents.as_slice() {
            [] if is_always_empty(operation) || is_action(types.api, operation) => (ResponseKind::Empty, None),
            [] => (ResponseKind::Undocumented, None),
            contents if contents.iter().all(|content| content.is_json()) => json(types, operation, contents),
            contents if contents.iter().all(|content| content.media_type.starts_with("text/")) => {
                (ResponseKind::Text, None)
            }
            contents => (json_beside_file(types, contents), None),
        };
        let data: Vec<&'a Content> = contents.into_iter().filter(|content| content.is_json()).collect();
        let is_one_type = only_type(types, &data).is_some();
        let data = data.first().filter(|_| is_one_type).map(|content| &content.schema);
        Self { kind, schema, data, accept }
    }
}

/// The kind of JSON contents, and their shape if it is always there.
fn json<'a>(
    types: &TypeIndex<'_>,
    operation: &Operation,
    contents: &[&'a Content],
) -> (ResponseKind, Option<&'a Schema>) {
    let may_be_missing = operation.successes().any(|response| response.content.is_empty());
    match (only_type(types, contents), contents.first()) {
        (Some(ty), Some(first)) if may_be_missing || first.schema.nullable => (ResponseKind::Json(ty.optional()), None),
        (Some(ty), Some(first)) => (ResponseKind::Json(ty), Some(&first.schema)),
        _ => (ResponseKind::Json(RustType::VALUE), None),
    }
}

/// The kind of contents some of which may be JSON, and others are not.
fn json_beside_file(types: &TypeIndex<'_>, contents: &[&Content]) -> ResponseKind {
    let data: Vec<&Content> = contents.iter().copied().filter(|content| content.is_json()).collect();
    if data.is_empty() {
        return ResponseKind::File;
    }
    ResponseKind::JsonOrFile(only_type(types, &data).unwrap_or(RustType::VALUE))
}

/// The type of contents, if it is the same for all of them.
fn only_type(types: &TypeIndex<'_>, contents: &[&Content]) -> Option<RustType> {
    let mut all = contents.iter().map(|content| types.of(&content.schema));
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}

/// Whether every response that means success has a status that forbids a body.
fn is_always_empty(operation: &Operation) -> bool {
    let mut successes = operation.successes().peekable();
    successes.peek().is_some() && successes.all(|response| response.status == Status::Code(204))
}

/// Whether an operation only has an effect: it succeeds, no document shows a response, and nothing can be read at its path
/// that the response might be.
fn is_action(api: &Api, operation: &Operation) -> bool {
    let is_read = |operation: &Operation| matches!(operation.method, Method::Get | Method::Head);
    let here = operation.path.key();
    operation.successes().next().is_some()
        && !is_read(operation)
        && !api.operations.iter().any(|other| is_read(other) && other.path.key() == here)
}

impl ToTokens for Named<'_, ResponseKind> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.module.uses_runtime();
        tokens.extend(match self.named {
            ResponseKind::Empty => quote!(rt::Empty),
            ResponseKind::Text => quote!(rt::Text),
            ResponseKind::File | ResponseKind::Undocumented => quote!(rt::Binary),
            ResponseKind::Json(ty) => {
                let ty = self.module.named(ty);
                quote!(rt::Json<#ty>)
            }
            ResponseKind::JsonOrFile(ty) => {
                let ty = self.module.named(ty);
                quote!(rt::JsonOrBinary<#ty>)
            }
        });
    }
}
