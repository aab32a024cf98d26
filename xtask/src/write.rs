//! Writes files so that a failed or killed run leaves nothing half-written.
//!
//! A run holds a lock on each folder that it writes to, and writes all files under other names before it renames the first
//! one. A run that is killed while it renames leaves whole files, some old and some new, which the next run completes.

mod failure;
mod files;
mod lock;
mod output;
mod staged;
#[cfg(test)]
mod tests;
mod tree;

pub(crate) use files::write_files;
pub(crate) use lock::Lock;
pub(crate) use output::check_place;
pub(crate) use tree::write_tree;
