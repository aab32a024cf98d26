//! The runtime against a real HTTP server on this machine, with operations written the way the generator writes them.
//!
//! The sources are compiled as a module here, exactly as the generated client compiles its copy.

#[path = "../../src/runtime/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "a module of a test has users for some of its items only")]
pub mod runtime;

mod answers;
#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod budget;
mod clock;
mod columns;
mod commands;
mod decoding;
mod drift;
mod drift_memory;
mod encoding;
mod errors;
mod filters;
mod ids;
mod lossless;
mod paging;
mod paths;
mod raw;
mod retries;
mod secrets;
mod server;
mod settings;
mod shapes;
mod strict;
mod times;
mod unions;
mod until;
mod uploads;
mod web_pages;
