//! A request for an operation of the document.

use std::collections::BTreeMap;

use axum::extract::Request;

use crate::modelled::{Model, Operation, pairs};

/// A request for an operation of the document, without its body.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) operation: &'static Operation,
    /// The arguments of the path, decoded.
    pub(crate) arguments: BTreeMap<String, String>,
    pub(crate) path: String,
    /// The query as it came.
    pub(crate) query: String,
    pairs: Vec<(String, String)>,
}

impl Call {
    /// None if the document has no such operation.
    pub(crate) fn of(request: &Request) -> Option<Self> {
        let path = request.uri().path().to_owned();
        let query = request.uri().query().unwrap_or_default().to_owned();
        let (operation, arguments) = Model::of_api().route(request.method().as_str(), &path)?;
        let pairs = pairs(&query).unwrap_or_default();
        Some(Self { operation, arguments, path, query, pairs })
    }

    /// The decoded arguments of the query.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// An argument of the query.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.pairs().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// What tells the list of this call from those of the same operation: the arguments of the path, except for the
    /// one that names a record of it.
    pub(crate) fn parent(&self, member: Option<&str>) -> String {
        let others = self.arguments.iter().filter(|(name, _)| Some(name.as_str()) != member);
        others.map(|(_, value)| value.as_str()).collect::<Vec<_>>().join("/")
    }

    /// An argument of the path.
    pub(crate) fn argument(&self, name: &str) -> &str {
        self.arguments.get(name).map(String::as_str).unwrap_or_default()
    }
}
