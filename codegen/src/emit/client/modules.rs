//! The files of the crate that hold code.

use proc_macro2::TokenStream;
use quote::quote;

use super::choices::{open_enum, union};
use super::doc::doc;
use super::macros::{each_answer, each_list, each_operation};
use super::names::ident;
use super::operations::operation;
use super::records::{record, type_doc};
use super::source::Source;
use super::types::Types;
use super::view::{GroupView, SHARED, TypeView, View};
use crate::model::Kind;

/// `lib.rs`: the modules, and an accessor of the client for each group.
pub(super) fn library(view: &View<'_>) -> Source {
    let modules = view.groups.iter().map(|group| {
        let (name, feature) = (ident(&group.module), &group.module);
        quote!(#[cfg(feature = #feature)] pub mod #name;)
    });
    let accessors = view.groups.iter().map(|group| {
        let (name, handle, feature) = (ident(&group.module), ident(&group.handle), &group.module);
        let docs = doc(&group_doc(group));
        quote! {
            #docs
            #[cfg(feature = #feature)]
            #[must_use]
            pub fn #name(&self) -> #name::#handle<'_> { #name::#handle { client: self } }
        }
    });
    let macros = [each_answer(view), each_operation(view), each_list(view)];
    let tokens = quote! {
        #(#modules)*
        pub mod runtime;
        pub mod types;

        pub use runtime::{
            ApiError, Client, ClientBuilder, DataOrDocument, Date, Document, Error, ErrorKind, Extra, FilePart, Filter,
            JsonError, Method, Patch, Patience, RateLimit, Region, Secret, Source, Timestamp, WaitError, WaitKind,
            from_json, from_json_strictly, jiff,
        };

        impl Client { #(#accessors)* }

        #(#macros)*
    };
    let title = &view.api.title;
    let about = view.api.description.clone().unwrap_or_default();
    Source::new(&format!("Client of the {title}.\n\n{about}"), tokens).with_closing_doc("Start with [`Client`].")
}

/// The module of a group: its handle, its operations, and the types that only they use.
pub(super) fn group(view: &View<'_>, group: &GroupView<'_>) -> Source {
    let types = Types { view, module: &group.module };
    let emitted: Vec<_> = group.operations.iter().map(|one| operation(types, one)).collect();
    let (items, methods) = (emitted.iter().map(|one| &one.items), emitted.iter().map(|one| &one.method));
    let definitions = view.types_in(&group.module).map(|ty| definition(types, ty));
    let (handle, docs) = (ident(&group.handle), doc(&group_doc(group)));
    let tokens = quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #handle<'c> { pub(crate) client: &'c rt::Client }
        impl<'c> #handle<'c> { #(#methods)* }
        #(#items)*
        #(#definitions)*
    };
    Source::new(&group_doc(group), tokens)
}

/// `types.rs`: the types that several groups use.
pub(super) fn shared(view: &View<'_>) -> Source {
    let types = Types { view, module: SHARED };
    let definitions = view.types_in(SHARED).map(|ty| definition(types, ty));
    Source::new("Types that several groups use.", quote!(#(#definitions)*))
}

fn group_doc(group: &GroupView<'_>) -> String {
    let text = group.group.description.clone();
    text.unwrap_or_else(|| format!("Operations of the group `{}`.", group.group.name.replace('`', "'")))
}

fn definition(types: Types<'_, '_>, ty: &TypeView<'_>) -> TokenStream {
    match &ty.definition.schema.kind {
        Kind::Object(_) => record(types, ty),
        Kind::Enum(values) => open_enum(ty, values),
        Kind::Union(shapes) => union(types, ty, shapes),
        _ => alias(types, ty),
    }
}

/// A name for a shape that Rust has a type for. A name that only stands for itself is free-form.
fn alias(types: Types<'_, '_>, ty: &TypeView<'_>) -> TokenStream {
    let (name, docs) = (ident(&ty.name), doc(&type_doc(ty)));
    let target = if ty.usage.endless { quote!(rt::Value) } else { types.of(&ty.definition.schema) };
    quote!(#docs pub type #name = #target;)
}
