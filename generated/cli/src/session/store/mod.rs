//! Where tokens are kept: in the keyring of the system, or in a file that only its user can read.

mod file;
mod keyring;
pub(super) mod private;

use kandji_client::Secret;
use serde::{Deserialize, Serialize};

use crate::environment::{Environment, Origin};
use crate::exit::{Exit, Failure};

/// Where a token is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum StoreKind {
    /// The keyring of the system.
    Keyring,
    /// A file in the folder of the profiles.
    File,
}

impl StoreKind {
    /// Their names.
    pub(super) const NAMES: [&'static str; 2] = ["keyring", "file"];

    /// The store with this name.
    pub(super) fn of(name: &str) -> Self {
        if name == Self::NAMES[1] { Self::File } else { Self::Keyring }
    }

    /// What it is, for people.
    pub(super) fn shown(self, profile: &str, environment: &Environment) -> String {
        match self {
            Self::Keyring => "the keyring of this system".to_owned(),
            Self::File => {
                file::path(profile, environment).map_or_else(|_| "a file".to_owned(), |path| path.display().to_string())
            }
        }
    }

    /// Fails if nothing can be kept here.
    pub(super) fn check(self, environment: &Environment) -> Result<(), Failure> {
        match self {
            Self::Keyring if environment.origin() != Origin::Process => Err(no_keyring("this is not a user's session")),
            Self::Keyring => keyring::check().map_err(|reason| no_keyring(&reason)),
            Self::File => file::path("any", environment).map(|_| ()),
        }
    }

    /// The token of a profile.
    pub(super) fn read(self, profile: &str, environment: &Environment) -> Result<Secret, Failure> {
        self.check(environment)?;
        let found = match self {
            Self::Keyring => keyring::read(profile).map_err(|reason| no_keyring(&reason))?,
            Self::File => file::read(profile, environment)?,
        };
        found.ok_or_else(|| {
            let place = self.shown(profile, environment);
            let hint = format!("`kandji auth login --profile {profile}` stores one");
            Failure::new(
                Exit::NotAuthorised,
                format!("there is no token of the profile `{profile}` in {place}; {hint}"),
            )
        })
    }

    /// Keeps the token of a profile.
    pub(super) fn write(self, profile: &str, token: &Secret, environment: &Environment) -> Result<(), Failure> {
        self.check(environment)?;
        match self {
            Self::Keyring => keyring::write(profile, token).map_err(|reason| no_keyring(&reason)),
            Self::File => file::write(profile, token, environment),
        }
    }

    /// Forgets the token of a profile; says whether there was one.
    pub(super) fn remove(self, profile: &str, environment: &Environment) -> Result<bool, Failure> {
        self.check(environment)?;
        match self {
            Self::Keyring => keyring::remove(profile).map_err(|reason| no_keyring(&reason)),
            Self::File => file::remove(profile, environment),
        }
    }
}

/// That there is no keyring, as on a server, and what to do then.
fn no_keyring(reason: &str) -> Failure {
    let hint = "`kandji auth login --token-store file` keeps the token in a file that only you can read, and the variable \
                KANDJI_API_TOKEN needs no store";
    Failure::new(Exit::NotAuthorised, format!("the keyring of this system cannot be used: {reason}; {hint}"))
}
