//! Counts a lowered OpenAPI document without using the model or the reader.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::{Counter, resolve};
use crate::document::{Content, Node};

/// The number of items that a document describes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// The operations.
    pub operations: u64,
    /// The parameters of all operations, including names in path templates that no parameter describes.
    pub parameters: u64,
    /// The fields of request bodies, counted for each operation and media type.
    pub body_fields: u64,
    /// The fields of responses, counted for each operation, status and media type.
    pub response_fields: u64,
    /// The file uploads to a host that a response names.
    pub uploads: u64,
}

/// The keys of a path item that are operations.
const METHODS: [&str; 8] = ["delete", "get", "head", "options", "patch", "post", "put", "trace"];

impl Count {
    /// Counts a lowered OpenAPI document.
    #[must_use]
    pub fn of_document(document: &Node) -> Self {
        let mut count = Self::default();
        let mut fields = Counter::new(document);
        for (path, item) in entries(document.get("paths")).filter(|(path, _)| path.starts_with('/')) {
            let item = resolve(document, item);
            for (_, operation) in entries(Some(item)).filter(|(key, node)| METHODS.contains(key) && is_map(node)) {
                count.operations += 1;
                count.uploads += u64::from(operation.get("x-kandji-upload").is_some());
                count.parameters += parameters(document, path, [item, operation]);
                let body = operation.get("requestBody").map(|body| resolve(document, body));
                count.body_fields = count.body_fields.saturating_add(content(&mut fields, body));
                for response in responses(document, operation) {
                    let found = content(&mut fields, Some(response));
                    count.response_fields = count.response_fields.saturating_add(found);
                }
            }
        }
        count
    }
}

fn responses<'d>(document: &'d Node, operation: &'d Node) -> impl Iterator<Item = &'d Node> {
    let listed = entries(operation.get("responses")).filter(|(status, _)| !status.starts_with("x-"));
    listed.map(|(_, response)| resolve(document, response))
}

/// The fields of all media types. Media types that differ only in parameters count as one.
fn content<'d>(fields: &mut Counter<'d>, holder: Option<&'d Node>) -> u64 {
    let mut kinds: BTreeMap<String, Vec<&'d Node>> = BTreeMap::new();
    for (name, media) in entries(holder.and_then(|holder| holder.get("content"))) {
        // A key may name several media types, separated by commas.
        for name in name.split(',') {
            let kind = name.split(';').next().unwrap_or("").trim().to_lowercase();
            kinds.entry(kind).or_default().extend(media.get("schema"));
        }
    }
    kinds.into_values().map(|schemas| fields.count(schemas)).fold(0, u64::saturating_add)
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
