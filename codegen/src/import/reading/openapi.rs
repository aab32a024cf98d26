//! Evidence from OpenAPI 3.0 and 3.1 documents.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Entry, Map, Node, to_value};
use crate::import::evidence::document::Document;
use crate::import::evidence::hint::{Hint, Hints};
use crate::import::evidence::request::{BodyClue, ParameterClue, Request, ResponseClue, Sample};
use crate::import::evidence::shape::Shape;
use crate::import::prose::examples;
use crate::import::prose::hints::page_maximum;
use crate::import::prose::parameters::{comparable, stands_for};
use crate::import::prose::plain::plain;
use crate::import::reading::declared::Declarations;
use crate::import::reading::forms::{form_path, set_at};
use crate::model::{Method, ParameterIn, PathTemplate, Server, ServerVariable, media_type};

/// Reads an OpenAPI 3 document.
pub(crate) fn read(root: &Node, source: usize, report: &mut Report) -> Document {
    let declarations = Declarations { root, careful: is_careful(root) };
    let reader = Reader { declarations, source };
    let mut requests = Vec::new();
    for (template, entry) in entries(root.get("paths")) {
        let Some(path) = PathTemplate::of_url(template) else {
            let skipped = Diagnostic::warning(&codes::IMPORT_SKIPPED, format!("`{template}` is not a path"));
            report.push(skipped.at(entry.key_span, "only a host"));
            continue;
        };
        let item = declarations.follow(&entry.node);
        let methods = Method::ALL
            .into_iter()
            .filter_map(|method| Some((method, item.as_map()?.get(&method.as_str().to_lowercase())?)));
        requests.extend(methods.map(|(method, operation)| reader.request(method, &path, item, operation)));
    }
    let info = |key: &str| root.get("info")?.text(key).map(str::to_owned);
    let licence = root.get("info").and_then(|info| info.get("license"));
    let licence = licence.and_then(|node| node.text("identifier").or_else(|| node.text("name"))).map(str::to_owned);
    Document {
        title: info("title"),
        describes_api: true,
        version: info("version"),
        licence,
        servers: servers(root),
        requests,
        uploads: Vec::new(),
        prose: prose(root),
    }
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
        let variables = entries(node.get("variables"))
            .map(|(name, _)| (name.clone(), ServerVariable { default: name.clone(), description: None }));
        Some(Server { url: node.text("url")?.to_owned(), description: None, variables: variables.collect() })
    };
    servers.filter_map(server).collect()
}

fn entries(node: Option<&Node>) -> impl Iterator<Item = (&String, &Entry)> {
    node.and_then(Node::as_map).into_iter().flat_map(Map::iter)
}

struct Reader<'a> {
    declarations: Declarations<'a>,
    source: usize,
}

impl<'a> Reader<'a> {
    fn request(&self, method: Method, path: &PathTemplate, item: &'a Node, operation: &'a Entry) -> Request {
        let node = &operation.node;
        let own = node.get("parameters").and_then(Node::as_list).into_iter().flatten();
        let shared = item.get("parameters").and_then(Node::as_list).into_iter().flatten();
        let body = node.get("requestBody").map(|body| self.declarations.follow(body));
        let id = node.text("operationId").unwrap_or("");
        let id = id.rsplit('_').next().unwrap_or(id);
        let name = node.text("summary").unwrap_or(id).to_owned();
        let group = node.get("tags").and_then(|tags| tags.as_list()?.first()?.as_text()).map(str::to_owned);
        Request {
            source: self.source,
            method,
            path: path.clone(),
            name,
            group,
            parameters: shared.chain(own).filter_map(|parameter| self.parameter(parameter)).collect(),
            bodies: body.map(|body| self.bodies(body)).unwrap_or_default(),
            responses: entries(node.get("responses"))
                .flat_map(|(status, response)| self.responses(status, &response.node))
                .collect(),
            text: plain(node.text("description").unwrap_or("")),
            span: operation.key_span,
        }
    }

