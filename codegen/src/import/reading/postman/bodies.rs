//! Bodies of requests.

use serde_json::{Map, Value, json};

use crate::document::{Node, to_value};
use crate::import::evidence::hint::{Hint, Hints, add_hints};
use crate::import::evidence::request::{BodyClue, Sample};
use crate::import::evidence::shape::Shape;
use crate::import::prose::examples::{self, Example};
use crate::import::prose::hints::shape_of_name;
use crate::import::reading::forms::{form_path, set_at};
use crate::import::reading::postman::rows::{Row, pairs, rows, scalar};
use crate::model::{is_json, media_type};
use crate::source::Span;

/// A body, and what had to be left out of it or mended: a place and a reason.
#[derive(Default)]
pub(super) struct ReadBody {
    pub clue: Option<BodyClue>,
    pub remarks: Vec<(Span, String)>,
}

/// Reads a body. `stated` is the media type in the request's headers; `own` says that this is the documented request, not
/// that of an example.
pub(super) fn read(body: &Node, stated: Option<&str>, own: bool) -> ReadBody {
    let mut read = match mode(body) {
        Some("raw") => raw(body, stated),
        Some("urlencoded") => form(body, "urlencoded", media_type::URLENCODED),
        Some("formdata") => form(body, "formdata", media_type::MULTIPART),
        Some("graphql") => graphql(body),
        Some("file" | "binary") => file(body, stated),
        Some(other) => {
            let span = body.get("mode").map_or(body.span, |mode| mode.span);
            ReadBody { clue: None, remarks: vec![(span, format!("`{other}` is not a mode of a body"))] }
        }
        None => ReadBody::default(),
    };
    if let Some(clue) = &mut read.clue {
        if body.get("disabled").and_then(Node::as_bool) == Some(true) {
            clue.required = Some(false);
        }
        if !own {
            clue.hints = Hints::new();
        }
        clue.recorded = !own;
    }
    read
}

/// The mode, or the only one that the body has data for.
fn mode(body: &Node) -> Option<&str> {
    let modes = ["raw", "urlencoded", "formdata", "graphql", "file"];
    body.text("mode").or_else(|| modes.into_iter().find(|mode| body.get(mode).is_some()))
}

fn raw(body: &Node, stated: Option<&str>) -> ReadBody {
    let Some((node, text)) = body.get("raw").and_then(|node| Some((node, node.as_text()?))) else {
        return ReadBody::default();
    };
    if text.trim().is_empty() {
        return ReadBody::default();
    }
    let language = body.at("/options/raw/language").and_then(|node| Some((node.span, node.as_text()?)));
    let contradiction = language.zip(stated).and_then(|(language, stated)| other_language(language, stated));
    let mut read = raw_of_type(node, text, stated, language.map(|(_, language)| language));
    read.remarks.extend(contradiction);
    read
}

/// What a finding says if the language of a body is not that of the media type in the header, which was used.
fn other_language((span, language): (Span, &str), stated: &str) -> Option<(Span, String)> {
    let subtype = |media_type: &str| media_type.rsplit(['/', '+']).next().unwrap_or(media_type).to_owned();
    let expected = type_of_language(language)?;
    let is_same = subtype(&media_type::essence(stated)) == subtype(expected);
    let what = format!("the language `{language}` is not that of `{stated}`, which the header says");
    (!is_same).then_some((span, what))
}

/// Text of the type that the header says, or else the language.
fn raw_of_type(node: &Node, text: &str, stated: Option<&str>, language: Option<&str>) -> ReadBody {
    let media_type = stated.map(str::to_owned).or_else(|| language.and_then(type_of_language).map(str::to_owned));
    let clue = BodyClue { span: node.span, ..BodyClue::default() };
    if let Some(media_type) = media_type.as_ref().filter(|name| !is_json(name)) {
        return other_text(media_type, text, clue);
    }
    let media_type = media_type.unwrap_or_else(|| media_type::JSON.to_owned());
    match examples::parse(text) {
        Ok(example) => {
            let remarks = example.mended.map(|how| (node.span, how.to_owned())).into_iter().collect();
            ReadBody { clue: Some(json_clue(example, media_type, clue)), remarks }
        }
        Err(reason) => {
            let clue = BodyClue { media_type, unread: true, ..clue };
            ReadBody { clue: Some(clue), remarks: vec![(node.span, unreadable(&reason))] }
        }
    }
}

/// What a finding says about an example that is no JSON.
pub(super) fn unreadable(reason: &str) -> String {
    format!("an example cannot be read as JSON: {reason}")
}

fn json_clue(example: Example, media_type: String, clue: BodyClue) -> BodyClue {
    let mut value = example.value;
    if let Value::Object(fields) = &mut value {
        for (name, value) in example.optional {
            fields.entry(name).or_insert(value);
        }
    }
    let hints = note_hints(example.notes);
    BodyClue { media_type, samples: vec![Sample { value, span: clue.span }], hints, ..clue }
}

/// Text that is not JSON: a form, or data that the caller has to write.
fn other_text(media_type: &str, text: &str, clue: BodyClue) -> ReadBody {
    let mut clue = BodyClue { media_type: media_type.to_owned(), ..clue };
    if media_type == media_type::URLENCODED {
        let mut value = Value::Object(Map::new());
        for row in pairs(text.trim(), clue.span) {
            set_at(&mut value, &form_path(&row.key), Value::String(row.value.unwrap_or_default()));
        }
        clue.samples.push(Sample { value, span: clue.span });
    } else {
        clue.declared = shape_of_name("string").unwrap_or_default();
    }
    ReadBody { clue: Some(clue), remarks: Vec::new() }
}

