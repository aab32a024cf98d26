//! `x-kandji-*`: what our overlays say beyond OpenAPI. Unknown keys are errors, because a misspelled key has no effect.

use super::context::Reader;
use crate::diagnostic::{Diagnostic, codes};
use crate::document::{Content, Entry, Node};
use crate::model::{CommandList, FilterColumns, Pagination, PagingStyle, Risk, Upload, Validation};

/// The prefix of our extensions.
const PREFIX: &str = "x-kandji-";

impl<'d> Reader<'d, '_> {
    /// Reports those of our extensions that are unknown at this place.
    pub(super) fn extensions(&mut self, node: &'d Node, known: &[&str]) {
        let Some(map) = node.as_map() else { return };
        for (key, entry) in map.iter().filter(|(key, _)| key.starts_with(PREFIX)) {
            if !known.contains(&key.as_str()) {
                self.unknown_key(key, entry, known);
            }
        }
    }

    fn unknown_key(&mut self, key: &str, entry: &Entry, known: &[&str]) {
        let diagnostic = Diagnostic::error(&codes::UNKNOWN_KEY, format!("`{key}` is not known here"));
        let help = match known {
            [] => "no extension of ours belongs here".to_owned(),
            known => format!("known here: {}", known.join(", ")),
        };
        self.report.push(diagnostic.at(entry.key_span, "this key").help(help));
    }

    /// `x-kandji-risk`.
    pub(super) fn risk(&mut self, node: &'d Node) -> Option<Risk> {
        let name = self.text(node, "x-kandji-risk")?;
        let risk = Risk::from_name(&name);
        if risk.is_none() {
            let names = Risk::ALL.map(Risk::as_str).join(", ");
            let span = node.get("x-kandji-risk").map_or(node.span, |node| node.span);
            self.misshapen(span, format!("`{name}` is not a risk class"), format!("one of {names}"));
        }
        risk
    }

    /// `x-kandji-filter`: `true` for all columns, or `only` or `except` with a list of them.
    pub(super) fn filter(&mut self, node: &'d Node) -> Option<FilterColumns> {
        let value = node.get("x-kandji-filter")?;
        if value.as_map().is_none() {
            return self.flag(node, "x-kandji-filter").then_some(FilterColumns::All);
        }
        self.only_keys(value, &["only", "except"]);
        if value.get("only").is_some() {
            return Some(FilterColumns::Only(self.texts(value, "only")));
        }
        Some(FilterColumns::Except(self.texts(value, "except")))
    }

    /// A list of strings, such as `x-kandji-platforms`.
    pub(super) fn texts(&mut self, node: &'d Node, key: &str) -> Vec<String> {
        let list = self.elements(node, key);
        for element in list.iter().filter(|element| element.as_text().is_none()) {
            let message = format!("an element of `{key}` is {}", element.kind());
            self.misshapen(element.span, message, "expected a string");
        }
        list.iter().filter_map(Node::as_text).map(str::to_owned).collect()
    }

    /// `x-kandji-pagination`.
    pub(super) fn pagination(&mut self, node: &'d Node) -> Option<Pagination> {
        let node = node.get("x-kandji-pagination")?;
        self.map(node, "`x-kandji-pagination`")?;
        let name = self.required_text(node, "style", "`x-kandji-pagination`");
        let (style, parameters) = self.paging_style(node, &name)?;
        let mut known = vec!["style", "items", "next", "total", "maximum"];
        known.extend_from_slice(parameters);
        self.only_keys(node, &known);
        let maximum = self.maximum(node);
        let (next, total) = (self.text(node, "next"), self.text(node, "total"));
        Some(Pagination { style, items: self.text(node, "items").unwrap_or_default(), next, total, maximum })
    }

    /// The style of a name, with the keys that hold its parameters.
    fn paging_style(&mut self, node: &'d Node, name: &str) -> Option<(PagingStyle, &'static [&'static str])> {
        let mut parameter = |key: &str| self.required_text(node, key, "`x-kandji-pagination` of this style");
        let style: (_, &[&str]) = match name {
            "offset" => {
                (PagingStyle::Offset { limit: parameter("limit"), offset: parameter("offset") }, &["limit", "offset"])
            }
            "page" => (PagingStyle::Page { page: parameter("page"), size: self.text(node, "size") }, &["page", "size"]),
            "link" => (PagingStyle::Link, &[]),
            "cursor" => (PagingStyle::Cursor { cursor: parameter("cursor") }, &["cursor"]),
            "after" => (PagingStyle::After { after: parameter("after"), size: parameter("size") }, &["after", "size"]),
            _ => {
                let span = node.get("style").map_or(node.span, |node| node.span);
                let known = "expected offset, page, link, cursor or after";
                self.misshapen(span, format!("`{name}` is not a paging style"), known);
                return None;
            }
        };
        Some(style)
    }

    /// `x-kandji-upload`.
    pub(super) fn upload(&mut self, node: &'d Node) -> Option<Upload> {
        let node = node.get("x-kandji-upload")?;
        self.map(node, "`x-kandji-upload`")?;
        self.only_keys(node, &["url", "fields", "file", "status", "key", "validation"]);
        let mut text = |key: &str| self.required_text(node, key, "`x-kandji-upload`");
        let (url, fields, file, status) = (text("url"), text("fields"), text("file"), text("status"));
        let code = status.parse().ok().filter(|code| (200..=299).contains(code));
        if code.is_none() && !status.is_empty() {
            let span = node.get("status").map_or(node.span, |node| node.span);
            self.misshapen(span, format!("`{status}` is not a success status"), "expected a status from 200 to 299");
        }
        let (key, validation) = (self.text(node, "key"), self.validation(node));
        Some(Upload { url, fields, file, status: code?, key, validation })
    }

    /// The `validation` of `x-kandji-upload`.
    fn validation(&mut self, node: &'d Node) -> Option<Validation> {
        let node = node.get("validation")?;
        self.map(node, "`validation`")?;
        self.only_keys(node, &["operation", "argument", "status", "reason", "done", "failed"]);
        let mut text = |key: &str| self.required_text(node, key, "`validation`");
        let (operation, argument, status) = (text("operation"), text("argument"), text("status"));
        let reason = self.text(node, "reason");
        let (done, failed) = (self.texts(node, "done"), self.texts(node, "failed"));
        Some(Validation { operation, argument, status, reason, done, failed })
    }

    /// `x-kandji-commands`.
    pub(super) fn commands(&mut self, node: &'d Node) -> Option<CommandList> {
        let node = node.get("x-kandji-commands")?;
        self.map(node, "`x-kandji-commands`")?;
        self.only_keys(node, &["id", "kind", "status", "errors", "done", "failed"]);
        let mut text = |key: &str| self.required_text(node, key, "`x-kandji-commands`");
        let (id, kind, status, errors) = (text("id"), text("kind"), text("status"), text("errors"));
        let (done, failed) = (self.texts(node, "done"), self.texts(node, "failed"));
        Some(CommandList { id, kind, status, errors, done, failed })
    }

    fn only_keys(&mut self, node: &'d Node, known: &[&str]) {
        for (key, entry) in node.as_map().into_iter().flatten() {
            if !known.contains(&key.as_str()) {
                self.unknown_key(key, entry, known);
            }
        }
    }

    fn maximum(&mut self, node: &'d Node) -> Option<u32> {
        let value = node.get("maximum")?;
        let maximum = match &value.content {
            Content::Number(number) => number.as_u64().and_then(|number| u32::try_from(number).ok()),
            _ => None,
        };
        if maximum.is_none() {
            self.misshapen(value.span, "`maximum` is not a number of items", "expected a non-negative integer");
        }
        maximum
    }
}
