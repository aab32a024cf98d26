//! The API as a service: whom to ask, its hosts, its groups of operations, and how requests are authenticated.

mod about;
mod authentication;
mod group;
mod security;
mod server;

pub use about::{Contact, License};
pub use group::Group;
pub use security::{Requirement, SchemeKind, Security, SecurityScheme};
pub use server::{Server, ServerVariable};
