//! Paths and their operations.

use std::collections::BTreeSet;

use super::context::{Entry, Reader};
use super::paths;
use crate::diagnostic::{Diagnostic, codes};
use crate::document::Node;
use crate::model::{Method, Operation, PathTemplate, Security};

impl<'d> Reader<'d, '_> {
    /// Every operation of every path.
    pub(super) fn operations(&mut self, security: &Security) -> Vec<Operation> {
        if self.root.get("paths").is_none() {
            self.misshapen(self.root.span, "the document has no `paths`", "`paths` is missing here");
        }
        let entries = self.entries(self.root, "paths").filter(|(key, _)| !key.starts_with("x-"));
        let mut operations = Vec::new();
        for (path, entry) in entries {
            self.path_item(path, entry, security, &mut operations);
        }
        paths::unify(&mut operations, self.report);
        operations
    }

    fn path_item(&mut self, path: &str, entry: Entry<'d>, security: &Security, operations: &mut Vec<Operation>) {
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
                operations.push(self.operation(&template, method, item, entry, security));
            }
        }
    }

    /// What a path says about its operations, for those that have no description of their own.
    fn shared_text(&mut self, item: &'d Node) -> Option<String> {
        self.prose(item, "description").or_else(|| self.prose(item, "summary"))
    }

    /// The path template. Stray braces are an error; a draft run drops them.
    fn template(&mut self, path: &str, entry: Entry<'d>) -> PathTemplate {
        let template = PathTemplate::parse(path);
        if template.as_str() != path {
            let message = format!("the path `{path}` has a stray brace");
            let diagnostic = Diagnostic::error(&codes::OPERATION_INVALID, message);
            self.report.push(diagnostic.at(entry.key_span, format!("`{template}` may be meant")));
        }
        self.check_template(path, &template, entry);
        template
    }

    /// Reports a path that cannot be sent as it is written.
    fn check_template(&mut self, path: &str, template: &PathTemplate, entry: Entry<'d>) {
        let mut fault = |message: String, help: &str| {
            let diagnostic = Diagnostic::error(&codes::OPERATION_INVALID, message);
            self.report.push(diagnostic.at(entry.key_span, "this path").help(help));
        };
        let literal = template.without_names();
        if literal.contains('?') {
            fault(format!("the path `{path}` contains a query"), "describe its arguments as query parameters");
        }
        if literal.contains('#') {
            fault(format!("the path `{path}` contains a fragment, which is never sent"), "remove it");
        }
        if literal.split('/').any(|segment| matches!(segment, "." | "..")) {
            fault(
                format!("the path `{path}` has a segment that leads to another path"),
                "write the path that is meant",
            );
        }
        if path.contains("{}") {
            fault(format!("a parameter of the path `{path}` has no name"), "name it, as in `{device_id}`");
        }
        let mut seen = BTreeSet::new();
        for name in template.parameters().filter(|name| !seen.insert(*name)) {
            fault(format!("the path `{path}` contains the parameter `{name}` twice"), "give each place its own name");
        }
    }

    fn operation(
        &mut self,
        path: &PathTemplate,
        method: Method,
        item: &'d Node,
        entry: Entry<'d>,
        security: &Security,
    ) -> Operation {
        let node = entry.node;
        self.check_method(method, entry);
        self.note_left_out(node);
        Operation {
            id: self.text(node, "operationId").unwrap_or_default(),
            method,
            path: path.clone(),
            group: self.tag(node),
            client_name: self.text(node, "x-kandji-name"),
            client: None,
            summary: self.prose(node, "summary"),
            description: self.prose(node, "description").or_else(|| self.shared_text(item)),
            keywords: self.texts(node, "x-kandji-keywords"),
            servers: self.own_servers(item, node),
            security: self.own_security(node, security),
            parameters: self.parameters(path, item, entry),
            body: self.body(node),
            responses: self.responses(method, entry),
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
