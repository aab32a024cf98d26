//! Which operation of the new API is which of the old one.

/// Whether an operation of the old API is an operation of the new one, by their ids.
pub(in crate::diff) type SameOperation<'a> = &'a dyn Fn(&str, &str) -> bool;
