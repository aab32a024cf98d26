//! The result file: what became of each device of a plan. While a run lasts, the file grows: first a line for each device that
//! it has not been sent, then a line before each call and one after it. The last line of a device counts. When the run ends,
//! the file is written anew with one line for each device. A run that was killed leaves the file as it is, and another can go
//! on from there.

mod columns;
mod file;
mod format;
pub(crate) mod resume;

pub(crate) use file::{ResultFile, default_path};
