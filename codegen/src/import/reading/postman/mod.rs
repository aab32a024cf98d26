//! Evidence from Postman collections, format 2.0 and 2.1.

mod auth;
mod bodies;
mod keys;
mod responses;
mod rows;
mod uploads;
mod url;
mod variables;

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::Node;
use crate::import::evidence::document::{Document, Remark};
use crate::import::evidence::hint::Hint;
use crate::import::evidence::request::{BodyClue, ParameterClue, Request, ResponseClue};
use crate::import::evidence::shape::Shape;
use crate::import::prose::hints::page_maximum;
use crate::import::prose::parameters::{comparable, stands_for};
use crate::model::{Method, ParameterIn, PathTemplate, is_json, media_type};
use crate::source::Span;
use rows::{Row, description, headers, list};
use url::Url;
use variables::Variables;

/// Reads a collection.
pub(crate) fn read(root: &Node, source: usize, report: &mut Report) -> Document {
    let variables = Variables::default().with(root);
    let mut reader = Reader { source, report, found: Document::default(), hosts: BTreeMap::new() };
    let keys = keys::check(root);
    reader.found.remarks = keys.unread;
    reader.found.unread = keys.values;
    reader.found.skipped = keys.skipped;
    let servers = variables.servers();
    reader.folder(root, &At { folder: None, variables });
    let hosts = reader.hosts;
    let mut document = reader.found;
    let info = root.get("info");
    document.prose.extend(info.map(description));
    document.title = info.and_then(|info| info.text("name")).map(str::to_owned);
    document.version = info.and_then(|info| info.get("version")).and_then(version);
    document.servers = servers;
    if document.servers.is_empty() {
        document.servers = hosts.keys().map(|host| variables::server(host)).collect();
    }
    document
}

/// A version is a text or an object with its numbers.
fn version(node: &Node) -> Option<String> {
    if let Some(text) = node.as_text() {
        return Some(text.to_owned()).filter(|text| !text.is_empty());
    }
    let numbers: Vec<String> =
        ["major", "minor", "patch"].iter().filter_map(|key| rows::scalar(node.get(key)?)).collect();
    let identifier = node.get("identifier").and_then(rows::scalar).map(|text| format!("-{text}")).unwrap_or_default();
    (!numbers.is_empty()).then(|| numbers.join(".") + &identifier)
}

struct Reader<'a> {
    source: usize,
    report: &'a mut Report,
    /// What was read so far.
    found: Document,
    /// The hosts that requests name themselves, each with a place.
    hosts: BTreeMap<String, Span>,
}

/// Where the reader is.
struct At<'a> {
    folder: Option<&'a str>,
    variables: Variables,
}

