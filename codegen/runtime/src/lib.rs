//! The hand-written half of the generated client, as a crate of its own: here it is written, compiled and tested.

pub mod runtime;
