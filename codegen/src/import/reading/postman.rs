//! Evidence from Postman 2.1 collections.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Node, to_value};
use crate::import::evidence::document::{Document, UploadClue};
use crate::import::evidence::hint::{Hint, Hints, add_hints};
use crate::import::evidence::request::{BodyClue, ParameterClue, Request, ResponseClue, Sample};
use crate::import::evidence::shape::Shape;
use crate::import::prose::examples;
use crate::import::prose::hints::{page_maximum, shape_of_name};
use crate::import::prose::parameters::{comparable, stands_for};
use crate::import::prose::plain::plain;
use crate::import::prose::tables::{file_field, quoted_names};
use crate::import::reading::forms::{form_path, set_at};
use crate::model::{Method, ParameterIn, PathTemplate, Server, ServerVariable, is_json, media_type};
use crate::source::Span;

/// How deep folders are followed.
const DEPTH: usize = 32;

/// Reads a collection. Ignores scripts and credentials.
pub(crate) fn read(root: &Node, source: usize, report: &mut Report) -> Document {
    let mut document = Document::default();
    let mut reader = Reader { source, report, found: Document::default() };
    reader.folder(root, None, 0);
    let Document { requests, uploads, mut prose, .. } = reader.found;
    prose.extend(root.get("info").map(description));
    (document.requests, document.uploads, document.prose) = (requests, uploads, prose);
    document.title = root.get("info").and_then(|info| info.text("name")).map(str::to_owned);
    document.servers = servers(root);
    document
}

/// The hosts among the collection's variables: URLs without a path.
fn servers(root: &Node) -> Vec<Server> {
    let urls = list(root, "variable").filter_map(|variable| variable.text("value"));
    let hosts = urls.filter(|url| url.starts_with("https://") && PathTemplate::of_url(url).is_none());
    hosts.map(|url| Server { url: url.to_owned(), description: None, variables: variables(url) }).collect()
}

fn variables(url: &str) -> BTreeMap<String, ServerVariable> {
    let template = PathTemplate::parse(url);
    let variable = |name: &str| (name.to_owned(), ServerVariable { default: name.to_owned(), description: None });
    template.parameters().map(variable).collect()
}

struct Reader<'a> {
    source: usize,
    report: &'a mut Report,
    /// The requests, uploads and descriptions read so far.
    found: Document,
}

impl Reader<'_> {
    fn folder(&mut self, folder: &Node, name: Option<&str>, depth: usize) {
        for item in list(folder, "item") {
            if item.get("item").is_some() && depth < DEPTH {
                self.found.prose.push(description(item));
                self.folder(item, item.text("name"), depth + 1);
            } else if let Some(request) = item.get("request") {
                self.request(item, request, name);
            }
        }
    }

    fn request(&mut self, item: &Node, request: &Node, folder: Option<&str>) {
        let name = item.text("name").unwrap_or("").to_owned();
        let Some(method) = Method::from_name(request.text("method").unwrap_or("GET")) else {
            return self.skip(&name, item.span, "its method is not an HTTP method");
        };
        let Some(path) = PathTemplate::of_url(url(request)) else { return self.elsewhere(name, item, request, folder) };
        if url(request).matches('{').count() != url(request).matches('}').count() {
            let found = Diagnostic::note(
                &codes::IMPORT_CONFLICT,
                format!("the request `{name}` has a stray brace in its path"),
            );
            self.report.push(found.at(item.span, format!("read as {path}")));
        }
        let responses = || list(item, "response");
        let sent = || responses().filter_map(|response| response.get("originalRequest"));
        let text = description(request);
        let mut parameters: Vec<ParameterClue> = queries(request).collect();
        let documented: Vec<String> = parameters.iter().map(|clue| clue.name.clone()).collect();
        let recorded = sent().flat_map(queries).filter(|clue| documented.contains(&clue.name));
        parameters.extend(recorded.map(|clue| ParameterClue { hint: Hint::default(), text: None, ..clue }));
        let mut bodies: Vec<BodyClue> =
            request.get("body").and_then(|body| read_body(body, true)).into_iter().collect();
        bodies.extend(sent().filter_map(|request| read_body(request.get("body")?, false)));
        let known = bodies.iter().map(|body| body.media_type.clone()).next();
        bodies.retain(|body| Some(&body.media_type) == known.as_ref());
        drop_stale_fields(&mut bodies);
        let clues = responses()
            .map(|response| ResponseClue { recorded_at: elsewhere(response, &path), ..read_response(response) });
        let responses = clues.collect();
        self.found.requests.push(Request {
            source: self.source,
            method,
            path,
            name,
            group: folder.map(str::to_owned),
            parameters,
            bodies,
            responses,
            text,
            span: item.get("name").map_or(item.span, |name| name.span),
        });
    }

    /// A request that does not go to a path of the API.
    fn elsewhere(&mut self, name: String, item: &Node, request: &Node, folder: Option<&str>) {
        let variable = url(request).trim().trim_matches(['{', '}']);
        if variable.is_empty() || variable.contains(['{', '}', '/', ':']) {
            return self.skip(&name, item.span, "its URL is not a path of the API");
        }
        let text = description(request);
        let rows = || request.get("body").into_iter().flat_map(|body| list(body, "formdata"));
        let is_file = |row: &&Node| row.text("type") == Some("file");
        let keys = rows().filter(|row| !is_file(row)).filter_map(|row| row.text("key"));
        let file = rows().find(is_file).and_then(|row| row.text("key")).map(str::to_owned);
        let statuses = list(item, "response").filter_map(|response| read_response(response).status);
        self.found.uploads.push(UploadClue {
            name,
            variable: variable.to_owned(),
            group: folder.map(str::to_owned),
            position: self.found.requests.len(),
            fields: keys.map(str::to_lowercase).collect(),
            file: file.or_else(|| file_field(&text)),
            named: quoted_names(&text).collect(),
            status: statuses.into_iter().find(|status| (200..300).contains(status)),
            span: item.get("name").map_or(item.span, |name| name.span),
        });
    }

    fn skip(&mut self, name: &str, span: Span, reason: &str) {
        let message = format!("the request `{name}` was not imported");
        self.report.push(Diagnostic::warning(&codes::IMPORT_SKIPPED, message).at(span, reason));
    }
}

