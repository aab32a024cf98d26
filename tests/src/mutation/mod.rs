//! Nothing is dropped in silence: every key of an input is taken out, misspelled, replaced by an unknown one, or given a
//! value of another type. Each time the output has to change, or a finding has to name a place.
//!
//! What shows nothing new is not lost if it was accounted for before: [`Outcome`] lists how.

mod alternatives;
mod change;
#[cfg(test)]
mod checked;
mod compared;
mod exceptions;
mod meaningless;
mod outcome;
mod readers;
mod sample;
mod subject;
mod tally;

pub use alternatives::other_values;
pub use change::{Change, Edit, Target, targets, written};
pub use compared::{Compared, Fault, Sight, compared};
pub use exceptions::{EXCEPTIONS, Exception};
pub use meaningless::{Meaningless, TABLES};
pub use outcome::{Observed, Outcome};
pub use sample::Sample;
pub use subject::{Lost, Subject, subjects};
pub use tally::{Kind, Tally};

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_diff;