fn type_of_language(language: &str) -> Option<&'static str> {
    match language {
        "json" => Some(media_type::JSON),
        "xml" => Some("application/xml"),
        "html" => Some("text/html"),
        "javascript" => Some("application/javascript"),
        // What Postman calls text is what nobody has chosen a language for: most of it is JSON.
        _ => None,
    }
}

fn form(body: &Node, key: &str, media_type: &str) -> ReadBody {
    let mut clue = BodyClue { media_type: media_type.to_owned(), span: body.span, ..BodyClue::default() };
    let mut value = Value::Object(Map::new());
    let mut remarks = Vec::new();
    let listed = match body.text(key) {
        Some(text) => pairs(text, body.span),
        None => rows(body, key),
    };
    for row in listed {
        if row.key.is_empty() {
            remarks.push((row.span, "a row of a form has no name, so it was left out".to_owned()));
            continue;
        }
        field(&row, &mut value, &mut clue);
    }
    clue.samples.push(Sample { value, span: body.span });
    ReadBody { clue: Some(clue), remarks }
}

fn field(row: &Row<'_>, value: &mut Value, clue: &mut BodyClue) {
    let path = form_path(&row.key);
    let mut hint = Hint::of_text(&row.text);
    if row.node.and_then(|node| node.text("type")) == Some("file") {
        hint.shape = shape_of_name("file");
        clue.declared = std::mem::take(&mut clue.declared).merge(hint.shape.clone().unwrap_or_default().within(&path));
    } else {
        set_at(value, &path, Value::String(row.value.clone().unwrap_or_default()));
    }
    if hint.required == Some(true) {
        require_parents(&path, &mut clue.hints);
    }
    add_hints(&mut clue.hints, Hints::from([(path, hint)]));
}

/// A form has no empty objects, so a required field inside an object makes the object required.
fn require_parents(path: &[String], hints: &mut Hints) {
    for length in 1..path.len() {
        let parent = path.iter().take(length).cloned().collect();
        add_hints(hints, Hints::from([(parent, Hint { required: Some(true), ..Hint::default() })]));
    }
}

/// GraphQL is sent as JSON: the query, and its variables, which differ from query to query.
fn graphql(body: &Node) -> ReadBody {
    let Some(node) = body.get("graphql") else { return ReadBody::default() };
    let query = node.get("query").and_then(scalar).or_else(|| node.as_text().map(str::to_owned)).unwrap_or_default();
    let mut value = json!({ "query": query });
    let (mut declared, mut remarks) = (Shape::default(), Vec::new());
    match node.get("variables").map(|variables| (variables.span, variables_of_query(variables))) {
        Some((_, Ok(true))) => {
            declared = Shape { object: Some(Default::default()), ..Shape::default() }.within(&["variables".to_owned()]);
        }
        Some((span, Err(fault))) => remarks.push((span, fault)),
        Some((_, Ok(false))) | None => {}
    }
    if let (Value::Object(fields), Some(name)) = (&mut value, node.get("operationName").and_then(scalar)) {
        fields.insert("operationName".to_owned(), Value::String(name));
    }
    let required = Hint { required: Some(true), ..Hint::default() };
    let clue = BodyClue {
        media_type: media_type::JSON.to_owned(),
        samples: vec![Sample { value, span: node.span }],
        declared,
        hints: Hints::from([(vec!["query".to_owned()], required)]),
        span: node.span,
        ..BodyClue::default()
    };
    ReadBody { clue: Some(clue), remarks }
}

/// Whether a query has variables: an object, which Postman writes as a text.
fn variables_of_query(node: &Node) -> Result<bool, String> {
    let value = match to_value(node) {
        Value::Null => return Ok(false),
        Value::String(text) if matches!(text.trim(), "" | "null") => return Ok(false),
        Value::String(text) => examples::parse(&text).map_or(Value::Null, |example| example.value),
        value => value,
    };
    match value {
        Value::Array(_) | Value::Bool(_) | Value::Number(_) => {
            Err("the variables of a GraphQL query are no object, so they were left out".to_owned())
        }
        // A text that is no JSON has variables of Postman, of which nobody knows what they stand for.
        Value::Object(_) | Value::String(_) | Value::Null => Ok(true),
    }
}

/// The data of a file as the whole body.
fn file(body: &Node, stated: Option<&str>) -> ReadBody {
    let clue = BodyClue {
        media_type: stated.unwrap_or("application/octet-stream").to_owned(),
        declared: shape_of_name("file").unwrap_or_default(),
        span: body.span,
        ..BodyClue::default()
    };
    ReadBody { clue: Some(clue), remarks: Vec::new() }
}

/// Hints in the comments of an example.
pub(super) fn note_hints(notes: Vec<(String, String)>) -> Hints {
    let mut hints = Hints::new();
    for (name, note) in notes {
        add_hints(&mut hints, Hints::from([(vec![name], Hint::of_text(&note))]));
    }
    hints
}

/// Removes fields that have moved into an object since: the recorded requests of examples may be older than the
/// documented one.
pub(super) fn drop_stale_fields(bodies: &mut [BodyClue]) {
    let Some((documented, recorded)) = bodies.split_first_mut() else { return };
    let objects = || documented.samples.iter().filter_map(|sample| sample.value.as_object());
    let inner = objects().flat_map(|object| object.values()).filter_map(Value::as_object);
    let moved: Vec<&String> = inner.flat_map(|inner| inner.keys()).collect();
    let kept: Vec<&String> = objects().flat_map(|object| object.keys()).collect();
    let samples = recorded.iter_mut().flat_map(|body| &mut body.samples);
    for fields in samples.filter_map(|sample| sample.value.as_object_mut()) {
        fields.retain(|name, _| kept.contains(&name) || !moved.contains(&name));
    }
}
