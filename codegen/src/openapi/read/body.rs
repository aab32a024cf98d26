//! Request bodies: their media types, and how the fields of forms are written.

use std::collections::BTreeMap;

use super::content::{either, fitting};
use super::context::{Entry, Reader};
use crate::diagnostic::{Diagnostic, codes};
use crate::document::Node;
use crate::model::{Body, Content, FieldEncoding, ParameterIn, media_type};

/// The keys of an `encoding` that say how parts are joined.
const JOINING: [&str; 3] = ["style", "explode", "allowReserved"];

impl<'d> Reader<'d, '_> {
    /// The request body; `None` if it has no media type.
    pub(super) fn body(&mut self, operation: &'d Node) -> Option<Body> {
        let node = self.resolve(operation.get("requestBody")?)?;
        self.map(node, "a request body")?;
        let content = self.body_content(node);
        let (description, required) = (self.prose(node, "description"), self.flag(node, "required"));
        if content.is_empty() {
            let diagnostic =
                Diagnostic::warning(&codes::ITEM_SKIPPED, "the request body is left out: it has no media type");
            self.report.push(diagnostic.at(node.span, "left out").help("describe it under `content`"));
        }
        (!content.is_empty()).then_some(Body { description, required, content })
    }

    /// The media types of a body with their parameters. Equal ones are merged.
    fn body_content(&mut self, node: &'d Node) -> Vec<Content> {
        let mut merged: BTreeMap<(String, String), Content> = BTreeMap::new();
        let hidden = self.entries(node, "x-kandji-content");
        let entries = self.entries(node, "content").chain(hidden);
        for (key, entry) in entries {
            if self.map(entry.node, "a media type").is_none() {
                continue;
            }
            let schema = self.schema_of(entry.node);
            for name in self.names(key, entry) {
                let (media_type, parameters) = media_type::split(name);
                self.check_media_type(&media_type, &parameters, entry);
                let schema = fitting(&media_type, schema.clone());
                let encoding = self.encoding(entry.node, &media_type);
                let place = (media_type.clone(), parameters.clone());
                let content = match merged.remove(&place) {
                    Some(other) => Content { schema: either(other.schema, schema), ..other },
                    None => Content { media_type, parameters, schema, encoding },
                };
                merged.insert(place, content);
            }
        }
        merged.into_values().collect()
    }

    /// The media types of a key, which may be several separated by commas although OpenAPI allows one.
    pub(super) fn names(&mut self, key: &'d str, entry: Entry<'d>) -> Vec<&'d str> {
        let names: Vec<&str> = key.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
        if key.contains('"') || names.len() < 2 {
            return vec![key];
        }
        let diagnostic = Diagnostic::warning(&codes::BODY_INVALID, "a key of `content` names several media types");
        let help = "give each media type a key of its own";
        self.report.push(diagnostic.at(entry.key_span, "read as one for each").help(help));
        names
    }

    fn check_media_type(&mut self, media_type: &str, parameters: &str, entry: Entry<'d>) {
        let mut fault = |message: String, help: &str| {
            let diagnostic = Diagnostic::error(&codes::BODY_INVALID, message);
            self.report.push(diagnostic.at(entry.key_span, "this media type").help(help));
        };
        let Some((kind, subtype)) =
            media_type.split_once('/').filter(|(kind, rest)| !kind.is_empty() && !rest.is_empty())
        else {
            return fault(
                format!("`{media_type}` is not a media type"),
                "write a type and a subtype: application/json",
            );
        };
        if kind == "multipart" && media_type != media_type::MULTIPART {
            fault(
                format!("a body of `{media_type}` cannot be sent"),
                "of these, only multipart/form-data is supported",
            );
        } else if subtype == "*" && !["*", "application", "text"].contains(&kind) {
            fault(format!("`{media_type}` does not say what is sent"), "name the media type that the API expects");
        } else if !parameters.chars().all(|c| c.is_ascii_graphic() || c == ' ') {
            fault(format!("the parameters of `{media_type}` cannot be part of a header"), "correct them");
        }
    }

    /// How the fields of a form are written.
    fn encoding(&mut self, node: &'d Node, media_type: &str) -> BTreeMap<String, FieldEncoding> {
        let entries: Vec<_> = self.entries(node, "encoding").collect();
        if let Some((_, first)) = entries.first()
            && !media_type::is_form(media_type)
        {
            let message = format!("`encoding` has no meaning for `{media_type}`");
            let diagnostic = Diagnostic::warning(&codes::BODY_INVALID, message);
            let help = "remove it; it is for fields of forms";
            self.report.push(diagnostic.at(first.key_span, "left out").help(help));
            entries.iter().for_each(|(_, entry)| entry.node.account_for());
            return BTreeMap::new();
        }
        entries.into_iter().map(|(name, entry)| (name.clone(), self.field_encoding(name, entry.node))).collect()
    }

    fn field_encoding(&mut self, name: &str, node: &'d Node) -> FieldEncoding {
        self.map(node, "an encoding");
        let content_type = self.text(node, "contentType").filter(|text| !text.trim().is_empty());
        let is_joined = JOINING.iter().any(|key| node.get(key).is_some());
        let joined = is_joined.then(|| self.joined(node, ParameterIn::Query));
        let headers: Vec<_> = self.entries(node, "headers").collect();
        for (header, entry) in headers {
            if header.eq_ignore_ascii_case("content-type") {
                continue;
            }
            let is_required = self.resolve(entry.node).is_some_and(|header| self.flag(header, "required"));
            let message =
                format!("the header `{header}` of the part `{name}` is left out: parts have no headers of their own");
            let diagnostic = match is_required {
                true => Diagnostic::error(&codes::BODY_INVALID, message),
                false => Diagnostic::warning(&codes::ITEM_SKIPPED, message),
            };
            self.report.push(diagnostic.at(entry.key_span, "left out"));
        }
        FieldEncoding { content_type, joined }
    }
}
