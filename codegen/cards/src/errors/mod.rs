//! Why a card does not run.

mod error;
mod fault;

pub use error::CardError;
pub use fault::{Fault, FaultKind, Faults};
