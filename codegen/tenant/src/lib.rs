//! A fake tenant of the Iru (Kandji) Endpoint Management API: HTTP servers on 127.0.0.1 that answer as the API and its storage
//! do, keep state, go wrong on demand, and remember what they were asked. It is for tests of programs that use the API, and
//! for trying them out.
//!
//! ```
//! use kandji_tenant::Tenant;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let tenant = Tenant::start().await;
//! println!("{} with the token {}", tenant.url(), tenant.token());
//! # }
//! ```
//!
//! A request is held against the corrected description of the API, which the crate has a copy of. What does not fit is refused
//! as the API refuses it, and [`Tenant::refusals`] says why.

mod builder;
mod company;
mod http;
pub mod modelled;
mod operations;
mod setup;
mod store;
mod tenant;

pub use builder::Builder;
pub use http::fault::{Fault, Moment, When};
pub use http::host::Host;
pub use http::recorded::Recorded;
pub use setup::{Device, User};
pub use store::access::TOKEN;
pub use store::commands::{Command, CommandStatus, FAILURE};
pub use store::drift::Drift;
pub use store::rate::Limit;
pub use store::scripted::Scripted;
pub use store::uploads::Upload;
pub use tenant::Tenant;
