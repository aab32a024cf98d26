//! The folder of the profiles.

use std::path::PathBuf;

use etcetera::{BaseStrategy, choose_base_strategy};

use super::variables;
use crate::environment::{Environment, Origin};
use crate::exit::{Exit, Failure};

/// The folder of the profiles: `kandji` in the XDG config folder, also on macOS as command lines have it there, and in
/// `%APPDATA%` on Windows. `None` if there is no home folder.
pub(crate) fn folder(environment: &Environment) -> Option<PathBuf> {
    if let Some(folder) = environment.get(variables::CONFIG_FOLDER) {
        return Some(folder.into());
    }
    if environment.origin() != Origin::Process {
        return None;
    }
    Some(choose_base_strategy().ok()?.config_dir().join("kandji"))
}

/// That there is no place for profiles.
pub(super) fn homeless() -> Failure {
    Failure::new(Exit::Other, "there is no home folder for profiles; set KANDJI_CONFIG_DIR, or use KANDJI_API_TOKEN")
}
