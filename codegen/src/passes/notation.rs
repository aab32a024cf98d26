//! Checks that every parameter and every field of a form can be written as the document says.

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::model::{
    Api, Content, Joined, Notation, Operation, Parameter, ParameterIn, Schema, SchemaKind, Style, is_json, media_type,
};
use crate::source::Span;

/// What the styles make of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// One text.
    Scalar,
    /// A list, or an object, of texts.
    List,
    Object,
    /// A list or object with others inside.
    Nested,
    /// Any of these, which only a call can tell.
    Unknown,
}

/// Reports what cannot be written, and removes `explode` where it has no meaning.
pub(super) fn run(api: &mut Api, report: &mut Report) {
    for operation in &api.operations {
        check_operation(api, operation, report);
    }
    let mut operations = std::mem::take(&mut api.operations);
    for parameter in operations.iter_mut().flat_map(|operation| &mut operation.parameters) {
        let is_scalar = shape(api, &parameter.schema) == Shape::Scalar;
        if let Notation::Joined(joined) = &mut parameter.notation
            && is_scalar
        {
            joined.explode = joined.style.explodes();
        }
    }
    api.operations = operations;
}

fn check_operation(api: &Api, operation: &Operation, report: &mut Report) {
    for parameter in &operation.parameters {
        if let Err((message, help)) = check_parameter(api, parameter) {
            let message = format!("the {} parameter `{}` {message}", parameter.location.as_str(), parameter.name);
            let diagnostic = Diagnostic::error(&codes::PARAMETER_INVALID, message);
            report.push(diagnostic.at(parameter.span, "this parameter").help(help));
        }
    }
    let contents = operation.body.as_ref().map_or(&[][..], |body| &body.content);
    if let [first, _, ..] = contents {
        let names: Vec<String> = contents.iter().map(Content::full_media_type).collect();
        let message = format!("the body of `{}` has several media types: {}", operation.id, names.join(", "));
        let note = Diagnostic::note(&codes::BODY_INVALID, message);
        let help = "the client sends JSON if it can, then a form with files, then a form, then anything else";
        report.push(note.at(first.schema.span, "the first one").help(help));
    }
    for content in contents {
        let found = check_form(api, content);
        for (name, span, message, help) in found {
            let diagnostic = Diagnostic::error(&codes::BODY_INVALID, format!("the form field `{name}` {message}"));
            report.push(diagnostic.at(span, "this field").help(help));
        }
    }
}

type Fault = (String, &'static str);

fn check_parameter(api: &Api, parameter: &Parameter) -> Result<(), Fault> {
    let shape = shape(api, &parameter.schema);
    match &parameter.notation {
        Notation::Content(media_type) if is_json(media_type) => Ok(()),
        Notation::Content(_) if matches!(shape, Shape::Scalar | Shape::Unknown) => Ok(()),
        Notation::Content(media_type) => {
            Err((format!("has parts, which `{media_type}` cannot express"), "describe it as application/json"))
        }
        Notation::Joined(joined) => check_joined(joined, shape, parameter.location),
    }
}

/// The combinations for which OpenAPI does not say how the value is written.
fn check_joined(joined: &Joined, shape: Shape, place: ParameterIn) -> Result<(), Fault> {
    let style = joined.style.as_str();
    let is_delimited = matches!(joined.style, Style::SpaceDelimited | Style::PipeDelimited);
    let is_deep = joined.style == Style::DeepObject;
    match shape {
        Shape::Nested => Err((
            "has a list or object inside of another, and no style says how that is written".to_owned(),
            "describe it under `content` as application/json, if the API takes JSON",
        )),
        Shape::Scalar if is_delimited || is_deep => {
            Err((format!("is one value, but its style `{style}` is for several"), "remove the style"))
        }
        Shape::List if is_deep => {
            Err(("is a list, but its style `deepObject` is for objects".to_owned(), "use another style"))
        }
        Shape::List | Shape::Object if is_delimited && joined.explode => Err((
            format!("has the style `{style}` and is exploded, which contradict each other"),
            "write `explode: false`, or `style: form` for a name before each part",
        )),
        Shape::List | Shape::Object if place == ParameterIn::Cookie && joined.explode => Err((
            "has several parts, and a cookie has one value".to_owned(),
            "write `explode: false` if the parts are separated by commas",
        )),
        _ => Ok(()),
    }
}

/// What is wrong with the fields of a form.
fn check_form(api: &Api, content: &Content) -> Vec<(String, Span, String, &'static str)> {
    let mut faults = Vec::new();
    let fields = match &api.resolve(&content.schema).kind {
        SchemaKind::Object(fields) => fields.as_slice(),
        _ => &[],
    };
    for (name, encoding) in &content.encoding {
        let field = fields.iter().find(|field| field.name == *name);
        let span = field.map_or(content.schema.span, |field| field.span);
        if field.is_none() && !fields.is_empty() {
            let message = "has an `encoding`, but the body has no such field".to_owned();
            faults.push((name.clone(), span, message, "remove it, or correct its name"));
        }
        let shape = field.map_or(Shape::Unknown, |field| shape(api, &field.schema));
        let essence = encoding.content_type.as_deref().map(media_type::essence).unwrap_or_default();
        let has_parts = matches!(shape, Shape::List | Shape::Object | Shape::Nested);
        if has_parts && !(essence.is_empty() || is_json(&essence) || media_type::is_text(&essence)) {
            let message = format!("has parts, which cannot be written as `{essence}`");
            faults.push((name.clone(), span, message, "use application/json, if the API takes it"));
        }
        if let Some(joined) = encoding.joined.filter(|_| !is_json(&essence))
            && let Err((message, help)) = check_joined(&joined, shape, ParameterIn::Query)
        {
            faults.push((name.clone(), span, message, help));
        }
    }
    if content.media_type == media_type::URLENCODED {
        let files = fields.iter().filter(|field| api.resolve(&field.schema).kind == SchemaKind::Bytes);
        faults.extend(files.map(|field| {
            let message = "is a file, which only multipart/form-data can carry".to_owned();
            (field.name.clone(), field.span, message, "correct the media type, or the type of the field")
        }));
    }
    faults
}

fn shape(api: &Api, schema: &Schema) -> Shape {
    let is_text = |schema: &Schema| {
        let kind = &api.resolve(schema).kind;
        kind.is_scalar() || matches!(kind, SchemaKind::Any | SchemaKind::Union(_))
    };
    match &api.resolve(schema).kind {
        kind if kind.is_scalar() => Shape::Scalar,
        SchemaKind::Bytes => Shape::Scalar,
        SchemaKind::List(items) => {
            if is_text(items) {
                Shape::List
            } else {
                Shape::Nested
            }
        }
        SchemaKind::Map(values) => {
            if is_text(values) {
                Shape::Object
            } else {
                Shape::Nested
            }
        }
        SchemaKind::Object(fields) => {
            if fields.iter().all(|field| is_text(&field.schema)) {
                Shape::Object
            } else {
                Shape::Nested
            }
        }
        _ => Shape::Unknown,
    }
}
