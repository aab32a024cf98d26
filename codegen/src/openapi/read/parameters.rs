//! Path, query and header parameters.

use std::collections::{BTreeMap, BTreeSet};

use super::context::{Entry, Reader};
use crate::diagnostic::{Diagnostic, Thing, codes};
use crate::document::Node;
use crate::model::{Format, Parameter, ParameterIn, PathTemplate, Schema, SchemaKind};

/// Headers, in lower case, that OpenAPI does not allow as parameters: HTTP itself sets them.
const OWN_HEADERS: [&str; 3] = ["accept", "authorization", "content-type"];

type ByPlace = BTreeMap<(ParameterIn, String), Parameter>;

impl<'d> Reader<'d, '_> {
    /// The parameters of an operation and of its path, and one for each path parameter that is not declared.
    pub(super) fn parameters(&mut self, path: &PathTemplate, item: &'d Node, entry: Entry<'d>) -> Vec<Parameter> {
        let places = path.parameters().map(str::to_owned).collect();
        let mut found = BTreeMap::new();
        let listed = [self.elements(item, "parameters"), self.elements(entry.node, "parameters")];
        let mut skipped = BTreeSet::new();
        for node in listed.into_iter().flatten() {
            self.parameter(node, &places, &mut found, &mut skipped);
        }
        for name in places {
            found.entry((ParameterIn::Path, name.clone())).or_insert_with(|| Parameter {
                name,
                location: ParameterIn::Path,
                required: true,
                description: None,
                schema: Schema { span: entry.key_span, ..Schema::of(SchemaKind::Text(Format::Plain)) },
                filter: None,
                span: entry.key_span,
            });
        }
        found.into_values().collect()
    }

    fn parameter(
        &mut self,
        node: &'d Node,
        places: &BTreeSet<String>,
        found: &mut ByPlace,
        skipped: &mut BTreeSet<(String, String)>,
    ) {
        let Some(node) = self.resolve(node) else { return };
        if self.map(node, "a parameter").is_none() {
            return;
        }
        let name = self.required_text(node, "name", "a parameter");
        let place = self.required_text(node, "in", "a parameter");
        match self.location(node, &name, &place, places) {
            Ok(location) => {
                let parameter = self.read_parameter(node, name.clone(), location);
                found.insert((location, name), parameter);
            }
            Err(reason) => {
                node.account_for();
                if skipped.insert((place, name)) {
                    self.report.skip(Thing::Parameter, reason);
                }
            }
        }
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
        let style = self.text(node, "style");
        match (place, style.as_deref().unwrap_or("")) {
            ("path", _) if !places.contains(name) => {
                let message = format!("the path does not contain the parameter `{name}`");
                Err(Diagnostic::error(&codes::OPERATION_INVALID, message).at(node.span, "this parameter"))
            }
            ("path", _) => Ok(ParameterIn::Path),
            ("header", _) if OWN_HEADERS.contains(&name.to_ascii_lowercase().as_str()) => {
                Err(left_out("HTTP itself sets this header"))
            }
            ("header", "" | "simple") => Ok(ParameterIn::Header),
            ("query", "" | "form") => Ok(ParameterIn::Query),
            ("header" | "query", style) => Err(left_out(&format!("its style `{style}` is not supported"))),
            ("cookie", _) => Err(left_out("cookies are not sent")),
            (other, _) => {
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
        let required = self.flag(node, "required") || location == ParameterIn::Path;
        let filter = self.filter(node);
        let first_content = self.entries(node, "content").next();
        let schema = match first_content {
            Some((_, entry)) => self.schema_of(entry.node),
            None => self.schema_of(node),
        };
        let description = self.prose(node, "description");
        Parameter { name, location, required, description, schema, filter, span: node.span }
    }
}
