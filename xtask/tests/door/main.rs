//! The commands as scripts use them: exit codes, output streams, files on disk.

mod bad_input;
mod commands;
mod generate;
mod harmless;
mod outputs;
mod revisions;
mod run;
