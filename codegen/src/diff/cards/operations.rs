//! Which operation of the new API is which of the old one.

use std::collections::BTreeMap;

use crate::model::{Api, Method};

/// Whether an operation of the old API is an operation of the new one, by their ids.
pub(in crate::diff) type SameOperation<'a> = &'a dyn Fn(&str, &str) -> bool;

/// The operations that are the same: those with one id, and those with one method and path.
#[derive(Debug, Default)]
pub(in crate::diff) struct SameOperations<'a> {
    old: BTreeMap<&'a str, Route>,
    new: BTreeMap<&'a str, Route>,
}

/// The names of path parameters do not matter.
type Route = (Method, String);

impl<'a> SameOperations<'a> {
    /// Of two APIs, if there are any.
    pub(in crate::diff) fn of(apis: Option<(&'a Api, &'a Api)>) -> Self {
        let routes = |api: &'a Api| -> BTreeMap<&'a str, Route> {
            let operations = api.operations.iter();
            operations.map(|one| (one.id.as_str(), (one.method, one.path.without_names()))).collect()
        };
        apis.map(|(old, new)| Self { old: routes(old), new: routes(new) }).unwrap_or_default()
    }

    /// Whether the operation of an old id is that of a new one.
    pub(in crate::diff) fn has(&self, old: &str, new: &str) -> bool {
        old == new || self.old.get(old).is_some_and(|route| self.new.get(new) == Some(route))
    }
}
