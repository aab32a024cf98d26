//! Paths with dots to fields of fields. A path goes through lists: `apps.name` has the name of each app.

use std::fmt;

use serde_json::Value;

use crate::exit::Failure;

/// A path to a field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Path(pub(crate) Vec<String>);

impl Path {
    /// Reads `user.email`.
    pub(crate) fn parse(text: &str) -> Result<Self, Failure> {
        let names: Vec<String> = text.trim().split('.').map(str::to_owned).collect();
        if names.iter().any(String::is_empty) {
            return Err(Failure::usage(format!("`--fields`: `{text}` is not a path such as `user.email`")));
        }
        Ok(Self(names))
    }

    /// The path to a field at this one.
    pub(crate) fn join(&self, name: &str) -> Self {
        let mut names = self.0.clone();
        names.push(name.to_owned());
        Self(names)
    }

    /// The value there. Without names, it is the whole value.
    pub(crate) fn of<'v>(&self, value: &'v Value) -> Found<'v> {
        found(value, &self.0)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0.join("."))
    }
}

/// What is at the end of a path.
#[derive(Clone, Debug)]
pub(crate) enum Found<'v> {
    /// Nothing.
    Nothing,
    /// A value.
    One(&'v Value),
    /// A value for each element of a list on the way.
    Each(Vec<Found<'v>>),
}

fn found<'v>(value: &'v Value, names: &[String]) -> Found<'v> {
    let Some((name, rest)) = names.split_first() else { return Found::One(value) };
    match value {
        Value::Object(fields) => fields.get(name).map_or(Found::Nothing, |value| found(value, rest)),
        Value::Array(items) => Found::Each(items.iter().map(|item| found(item, names)).collect()),
        _ => Found::Nothing,
    }
}
