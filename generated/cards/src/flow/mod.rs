//! Exports of Okta Workflows: `.flopack`, `.folder` and `.flow` files.
//!
//! All three are the same JSON: flows, each with its cards, and for each card what is filled in and what is mapped from other
//! cards. The format is not documented, so the reader knows what it does not know: a [`File`] keeps everything as it is, and
//! [`File::read`] reports each key that it does not understand, with its place.
//!
//! Exports are untrusted. Depth and size are limited, every walk ends, and no message quotes more than a short part of them.

mod card;
mod export;
mod field;
mod file;
mod graph;
mod json;
mod kinds;
mod names;
mod problem;
mod read;
mod reading;
mod span;

pub use card::{Card, Module, Origin};
pub use export::{Call, Connection, Export, Flow, Holder};
pub use field::{Choice, Data, Field, Source};
pub use file::{File, position_in};
pub use json::{Content, Member, Object, Value};
pub use kinds::ALL as KINDS;
pub use names::shown;
pub use problem::{Kind, Problem, Severity};
pub use reading::Reading;
pub use span::{Position, Span};
