//! The environment variables.

use std::collections::BTreeMap;
use std::ffi::OsString;

/// The environment variables of a run.
#[derive(Clone, Default)]
pub struct Environment {
    variables: BTreeMap<OsString, OsString>,
    origin: Origin,
}

/// Where the variables come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Origin {
    /// This process: its user, with a home folder and a keyring.
    Process,
    /// Somebody who has nothing but them.
    #[default]
    Given,
    /// The demo, which is a tenant of its own.
    Demo,
}

impl Environment {
    /// The variables of this process.
    #[must_use]
    pub fn of_process() -> Self {
        Self { variables: std::env::vars_os().collect(), origin: Origin::Process }
    }

    /// These variables and no others.
    pub fn of(variables: impl IntoIterator<Item = (impl Into<OsString>, impl Into<OsString>)>) -> Self {
        let variables = variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        Self { variables, origin: Origin::Given }
    }

    /// These variables, too, and without those names: what leads to the demo and nowhere else.
    pub(crate) fn of_demo<const N: usize>(mut self, variables: [(&str, String); N], without: &[&str]) -> Self {
        self.variables.extend(variables.map(|(name, value)| (name.into(), value.into())));
        self.variables.retain(|name, _| !without.iter().any(|other| name == other));
        Self { origin: Origin::Demo, ..self }
    }

    /// Where the variables come from.
    pub(crate) fn origin(&self) -> Origin {
        self.origin
    }

    /// The value of a variable that is set and not empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let value = self.variables.get(&OsString::from(name))?.to_str()?;
        (!value.is_empty()).then_some(value)
    }
}

/// Shows the names only: a token is among the values.
impl std::fmt::Debug for Environment {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.debug_set().entries(self.variables.keys()).finish()
    }
}
