//! Evidence from OpenAPI 3.0 and 3.1 documents.

#[cfg(test)]
mod keys;
mod passed;
mod unread;

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Content, Entry, Map, Node, to_value};
use crate::import::evidence::document::{Document, Remark};
use crate::import::evidence::hint::{Hint, Hints};
use crate::import::evidence::request::{BodyClue, ParameterClue, Request, ResponseClue, Sample};
use crate::import::evidence::shape::Shape;
use crate::import::evidence::spelling::Spelling;
use crate::import::prose::examples;
use crate::import::prose::hints::page_maximum;
use crate::import::prose::parameters::{comparable, stands_for};
use crate::import::prose::plain::plain;
use crate::import::reading::declared::Declarations;
use crate::import::reading::forms::{form_path, set_at};
use crate::model::{Method, ParameterIn, PathTemplate, Server, ServerVariable, Status, is_json, media_type};
use crate::source::Span;

/// Reads an OpenAPI 3 document.
pub(crate) fn read(root: &Node, source: usize, report: &mut Report) -> Document {
    let careful = is_careful(root);
    // What looked at the document before has not taken evidence from it.
    root.forget_reading();
    let first = report.diagnostics().len();
    let declarations = Declarations { root, careful };
    let reader = Reader { declarations, source, remarks: RefCell::default() };
    let mut requests = Vec::new();
    for (template, entry) in entries(root.get("paths")) {
        let Some(path) = PathTemplate::of_url(template) else {
            let skipped = Diagnostic::warning(&codes::IMPORT_SKIPPED, format!("`{template}` is not a path"));
            report.push(skipped.at(entry.key_span, "there is no segment in it"));
            continue;
        };
        requests.extend(reader.path(&path, declarations.follow(&entry.node)));
    }
    let info = |key: &str| root.get("info")?.text(key).map(str::to_owned);
    let licence = root.get("info").and_then(|info| info.get("license"));
    let licence = licence.and_then(|node| node.text("identifier").or_else(|| node.text("name"))).map(str::to_owned);
    let mut document = Document {
        title: info("title"),
        describes_api: true,
        version: info("version"),
        licence,
        servers: servers(root),
        requests,
        prose: prose(root),
        remarks: reader.remarks.into_inner(),
        ..Document::default()
    };
    let labels = report.diagnostics().iter().skip(first).flat_map(|found| &found.labels).map(|label| label.span);
    let reported: BTreeSet<Span> = labels.chain(document.remarks.iter().map(|remark| remark.span)).collect();
    let found = unread::check(root, careful, reported);
    document.remarks.extend(found.remarks);
    document.skipped = found.skipped;
    document
}

/// The descriptions of the document and of its tags.
fn prose(root: &Node) -> Vec<String> {
    let tags = root.get("tags").and_then(Node::as_list).into_iter().flatten();
    let described = root.get("info").into_iter().chain(tags);
    described.filter_map(|node| node.text("description")).map(plain).collect()
}

/// Whether the types were written with care: a converter that knows none writes `string` for every parameter.
fn is_careful(root: &Node) -> bool {
    let operations = entries(root.get("paths")).flat_map(|(_, path)| entries(Some(&path.node)));
    let parameters = operations.filter_map(|(_, operation)| operation.node.get("parameters")?.as_list()).flatten();
    let mut types = parameters.filter_map(|parameter| parameter.get("schema")?.text("type"));
    types.any(|name| name != "string")
}

fn servers(root: &Node) -> Vec<Server> {
    let servers = root.get("servers").and_then(Node::as_list).into_iter().flatten();
    let server = |node: &Node| {
        let variables = entries(node.get("variables")).map(|(name, entry)| (name.clone(), variable(name, &entry.node)));
        Some(Server { url: node.text("url")?.to_owned(), description: None, variables: variables.collect() })
    };
    servers.filter_map(server).collect()
}

/// A variable has the document's default if the document lists its values; any other is a customer's, and the name of the
/// variable stands for it.
fn variable(name: &str, node: &Node) -> ServerVariable {
    let choices = node.get("enum").and_then(Node::as_list).into_iter().flatten();
    let choices: Vec<String> = choices.filter_map(Node::as_text).map(str::to_owned).collect();
    let listed = |default: &&Node| matches!(&default.content, Content::Text(text) if choices.contains(text));
    let default = node.get("default").filter(listed).and_then(Node::as_text);
    let default = default.or(choices.first().map(String::as_str)).unwrap_or(name).to_owned();
    ServerVariable { default, choices, description: None }
}

