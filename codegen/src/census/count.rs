//! Counts a lowered OpenAPI document without using the model or the reader.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::{Counter, resolve};
use super::passed;
use crate::document::{Content, Node};
use crate::errors::Added;

/// The number of items that a document describes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// The operations.
    pub operations: u64,
    /// The parameters of all operations, including names in path templates that no parameter describes.
    pub parameters: u64,
    /// The statuses of all operations. An operation must have one, so one without counts as having one.
    pub statuses: u64,
    /// The media types of bodies and responses.
    pub media_types: u64,
    /// The headers of responses.
    pub headers: u64,
    /// The fields of request bodies, counted for each operation and media type.
    pub body_fields: u64,
    /// The fields of responses, counted for each operation, status and media type.
    pub response_fields: u64,
    /// The file uploads to a host that a response names.
    pub uploads: u64,
    /// The servers of the API and of each operation, and their variables.
    pub servers: u64,
    /// The security requirements of operations, and the schemes in them.
    pub security: u64,
    /// The same for the API; `None` if the document does not say what requests need.
    pub security_of_api: Option<u64>,
    /// The keys that are passed over for a reason.
    pub passed_over: u64,
}

/// The keys of a path item that are operations.
const METHODS: [&str; 8] = ["delete", "get", "head", "options", "patch", "post", "put", "trace"];

impl Count {
    /// Counts what the known errors add to the document.
    pub fn add_errors(&mut self, added: Added) {
        self.statuses += added.statuses;
        self.media_types += added.media_types;
        self.headers += added.headers;
        self.passed_over += added.examples;
    }

    /// Counts a lowered OpenAPI document.
    #[must_use]
    pub fn of_document(document: &Node) -> Self {
        let mut count = Self {
            servers: servers(&[document]),
            security_of_api: document.get("security").map(requirements),
            passed_over: passed::keys(document),
            ..Self::default()
        };
        let mut fields = Counter::new(document);
        for (path, item) in entries(document.get("paths")).filter(|(path, _)| path.starts_with('/')) {
            let item = resolve(document, item);
            for (method, operation) in entries(Some(item)).filter(|(key, node)| METHODS.contains(key) && is_map(node)) {
                count.operations += 1;
                count.uploads += u64::from(operation.get("x-kandji-upload").is_some());
                count.parameters += parameters(document, path, [item, operation]);
                count.servers += servers(&[operation, item, document]);
                count.security += operation.get("security").map_or(0, requirements);
                count.body(operation, &mut fields);
                count.responses(method, operation, &mut fields);
            }
        }
        count
    }

    fn body<'d>(&mut self, operation: &'d Node, fields: &mut Counter<'d>) {
        let Some(body) = operation.get("requestBody").map(|body| fields.resolve(body)) else { return };
        for schemas in media_types(body).into_values() {
            self.media_types += 1;
            self.body_fields = self.body_fields.saturating_add(fields.count(schemas));
        }
    }

    /// A response to HEAD has no body, whatever content is described for it.
    fn responses<'d>(&mut self, method: &str, operation: &'d Node, fields: &mut Counter<'d>) {
        let listed = ["responses", "x-kandji-responses"].into_iter().flat_map(|key| entries(operation.get(key)));
        let listed = listed.filter(|(status, _)| !status.starts_with("x-"));
        let responses: Vec<&Node> = listed.map(|(_, response)| fields.resolve(response)).collect();
        self.statuses += (responses.len() as u64).max(1);
        for response in responses {
            self.headers += entries(response.get("headers")).count() as u64;
            let content = if method == "head" { BTreeMap::new() } else { media_types(response) };
            for schemas in content.into_values() {
                self.media_types += 1;
                self.response_fields = self.response_fields.saturating_add(fields.count(schemas));
            }
        }
    }
}

/// The schemas of each media type. Media types that differ only in parameters count as one.
fn media_types(holder: &Node) -> BTreeMap<String, Vec<&Node>> {
    let mut kinds: BTreeMap<String, Vec<&Node>> = BTreeMap::new();
    for (key, media) in ["content", "x-kandji-content"].into_iter().flat_map(|key| entries(holder.get(key))) {
        // A key may name several media types, separated by commas, which may also be in a quoted parameter.
        let is_one = key.contains('"') || key.split(',').filter(|name| !name.trim().is_empty()).count() < 2;
        let names = if is_one { vec![key] } else { key.split(',').filter(|name| !name.trim().is_empty()).collect() };
        for name in names {
            let kind = name.split(';').next().unwrap_or("").trim().to_lowercase();
            kinds.entry(kind).or_default().extend(media.get("schema"));
        }
    }
    kinds
}

/// The servers of the first of these objects that has some, and their variables.
fn servers(holders: &[&Node]) -> u64 {
    let mut lists = holders.iter().filter_map(|holder| holder.get("servers")?.as_list());
    let servers = lists.find(|list| !list.is_empty()).unwrap_or_default();
    servers.iter().map(|server| 1 + entries(server.get("variables")).count() as u64).sum()
}

/// The alternatives of a list of security requirements, and the schemes in each.
fn requirements(list: &Node) -> u64 {
    let alternatives = list.as_list().unwrap_or_default();
    alternatives.iter().map(|alternative| 1 + entries(Some(alternative)).count() as u64).sum()
}

/// The distinct parameters of the path item and the operation, and those that the path template names.
fn parameters(document: &Node, path: &str, holders: [&Node; 2]) -> u64 {
    let listed = holders.into_iter().filter_map(|holder| holder.get("parameters")?.as_list()).flatten();
    let described = listed.map(|parameter| {
        let parameter = resolve(document, parameter);
        (parameter.text("in").unwrap_or(""), parameter.text("name").unwrap_or(""))
    });
    let named = path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| ("path", name));
    described.chain(named).collect::<BTreeSet<_>>().len() as u64
}

fn entries(node: Option<&Node>) -> impl Iterator<Item = (&str, &Node)> {
    node.and_then(Node::as_map).into_iter().flatten().map(|(key, entry)| (key.as_str(), &entry.node))
}

fn is_map(node: &Node) -> bool {
    matches!(node.content, Content::Map(_))
}
