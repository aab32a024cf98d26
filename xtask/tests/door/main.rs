//! The commands as scripts use them: exit codes, output streams, files on disk.

mod bad_input;
mod commands;
mod fetch;
mod generate;
mod harmless;
mod loopback;
mod outputs;
mod release;
mod revisions;
mod run;
mod update;
