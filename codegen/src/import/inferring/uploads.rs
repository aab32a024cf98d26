//! Requests whose whole URL is a variable: they send a file to a host that a response of the API names.
//!
//! Such a request is not an operation of the API but a fact about the operation that returns the URL.

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::join;
use crate::import::evidence::document::{Document, UploadClue};
use crate::import::evidence::gathered::Gathered;
use crate::model::{Api, Field, Method, Operation, Schema, SchemaKind, Upload};

/// The status of a response without a body.
const DONE: u16 = 204;

/// Adds every upload to its operation, and reports those whose operation is not found.
pub(crate) fn resolve(documents: &[Document], gathered: &Gathered, api: &mut Api, report: &mut Report) {
    for document in documents {
        for clue in &document.uploads {
            let found = candidates(document, clue).find_map(|place| inferred(clue, &place, gathered, api));
            match found {
                Some((index, upload)) => {
                    let operation = api.operations.get_mut(index);
                    report.push(finding(clue, operation.as_deref()));
                    operation.into_iter().for_each(|operation| operation.upload = Some(upload.clone()));
                }
                None => report.push(skipped(clue)),
            }
        }
    }
}

/// The operations that may return the URL: those before the request in its own folder, nearest first, then all others.
fn candidates<'a>(document: &'a Document, clue: &'a UploadClue) -> impl Iterator<Item = (String, Method)> + 'a {
    let before = document.requests.iter().take(clue.position).rev();
    let near = before.filter(|request| request.group == clue.group);
    let behind = document.requests.iter().skip(clue.position).filter(|request| request.group == clue.group);
    let others = document.requests.iter().filter(|request| request.group != clue.group);
    near.chain(behind).chain(others).map(|request| (request.path.key(), request.method))
}

fn inferred(clue: &UploadClue, place: &(String, Method), gathered: &Gathered, api: &Api) -> Option<(usize, Upload)> {
    let path = &gathered.get(place)?.last()?.path;
    let is_it = |operation: &Operation| operation.path == *path && operation.method == place.1;
    let index = api.operations.iter().position(is_it)?;
    let fields = response_fields(api.operations.get(index)?)?;
    fields.iter().find(|field| field.name == clue.variable && matches!(field.schema.kind, SchemaKind::Text(_)))?;
    let form = form(fields, clue)?;
    let upload = Upload {
        url: join("", &clue.variable),
        fields: join("", &form.name),
        file: clue.file.clone()?,
        status: clue.status.unwrap_or(DONE),
        key: None,
        validation: None,
    };
    Some((index, upload))
}

/// The fields of the JSON object that an operation returns.
fn response_fields(operation: &Operation) -> Option<&[Field]> {
    let contents = operation.successes().flat_map(|response| &response.content);
    contents.into_iter().find_map(|content| inner(&content.schema))
}

fn inner(schema: &Schema) -> Option<&[Field]> {
    match &schema.kind {
        SchemaKind::Object(fields) => Some(fields),
        _ => None,
    }
}

/// The object of the response that holds the fields of the form: it has the most of them, or the description names it.
fn form<'a>(fields: &'a [Field], clue: &UploadClue) -> Option<&'a Field> {
    let shared = |field: &Field| {
        let names = inner(&field.schema).unwrap_or_default().iter().map(|field| field.name.to_lowercase());
        names.filter(|name| clue.fields.contains(name)).count()
    };
    let objects =
        || fields.iter().filter(|field| matches!(field.schema.kind, SchemaKind::Object(_) | SchemaKind::Map(_)));
    let most = objects().max_by_key(|field| shared(field)).filter(|field| shared(field) > 0);
    most.or_else(|| objects().find(|field| clue.named.contains(&field.name)))
}

fn finding(clue: &UploadClue, operation: Option<&Operation>) -> Diagnostic {
    let id = operation.map_or("", |operation| operation.id.as_str());
    let message = format!("the request `{}` is imported as the upload of `{id}`", clue.name);
    let reason = format!("its whole URL is `{}`, a field of that operation's response", clue.variable);
    Diagnostic::note(&codes::IMPORT_INFERRED, message).at(clue.span, reason)
}

fn skipped(clue: &UploadClue) -> Diagnostic {
    let message = format!("the request `{}` was not imported", clue.name);
    let reason = match &clue.file {
        None => "its whole URL is a variable, and it sends no file",
        Some(_) => "its whole URL is a variable that no response contains",
    };
    Diagnostic::warning(&codes::IMPORT_SKIPPED, message).at(clue.span, reason)
}
