//! Generated OpenAPI documents: every keyword of schemas, hostile names, recursion, and one schema as body, response and
//! parameter. Each is a function of a seed, so that a failure can be made again.

mod document;
mod package;
mod sample;
mod schema;

use serde_json::Value;

use crate::fuzz::random::Random;

pub use package::{Outcome, Package};

/// A document, and JSON that its operations return.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The document.
    pub document: Value,
    /// The JSON of a response of each operation.
    pub samples: Vec<Sample>,
}

/// A response of an operation.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The operation's id.
    pub operation: String,
    /// The status as the document has it.
    pub status: String,
    /// What is returned.
    pub json: Value,
}

/// The document of a seed.
#[must_use]
pub fn generated(seed: u64) -> Generated {
    let mut random = Random::new(seed);
    let document = document::document(&mut random);
    let samples = sample::samples(&document, &mut random);
    Generated { document, samples }
}
