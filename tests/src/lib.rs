//! What the tests share: the generator as a function, crates outside of the
//! workspace, the answers that upstream documents show, and mutated inputs.

pub mod documents;
pub mod fuzz;
pub mod generator;
pub mod mutation;
pub mod outside;
pub mod project;
pub mod random;
pub mod recorded;
pub mod replay;
pub mod semver;
pub mod wire;
