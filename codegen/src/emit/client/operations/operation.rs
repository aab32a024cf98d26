//! Operations: a struct of plain data, and its way onto the wire.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::arguments::{Arguments, BodyArgument};
use super::commands::{command, command_list};
use super::destination::destination;
use super::meta::meta;
use super::method::method;
use super::notation::{encode_argument, field_encodings};
use super::paging::paging;
use super::retry::risk;
use super::setters::setters;
use super::uploads::upload;
use crate::emit::client::documentation::arguments as argument_docs;
use crate::emit::client::documentation::comment::doc;
use crate::emit::client::documentation::operation as documentation;
use crate::emit::client::index::{ApiIndex, GroupEntry, OperationEntry};
use crate::emit::client::names::ident;
use crate::emit::client::types::records::{Row, implementation};
use crate::emit::client::types::rust_type::{Module, RustType};
use crate::emit::client::types::type_index::TypeIndex;
use crate::model::media_type::{JSON, MULTIPART, URLENCODED, is_text};
use crate::model::{Operation, Risk, is_json};

/// The code that stands for an operation.
pub(crate) struct OperationCode {
    /// The struct, its implementations and setters.
    pub(crate) items: TokenStream,
    /// The method of the group's handle.
    pub(crate) method: TokenStream,
}

/// Everything that stands for an operation.
pub(crate) fn operation(
    index: &ApiIndex<'_>,
    module: &Module,
    group: &GroupEntry<'_>,
    one: &OperationEntry<'_>,
) -> OperationCode {
    let types = &index.types;
    let name = ident(&one.name);
    let structure = structure(index, module, group, one, &name);
    let meta = meta(index.api, one.operation, &one.response.accept);
    let encode = encode(index, one.operation, &one.arguments);
    let response = module.named(&one.response.kind);
    let paging = paging(types, module, one);
    let setters = setters(index, module, one);
    let record = record(&one.name, &one.arguments);
    let repeatable = (risk(one.operation) == Risk::Read).then(|| quote!(impl rt::ReadOperation for #name {}));
    let upload = upload(index, one);
    let command_list = command_list(index, one);
    let command = command(index, module, one);
    let items = quote! {
        #structure
        impl rt::Operation for #name {
            type Response = #response;
            #[inline]
            fn meta(&self) -> &'static rt::Meta { &#meta }
            #encode
        }
        #repeatable
        #record
        #paging
        #upload
        #command_list
        #command
        #setters
    };
    OperationCode { items, method: method(index, module, group, one) }
}

fn structure(
    index: &ApiIndex<'_>,
    module: &Module,
    group: &GroupEntry<'_>,
    one: &OperationEntry<'_>,
    name: &Ident,
) -> TokenStream {
    let docs = documentation::structure(group, one).tokens();
    let parameters = one.arguments.parameters.iter().map(|argument| {
        let docs = argument_docs::parameter(index, module, one, argument.parameter).tokens();
        let (name, ty) = (ident(&argument.name), module.named(&argument.ty));
        let ty = if argument.is_required { quote!(#ty) } else { quote!(Option<#ty>) };
        quote!(#docs pub #name: #ty,)
    });
    let body = one.arguments.body.as_ref().map(|body| {
        let docs = doc(argument_docs::body(body));
        let ty = body_member_type(body);
        let ty = module.named(&ty);
        quote!(#docs pub body: #ty,)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct #name { #(#parameters)* #body }
    }
}

/// The type of the struct's `body`. A body with known fields is always there, for the setters to write into.
fn body_member_type(body: &BodyArgument<'_>) -> RustType {
    if is_always_there(body) { body.ty.clone() } else { body.ty.clone().optional() }
}

pub(crate) fn is_always_there(body: &BodyArgument<'_>) -> bool {
    body.is_required || !body.fields.is_empty()
}

/// The operation as a record, so that a call can be stored and sent later.
fn record(name: &str, arguments: &Arguments<'_>) -> TokenStream {
    let parameters = arguments.parameters.iter().map(|one| (one.name.as_str(), one.is_required, false));
    let body = arguments.body.iter().map(|body| ("body", body.is_required, body.is_bytes()));
    let rows = parameters.chain(body).map(|(name, is_required, is_bytes)| Row {
        wire: name,
        name: ident(name),
        flags: if is_required { vec![ident("REQUIRED"), ident("NO_DEFAULT")] } else { vec![ident("OPTIONAL")] },
        is_bytes,
    });
    implementation(name, &rows.collect::<Vec<_>>(), false)
}

fn encode(index: &ApiIndex<'_>, operation: &Operation, arguments: &Arguments<'_>) -> TokenStream {
    let destination = destination(index.api, operation);
    let parameters = arguments.parameters.iter().map(|one| encode_argument(&index.types, one));
    let body = arguments.body.as_ref().map(|body| encode_body(&index.types, body));
    let is_empty = arguments.parameters.is_empty() && body.is_none() && destination.is_empty();
    let to = if is_empty { ident("_to") } else { ident("to") };
    quote!(#[inline] fn encode(&self, #to: &mut rt::Encoder) { #destination #(#parameters)* #body })
}

/// How a body is written, with its media type.
pub(crate) enum BodyWriting {
    /// As JSON.
    Json(String),
    /// As a form without files.
    Form(String),
    /// As a form with files.
    Multipart,
    /// As text.
    Text(String),
    /// As bytes.
    Bytes(String),
}

/// How a body is written. A form with files of which no document names the fields has none, and is JSON.
pub(crate) fn writing(types: &TypeIndex<'_>, body: &BodyArgument<'_>) -> BodyWriting {
    let is_record = types.named(&body.content.schema).is_some_and(|entry| entry.is_record());
    let full = body.full_media_type();
    match body.media_type.as_str() {
        media_type if is_json(media_type) => BodyWriting::Json(full),
        URLENCODED => BodyWriting::Form(full),
        MULTIPART if is_record => BodyWriting::Multipart,
        MULTIPART => BodyWriting::Json(JSON.to_owned()),
        media_type if is_text(media_type) => BodyWriting::Text(full),
        _ => BodyWriting::Bytes(full),
    }
}

fn encode_body(types: &TypeIndex<'_>, body: &BodyArgument<'_>) -> TokenStream {
    let encodings = || field_encodings(types, body.content);
    let call = match writing(types, body) {
        BodyWriting::Json(full) => return with_media_type(quote!(to.json(&self.body);), &full, JSON),
        BodyWriting::Form(full) => {
            let call = match encodings() {
                Some(encodings) => quote!(to.form_as(&self.body, #encodings);),
                None => quote!(to.form(&self.body);),
            };
            return with_media_type(call, &full, URLENCODED);
        }
        BodyWriting::Multipart => match encodings() {
            Some(encodings) => quote!(to.multipart_as(body, #encodings);),
            None => quote!(to.multipart(body);),
        },
        BodyWriting::Text(full) => quote!(to.text(#full, body);),
        BodyWriting::Bytes(full) => quote!(to.bytes(#full, body);),
    };
    match is_always_there(body) {
        true => quote!(let body = &self.body; #call),
        false => quote!(if let Some(body) = &self.body { #call }),
    }
}

/// The statements that set a body with a media type that is not the usual one.
fn with_media_type(call: TokenStream, media_type: &str, usual: &str) -> TokenStream {
    match media_type == usual {
        true => call,
        false => quote!(#call to.media_type(#media_type);),
    }
}
