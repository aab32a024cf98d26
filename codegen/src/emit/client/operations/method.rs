//! The method of a group's handle that begins a call.

use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::{Arguments, BodyArgument};
use super::parameter::{convert, parameter_type};
use crate::emit::client::documentation::aliases::aliases;
use crate::emit::client::documentation::operation as documentation;
use crate::emit::client::index::{ApiIndex, GroupEntry, OperationEntry};
use crate::emit::client::names::ident;
use crate::emit::client::types::rust_type::{Module, RustType};
use crate::emit::client::types::type_index::Wrapping;

/// The method of an operation: what is required is an argument.
pub(crate) fn method(
    index: &ApiIndex<'_>,
    module: &Module,
    group: &GroupEntry<'_>,
    one: &OperationEntry<'_>,
) -> TokenStream {
    let docs = documentation::method(index, module, group, one).tokens();
    let (method, name) = (ident(&one.method), ident(&one.name));
    let taken = one.arguments.taken();
    let parameters = taken.iter().map(|argument| {
        let (name, ty) = (ident(&argument.name), parameter_type(module, &argument.ty));
        quote!(#name: #ty)
    });
    let value = construct(module, &one.name, &one.arguments);
    let aliases = aliases(one);
    quote! {
        #docs
        #aliases
        pub fn #method(&self, #(#parameters),*) -> rt::Call<#name> { rt::Call::new(self.client, #value) }
    }
}

/// The operation's struct with its required parts.
fn construct(module: &Module, name: &str, arguments: &Arguments<'_>) -> TokenStream {
    let name = ident(name);
    let required = arguments.parameters.iter().filter(|one| one.is_required);
    let mut parts: Vec<TokenStream> = required.map(|one| initialize(&one.name, &one.name, &one.ty, false)).collect();
    let mut complete = arguments.parameters.iter().all(|one| one.is_required);
    match &arguments.body {
        Some(body) if arguments.takes_whole_body() => parts.push(initialize("body", "body", &body.ty, false)),
        Some(body) if body.taken_fields().next().is_some() => parts.push(construct_body(module, body)),
        Some(_) => complete = false,
        None => {}
    }
    match (parts.is_empty(), complete) {
        (true, _) => quote!(#name::default()),
        (false, true) => quote!(#name { #(#parts),* }),
        (false, false) => quote!(#name { #(#parts,)* ..#name::default() }),
    }
}

/// The body with its required fields.
fn construct_body(module: &Module, body: &BodyArgument<'_>) -> TokenStream {
    let ty = module.named(&body.ty);
    let fields = body.taken_fields().map(|field| {
        let held = &field.one.held;
        initialize(&field.one.name, &field.setter, &held.inner, held.wrapping == Wrapping::Option)
    });
    let rest = body.is_partial.then(|| quote!(..#ty::default()));
    quote!(body: #ty { #(#fields,)* #rest })
}

/// A member of a struct that has the value of an argument.
fn initialize(field: &str, argument: &str, ty: &RustType, is_option: bool) -> TokenStream {
    let is_same = field == argument && ty.is_taken_as_is() && ty.element().is_none();
    let (field, argument) = (ident(field), ident(argument));
    if is_same && !is_option {
        return quote!(#field);
    }
    let value = convert(quote!(#argument), ty);
    match is_option {
        true => quote!(#field: Some(#value)),
        false => quote!(#field: #value),
    }
}