/// Removes fields that have moved into an object since: the recorded requests of examples may be older than the
/// documented one.
fn drop_stale_fields(bodies: &mut [BodyClue]) {
    let Some((documented, recorded)) = bodies.split_first_mut() else { return };
    let objects = documented.samples.iter().filter_map(|sample| sample.value.as_object());
    let moved: Vec<&String> = objects
        .flat_map(|object| object.values())
        .filter_map(Value::as_object)
        .flat_map(|inner| inner.keys())
        .collect();
    let kept: Vec<&String> = documented
        .samples
        .iter()
        .filter_map(|sample| sample.value.as_object())
        .flat_map(|object| object.keys())
        .collect();
    for fields in
        recorded.iter_mut().flat_map(|body| &mut body.samples).filter_map(|sample| sample.value.as_object_mut())
    {
        fields.retain(|name, _| kept.contains(&name) || !moved.contains(&name));
    }
}

fn list<'a>(node: &'a Node, key: &str) -> impl Iterator<Item = &'a Node> {
    node.get(key).and_then(Node::as_list).into_iter().flatten()
}

fn url(request: &Node) -> &str {
    let url = request.get("url");
    url.and_then(|url| url.as_text().or_else(|| url.text("raw"))).unwrap_or("")
}

/// A description is a string, or an object with the string in `content`.
fn description(node: &Node) -> String {
    let text = node.get("description").and_then(|text| text.as_text().or_else(|| text.text("content")));
    plain(text.unwrap_or(""))
}

fn queries(request: &Node) -> impl Iterator<Item = ParameterClue> {
    let rows = request.get("url").into_iter().flat_map(|url| list(url, "query"));
    rows.filter_map(|row| {
        let name = row.text("key").filter(|name| !name.is_empty())?;
        let example = row.text("value").filter(|value| !value.trim().is_empty());
        let text = description(row);
        Some(ParameterClue {
            name: name.to_owned(),
            location: ParameterIn::Query,
            text: comparable(&text),
            stands_for: if example.is_none() { stands_for(name, &text) } else { Vec::new() },
            examples: example.map(|text| Value::String(text.to_owned())).into_iter().collect(),
            hint: Hint::of_text(&text),
            page_maximum: page_maximum(&text),
            declared: Shape::default(),
            span: row.span,
        })
    })
}

/// The body of a request; `own` if it is the documented request, not that of an example.
fn read_body(body: &Node, own: bool) -> Option<BodyClue> {
    let mode = body.text("mode")?;
    let mut clue = match mode {
        "raw" => raw_body(body)?,
        "urlencoded" => form_body(body, mode, media_type::URLENCODED),
        "formdata" => form_body(body, mode, media_type::MULTIPART),
        _ => return None,
    };
    if !own {
        clue.hints = Hints::new();
    }
    clue.recorded = !own;
    Some(clue)
}

