//! Responses and their media types.

use std::collections::BTreeMap;

use super::context::{Entry, Reader};
use crate::diagnostic::{Diagnostic, Thing, codes};
use crate::document::Node;
use crate::model::{Content, Format, Header, Method, Response, Schema, SchemaKind, Status, media_type};

impl<'d> Reader<'d, '_> {
    /// The responses; if the document has none, one response without content.
    pub(super) fn responses(&mut self, method: Method, operation: Entry<'d>) -> Vec<Response> {
        let mut responses: BTreeMap<Status, Response> = BTreeMap::new();
        let hidden = self.entries(operation.node, "x-kandji-responses");
        let entries = self.entries(operation.node, "responses").chain(hidden);
        for (key, entry) in entries {
            if key.starts_with("x-") {
                continue;
            }
            match key.parse::<Status>().ok() {
                Some(status) if responses.contains_key(&status) => {
                    let message = format!("the status {status} is described twice");
                    self.misshapen(entry.key_span, message, "letters in capitals or not are the same class");
                }
                Some(status) => {
                    responses.extend(self.response(method, status, entry).map(|response| (status, response)));
                }
                None => {
                    let message = format!("`{key}` is not a status");
                    self.misshapen(
                        entry.key_span,
                        message,
                        "expected a status such as 200, a class such as 4XX, or default",
                    );
                }
            }
        }
        if responses.is_empty() {
            let description = "The document describes no response.".to_owned();
            return vec![Response {
                status: Status::Default,
                description,
                content: Vec::new(),
                headers: Vec::new(),
                span: operation.key_span,
            }];
        }
        responses.into_values().collect()
    }

    fn response(&mut self, method: Method, status: Status, entry: Entry<'d>) -> Option<Response> {
        let node = self.resolve(entry.node)?;
        self.map(node, "a response")?;
        let description = self.prose(node, "description").unwrap_or_default();
        if let Some(links) = node.get("links") {
            let note = Diagnostic::note(&codes::ITEM_SKIPPED, "links are left out: a client does not follow them");
            self.report.push(note.at(links.span, "left out"));
        }
        let headers = self.headers(node);
        let content = if method == Method::Head { self.no_content(node) } else { self.content(node) };
        Some(Response { status, description, content, headers, span: entry.key_span })
    }

    /// The content of a response to HEAD, which is never sent: what the document describes is that of the same GET.
    fn no_content(&mut self, response: &'d Node) -> Vec<Content> {
        if let Some(content) = response.get("content") {
            let note = Diagnostic::note(&codes::ITEM_SKIPPED, "the content of a response to HEAD is left out");
            self.leave_out(content, note.at(content.span, "such a response has no body"));
        }
        Vec::new()
    }

    /// The headers of a response, sorted by name.
    fn headers(&mut self, response: &'d Node) -> Vec<Header> {
        let entries = self.entries(response, "headers");
        let mut headers: Vec<Header> = entries.filter_map(|(name, entry)| self.header(name, entry)).collect();
        headers.sort_by(|a, b| a.name.cmp(&b.name));
        headers
    }

    fn header(&mut self, name: &str, entry: Entry<'d>) -> Option<Header> {
        if name.eq_ignore_ascii_case("content-type") {
            let note = Diagnostic::note(&codes::ITEM_SKIPPED, "`Content-Type` is left out: `content` states it");
            self.report.skip(Thing::Header, note.at(entry.key_span, "left out"));
            return None;
        }
        let node = self.resolve(entry.node)?;
        self.map(node, "a header")?;
        let media = node.get("content").and_then(Node::as_map).and_then(|map| map.values().next());
        Some(Header {
            name: name.to_owned(),
            required: self.flag(node, "required"),
            deprecated: self.flag(node, "deprecated"),
            description: self.prose(node, "description"),
            schema: self.schema_of(media.map_or(node, |entry| &entry.node)),
            span: entry.key_span,
        })
    }

    /// The media types under `content`, without their parameters; equal ones are merged.
    fn content(&mut self, node: &'d Node) -> Vec<Content> {
        let mut merged: BTreeMap<String, Schema> = BTreeMap::new();
        let hidden = self.entries(node, "x-kandji-content");
        let entries = self.entries(node, "content").chain(hidden);
        for (key, entry) in entries {
            if self.map(entry.node, "a media type").is_none() {
                continue;
            }
            let schema = self.schema_of(entry.node);
            for name in self.names(key, entry) {
                let media_type = media_type::essence(name);
                let schema = fitting(&media_type, schema.clone());
                let schema = match merged.remove(&media_type) {
                    Some(other) => either(other, schema),
                    None => schema,
                };
                merged.insert(media_type, schema);
            }
        }
        merged.into_iter().map(|(media_type, schema)| Content::new(media_type, schema)).collect()
    }
}

/// Bytes for a media type that no schema can describe.
pub(super) fn fitting(media_type: &str, schema: Schema) -> Schema {
    let described = media_type.contains("json") || media_type::is_form(media_type) || media_type == "*/*";
    let kind = match &schema.kind {
        SchemaKind::Any if !described && media_type::is_text(media_type) => SchemaKind::Text(Format::Plain),
        SchemaKind::Any | SchemaKind::Text(_) if !described && !media_type::is_text(media_type) => SchemaKind::Bytes,
        _ => return schema,
    };
    Schema { kind, ..schema }
}

/// Merges two schemas of one media type.
pub(super) fn either(a: Schema, b: Schema) -> Schema {
    if a.kind == b.kind || b.kind == SchemaKind::Any {
        return a;
    }
    if a.kind == SchemaKind::Any {
        return b;
    }
    let span = a.span;
    Schema { span, ..Schema::of(SchemaKind::Union(vec![a, b])) }
}
