//! The kinds of changes on the wire, by what they are about.

pub(in crate::diff) mod operations;
pub(in crate::diff) mod requests;
pub(in crate::diff) mod service;
pub(in crate::diff) mod values;

use crate::diagnostic::Code;

/// Every kind of change on the wire.
pub(in crate::diff) fn all() -> impl Iterator<Item = &'static Code> {
    let tables: [&[&Code]; 4] = [operations::ALL, requests::ALL, values::ALL, service::ALL];
    tables.into_iter().flatten().copied()
}
