//! The kinds of changes of the client's public API.

use crate::diagnostic::Code;

/// Every kind of change declared here, in order of declaration.
pub(in crate::diff) static ALL: &[&Code] = &[];
