//! Servers.

use serde::{Serialize, Serializer};

use super::map::{Entries, View, object};
use crate::model::{Server, ServerVariable};

/// Writes a server.
pub(super) struct ServerView<'a>(pub(super) &'a Server);

impl Serialize for ServerView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let variables = self.0.variables.iter().map(|(name, variable)| (name, VariableView(variable)));
        object(to, |map| {
            map.entry("url", &self.0.url)?;
            map.some("description", self.0.description.as_ref())?;
            map.some("variables", (!self.0.variables.is_empty()).then(|| View::map(variables)))
        })
    }
}

struct VariableView<'a>(&'a ServerVariable);

impl Serialize for VariableView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.unless_empty("enum", &self.0.choices, |choice| choice)?;
            map.entry("default", &self.0.default)?;
            map.some("description", self.0.description.as_ref())
        })
    }
}
