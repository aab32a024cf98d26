//! Runs cards.

mod exchange;
mod on_error;
mod runner;
mod sender;

pub(crate) use exchange::list_of;
pub use on_error::{ErrorFlow, OnError};
pub use runner::{Outcome, Runner};
pub use sender::Limits;
pub(crate) use sender::Sender;
