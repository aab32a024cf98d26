//! Operations, and what they take, do and refuse with.

mod column;
mod command;
mod error_case;
mod method;
mod notation;
mod operation;
mod pagination;
mod parameter;
mod path;
mod place;
mod platform;
mod risk;
mod upload;

pub use column::ColumnKind;
pub use command::CommandList;
pub use error_case::{BadRequest, ErrorCase, ErrorScope, literal_parts};
pub use method::Method;
pub use notation::{Joined, Notation, Style};
pub use operation::{ClientNames, Operation};
pub use pagination::{PageParameter, Pagination, PagingStyle};
pub use parameter::{FilterColumns, Parameter};
pub use path::PathTemplate;
pub use place::ParameterIn;
pub use platform::platform_name;
pub use risk::Risk;
pub use upload::{Upload, Validation};