fn entries(node: Option<&Node>) -> impl Iterator<Item = (&String, &Entry)> {
    node.and_then(Node::as_map).into_iter().flat_map(Map::iter)
}

struct Reader<'a> {
    declarations: Declarations<'a>,
    source: usize,
    /// What is odd, as far as it was read.
    remarks: RefCell<Vec<Remark>>,
}

impl<'a> Reader<'a> {
    fn remark(&self, what: &str, place: String, span: Span) {
        self.remarks.borrow_mut().push(Remark { what: what.to_owned(), place, span });
    }

    /// Remarks on a value that is left out with everything in it.
    fn leave_out(&self, what: &str, place: String, node: &Node) {
        node.account_for();
        self.remark(what, place, node.span);
    }

    /// The operations of a path. Their keys are methods in lower case; other spellings are read all the same.
    fn path(&self, path: &PathTemplate, item: &'a Node) -> Vec<Request> {
        let mut operations: Vec<(Method, &Entry)> = Vec::new();
        for (key, entry) in entries(Some(item)) {
            let Some(method) = Method::from_name(key) else { continue };
            if *key != method.as_str().to_lowercase() {
                self.remark("a method is not in lower case; it was read", format!("{key} {path}"), entry.key_span);
            }
            operations.push((method, entry));
        }
        operations.sort_by_key(|(method, _)| *method);
        operations.into_iter().map(|(method, operation)| self.request(method, path, item, operation)).collect()
    }

    fn request(&self, method: Method, path: &PathTemplate, item: &'a Node, operation: &'a Entry) -> Request {
        let node = &operation.node;
        let own = node.get("parameters").and_then(Node::as_list).into_iter().flatten();
        let shared = item.get("parameters").and_then(Node::as_list).into_iter().flatten();
        let body = node.get("requestBody").map(|body| self.declarations.follow(body));
        let id = node.text("operationId").unwrap_or("");
        let id = id.rsplit('_').next().unwrap_or(id);
        let name = node.text("summary").unwrap_or(id).to_owned();
        let place = format!("{method} {path}");
        let group = node.get("tags").and_then(|tags| tags.as_list()?.first()?.as_text()).map(str::to_owned);
        Request {
            source: self.source,
            method,
            path: path.clone(),
            name,
            id: node.text("operationId").map(str::to_owned),
            group,
            parameters: shared.chain(own).filter_map(|parameter| self.parameter(parameter, &place)).collect(),
            bodies: body.map(|body| self.bodies(body, &place)).unwrap_or_default(),
            responses: entries(node.get("responses"))
                .flat_map(|(status, response)| self.responses(status, response, &place))
                .collect(),
            text: plain(node.text("description").unwrap_or("")),
            recorded: None,
            deprecated: node.get("deprecated").and_then(Node::as_bool),
            span: operation.key_span,
        }
    }

    fn parameter(&self, node: &'a Node, place: &str) -> Option<ParameterClue> {
        let node = self.declarations.follow(node);
        let name = node.text("name").unwrap_or("").to_owned();
        let at = || format!("{place} {name}");
        let location = match node.text("in") {
            Some("path") => ParameterIn::Path,
            Some("query") => ParameterIn::Query,
            Some("header") => ParameterIn::Header,
            other => {
                let other = other.unwrap_or("nowhere");
                self.leave_out(&format!("parameters in `{other}` are not imported"), at(), node);
                return None;
            }
        };
        if name.is_empty() {
            self.leave_out("a parameter has no name, so it was left out", at(), node);
            return None;
        }
        let schema = self.parameter_schema(node, location, &at());
        let (mut hint, declared) = self.parameter_claims(node, schema);
        hint.stated.required = node.get("required").and_then(Node::as_bool);
        if self.declarations.careful && hint.stated.required == Some(true) {
            hint.required = Some(true);
        }
        hint.deprecated = node.get("deprecated").and_then(Node::as_bool).or(hint.deprecated);
        let inner = schema.and_then(|schema| schema.get("example"));
        let named = entries(node.get("examples"));
        let named = named.filter_map(|(_, entry)| self.declarations.follow(&entry.node).get("value"));
        let examples = node.get("example").into_iter().chain(named).chain(inner).map(to_value).collect();
        let text = plain(node.text("description").unwrap_or(""));
        Some(ParameterClue {
            stands_for: stands_for(&name, &text),
            text: comparable(&text),
            page_maximum: page_maximum(&text),
            name,
            location,
            examples,
            hint,
            declared,
            disabled: false,
            span: node.span,
        })
    }