impl Reader<'_> {
    /// Reads a folder. A document cannot nest deep enough to make this recursion a problem.
    fn folder(&mut self, folder: &Node, at: &At<'_>) {
        self.auth(folder, folder.text("name").unwrap_or("the collection"));
        for item in list(folder, "item") {
            let inner = At { folder: at.folder, variables: at.variables.with(item) };
            if let Some(request) = item.get("request") {
                self.request(item, request, &inner);
            } else if item.get("item").is_none() {
                self.skip(item.text("name").unwrap_or(""), item.span, "it is neither a request nor a folder");
            }
            if item.get("item").is_some() {
                self.found.prose.push(description(item));
                self.folder(item, &At { folder: item.text("name"), variables: inner.variables });
            }
        }
    }

    fn request(&mut self, item: &Node, request: &Node, at: &At<'_>) {
        let url = url::read(request, &at.variables);
        let name = item.text("name").unwrap_or("").to_owned();
        let shown = if name.is_empty() { url.text.clone() } else { name.clone() };
        let stated = request.text("method").filter(|method| !method.trim().is_empty()).unwrap_or("GET");
        let Some(method) = Method::from_name(stated.trim()) else {
            let reason = format!("OpenAPI has no method `{stated}`");
            return self.skip(&shown, item.span, &reason);
        };
        let text = [description(item), description(request)].join("\n").trim_start_matches('\n').to_owned();
        let span = item.get("name").map_or(item.span, |name| name.span);
        let Some(path) = PathTemplate::of_url(&url.text) else {
            return self.elsewhere(
                item,
                request,
                &url,
                &text,
                uploads::At { name: shown, folder: at.folder, position: self.found.requests.len(), span },
            );
        };
        self.auth(request, &shown);
        self.odd_url(&url, &path, &shown, span);
        let place = format!("{method} {path}");
        let parameters = self.parameters(item, request, &url, &place, at);
        let bodies = self.bodies(item, request, &place, at);
        let responses = self.responses(item, method, &path, &place, at);
        self.found.requests.push(Request {
            source: self.source,
            method,
            path,
            name,
            id: None,
            group: at.folder.map(str::to_owned),
            parameters,
            bodies,
            responses,
            text,
            recorded: Some(list(item, "response").filter(|one| one.get("originalRequest").is_some()).count()),
            deprecated: None,
            span,
        });
    }

    /// What is odd about a URL that has a path.
    fn odd_url(&mut self, url: &Url<'_>, path: &PathTemplate, name: &str, span: Span) {
        if url.text.matches('{').count() != url.text.matches('}').count() {
            let message = format!("the request `{name}` has a stray brace in its path");
            let found = Diagnostic::note(&codes::IMPORT_CONFLICT, message);
            self.report.push(found.at(span, format!("read as {path}")));
        }
        if let Some(other) = &url.other {
            let at = format!("{path}, whose parts give {other}");
            self.remark("a URL has another path than its parts; its text was used", at, url.span);
        }
        let names: Vec<&str> = path.parameters().collect();
        for row in url.places.iter().filter(|row| !row.key.is_empty() && !names.contains(&row.key.as_str())) {
            let at = format!("{path} {}", row.key);
            self.remark("a variable of a URL is not in its path, so it was left out", at, row.span);
        }
        if let Some(host) = variables::host(&url.text) {
            self.hosts.entry(host.to_owned()).or_insert(url.span);
        }
    }

    /// Query and header parameters: those that the request documents, with the values that its examples sent.
    fn parameters(
        &mut self,
        item: &Node,
        request: &Node,
        url: &Url<'_>,
        place: &str,
        at: &At<'_>,
    ) -> Vec<ParameterClue> {
        let mut found = Vec::new();
        for (location, row) in placed(url, request) {
            if row.key.is_empty() {
                if row.value.is_some() {
                    self.remark("a row of a request has no name, so it was left out", place.to_owned(), row.span);
                }
                continue;
            }
            found.push(parameter(&row, location));
        }
        let documented: Vec<(ParameterIn, String)> =
            found.iter().map(|clue: &ParameterClue| (clue.location, clue.name.clone())).collect();
        for sent in list(item, "response").filter_map(|response| response.get("originalRequest")) {
            let url = url::read(sent, &at.variables);
            for (location, row) in placed(&url, sent).filter(|(_, row)| !row.key.is_empty()) {
                let clue = parameter(&row, location);
                let is_it = |(location, name): &(ParameterIn, String)| *location == clue.location && *name == clue.name;
                if documented.iter().any(is_it) {
                    found.push(ParameterClue { hint: Hint::default(), text: None, ..clue });
                } else if location == ParameterIn::Query && !row.disabled {
                    let at = format!("{place} {}", clue.name);
                    self.remark("an example sends a parameter that its request does not have", at, row.span);
                }
            }
        }
        found
    }

    /// The body of the request, and those that its examples sent in the same media type.
    fn bodies(&mut self, item: &Node, request: &Node, place: &str, at: &At<'_>) -> Vec<BodyClue> {
        let own = Some((request, true));
        let sent = list(item, "response").filter_map(|response| Some((response.get("originalRequest")?, false)));
        let mut bodies: Vec<BodyClue> = Vec::new();
        for (request, own) in own.into_iter().chain(sent) {
            let Some(body) = request.get("body") else { continue };
            let read = bodies::read(body, sent_type(request, &at.variables).as_deref(), own);
            for (span, what) in read.remarks {
                self.remark(&what, place.to_owned(), span);
            }
            let Some(clue) = read.clue else { continue };
            let known = bodies.first().map(|body| body.media_type.clone());
            if known.as_ref().is_none_or(|known| *known == clue.media_type) {
                bodies.push(clue);
            } else {
                let at = format!("{place}, {} beside {}", clue.media_type, known.unwrap_or_default());
                self.remark("an example sends a body in another media type, which was left out", at, clue.span);
            }
        }
        bodies::drop_stale_fields(&mut bodies);
        bodies
    }

    fn responses(
        &mut self,
        item: &Node,
        method: Method,
        path: &PathTemplate,
        place: &str,
        at: &At<'_>,
    ) -> Vec<ResponseClue> {
        let mut clues = Vec::new();
        for response in list(item, "response") {
            let read = responses::read(response, &at.variables);
            let name = response.text("name").unwrap_or("");
            let shown = format!("{place} `{name}`");
            for what in read.remarks {
                self.remark(&what, shown.clone(), response.get("body").map_or(response.span, |body| body.span));
            }
            let sent = response.get("originalRequest");
            let other = sent.and_then(|sent| sent.text("method")).and_then(Method::from_name);
            if let Some(other) = other.filter(|other| *other != method) {
                let at = format!("{shown}, sent with {other}");
                self.remark("an example was recorded with another method", at, response.span);
            }
            let recorded = sent.and_then(|sent| PathTemplate::of_url(&url::read(sent, &at.variables).text));
            let recorded = recorded.filter(|recorded| recorded.key() != path.key());
            clues.push(ResponseClue {
                recorded_at: recorded.map(|path| path.to_string()),
                name: name.to_owned(),
                ..read.clue
            });
        }
        clues
    }

    /// A request that does not go to a path of the API.
    fn elsewhere(&mut self, item: &Node, request: &Node, url: &Url<'_>, text: &str, at: uploads::At<'_>) {
        let Some(variable) = uploads::variable(&url.text) else {
            let reason = match url.text.trim() {
                "" => "it has no URL".to_owned(),
                other => format!("its URL `{other}` has no path"),
            };
            return self.skip(&at.name, item.span, &reason);
        };
        let clue = uploads::read(item, request, variable, text, at);
        self.found.uploads.push(clue);
    }

    /// Authentication that is not what the client sends.
    fn auth(&mut self, node: &Node, place: &str) {
        if let Some((what, span)) = auth::other(node) {
            self.remark(&what, place.to_owned(), span);
        }
    }

    fn remark(&mut self, what: &str, place: String, span: Span) {
        self.found.remarks.push(Remark { what: what.to_owned(), place, span });
    }

    fn skip(&mut self, name: &str, span: Span, reason: &str) {
        let message = format!("the request `{name}` was not imported");
        self.report.push(Diagnostic::warning(&codes::IMPORT_SKIPPED, message).at(span, reason));
    }
}

