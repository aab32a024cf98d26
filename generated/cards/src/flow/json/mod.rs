//! JSON (RFC 8259) that knows its places and keeps numbers as they are written.

mod parse;
mod string;
mod value;
mod write;

pub(super) use parse::parse;
pub use value::{Content, Member, Object, Value};
pub(super) use write::write;
