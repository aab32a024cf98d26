//! A document and what its operations return.

use serde_json::Value;

use super::document::document;
use super::sample::{Sample, samples};
use crate::random::Random;

/// A document, and JSON that its operations return.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The document.
    pub document: Value,
    /// The JSON of a response of each operation.
    pub samples: Vec<Sample>,
}

/// The document of a seed.
#[must_use]
pub fn generated(seed: u64) -> Generated {
    let mut random = Random::new(seed);
    let document = document(&mut random);
    let samples = samples(&document, &mut random);
    Generated { document, samples }
}