/// The rows of the query and of the headers.
fn placed<'n>(url: &Url<'n>, request: &'n Node) -> impl Iterator<Item = (ParameterIn, Row<'n>)> + use<'n> {
    let query = url.query.clone().into_iter().map(|row| (ParameterIn::Query, row));
    query.chain(headers(request).into_iter().map(|row| (ParameterIn::Header, row)))
}

fn parameter(row: &Row<'_>, location: ParameterIn) -> ParameterClue {
    ParameterClue {
        name: row.key.clone(),
        location,
        text: comparable(&row.text),
        stands_for: if row.value.is_none() { stands_for(&row.key, &row.text) } else { Vec::new() },
        examples: row.examples(),
        hint: Hint::of_text(&row.text),
        page_maximum: page_maximum(&row.text),
        declared: Shape::default(),
        disabled: row.disabled,
        span: row.span,
    }
}

/// The media type that the headers of a request state for its body.
fn sent_type(request: &Node, variables: &Variables) -> Option<String> {
    let rows = headers(request);
    let is_it = |row: &&Row<'_>| row.key.eq_ignore_ascii_case("content-type") && !row.disabled;
    let essence = media_type::essence(&variables.filled(rows.iter().find(is_it)?.value.as_deref()?));
    Some(essence).filter(|name| is_json(name) || name.contains('/'))
}
