//! The hand-written half of the generated client, as a crate of its own, so that it is compiled and tested by itself.

pub mod runtime;
