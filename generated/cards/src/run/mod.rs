//! Runs cards.

mod exchange;
mod on_error;
mod runner;

pub(crate) use exchange::list_of;
pub use on_error::{ErrorFlow, OnError};
pub use runner::{Limits, Outcome, Runner};
