//! What an operation gives back.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;

use super::types::{OUTSIDE, Types};
use super::view::View;
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

/// The macro that hands a caller's macro one row for each form of an answer that is JSON: the operation's id, the status
/// as the document writes it, and the Rust type. Nobody pays for it who does not use it.
pub(super) fn each_answer(view: &View<'_>) -> TokenStream {
    let types = Types { view, module: OUTSIDE };
    let operations = view.groups.iter().flat_map(|group| &group.operations).map(|one| one.operation);
    let rows = operations.flat_map(|operation| {
        let answers = operation.responses.iter().flat_map(|one| one.content.iter().map(move |content| (one, content)));
        answers.filter(|(_, content)| content.is_json()).map(|(response, content)| {
            let (id, status, ty) =
                (&operation.id, response.status.to_string(), outside(types.of_element(&content.schema)));
            quote!(#id, #status => #ty;)
        })
    });
    quote! {
        /** Hands `$each!` one row for each JSON answer: operation, status, type. For tests; all features must be on. */
        #[doc(hidden)]
        #[macro_export]
        macro_rules! each_answer {
            ($each:ident) => { $each! { #(#rows)* } };
        }
    }
}

/// A type as it is named in the macro, which is used in other crates.
fn outside(ty: TokenStream) -> TokenStream {
    ty.into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(name) if name == "rt" => quote!($crate::runtime),
            TokenTree::Ident(name) if name == "BTreeMap" => quote!(::std::collections::BTreeMap),
            TokenTree::Group(group) => TokenTree::from(Group::new(group.delimiter(), outside(group.stream()))).into(),
            other => other.into(),
        })
        .collect()
}
