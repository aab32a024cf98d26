//! The setters of a call: one for everything that its method does not take.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::arguments::{BodyField, is_filter, is_taken};
use super::columns::row;
use super::parameter::{convert, parameter_type};
use crate::emit::client::documentation::arguments as documentation;
use crate::emit::client::documentation::comment::Comment;
use crate::emit::client::index::{ApiIndex, OperationEntry};
use crate::emit::client::names::ident;
use crate::emit::client::types::rust_type::{Module, RustType, TypePath};
use crate::emit::client::types::type_index::Wrapping;

/// The setters of the call of an operation.
pub(crate) fn setters(index: &ApiIndex<'_>, module: &Module, one: &OperationEntry<'_>) -> Option<TokenStream> {
    let arguments = &one.arguments;
    let parameters = arguments.parameters.iter().filter(|one| !one.is_required).map(|argument| {
        let docs = documentation::parameter(index, module, one, argument.parameter);
        let name = ident(&argument.name);
        if let Some(row) = row(&index.types, one).filter(|_| is_filter(&index.types, argument.parameter)) {
            return filter_setter(module, docs, &name, &row.path);
        }
        let deprecated = argument.parameter.deprecated.then(|| quote!(#[deprecated = "the API is going to remove it"]));
        let setter =
            setter(module, docs, &argument.name, &argument.ty, |value| quote!(self.operation.#name = Some(#value);));
        quote!(#deprecated #setter)
    });
    let whole = arguments.body.as_ref().filter(|body| !body.is_required && body.fields.is_empty());
    let whole = whole.map(|body| {
        let docs = Comment::of(documentation::body(body));
        setter(module, docs, "body", &body.ty, |value| quote!(self.operation.body = Some(#value);))
    });
    let fields = arguments.body.iter().flat_map(|body| &body.fields).filter(|field| !is_taken(&field.one));
    let fields = fields.map(|field| body_setter(index, module, field));
    let setters: Vec<TokenStream> = parameters.chain(whole).chain(fields).collect();
    let name = ident(&one.name);
    // Hidden from rustdoc alone, which would list the setters of every operation on the page of `Call`. The fields of the
    // operation say the same on its own page, and editors complete hidden impls.
    (!setters.is_empty()).then(|| quote!(#[doc(hidden)] impl rt::Call<#name> { #(#setters)* }))
}

/// The setter of a filter. It does not accept conditions on the columns of another list.
fn filter_setter(module: &Module, docs: Comment, name: &Ident, row: &TypePath) -> TokenStream {
    let (docs, row) = (docs.tokens(), module.named(row));
    quote! {
        #docs
        pub fn #name(mut self, #name: impl Into<rt::Condition<#row>>) -> Self {
            self.operation.#name = Some(rt::filter_of::<#row>(#name));
            self
        }
    }
}

fn body_setter(index: &ApiIndex<'_>, module: &Module, field: &BodyField<'_>) -> TokenStream {
    let docs = Comment::of(&documentation::field(&index.types, field.one.field));
    let name = ident(&field.one.name);
    let held = &field.one.held;
    let set = |value| quote!(self.operation.body.#name = #value;);
    match held.wrapping {
        Wrapping::None => setter(module, docs, &field.setter, &held.ty, set),
        Wrapping::Patch => {
            let docs = docs.ours(["[`Patch::Clear`](rt::Patch::Clear) removes it."]);
            setter(module, docs, &field.setter, &held.ty, set)
        }
        Wrapping::Option => setter(module, docs, &field.setter, &held.inner, |value| set(quote!(Some(#value)))),
    }
}

fn setter(
    module: &Module,
    docs: Comment,
    name: &str,
    ty: &RustType,
    assign: impl Fn(TokenStream) -> TokenStream,
) -> TokenStream {
    let (docs, name) = (docs.tokens(), ident(name));
    let (parameter, assign) = (parameter_type(module, ty), assign(convert(quote!(#name), ty)));
    quote! {
        #docs
        pub fn #name(mut self, #name: #parameter) -> Self { #assign self }
    }
}
