//! Tests the runtime with a real HTTP server on this machine, and with operations like those of the generator.
//!
//! The sources are compiled as a module, exactly as in the generated client.

#[path = "../../src/runtime/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "a module of a test has users for some of its items only")]
pub mod runtime;

mod auto_traits;
#[cfg(feature = "blocking")]
mod blocking;
mod bookmarks;
mod budget;
mod change_detector;
mod changing_lists;
mod clock;
mod columns;
mod commands;
mod decoding;
mod encoding;
mod errors;
mod essentials;
mod filters;
mod ids;
mod lossless;
mod paging;
mod paths;
mod raw;
mod request_bodies;
mod responses;
mod retries;
mod secrets;
mod server;
mod settings;
mod shapes;
mod strict;
mod test_clock;
mod times;
mod unions;
mod until;
mod uploads;
mod web_pages;
