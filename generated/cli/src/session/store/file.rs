//! Tokens in files of the folder of the profiles.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use kandji_client::Secret;

use super::private;
use crate::environment::Environment;
use crate::exit::{Exit, Failure};
use crate::session::folder::{folder, homeless};

/// The file of a profile.
pub(super) fn path(profile: &str, environment: &Environment) -> Result<PathBuf, Failure> {
    Ok(folder(environment).ok_or_else(homeless)?.join("tokens").join(format!("{profile}.token")))
}

/// The token of a profile, if there is one. A file that others can read is refused.
pub(super) fn read(profile: &str, environment: &Environment) -> Result<Option<Secret>, Failure> {
    let path = path(profile, environment)?;
    let mut file = match File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(&path, "read", &error)),
    };
    if private::is_open_to_others(&file).map_err(|error| failed(&path, "read", &error))? {
        let path = path.display();
        return Err(Failure::new(
            Exit::NotAuthorised,
            format!(
                "others can read the token in `{path}`, so it is not used: `chmod 600 '{path}'`, and replace the token if \
                     somebody may have seen it"
            ),
        ));
    }
    let mut token = String::new();
    file.read_to_string(&mut token).map_err(|error| failed(&path, "read", &error))?;
    Ok(Some(Secret::from(token.trim())))
}

/// Keeps the token of a profile.
pub(super) fn write(profile: &str, token: &Secret, environment: &Environment) -> Result<(), Failure> {
    let path = path(profile, environment)?;
    private::write(&path, token.expose().as_bytes()).map_err(|error| failed(&path, "written", &error))
}

/// Forgets the token of a profile; says whether there was one.
pub(super) fn remove(profile: &str, environment: &Environment) -> Result<bool, Failure> {
    let path = path(profile, environment)?;
    match fs::remove_file(&path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(failed(&path, "removed", &error)),
    }
}

fn failed(path: &Path, done: &str, error: &io::Error) -> Failure {
    Failure::new(Exit::Other, format!("`{}` cannot be {done}: {error}", path.display()))
}
