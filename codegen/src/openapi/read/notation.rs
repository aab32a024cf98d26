//! How the values of parameters and form fields are written: `style`, `explode`, `allowReserved`, `allowEmptyValue` and
//! `content`.

use super::context::Reader;
use super::parameters::content_key;
use crate::diagnostic::{Diagnostic, codes};
use crate::document::Node;
use crate::model::{Joined, Notation, ParameterIn, Style, is_json, media_type};

impl<'d> Reader<'d, '_> {
    /// How the value of a parameter is written. A filter is always JSON.
    pub(super) fn notation(&mut self, node: &'d Node, place: ParameterIn, is_filter: bool) -> Notation {
        match node.get(content_key(node)) {
            Some(content) => self.content_notation(node, content, place),
            None if is_filter => Notation::json(),
            None => Notation::Joined(self.joined(node, place)),
        }
    }

    /// The keys of a parameter, or of the `encoding` of a form field, that say how parts are joined.
    pub(super) fn joined(&mut self, node: &'d Node, place: ParameterIn) -> Joined {
        let style = self.style(node, place);
        let explode = if node.get("explode").is_some() { self.flag(node, "explode") } else { style.explodes() };
        let [allow_reserved, allow_empty] = ["allowReserved", "allowEmptyValue"].map(|key| {
            let is_set = self.flag(node, key);
            if is_set && place != ParameterIn::Query {
                let message = format!("`{key}` has no meaning outside of the query");
                self.at_key(node, key, message, "remove it, or move the parameter to the query");
            }
            is_set && place == ParameterIn::Query
        });
        Joined { style, explode, allow_reserved, allow_empty }
    }

    fn style(&mut self, node: &'d Node, place: ParameterIn) -> Style {
        let Some(name) = self.text(node, "style") else { return Style::default_of(place) };
        let allowed = Style::of_place(place);
        let found = Style::from_name(&name).filter(|style| allowed.contains(style));
        if found.is_none() {
            let known: Vec<&str> = allowed.iter().map(|style| style.as_str()).collect();
            let message = format!("`{name}` is not a style of {} parameters", place.as_str());
            self.at_key(node, "style", message, &format!("the styles there are: {}", known.join(", ")));
        }
        found.unwrap_or_else(|| Style::default_of(place))
    }

    fn content_notation(&mut self, node: &'d Node, content: &'d Node, place: ParameterIn) -> Notation {
        if node.get("schema").is_some() && node.get("x-kandji-content").is_none() {
            self.at_key(node, "schema", "a parameter has both `schema` and `content`".to_owned(), "remove one of them");
        }
        for key in
            ["style", "explode", "allowReserved", "allowEmptyValue"].into_iter().filter(|key| node.get(key).is_some())
        {
            self.at_key(node, key, format!("`{key}` has no meaning beside `content`"), "remove one of them");
        }
        let mut names = content.as_map().into_iter().flatten().map(|(name, _)| media_type::essence(name));
        let name = names.next();
        if name.is_none() || names.next().is_some() {
            let message = "the `content` of a parameter has not exactly one media type".to_owned();
            self.at_key(
                node,
                "content",
                message,
                "describe the parameter with one media type, such as application/json",
            );
        }
        match name {
            Some(name) if is_json(&name) || media_type::is_text(&name) => Notation::Content(name),
            Some(name) => {
                let message = format!("a parameter cannot be sent as `{name}`");
                self.at_key(node, "content", message, "only JSON and text can be written in a parameter");
                Notation::by_commas(place)
            }
            None => Notation::by_commas(place),
        }
    }

    fn at_key(&mut self, node: &'d Node, key: &str, message: String, help: &str) {
        let span = node.get(key).map_or(node.span, |node| node.span);
        let diagnostic = Diagnostic::error(&codes::PARAMETER_INVALID, message);
        self.report.push(diagnostic.at(span, "here").help(help));
    }
}
