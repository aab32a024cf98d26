//! What the tests share: a fake tenant on this machine, the generator as a function, and crates outside of the
//! workspace.

pub mod generator;
pub mod outside;
pub mod project;
pub mod tenant;
