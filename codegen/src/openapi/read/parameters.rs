//! Path, query, header and cookie parameters.

use std::collections::{BTreeMap, BTreeSet};

use super::context::{Entry, Reader};
use crate::diagnostic::{Diagnostic, Thing, codes};
use crate::document::Node;
use crate::model::{Format, Notation, Parameter, ParameterIn, PathTemplate, Schema, SchemaKind};

/// Headers, in lower case, that OpenAPI does not allow as parameters: media types and security schemes describe them.
const DESCRIBED_ELSEWHERE: [&str; 3] = ["accept", "authorization", "content-type"];

/// Headers, in lower case, that the client itself sets.
const OWN_HEADERS: [&str; 9] = [
    "connection",
    "content-length",
    "cookie",
    "host",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Parameters by place and name. The names of headers are in lower case, since case does not count there.
type ByPlace = BTreeMap<(ParameterIn, String), Parameter>;

impl<'d> Reader<'d, '_> {
    /// The parameters of an operation and of its path, and one for each path parameter that is not declared.
    pub(super) fn parameters(&mut self, path: &PathTemplate, item: &'d Node, entry: Entry<'d>) -> Vec<Parameter> {
        let places = path.parameters().map(str::to_owned).collect();
        let mut found = BTreeMap::new();
        let mut skipped = BTreeSet::new();
        for node in [item, entry.node] {
            let mut listed = BTreeSet::new();
            for node in self.elements(node, "parameters") {
                let Some(parameter) = self.parameter(node, &places, &mut skipped) else { continue };
                let key = (parameter.location, key(parameter.location, &parameter.name));
                if !listed.insert(key.clone()) {
                    let message = format!("the {} parameter `{}` occurs twice", key.0.as_str(), parameter.name);
                    let diagnostic = Diagnostic::error(&codes::PARAMETER_INVALID, message);
                    self.report.push(diagnostic.at(parameter.span, "the second one").help("remove one of them"));
                }
                found.insert(key, parameter);
            }
        }
        self.undeclared(places, entry, &mut found);
        found.into_values().collect()
    }

    /// Adds the path parameters that only the template mentions, as strings.
    fn undeclared(&mut self, places: BTreeSet<String>, entry: Entry<'d>, found: &mut ByPlace) {
        for name in places {
            let key = (ParameterIn::Path, name.clone());
            if found.contains_key(&key) {
                continue;
            }
            let message = format!("the path parameter `{name}` is not declared; any string is sent for it");
            let diagnostic = Diagnostic::warning(&codes::OPERATION_INVALID, message);
            let help = format!("declare it: `{{name: {name}, in: path, required: true, schema: …}}`");
            self.report.push(diagnostic.at(entry.key_span, "this operation").help(help));
            let parameter = Parameter {
                name,
                location: ParameterIn::Path,
                required: true,
                description: None,
                schema: Schema { span: entry.key_span, ..Schema::of(SchemaKind::Text(Format::Plain)) },
                notation: Notation::by_commas(ParameterIn::Path),
                filter: None,
                deprecated: false,
                span: entry.key_span,
            };
            found.insert(key, parameter);
        }
    }

    fn parameter(
        &mut self,
        node: &'d Node,
        places: &BTreeSet<String>,
        skipped: &mut BTreeSet<(String, String)>,
    ) -> Option<Parameter> {
        let node = self.resolve(node)?;
        self.map(node, "a parameter")?;
        let name = self.required_text(node, "name", "a parameter");
        let place = self.required_text(node, "in", "a parameter");
        match self.location(node, &name, &place, places) {
            Ok(location) => return Some(self.read_parameter(node, name, location)),
            Err(reason) => {
                node.account_for();
                if skipped.insert((place, name)) {
                    self.report.skip(Thing::Parameter, reason);
                }
            }
        }
        None
    }

    /// Where a parameter is sent, or why it is left out.
    fn location(
        &mut self,
        node: &'d Node,
        name: &str,
        place: &str,
        places: &BTreeSet<String>,
    ) -> Result<ParameterIn, Diagnostic> {
        let left_out = |reason: &str| {
            let message = format!("the parameter `{name}` is left out: {reason}");
            Diagnostic::warning(&codes::ITEM_SKIPPED, message).at(node.span, "this parameter")
        };
        let header = name.to_ascii_lowercase();
        match place {
            "path" if !places.contains(name) => {
                let message = format!("the path does not contain the parameter `{name}`");
                Err(Diagnostic::error(&codes::OPERATION_INVALID, message).at(node.span, "this parameter"))
            }
            "path" => Ok(ParameterIn::Path),
            "header" if DESCRIBED_ELSEWHERE.contains(&header.as_str()) => {
                Err(left_out("media types and security schemes describe this header"))
            }
            "header" if OWN_HEADERS.contains(&header.as_str()) => Err(left_out("the client itself sets this header")),
            "header" => Ok(ParameterIn::Header),
            "query" => Ok(ParameterIn::Query),
            "cookie" => Ok(ParameterIn::Cookie),
            other => {
                let span = node.get("in").map_or(node.span, |node| node.span);
                self.misshapen(
                    span,
                    format!("`{other}` is not a place for a parameter"),
                    "expected path, query, header or cookie",
                );
                Err(left_out("it is unknown where it is sent"))
            }
        }
    }

    fn read_parameter(&mut self, node: &'d Node, name: String, location: ParameterIn) -> Parameter {
        let is_required = self.flag(node, "required");
        if location == ParameterIn::Path && !is_required {
            let span = node.get("required").map_or(node.span, |node| node.span);
            let message = format!("the path parameter `{name}` is not marked as required; it is, as part of the path");
            let diagnostic = Diagnostic::warning(&codes::PARAMETER_INVALID, message);
            self.report.push(diagnostic.at(span, "").help("write `required: true`"));
        }
        let filter = self.filter(node);
        let notation = self.notation(node, location, filter.is_some());
        let content = self.entries(node, content_key(node)).next();
        let schema = match content {
            Some((_, entry)) => self.schema_of(entry.node),
            None => self.schema_of(node),
        };
        let (description, deprecated) = (self.prose(node, "description"), self.flag(node, "deprecated"));
        let required = is_required || location == ParameterIn::Path;
        Parameter { name, location, required, description, schema, notation, filter, deprecated, span: node.span }
    }
}

/// The key of the content of a parameter. For other generators, it is any string.
pub(super) fn content_key(node: &Node) -> &'static str {
    let Some(_) = node.get("x-kandji-content") else { return "content" };
    node.get("schema").into_iter().for_each(Node::account_for);
    "x-kandji-content"
}

fn key(location: ParameterIn, name: &str) -> String {
    if location == ParameterIn::Header { name.to_ascii_lowercase() } else { name.to_owned() }
}
