//! The files of the crate that hold code.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::client::documentation::comment::{Comment, doc};
use crate::emit::client::documentation::front_page::front_page;
use crate::emit::client::index::{GroupView, SHARED, TypeView, View};
use crate::emit::client::names::ident;
use crate::emit::client::operations::operation::operation;
use crate::emit::client::package::macros::{each_answer, each_list, each_operation};
use crate::emit::client::package::source::Source;
use crate::emit::client::types::choices::{open_enum, union};
use crate::emit::client::types::columns::columns;
use crate::emit::client::types::ids;
use crate::emit::client::types::records::{record, type_doc};
use crate::emit::client::types::rust_type::Types;
use crate::model::Kind;

/// `lib.rs`: the modules, and an accessor of the client for each group.
pub(crate) fn library(view: &View<'_>) -> Source {
    let modules = view.groups.iter().map(|group| {
        let (name, feature) = (ident(&group.module), &group.module);
        quote!(#[cfg(feature = #feature)] pub mod #name;)
    });
    let accessors = view.groups.iter().map(|group| {
        let (name, handle, feature) = (ident(&group.module), ident(&group.handle), &group.module);
        let docs = Comment::of(&group_doc(group)).ours([format!("Needs the feature `{feature}`.")]).tokens();
        quote! {
            #docs
            #[cfg(feature = #feature)]
            #[must_use]
            pub fn #name(&self) -> #name::#handle<'_> { #name::#handle { client: self } }
        }
    });
    let ids = ids::exports(&view.ids);
    let macros = [each_answer(view), each_operation(view), each_list(view)];
    let tokens = quote! {
        // What a call can do stands before its setters in the documentation if its module does.
        pub mod runtime;
        #(#modules)*
        pub mod ids;
        pub mod types;

        pub use runtime::{
            ApiError, Budget, Client, ClientBuilder, Column, Condition, DataOrDocument, Date, Document, Error, ErrorKind,
            Extra, FilePart, FileSource, Filter, JsonError, Method, Page, Patch, Polling, RateLimit, Region, ResponseMeta, Retry,
            Risk, Secret, Timestamp, TransportKind, Value, WaitError, WaitKind, from_json, from_json_strictly,
            header, jiff,
        };

        #ids

        impl Client { #(#accessors)* }

        #(#macros)*
    };
    let title = &view.api.title;
    let source = Source::new(&format!("Client of the {title}."), tokens).with_page(&front_page(view));
    match &view.api.description {
        Some(about) => source.with_page("# The API").with_text(about),
        None => source,
    }
}

/// The module of a group: its handle, its operations, and the types that only they use.
pub(crate) fn group(view: &View<'_>, group: &GroupView<'_>) -> Source {
    let types = Types { view, module: &group.module };
    let emitted: Vec<_> = group.operations.iter().map(|one| operation(types, group, one)).collect();
    let (items, methods) = (emitted.iter().map(|one| &one.items), emitted.iter().map(|one| &one.method));
    let definitions = view.types_in(&group.module).map(|ty| definition(types, ty));
    let accessor = format!("The operations of this group: [`Client::{0}`](rt::Client::{0}) gives them.", group.module);
    let (handle, docs) = (ident(&group.handle), Comment::default().ours([accessor]).tokens());
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
pub(crate) fn shared(view: &View<'_>) -> Source {
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
        Kind::Object(_) => {
            let (record, columns) = (record(types, ty), columns(types, ty));
            quote!(#record #columns)
        }
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
