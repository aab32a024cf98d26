//! Mutated inputs for every parser, in this process.
//!
//! An input is a function of the parser's name, a seed and an index, so each can be made again:
//! `cargo run --release -p tests --bin fuzz -- --parser yaml --seed 1 --from 4711 --count 1`.

mod corpus;
mod cuts;
mod measure;
mod mutate;
mod parsers;
mod reading;
mod spec_files;
mod texts;
mod words;

use std::panic::{AssertUnwindSafe, catch_unwind};

pub use corpus::Corpus;
pub use measure::{Bounds, Spent};
pub use parsers::{PARSERS, Parser};

use crate::random::Random;
use measure::Meter;

/// An input that a parser did not stand.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The name of the parser.
    pub parser: &'static str,
    /// With the seed, what the input is made from.
    pub index: u64,
    /// What happened.
    pub what: String,
    /// The input.
    pub input: String,
}

/// The inputs of one parser.
#[derive(Debug)]
pub struct Campaign<'a> {
    parser: &'static Parser,
    texts: Vec<&'a str>,
    seed: u64,
}

impl<'a> Campaign<'a> {
    /// The inputs that are made from the texts of a corpus.
    #[must_use]
    pub fn new(parser: &'static Parser, corpus: &'a Corpus, seed: u64) -> Self {
        Self { parser, texts: corpus.of(parser.name), seed }
    }

    /// The input with an index.
    #[must_use]
    pub fn input(&self, index: u64) -> String {
        let name = self.parser.name.bytes().fold(0, |hash: u64, byte| hash.wrapping_mul(31).wrapping_add(byte.into()));
        let mut random = Random::new(self.seed ^ name.rotate_left(32) ^ index.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        mutate::mutated(&self.texts, self.parser.words, &mut random)
    }

    /// Parses the input with an index, and says what it took.
    ///
    /// # Errors
    /// The input, if the parser panics, takes longer or more memory than `bounds`, or shows something that could control
    /// a terminal.
    pub fn run(&self, index: u64, bounds: Bounds) -> Result<Spent, Box<Failure>> {
        let input = self.input(index);
        let meter = Meter::start();
        let outcome = catch_unwind(AssertUnwindSafe(|| (self.parser.run)(&input)));
        let spent = meter.spent();
        let what = match outcome {
            Err(panic) => Some(format!("a panic: {}", message(panic.as_ref()))),
            Ok(Err(fault)) => Some(fault),
            Ok(Ok(())) => bounds.exceeded(spent),
        };
        what.map_or(Ok(spent), |what| Err(Box::new(Failure { parser: self.parser.name, index, what, input })))
    }
}

fn message(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("without a message")
}
