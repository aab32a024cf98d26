//! Generated OpenAPI documents: every keyword of schemas, hostile names, recursion, and one schema as body, response and
//! parameter. Each is a function of a seed, so that a failure can be made again.

mod document;
mod generated;
mod package;
mod sample;
mod schema;

pub use generated::{Generated, generated};
pub use package::{Outcome, Package};
pub use sample::Sample;
