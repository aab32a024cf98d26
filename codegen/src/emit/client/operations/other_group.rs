//! What an operation uses of another group, which is a feature of its own.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::client::index::{ApiIndex, GroupEntry, OperationEntry};
use crate::emit::client::names::ident;
use crate::emit::client::types::rust_type::Module;
use crate::model::Operation;

/// The first operation of all groups that is the one.
pub(crate) fn find<'v, 'a>(
    index: &'v ApiIndex<'a>,
    is_it: impl Fn(&Operation) -> bool,
) -> Option<(&'v GroupEntry<'a>, &'v OperationEntry<'a>)> {
    index.operations().find(|(_, one)| is_it(one.operation))
}

/// The condition on code of a module that uses a group.
pub(crate) fn feature_gate(module: &Module, group: &GroupEntry<'_>) -> Option<TokenStream> {
    let feature = &group.module;
    (module.name != *feature).then(|| quote!(#[cfg(feature = #feature)]))
}

/// The struct of an operation of a group, as a module names it.
pub(crate) fn path(module: &Module, group: &GroupEntry<'_>, one: &OperationEntry<'_>) -> TokenStream {
    let name = ident(&one.name);
    if module.name == group.module {
        return quote!(#name);
    }
    let home = ident(&group.module);
    quote!(crate::#home::#name)
}
