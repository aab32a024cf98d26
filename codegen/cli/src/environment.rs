//! The environment variables.

use std::collections::BTreeMap;
use std::ffi::OsString;

/// The environment variables of a run.
#[derive(Clone, Default)]
pub struct Environment {
    variables: BTreeMap<OsString, OsString>,
}

impl Environment {
    /// The variables of this process.
    #[must_use]
    pub fn of_process() -> Self {
        Self { variables: std::env::vars_os().collect() }
    }

    /// These variables and no others.
    pub fn of(variables: impl IntoIterator<Item = (impl Into<OsString>, impl Into<OsString>)>) -> Self {
        Self { variables: variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect() }
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
