//! `spec/names.yaml`: the public names of groups, operations and types.
//!
//! A name that is in the file stays, whatever a new upstream document calls things: operations are recognized by method
//! and path, types by the places that have them. `import` adds names for what is new.

mod apply;
mod pin;
mod places;
mod read;
#[cfg(test)]
mod tests;
mod write;

use std::collections::BTreeMap;

pub use apply::{apply, check};
pub(crate) use pin::pin;
pub use read::{of_spec, read};

use crate::model::{ClientNames, Method, PathTemplate};
use crate::source::Span;

/// What stands in place of a type's places if an overlay defines the type.
const OVERLAY: &str = "overlay";

/// The pinned names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    /// The module of each group.
    groups: BTreeMap<String, Pinned<String>>,
    operations: BTreeMap<Route, Pinned<OperationNames>>,
    /// The places of each type by its name.
    types: BTreeMap<String, Pinned<Vec<String>>>,
}

/// Something with its place in the file.
#[derive(Clone, Debug, PartialEq)]
struct Pinned<T> {
    value: T,
    span: Span,
}

/// The names of an operation.
#[derive(Clone, Debug, PartialEq)]
struct OperationNames {
    /// The path as it is written in the file.
    path: PathTemplate,
    id: String,
    group: String,
    client: ClientNames,
}

/// What an operation is recognized by: the key of its path, and its method.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Route {
    path: String,
    method: Method,
}

impl Route {
    fn new(method: Method, path: &PathTemplate) -> Self {
        Self { path: path.key(), method }
    }
}

impl Names {
    /// Whether nothing is pinned.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.operations.is_empty() && self.types.is_empty()
    }

    /// The pinned id of an operation.
    pub(crate) fn id(&self, method: Method, path: &PathTemplate) -> Option<&str> {
        self.operation(method, path).map(|names| names.id.as_str())
    }

    /// Where the names of an operation are.
    pub(crate) fn operation_span(&self, method: Method, path: &PathTemplate) -> Option<Span> {
        self.operations.get(&Route::new(method, path)).map(|pinned| pinned.span)
    }

    /// Where the name of a type is.
    pub(crate) fn type_span(&self, name: &str) -> Option<Span> {
        self.types.get(name).map(|pinned| pinned.span)
    }

    /// All pinned ids.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.operations.values().map(|pinned| pinned.value.id.as_str())
    }

    /// The pinned group of an operation.
    pub(crate) fn group(&self, method: Method, path: &PathTemplate) -> Option<&str> {
        self.operation(method, path).map(|names| names.group.as_str())
    }

    fn operation(&self, method: Method, path: &PathTemplate) -> Option<&OperationNames> {
        self.operations.get(&Route::new(method, path)).map(|pinned| &pinned.value)
    }
}
