//! Walks along what refers to each other. Each ends, whatever the file has.

mod cycles;
mod order;
mod pins;

pub(super) use cycles::cycles;
pub(super) use order::order;
pub(super) use pins::{Pin, connect};
