//! The command line, run against the fake tenant.

mod demo;
mod fuzz;
mod looked_up;
mod operations;
mod risk;
mod run;