fn raw_body(body: &Node) -> Option<BodyClue> {
    let node = body.get("raw")?;
    let example = examples::parse(node.as_text()?)?;
    let mut value = example.value;
    if let Value::Object(fields) = &mut value {
        for (name, value) in example.optional {
            fields.entry(name).or_insert(value);
        }
    }
    let hints = note_hints(example.notes);
    let samples = vec![Sample { value, span: node.span }];
    Some(BodyClue { media_type: media_type::JSON.to_owned(), samples, hints, span: node.span, ..BodyClue::default() })
}

fn form_body(body: &Node, mode: &str, media_type: &str) -> BodyClue {
    let mut clue = BodyClue { media_type: media_type.to_owned(), span: body.span, ..BodyClue::default() };
    let mut value = Value::Object(serde_json::Map::new());
    for row in list(body, mode) {
        let Some(path) = row.text("key").filter(|key| !key.is_empty()).map(form_path) else { continue };
        let mut hint = Hint::of_text(&description(row));
        if row.text("type") == Some("file") {
            hint.shape = shape_of_name("file");
            clue.declared =
                std::mem::take(&mut clue.declared).merge(hint.shape.clone().unwrap_or_default().within(&path));
        } else {
            set_at(&mut value, &path, Value::String(row.text("value").unwrap_or("").to_owned()));
        }
        if hint.required == Some(true) {
            require_parents(&path, &mut clue.hints);
        }
        add_hints(&mut clue.hints, Hints::from([(path, hint)]));
    }
    clue.samples.push(Sample { value, span: body.span });
    clue
}

/// A form has no empty objects, so a required field inside an object makes the object required.
fn require_parents(path: &[String], hints: &mut Hints) {
    for length in 1..path.len() {
        let parent = path.iter().take(length).cloned().collect();
        add_hints(hints, Hints::from([(parent, Hint { required: Some(true), ..Hint::default() })]));
    }
}

/// The path that an example was recorded with, if it is not the path of the request.
fn elsewhere(response: &Node, path: &PathTemplate) -> Option<String> {
    let recorded = PathTemplate::of_url(url(response.get("originalRequest")?))?;
    (recorded.key() != path.key()).then(|| recorded.to_string())
}

fn read_response(response: &Node) -> ResponseClue {
    let status = response.get("code").map(to_value).and_then(|code| code.as_u64());
    let status = status.and_then(|code| u16::try_from(code).ok());
    let clue = ResponseClue { status, observed: true, span: response.span, ..ResponseClue::default() };
    let Some((node, text)) = response.get("body").and_then(|node| Some((node, node.as_text()?))) else { return clue };
    if text.trim().is_empty() {
        return clue;
    }
    let stated = content_type(response);
    let example = examples::parse(text).filter(|_| stated.as_deref().is_none_or(is_json));
    match (stated, example) {
        (stated, Some(example)) => {
            let media_type = stated.or_else(|| Some(media_type::JSON.to_owned()));
            let samples = vec![Sample { value: example.value, span: node.span }];
            ResponseClue { media_type, samples, hints: note_hints(example.notes), repeated: example.repeated, ..clue }
        }
        // Text without a media type is a remark about the response, such as that there is none.
        (None, None) => clue,
        (Some(name), None) if is_json(&name) => ResponseClue { media_type: Some(name), observed: false, ..clue },
        (Some(name), None) => {
            let declared = shape_of_name(if media_type::is_text(&name) { "string" } else { "file" });
            ResponseClue { media_type: Some(name), declared: declared.unwrap_or_default(), ..clue }
        }
    }
}

/// The media type in the headers of a recorded response.
fn content_type(response: &Node) -> Option<String> {
    let is_it = |row: &&Node| row.text("key").is_some_and(|key| key.eq_ignore_ascii_case("content-type"));
    let header = list(response, "header").find(is_it)?;
    header.text("value").map(media_type::essence).filter(|name| !name.is_empty())
}

/// Hints in the comments of an example.
fn note_hints(notes: Vec<(String, String)>) -> Hints {
    let mut hints = Hints::new();
    for (name, note) in notes {
        add_hints(&mut hints, Hints::from([(vec![name], Hint::of_text(&note))]));
    }
    hints
}
