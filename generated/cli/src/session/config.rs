//! The file of the profiles. It has no tokens.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::{Deserialize, Serialize};

use super::folder::{folder, homeless};
use super::place::Place;
use super::store::{StoreKind, private};
use crate::environment::Environment;
use crate::exit::{Exit, Failure};

/// The name of the file.
pub(crate) const FILE: &str = "config.toml";

/// The longest name of a profile.
const LONGEST: usize = 64;

/// What the file says.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Config {
    /// The profile that is used unless another one is named.
    pub(super) default: Option<String>,
    /// The profiles, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) profiles: BTreeMap<String, Profile>,
}

/// A tenant, and where its token is.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Profile {
    host: Option<String>,
    tenant: Option<String>,
    region: Option<String>,
    /// Where the token is.
    pub(super) token_store: StoreKind,
}

impl Profile {
    /// A profile for a place.
    pub(super) fn new(place: &Place, token_store: StoreKind) -> Self {
        match place.clone() {
            Place::Tenant { name, region } => {
                Self { host: None, tenant: Some(name), region: Some(region), token_store }
            }
            Place::Host(url) => Self { host: Some(url.expose().to_owned()), tenant: None, region: None, token_store },
        }
    }

    /// Where its requests go.
    pub(super) fn place(&self, name: &str) -> Result<Place, Failure> {
        let place = Place::of(self.host.as_deref(), self.tenant.as_deref(), self.region.as_deref())?;
        place.ok_or_else(|| Failure::usage(format!("the profile `{name}` has neither a tenant nor a host{RENEW}")))
    }
}

/// What to do about a profile that is of no use.
const RENEW: &str = "; `kandji auth login` makes it anew";

impl Config {
    /// Reads the file; it is empty if there is none.
    pub(super) fn read(environment: &Environment) -> Result<Self, Failure> {
        let Some(path) = path(environment) else { return Ok(Self::default()) };
        match fs::read_to_string(&path) {
            Ok(text) => toml::from_str(&text).map_err(|error| malformed(&path, &text, &error)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(Failure::new(Exit::Other, format!("`{}` cannot be read: {error}", path.display()))),
        }
    }

    /// Writes the file, as a whole or not at all.
    pub(super) fn write(&self, environment: &Environment) -> Result<(), Failure> {
        let path = path(environment).ok_or_else(homeless)?;
        let text = toml::to_string(self).map_err(|error| Failure::new(Exit::Other, error.to_string()))?;
        private::write(&path, text.as_bytes())
            .map_err(|error| Failure::new(Exit::Other, format!("`{}` cannot be written: {error}", path.display())))
    }

    /// The profile with this name, or the default one; `None` if no name is given and there is no default.
    pub(super) fn chosen(&self, name: Option<&str>) -> Result<Option<(&str, &Profile)>, Failure> {
        let Some(name) = name.or(self.default.as_deref()) else { return Ok(None) };
        match self.profiles.get_key_value(name) {
            Some((name, profile)) => Ok(Some((name, profile))),
            None => Err(self.unknown(name)),
        }
    }

    /// That there is no profile with this name.
    pub(super) fn unknown(&self, name: &str) -> Failure {
        let known: Vec<&str> = self.profiles.keys().map(String::as_str).collect();
        let known =
            if known.is_empty() { "there are none yet".to_owned() } else { format!("known: {}", known.join(", ")) };
        Failure::usage(format!("there is no profile `{name}` ({known}); `kandji auth login --profile {name}` makes it"))
    }
}

/// Checks the name of a new profile. It is also the name of a file.
pub(super) fn check_name(name: &str) -> Result<(), Failure> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if name.is_empty() || name.len() > LONGEST || !name.chars().all(is_plain) || name.starts_with('.') {
        return Err(Failure::usage(format!(
            "a profile is named with at most {LONGEST} letters, digits, `-`, `_` and `.`, which is not the first"
        )));
    }
    Ok(())
}

fn path(environment: &Environment) -> Option<PathBuf> {
    Some(folder(environment)?.join(FILE))
}

/// Says where the fault is. It quotes nothing: somebody may have written a token there.
fn malformed(path: &Path, text: &str, error: &toml::de::Error) -> Failure {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let line = before.lines().count().max(1);
    Failure::usage(format!(
        "{}:{line}: expected `default`, and `[profiles.NAME]` with `tenant` and `region` or `host`, and `token-store` \
         (keyring or file). A token does not belong there",
        path.display()
    ))
}
