//! File operations that failed.

use std::io;
use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::{Diagnostic, codes};

/// A failed file operation.
#[derive(Debug)]
pub(crate) struct Failure {
    path: PathBuf,
    error: io::Error,
}

impl Failure {
    /// The failure as a diagnostic, which every message format can show.
    pub(crate) fn diagnostic(&self) -> Diagnostic {
        let message = format!("cannot write `{}`: {}", self.path.display(), self.error);
        Diagnostic::error(&codes::OUTPUT_UNWRITABLE, message).help(codes::OUTPUT_UNWRITABLE.fix)
    }
}

/// Says which path an operation failed on.
pub(super) fn at<T>(path: &Path, result: io::Result<T>) -> Result<T, Failure> {
    result.map_err(|error| Failure { path: path.to_owned(), error })
}
