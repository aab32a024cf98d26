//! A request for an operation of the document.

use std::collections::BTreeMap;

use axum::extract::Request;

use crate::tenant::modelled::{Model, Operation, pairs};

/// A request for an operation of the document, without its body.
#[derive(Debug)]
pub(in crate::tenant) struct Call {
    pub(in crate::tenant) operation: &'static Operation,
    /// The arguments of the path, decoded.
    pub(in crate::tenant) arguments: BTreeMap<String, String>,
    pub(in crate::tenant) path: String,
    /// The query as it came.
    pub(in crate::tenant) query: String,
    pairs: Vec<(String, String)>,
}

impl Call {
    /// None if the document has no such operation.
    pub(in crate::tenant) fn of(request: &Request) -> Option<Self> {
        let path = request.uri().path().to_owned();
        let query = request.uri().query().unwrap_or_default().to_owned();
        let (operation, arguments) = Model::of_project().route(request.method().as_str(), &path)?;
        let pairs = pairs(&query).unwrap_or_default();
        Some(Self { operation, arguments, path, query, pairs })
    }

    /// The decoded arguments of the query.
    pub(in crate::tenant) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// An argument of the query.
    pub(in crate::tenant) fn query(&self, name: &str) -> Option<&str> {
        self.pairs().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// What tells the list of this call from those of the same operation: the arguments of the path, except for the
    /// one that names a record of it.
    pub(in crate::tenant) fn parent(&self, member: Option<&str>) -> String {
        let others = self.arguments.iter().filter(|(name, _)| Some(name.as_str()) != member);
        others.map(|(_, value)| value.as_str()).collect::<Vec<_>>().join("/")
    }

    /// An argument of the path.
    pub(in crate::tenant) fn argument(&self, name: &str) -> &str {
        self.arguments.get(name).map(String::as_str).unwrap_or_default()
    }
}