    fn parameter(&self, node: &'a Node) -> Option<ParameterClue> {
        let node = self.declarations.follow(node);
        let location = match node.text("in")? {
            "path" => ParameterIn::Path,
            "query" => ParameterIn::Query,
            "header" => ParameterIn::Header,
            _ => return None,
        };
        let schema = node.get("schema").map(|schema| self.declarations.follow(schema));
        let (mut hint, mut declared) = (Hint::default(), Shape::default());
        if let Some(schema) = schema {
            hint = self.declarations.hint(schema, node.text("description").unwrap_or(""));
            let (claim, _) = self.declarations.read(schema);
            let says_something =
                !claim.strings.contains(&crate::import::evidence::spelling::Spelling::Plain) && !claim.is_unknown();
            declared = claim.clone();
            hint.shape = Some(claim).filter(|_| says_something && self.declarations.careful).or(hint.shape);
        }
        if self.declarations.careful && node.get("required").and_then(Node::as_bool) == Some(true) {
            hint.required = Some(true);
        }
        let inner = schema.and_then(|schema| schema.get("example"));
        let examples = node.get("example").into_iter().chain(inner).map(to_value).collect();
        let name = node.text("name")?.to_owned();
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
            span: node.span,
        })
    }

    fn bodies(&self, body: &'a Node) -> Vec<BodyClue> {
        let flag = body.get("required").and_then(Node::as_bool).filter(|_| self.declarations.careful);
        entries(body.get("content"))
            .map(|(media_type, content)| {
                let (declared, hints) = self.declared(&content.node);
                let mut samples = self.samples(&content.node);
                let is_form = media_type::is_form(&media_type::essence(media_type));
                if is_form {
                    samples.iter_mut().for_each(|sample| sample.value = nested(&sample.value));
                }
                let (declared, hints) =
                    if is_form { (nested_shape(declared), nested_hints(hints)) } else { (declared, hints) };
                BodyClue {
                    media_type: media_type::essence(media_type),
                    samples,
                    declared,
                    hints,
                    required: flag,
                    recorded: false,
                    span: content.key_span,
                }
            })
            .collect()
    }

    fn responses(&self, status: &str, response: &'a Node) -> Vec<ResponseClue> {
        let response = self.declarations.follow(response);
        let status = status.parse().ok();
        let contents = entries(response.get("content")).map(|(media_type, content)| {
            let (declared, hints) = self.declared(&content.node);
            let samples = self.samples(&content.node);
            let media_type = Some(media_type::essence(media_type));
            ResponseClue {
                status,
                media_type,
                samples,
                declared,
                hints,
                span: content.key_span,
                ..ResponseClue::default()
            }
        });
        let mut responses: Vec<ResponseClue> = contents.collect();
        if responses.is_empty() {
            responses.push(ResponseClue { status, span: response.span, ..ResponseClue::default() });
        }
        responses
    }

    fn declared(&self, content: &'a Node) -> (Shape, Hints) {
        content.get("schema").map(|schema| self.declarations.read(schema)).unwrap_or_default()
    }

    /// The examples of a media type and of its schema. The example of a shared schema is often made up from its types; it
    /// counts only if there is no other.
    fn samples(&self, content: &'a Node) -> Vec<Sample> {
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
        nodes.into_iter().map(|node| Sample { value: data(to_value(node)), span: node.span }).collect()
    }
}

/// The value of an Example Object (`value: …`) that a converter wrote where the value itself is expected.
fn unwrapped(node: &Node) -> &Node {
    match node.as_map() {
        Some(map) if map.len() == 1 => map.get("value").map_or(node, |entry| &entry.node),
        _ => node,
    }
}

/// The object or list that a string contains, if it contains one.
fn data(value: Value) -> Value {
    let Value::String(text) = &value else { return value };
    match examples::parse(text).map(|example| example.value) {
        Some(parsed) if parsed.is_object() || parsed.is_array() => parsed,
        _ => value,
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
