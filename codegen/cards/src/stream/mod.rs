//! All records of a list, handed to a helper one by one.

mod helper;
mod position;
mod records;
mod streaming;

pub use helper::{Helper, OnHelperError, State};
pub use position::Position;
pub use records::{Record, Records};
pub use streaming::{Interrupted, Streamed, Streaming};
