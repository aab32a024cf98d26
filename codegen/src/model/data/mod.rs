//! Bodies, responses and the types of their data.

mod content;
pub mod media_type;
mod response;
mod schema;

pub use content::{Body, Content, FieldEncoding};
pub use media_type::is_json;
pub use response::{Header, Response, Status, UnknownStatus};
pub use schema::{Discriminator, Essential, Field, Format, Limits, Schema, SchemaKind, TypeDef, Wire};
