//! The same calls for programs that do not use `async`.

pub(crate) mod call;
pub(crate) mod pages;
