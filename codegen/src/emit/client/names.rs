//! Identifiers of the generated code.

use proc_macro2::{Ident, Span};

pub(crate) use crate::text::rust_names::{pascal, snake};

/// The feature and the public module of operations as data.
pub(crate) const OPERATIONS: &str = "operations";

/// The identifier of a name that [`snake`] or [`pascal`] has made.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
