//! URLs of requests: one text, an object with its parts, or both.

use crate::document::{Content, Node};
use crate::import::reading::postman::rows::{Row, pairs, rows, scalar};
use crate::import::reading::postman::variables::Variables;
use crate::model::PathTemplate;
use crate::source::Span;

/// The URL of a request.
#[derive(Clone, Debug)]
pub(super) struct Url<'a> {
    /// The whole of it, with hosts, base paths and versions in place of their variables.
    pub text: String,
    /// Its query.
    pub query: Vec<Row<'a>>,
    /// What is said about the arguments in its path.
    pub places: Vec<Row<'a>>,
    /// The path that its parts give, if they give another one than its text.
    pub other: Option<PathTemplate>,
    /// Its place.
    pub span: Span,
}

/// Reads the URL of a request, which is the request itself if that is one text.
pub(super) fn read<'a>(request: &'a Node, variables: &Variables) -> Url<'a> {
    let node = if request.as_text().is_some() { Some(request) } else { request.get("url") };
    // The export of Postman's documentation writes the text as `url` and the object beside it.
    let parts = node.filter(|node| node.as_map().is_some()).or_else(|| request.get("urlObject"));
    let stated = node.and_then(|node| node.as_text().or_else(|| node.text("raw")));
    let stated = stated.filter(|text| !text.trim().is_empty());
    let built = parts.and_then(build).filter(|built| !built.is_empty());
    let text = variables.resolved(stated.map_or_else(|| built.clone().unwrap_or_default(), str::to_owned).trim());
    let span = node.or(parts).unwrap_or(request).span;
    let listed = parts.map(|parts| rows(parts, "query")).unwrap_or_default();
    let in_text = || text.split_once('?').map(|(_, query)| query.split('#').next().unwrap_or(query));
    let query = if listed.is_empty() { pairs(in_text().unwrap_or(""), span) } else { listed };
    let path = PathTemplate::of_url(&text);
    let other = built.and_then(|built| PathTemplate::of_url(&variables.resolved(&built)));
    let other = other.filter(|other| path.as_ref().is_some_and(|path| path.key() != other.key()));
    Url { text, query, places: parts.map(|parts| rows(parts, "variable")).unwrap_or_default(), other, span }
}

/// The URL that an object's parts give, without the query; `None` if it has no path.
fn build(parts: &Node) -> Option<String> {
    let path = joined(parts.get("path")?, "/")?;
    let host = parts.get("host").and_then(|host| joined(host, ".")).unwrap_or_default();
    let port = parts.get("port").and_then(scalar).filter(|port| !port.is_empty());
    let port = port.map(|port| format!(":{port}")).unwrap_or_default();
    // A variable in place of the host has its own scheme.
    let has_scheme = host.contains("://") || (host.starts_with('{') && host.ends_with('}'));
    let scheme = match parts.text("protocol") {
        _ if host.is_empty() || has_scheme => String::new(),
        Some(protocol) => format!("{}://", protocol.trim_end_matches("://")),
        None => "https://".to_owned(),
    };
    Some(format!("{scheme}{host}{port}/{}", path.trim_start_matches('/')))
}

/// A text, or the elements of a list of texts or of objects with a `value`.
fn joined(node: &Node, separator: &str) -> Option<String> {
    match &node.content {
        Content::Text(text) => Some(text.clone()),
        Content::List(elements) => {
            let part = |node: &Node| node.get("value").map_or_else(|| scalar(node), scalar).unwrap_or_default();
            Some(elements.iter().map(part).collect::<Vec<_>>().join(separator))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Limits, parse_json};
    use crate::source::SourceMap;

    fn url(text: &str) -> (String, Vec<String>, bool) {
        let mut sources = SourceMap::default();
        let file = sources.add("x.json", text);
        let node = parse_json(file, &sources, Limits::default()).unwrap();
        let url = read(&node, &Variables::default());
        (url.text, url.query.into_iter().map(|row| row.key).collect(), url.other.is_some())
    }

    #[test]
    fn a_url_is_read_from_a_text_or_from_its_parts() {
        let text = |text: &str| (text.to_owned(), Vec::new(), false);
        assert_eq!(
            url(r#"{"url": {"host": ["{{base}}"], "path": ["v1", {"type": "string", "value": ":id"}]}}"#),
            text("{{base}}/v1/:id")
        );
        assert_eq!(
            url(r#"{"url": {"protocol": "http", "host": "x.example.org", "port": "81", "path": "/v1/cats"}}"#),
            text("http://x.example.org:81/v1/cats")
        );
        let (_, query, _) = url(r#""https://x.example.org/cats?a%5Bb%5D=1&c#d""#);
        assert_eq!(query, ["a[b]", "c"]);
        assert!(url(r#"{"url": {"raw": "{{base}}/v1/cats", "host": ["{{base}}"], "path": ["v1", "dogs"]}}"#).2);
    }
}
