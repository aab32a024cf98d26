//! The files of the crate that hold code.

use proc_macro2::TokenStream;
use quote::quote;

use super::source::{Sink, Source};
use crate::emit::client::documentation::comment::{Comment, lines};
use crate::emit::client::documentation::front_page::front_page;
use crate::emit::client::index::{ApiIndex, GroupEntry, OperationEntry};
use crate::emit::client::names::ident;
use crate::emit::client::operations::columns::column_constants;
use crate::emit::client::operations::operation::operation;
use crate::emit::client::types::definitions::definition;
use crate::emit::client::types::ids;
use crate::emit::client::types::rust_type::{Module, SHARED};

/// `lib.rs`: the modules, and an accessor of the client for each group.
pub(crate) fn library<S: Sink>(index: &ApiIndex<'_>) -> Source<S> {
    let modules = index.groups.iter().map(|group| {
        let (name, feature) = (ident(&group.module), &group.module);
        quote!(#[cfg(feature = #feature)] pub mod #name;)
    });
    let accessors = index.groups.iter().map(accessor);
    let ids = ids::exports(&index.types.ids);
    let tokens = quote! {
        pub mod runtime;
        #(#modules)*
        pub mod ids;
        #[cfg(feature = "operations")]
        pub mod operations;
        pub mod types;

        #[doc(inline)]
        pub use runtime::{
            ApiError, Budget, Client, ClientBuilder, Column, Condition, DataOrDocument, Date, Document, Error, ErrorKind,
            Extra, FilePart, FileSource, Filter, JsonError, Method, Page, Patch, Polling, Preview, RateLimit, Region,
            ResponseMeta, Retry, Risk, Secret, TestClock, Timestamp, TransportKind, Value, WaitError, WaitKind, from_json,
            from_json_strictly, header, jiff, reqwest,
        };

        #ids

        impl Client { #(#accessors)* }
    };
    let title = &index.api.title;
    let source = Source::new(&format!("Client for the {title}."), tokens).with_page(&front_page(index));
    match &index.api.description {
        Some(text) => source.with_page("# The API").with_text(text),
        None => source,
    }
}

/// The method of `Client` that returns the handle of a group.
fn accessor(group: &GroupEntry<'_>) -> TokenStream {
    let (name, handle, feature) = (ident(&group.module), ident(&group.handle), &group.module);
    let docs = Comment::of(&group_doc(group)).ours([format!("Needs the feature `{feature}`.")]).tokens();
    quote! {
        #docs
        #[cfg(feature = #feature)]
        #[must_use]
        pub fn #name(&self) -> #name::#handle<'_> { #name::#handle { client: self } }
    }
}

/// The module of a group: its handle, its operations, and the types that only they use.
pub(crate) fn group<S: Sink>(index: &ApiIndex<'_>, group: &GroupEntry<'_>) -> Source<S> {
    let module = &Module::new(&group.module);
    module.uses_runtime();
    let (mut items, mut methods) = (S::default(), S::Members::default());
    for one in &group.operations {
        let code = operation(index, module, group, one);
        items.push(code.items);
        S::push_members(&mut methods, code.method);
    }
    let definitions: S = definitions(index, module);
    let accessor =
        format!("The operations of this group. [`Client::{0}`](rt::Client::{0}) returns them.", group.module);
    let (handle, docs) = (ident(&group.handle), Comment::default().ours([accessor]).tokens());
    let mut code = S::default();
    code.push(module.imports());
    code.push(quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #handle<'c> { pub(crate) client: &'c rt::Client }
    });
    code.push_impl(quote!(impl #handle<'_> {}), methods);
    code.append(items);
    code.append(definitions);
    let source = Source::of(&group_doc(group), code);
    if group.operations.is_empty() { source } else { source.with_page(&operation_list(group)) }
}

/// The methods of a group, which is what readers of its module look for.
fn operation_list(group: &GroupEntry<'_>) -> String {
    let line = |one: &OperationEntry<'_>| {
        let OperationEntry { operation, method, .. } = one;
        let summary = operation.summary.as_deref().unwrap_or_default();
        let colon = if summary.trim().is_empty() { "" } else { ": " };
        format!("* [`{method}`]({}::{method}){colon}{}\n", group.handle, lines(summary).join(" "))
    };
    format!("# Operations\n\n{}", group.operations.iter().map(line).collect::<String>())
}

/// `types.rs`: the types that several groups use.
pub(crate) fn shared<S: Sink>(index: &ApiIndex<'_>) -> Source<S> {
    let module = Module::new(SHARED);
    let definitions: S = definitions(index, &module);
    let mut code = S::default();
    code.push(module.imports());
    code.append(definitions);
    Source::of("Types that several groups use.", code)
}

/// The types of a module, with the constants for the columns that filters take.
fn definitions<S: Sink>(index: &ApiIndex<'_>, module: &Module) -> S {
    let mut code = S::default();
    for entry in index.types.in_module(&module.name) {
        code.push(definition(&index.types, module, entry));
        let constants = column_constants(index, module, entry);
        code.push(quote!(#constants));
    }
    code
}

fn group_doc(group: &GroupEntry<'_>) -> String {
    let text = group.group.description.clone();
    text.unwrap_or_else(|| format!("Operations of the group `{}`.", group.group.name.replace('`', "'")))
}
