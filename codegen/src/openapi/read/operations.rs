//! Paths and their operations.

use super::context::{Entry, Reader};
use super::paths;
use crate::diagnostic::{Diagnostic, codes};
use crate::document::Node;
use crate::model::{Method, Operation, PathTemplate};

impl<'d> Reader<'d, '_> {
    /// Every operation of every path.
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        if self.root.get("paths").is_none() {
            self.misshapen(self.root.span, "the document has no `paths`", "`paths` is missing here");
        }
        let entries = self.entries(self.root, "paths").filter(|(key, _)| !key.starts_with("x-"));
        let mut operations = Vec::new();
        for (path, entry) in entries {
            self.path_item(path, entry, &mut operations);
        }
        paths::unify(&mut operations, self.report);
        operations
    }

    fn path_item(&mut self, path: &str, entry: Entry<'d>, operations: &mut Vec<Operation>) {
        if !path.starts_with('/') {
            self.misshapen(entry.key_span, format!("the path `{path}` does not start with a slash"), "this path");
        }
        let template = self.template(path, entry);
        let Some(item) = self.resolve(entry.node) else { return };
        let Some(map) = self.map(item, "a path") else { return };
        for (key, entry) in map {
            let Some(method) = Method::from_name(key).filter(|_| *key == key.to_lowercase()) else { continue };
            if self.map(&entry.node, "an operation").is_some() {
                let entry = Entry { key_span: entry.key_span, node: &entry.node };
                operations.push(self.operation(&template, method, item, entry));
            }
        }
    }

    /// The path template. Stray braces are an error; a draft run drops them.
    fn template(&mut self, path: &str, entry: Entry<'d>) -> PathTemplate {
        let template = PathTemplate::parse(path);
        if template.as_str() != path {
            let message = format!("the path `{path}` has a stray brace");
            let diagnostic = Diagnostic::error(&codes::OPERATION_INVALID, message);
            self.report.push(diagnostic.at(entry.key_span, format!("`{template}` may be meant")));
        }
        template
    }

    fn operation(&mut self, path: &PathTemplate, method: Method, item: &'d Node, entry: Entry<'d>) -> Operation {
        let node = entry.node;
        self.note_left_out(node);
        Operation {
            id: self.text(node, "operationId").unwrap_or_default(),
            method,
            path: path.clone(),
            group: self.tag(node),
            client_name: self.text(node, "x-kandji-name"),
            client: None,
            summary: self.prose(node, "summary"),
            description: self.prose(node, "description"),
            parameters: self.parameters(path, item, entry),
            body: self.body(node),
            responses: self.responses(entry),
            pagination: self.pagination(node),
            upload: self.upload(node),
            commands: self.commands(node),
            command: self.texts(node, "x-kandji-command"),
            risk: self.risk(node),
            platforms: self.texts(node, "x-kandji-platforms"),
            deprecated: self.flag(node, "deprecated"),
            span: entry.key_span,
        }
    }

    /// The first tag; empty if there is none.
    fn tag(&mut self, node: &'d Node) -> String {
        let tags = self.elements(node, "tags");
        for tag in tags.iter().filter(|tag| tag.as_text().is_none()) {
            self.misshapen(tag.span, format!("a tag is {}", tag.kind()), "expected a string");
        }
        if let Some(second) = tags.get(1) {
            let diagnostic =
                Diagnostic::note(&codes::ITEM_SKIPPED, "an operation belongs to the group of its first tag");
            self.report.push(diagnostic.at(second.span, "left out"));
        }
        tags.first().and_then(Node::as_text).unwrap_or_default().to_owned()
    }

    fn note_left_out(&mut self, node: &'d Node) {
        if let Some(callbacks) = node.get("callbacks") {
            let diagnostic =
                Diagnostic::warning(&codes::ITEM_SKIPPED, "callbacks are left out: a client does not send them");
            self.leave_out(callbacks, diagnostic.at(callbacks.span, "left out"));
        }
    }
}
