//! Nothing is dropped in silence: every key of an input is taken out, misspelled, replaced by an unknown one, or given a
//! value of another type. Each time the output has to change, or a finding has to name a place, or the key has to be one
//! that is skipped for a stated reason.

mod change;
mod outcome;
mod sample;
mod subject;

pub use change::{Change, Target, targets, written};
pub use outcome::{Observed, Outcome, Tally};
pub use sample::Sample;
pub use subject::{Subject, subjects};
