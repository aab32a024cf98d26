//! Holds the body of a request against the document.

use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header;
use serde_json::Value;

use super::document::{Content, Model, Operation};
use super::form;
use super::schema::{Faults, resolved};

/// The most that a test sends.
const MOST: usize = 1 << 24;

/// Checks the media type and the content.
pub(crate) async fn check(model: &Model, operation: &Operation, request: Request, faults: &mut Faults) {
    let media_type = media_type(&request);
    let content = operation.body.iter().find(|content| Some(&content.media_type) == media_type.as_ref());
    match content {
        Some(content) => match read(model, content, request).await {
            Ok(value) => {
                let found = model.sent(&content.schema).faults(&value);
                faults.extend(found.into_iter().map(|fault| format!("body {fault}")));
            }
            Err(fault) => faults.push(format!("body: {fault}")),
        },
        None => faults.extend(absent(operation, media_type, request).await),
    }
}

/// The body of a request, of whichever media type that the operation takes; a fault says why there is none.
pub(crate) async fn read_any(model: &Model, operation: &Operation, request: Request) -> Result<Value, String> {
    let media_type = media_type(&request);
    let content = operation.body.iter().find(|content| Some(&content.media_type) == media_type.as_ref());
    match content {
        Some(content) => read(model, content, request).await,
        None => Err(format!("Unsupported media type \"{}\" in request.", media_type.unwrap_or_default())),
    }
}

/// The fields that a body must have.
pub(crate) fn required<'a>(model: &'a Model, content: &'a Content) -> Option<impl Iterator<Item = &'a str>> {
    let names = resolved(&content.schema, model.sent_schemas()).get("required")?.as_array()?;
    Some(names.iter().filter_map(Value::as_str))
}

/// The body as the value that its schema describes.
async fn read(model: &Model, content: &Content, request: Request) -> Result<Value, String> {
    let pairs = match content.media_type.as_str() {
        "multipart/form-data" => parts(request).await?,
        "application/x-www-form-urlencoded" => {
            let bytes = bytes(request).await?;
            form::pairs(std::str::from_utf8(&bytes).map_err(|error| error.to_string())?)?
        }
        _ => return serde_json::from_slice(&bytes(request).await?).map_err(|error| format!("is not JSON: {error}")),
    };
    Ok(form::object(&content.schema, model.sent_schemas(), &pairs))
}

/// The parts of a multipart body; a file counts as the text that stands for bytes.
async fn parts(request: Request) -> Result<Vec<(String, String)>, String> {
    let mut form = Multipart::from_request(request, &()).await.map_err(|error| error.to_string())?;
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|error| error.to_string())? {
        let name = field.name().ok_or("a part has no name")?.to_owned();
        let bytes = field.bytes().await.map_err(|error| error.to_string())?;
        parts.push((name, String::from_utf8_lossy(&bytes).into_owned()));
    }
    Ok(parts)
}

/// What is wrong with a body of no known media type: nothing if there is none and none is needed.
async fn absent(operation: &Operation, media_type: Option<String>, request: Request) -> Option<String> {
    let expected: Vec<_> = operation.body.iter().map(|content| content.media_type.as_str()).collect();
    let is_empty = bytes(request).await.is_ok_and(|bytes| bytes.is_empty());
    match media_type {
        None if is_empty => operation.needs_body.then(|| format!("body: is required, as {}", expected.join(" or "))),
        Some(given) if expected.is_empty() => Some(format!("body: {given} was sent to an operation without a body")),
        given => Some(format!("body: is {}, not {}", given.as_deref().unwrap_or("untyped"), expected.join(" or "))),
    }
}

async fn bytes(request: Request) -> Result<Bytes, String> {
    to_bytes(request.into_body(), MOST).await.map_err(|error| error.to_string())
}

/// The media type without its parameters.
fn media_type(request: &Request) -> Option<String> {
    let header = request.headers().get(header::CONTENT_TYPE)?.to_str().ok()?;
    header.split(';').next().map(|media_type| media_type.trim().to_ascii_lowercase())
}