    /// The schema of a parameter, or that of its media type. What the import does not take of how it is written is remarked.
    fn parameter_schema(&self, node: &'a Node, location: ParameterIn, at: &str) -> Option<&'a Node> {
        let usual = if location == ParameterIn::Query { "form" } else { "simple" };
        if let Some(style) = node.text("style").filter(|style| *style != usual) {
            let what = format!("the style `{style}` of a parameter is not imported; correct it in an overlay");
            self.remark(&what, at.to_owned(), node.span);
        }
        let content = entries(node.get("content")).next();
        if let Some((media_type, entry)) = content {
            let what = format!("a parameter is not imported as `{media_type}`; correct it in an overlay");
            self.remark(&what, at.to_owned(), entry.key_span);
        }
        let content = content.and_then(|(_, content)| content.node.get("schema"));
        node.get("schema").or(content).map(|schema| self.declarations.follow(schema))
    }

    /// What the schema and the description of a parameter say of its values.
    fn parameter_claims(&self, node: &Node, schema: Option<&'a Node>) -> (Hint, Shape) {
        let Some(schema) = schema else { return (Hint::default(), Shape::default()) };
        let mut hint = self.declarations.hint(schema, node.text("description").unwrap_or(""));
        let (claim, mut inner) = self.declarations.read(schema);
        if let Some(Hint { values, numbers, closed, .. }) = inner.remove(["*".to_owned()].as_slice()) {
            hint = hint.merge(Hint { values, numbers, closed, ..Hint::default() });
        }
        let says_something = !claim.strings.contains(&Spelling::Plain) && !claim.is_unknown();
        let declared = claim.clone();
        hint.shape = Some(claim).filter(|_| says_something && self.declarations.careful).or(hint.shape);
        (hint, declared)
    }

    fn bodies(&self, body: &'a Node, place: &str) -> Vec<BodyClue> {
        let flag = body.get("required").and_then(Node::as_bool).filter(|_| self.declarations.careful);
        entries(body.get("content"))
            .map(|(media_type, content)| {
                let (declared, hints) = self.declared(&content.node);
                let (mut samples, unread) = self.samples(&content.node, media_type, &declared, place);
                let is_form = media_type::is_form(&media_type::essence(media_type));
                if is_form {
                    samples.iter_mut().for_each(|sample| sample.value = nested(&sample.value));
                }
                let (declared, hints) =
                    if is_form { (nested_shape(declared), nested_hints(hints)) } else { (declared, hints) };
                BodyClue {
                    media_type: self.essence(media_type, content, place),
                    samples,
                    declared,
                    hints,
                    required: flag,
                    recorded: false,
                    unread,
                    span: content.key_span,
                }
            })
            .collect()
    }

    fn responses(&self, status: &str, entry: &'a Entry, place: &str) -> Vec<ResponseClue> {
        let response = self.declarations.follow(&entry.node);
        let Ok(known) = status.parse::<Status>() else {
            if !status.starts_with("x-") {
                let at = format!("{place} {status}");
                self.remark("a key of responses is not a status, so it was left out", at, entry.key_span);
            }
            return Vec::new();
        };
        let place = format!("{place} {status}");
        let contents = entries(response.get("content")).map(|(media_type, content)| {
            let (declared, hints) = self.declared(&content.node);
            let (samples, unread) = self.samples(&content.node, media_type, &declared, &place);
            let media_type = Some(self.essence(media_type, content, &place));
            let span = content.key_span;
            ResponseClue {
                status: Some(known),
                media_type,
                samples,
                declared,
                hints,
                unread,
                span,
                ..ResponseClue::default()
            }
        });
        let mut responses: Vec<ResponseClue> = contents.collect();
        if responses.is_empty() {
            responses.push(ResponseClue { status: Some(known), span: response.span, ..ResponseClue::default() });
        }
        responses
    }

    /// A media type without its parameters, which are remarked unless they say what holds for JSON and text anyway.
    fn essence(&self, media_type: &str, entry: &Entry, place: &str) -> String {
        let (essence, parameters) = media_type::split(media_type);
        if !parameters.is_empty() && !parameters.eq_ignore_ascii_case("; charset=utf-8") {
            let what = format!("`{parameters}` of a media type is not imported; an overlay can say what matters of it");
            self.remark(&what, place.to_owned(), entry.key_span);
        }
        essence
    }

    fn declared(&self, content: &'a Node) -> (Shape, Hints) {
        content.get("schema").map(|schema| self.declarations.read(schema)).unwrap_or_default()
    }

    /// The examples of a media type and of its schema. The example of a shared schema is often made up from its types; it
    /// counts only if there is no other.
    ///
    /// Also says whether one cannot be read.
    fn samples(&self, content: &'a Node, media_type: &str, declared: &Shape, place: &str) -> (Vec<Sample>, bool) {
        let schema = content.get("schema").map(|schema| self.declarations.follow(schema));
        let has_value = schema.is_some_and(|schema| schema.at("/properties/value").is_some());
        let single = content.get("example").map(|node| if has_value { node } else { unwrapped(node) });
        let named = entries(content.get("examples"));
        let named = named.filter_map(|(_, entry)| self.declarations.follow(&entry.node).get("value"));
        let mut nodes: Vec<&Node> = single.into_iter().chain(named).collect();
        let is_shared = content.get("schema").is_some_and(|schema| schema.get("$ref").is_some());
        if nodes.is_empty() || !is_shared {
            nodes.extend(schema.and_then(|schema| schema.get("example")));
        }
        let (mut samples, mut unread) = (Vec::new(), false);
        let is_data = is_json(&media_type::essence(media_type)) && declared.strings.is_empty();
        for node in nodes {
            match data(to_value(node)) {
                Ok((value, mended)) => {
                    mended.into_iter().for_each(|how| self.remark(how, place.to_owned(), node.span));
                    samples.push(Sample { value, span: node.span });
                }
                Err(reason) if is_data => {
                    let what = format!("an example cannot be read as JSON: {reason}");
                    self.remark(&what, place.to_owned(), node.span);
                    unread = true;
                }
                Err(_) => samples.push(Sample { value: to_value(node), span: node.span }),
            }
        }
        (samples, unread)
    }
}

/// The value of an Example Object (`value: …`) that a converter wrote where the value itself is expected.
fn unwrapped(node: &Node) -> &Node {
    match node.as_map() {
        Some(map) if map.len() == 1 => map.get("value").map_or(node, |entry| &entry.node),
        _ => node,
    }
}

/// The object or list that a string contains, if it contains one, and how it was mended.
///
/// # Errors
/// Why a text that starts like an object, a list or a page cannot be read.
fn data(value: Value) -> Result<(Value, Option<&'static str>), String> {
    let Value::String(text) = &value else { return Ok((value, None)) };
    let looks_like_data = text.trim_start().starts_with(['{', '[', '<']);
    match examples::parse(text) {
        Ok(example) if example.value.is_object() || example.value.is_array() => Ok((example.value, example.mended)),
        Err(reason) if looks_like_data => Err(reason),
        _ => Ok((value, None)),
    }
}

fn nested(value: &Value) -> Value {
    let mut result = Value::Object(serde_json::Map::new());
    for (name, value) in value.as_object().into_iter().flatten() {
        set_at(&mut result, &form_path(name), value.clone());
    }
    result
}

fn nested_hints(hints: Hints) -> Hints {
    hints.into_iter().map(|(path, hint)| (path.iter().flat_map(|name| form_path(name)).collect(), hint)).collect()
}

fn nested_shape(shape: Shape) -> Shape {
    let members = shape.object.clone().unwrap_or_default();
    let fields = members.into_iter().map(|(name, member)| member.shape.within(&form_path(&name)));
    fields.fold(Shape { object: shape.object.as_ref().map(|_| Default::default()), ..shape }, Shape::merge)
}
