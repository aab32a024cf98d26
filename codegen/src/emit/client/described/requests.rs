//! What the tables say of requests: their parameters and body.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::Names;
use super::schemas::{UNNAMED, schema};
use crate::emit::client::index::{ApiIndex, OperationEntry};
use crate::emit::client::names::{ident, pascal};
use crate::emit::client::operations::arguments::Argument;
use crate::emit::client::operations::notation::{field_encodings, notation};
use crate::emit::client::operations::operation::{BodyWriting, is_always_there, writing};

/// An argument of the path, the query, the headers or the cookies.
pub(super) fn parameter(index: &ApiIndex<'_>, names: &Names<'_>, one: &Argument<'_>) -> TokenStream {
    let (name, is_required) = (&one.parameter.name, one.is_required);
    let place = ident(&pascal(one.parameter.location.as_str(), "Query"));
    let mut described = one.parameter.schema.clone();
    described.description = one.parameter.description.clone().or(described.description);
    described.deprecated |= one.parameter.deprecated;
    let schema = schema(&index.types, names, name, &described);
    let notation = match notation(&index.types, one.parameter) {
        Some(notation) => quote!(Some(#notation)),
        None => quote!(None),
    };
    quote!(rt::ParameterInfo {
        name: #name, place: rt::ParameterPlace::#place, is_required: #is_required, schema: #schema, notation: #notation,
    })
}

/// The body of a request, if it can have one.
pub(super) fn body(index: &ApiIndex<'_>, names: &Names<'_>, one: &OperationEntry<'_>) -> Option<TokenStream> {
    let body = one.arguments.body.as_ref()?;
    let (format, media_type) = match writing(&index.types, body) {
        BodyWriting::Json(media_type) => ("Json", media_type),
        BodyWriting::Form(media_type) => ("Form", media_type),
        BodyWriting::Multipart => ("Multipart", body.full_media_type()),
        BodyWriting::Text(media_type) => ("Text", media_type),
        BodyWriting::Bytes(media_type) => ("Bytes", media_type),
    };
    let format = ident(format);
    let (is_required, is_always_sent) = (body.is_required, is_always_there(body) && body.is_data());
    let description = body.description.unwrap_or_default();
    let schema = schema(&index.types, names, UNNAMED, &body.content.schema);
    let encodings = field_encodings(&index.types, body.content).unwrap_or_else(|| quote!(&[]));
    Some(quote!(rt::BodyInfo {
        media_type: #media_type, format: rt::BodyFormat::#format, is_required: #is_required,
        is_always_sent: #is_always_sent, description: #description, schema: #schema, encodings: #encodings,
    }))
}
