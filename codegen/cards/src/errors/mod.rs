//! Why a card does not run.

mod error;
mod fault;

pub use error::{CardError, HelperError};
pub use fault::{Fault, FaultKind, Faults};
