#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md"))]

pub mod catalogue;
mod errors;
pub mod flow;
mod invocation;
pub mod lint;
mod outputs;
mod plan;
mod pointer;
mod preview;
mod run;
pub mod steps;
mod stream;

pub use catalogue::Catalogue;
pub use errors::{CardError, Fault, FaultKind, Faults, HelperError};
pub use invocation::Invocation;
pub use outputs::Outputs;
pub use plan::Extent;
pub use preview::PlannedRequest;
pub use run::{ErrorFlow, Limits, OnError, Outcome, Runner};
pub use stream::{Helper, Interrupted, OnHelperError, Position, Record, Records, State, Streamed, Streaming};
