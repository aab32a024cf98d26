//! The names of the tables.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::client::index::{ApiIndex, GroupEntry, OperationEntry};
use crate::emit::client::names::{ident, snake};
use crate::model::{Schema, UniqueNames};

/// The names of the tables, which are static variables.
pub(super) struct Names<'a> {
    operations: BTreeMap<&'a str, Ident>,
    types: BTreeMap<&'a str, Ident>,
    /// The types that some table refers to: the bodies of errors have none.
    used: BTreeSet<&'a str>,
}

impl<'a> Names<'a> {
    pub(super) fn of(index: &ApiIndex<'a>) -> Self {
        let mut scope = UniqueNames::separated_by("_");
        let mut claim = |name: &str| ident(&scope.claim(&screaming(name)));
        let operations = index.operations().map(|(_, one)| (one.operation.id.as_str(), claim(&one.name)));
        let operations = operations.collect();
        let types = index.api.types.keys().map(|name| (name.as_str(), claim(name))).collect();
        Self { operations, types, used: index.api.reachable(roots(index)) }
    }

    /// The table of an operation, as its own module names it.
    pub(super) fn own(&self, one: &OperationEntry<'_>) -> TokenStream {
        let name = self.operations.get(one.operation.id.as_str());
        quote!(#name)
    }

    /// The table of an operation, as the module of the list names it.
    pub(super) fn operation(&self, group: &GroupEntry<'_>, one: &OperationEntry<'_>) -> TokenStream {
        let (module, name) = (ident(&group.module), self.own(one));
        quote!(#module::#name)
    }

    /// The table of a named type in a module.
    pub(super) fn type_of(&self, module: &str, name: &str) -> TokenStream {
        let (module, name) = (ident(module), self.types.get(name));
        quote!(crate::operations::#module::#name)
    }

    /// The name of the table of a type, if anything refers to it.
    pub(super) fn used_type(&self, name: &str) -> Option<&Ident> {
        self.types.get(name).filter(|_| self.used.contains(name))
    }
}

/// The schemas that the tables of operations have.
fn roots<'a>(index: &ApiIndex<'a>) -> impl Iterator<Item = &'a Schema> {
    index.operations().flat_map(|(_, one)| {
        let parameters = one.arguments.parameters.iter().map(|argument| &argument.parameter.schema);
        parameters.chain(one.arguments.body.iter().map(|body| &body.content.schema)).chain(one.response.data)
    })
}

/// `DEVICE_PAGE` for `DevicePage`.
fn screaming(name: &str) -> String {
    snake(name, "value").trim_start_matches("r#").to_uppercase()
}
