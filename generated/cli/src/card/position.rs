//! The file that says how far a stream is.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use kandji_cards::Position;

use crate::exit::{Exit, Failure};

/// The file that says how far a stream is.
#[derive(Debug)]
pub(super) struct PositionFile(PathBuf);

impl PositionFile {
    /// A file, which need not be there yet.
    pub(super) fn at(path: &str) -> Self {
        Self(path.into())
    }

    /// Where the run before has got to; `None` if there was none.
    pub(super) fn read(&self) -> Result<Option<Position>, Failure> {
        let path = self.0.display();
        match fs::read(&self.0) {
            Ok(text) => serde_json::from_slice(&text)
                .map(Some)
                .map_err(|error| Failure::usage(format!("`{path}` is no position of a stream: {error}"))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Failure::usage(format!("`{path}` cannot be read: {error}"))),
        }
    }

    /// Replaces the file as a whole, so that there is always one that is complete.
    pub(super) fn write(&self, position: &Position) -> Result<(), Failure> {
        let unwritable =
            |error: io::Error| Failure::new(Exit::Other, format!("`{}` cannot be written: {error}", self.0.display()));
        let folder = self.0.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut file = tempfile::Builder::new().prefix(".kandji-").tempfile_in(folder).map_err(unwritable)?;
        serde_json::to_writer(&mut file, position).map_err(io::Error::from).map_err(unwritable)?;
        file.flush().map_err(unwritable)?;
        file.persist(&self.0).map(drop).map_err(|error| unwritable(error.error))
    }
}
