//! The commands as scripts call them: exit codes, what stands where, what is left on disk.

mod bad_input;
mod commands;
mod generate;
mod run;
