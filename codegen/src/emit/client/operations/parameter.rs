//! The arguments of methods and setters: what they accept, and how it becomes the value of a field.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::client::types::rust_type::{Module, RustType};

/// The type of an argument from which a value of `ty` is made: anything that converts without a loss, and for a list
/// anything that yields its elements.
pub(crate) fn parameter_type(module: &Module, ty: &RustType) -> TokenStream {
    let named = module.named(ty);
    match ty.element() {
        Some(element) => {
            let named = module.named(element);
            match element.is_taken_as_is() {
                true => quote!(impl IntoIterator<Item = #named>),
                false => quote!(impl IntoIterator<Item = impl Into<#named>>),
            }
        }
        None if ty.is_taken_as_is() => quote!(#named),
        None => quote!(impl Into<#named>),
    }
}

/// An argument as a value of `ty`.
pub(crate) fn convert(argument: TokenStream, ty: &RustType) -> TokenStream {
    match ty.element() {
        Some(element) if element.is_taken_as_is() => quote!(#argument.into_iter().collect()),
        Some(_) => quote!(#argument.into_iter().map(Into::into).collect()),
        None if ty.is_taken_as_is() => argument,
        None => quote!(#argument.into()),
    }
}
