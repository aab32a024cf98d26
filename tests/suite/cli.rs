//! The command line, run against the fake tenant.

mod demo;
mod run;
