//! Requests whose whole URL is a variable: they send a file to a host that a response of the API names.
//!
//! Such a request is not an operation of the API but a fact about the operation that returns the URL.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::join;
use crate::import::evidence::document::{Document, UploadClue};
use crate::import::evidence::gathered::Gathered;
use crate::model::{Api, Field, Method, Operation, Schema, SchemaKind, Upload};

/// The status of a response without a body.
const DONE: u16 = 204;

/// Adds every upload to its operation, and reports those whose operation is not found. Two uploads of one document are two
/// things, so the second one of an operation is not imported; newer documents describe the same upload again.
pub(crate) fn resolve(documents: &[Document], gathered: &Gathered, api: &mut Api, report: &mut Report) {
    let places = api.operations.iter().enumerate();
    let index: Index = places.map(|(index, one)| ((one.path.key(), one.method), index)).collect();
    for document in documents {
        let mut taken: BTreeMap<usize, (&UploadClue, Upload)> = BTreeMap::new();
        let known: Vec<Option<usize>> = operations(document, gathered, &index);
        for clue in &document.uploads {
            let found = candidates(document, clue)
                .filter_map(|position| known.get(position).copied().flatten())
                .map(|index| (index, inferred(clue, api.operations.get(index))));
            match best(found) {
                Ok((index, upload)) => match taken.get(&index) {
                    Some((first, other)) if *other != upload => {
                        report.push(second(clue, first, api.operations.get(index)))
                    }
                    _ => {
                        taken.insert(index, (clue, upload));
                        report.push(finding(clue, api.operations.get(index)));
                    }
                },
                Err(reason) => report.push(skipped(clue, reason)),
            }
        }
        for (index, (_, upload)) in taken {
            if let Some(operation) = api.operations.get_mut(index) {
                operation.upload = Some(upload);
            }
        }
    }
}

/// The places of operations by the key of their path and their method.
type Index = BTreeMap<(String, Method), usize>;

/// The first operation that fits, or what is missing from those that come nearest.
fn best(found: impl Iterator<Item = (usize, Result<Upload, Missing>)>) -> Result<(usize, Upload), Missing> {
    let mut missing = Missing::Field;
    for (index, inferred) in found {
        match inferred {
            Ok(upload) => return Ok((index, upload)),
            Err(reason) => missing = missing.max(reason),
        }
    }
    Err(missing)
}

/// What an operation lacks that would return the URL of an upload, the nearest miss last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Missing {
    /// No response has the variable.
    Field,
    /// A response has it, and it is not a string.
    Text,
    /// No object of the response holds the fields of the form.
    Form,
    /// The request sends no file.
    File,
}

/// The operation of each request of a document, if it has become one.
fn operations(document: &Document, gathered: &Gathered, index: &Index) -> Vec<Option<usize>> {
    let keys = document.requests.iter().map(|request| (request.path.key(), request.method));
    keys.map(|key| index.get(&key).copied().filter(|_| gathered.contains_key(&key))).collect()
}

/// The positions of the requests that may return the URL: those before the upload in its own folder, nearest first, then
/// all others.
fn candidates<'a>(document: &'a Document, clue: &'a UploadClue) -> impl Iterator<Item = usize> + 'a {
    let end = document.requests.len();
    let is_near = move |position: &usize| document.requests.get(*position).is_some_and(|one| one.group == clue.group);
    let near = (0..clue.position).rev().filter(is_near);
    let behind = (clue.position..end).filter(is_near);
    let others = (0..end).filter(move |position| !is_near(position));
    near.chain(behind).chain(others)
}

fn inferred(clue: &UploadClue, operation: Option<&Operation>) -> Result<Upload, Missing> {
    let fields = operation.and_then(response_fields).unwrap_or_default();
    let url = fields.iter().find(|field| field.name == clue.variable).ok_or(Missing::Field)?;
    if !matches!(url.schema.kind, SchemaKind::Text(_)) {
        return Err(Missing::Text);
    }
    let form = form(fields, clue).ok_or(Missing::Form)?;
    Ok(Upload {
        url: join("", &clue.variable),
        fields: join("", &form.name),
        file: clue.file.clone().ok_or(Missing::File)?,
        status: clue.status.unwrap_or(DONE),
        key: None,
        validation: None,
    })
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

fn second(clue: &UploadClue, first: &UploadClue, operation: Option<&Operation>) -> Diagnostic {
    let id = operation.map_or("", |operation| operation.id.as_str());
    let message = format!("the request `{}` was not imported", clue.name);
    Diagnostic::warning(&codes::IMPORT_SKIPPED, message)
        .at(clue.span, format!("`{id}` has another upload in this document"))
        .at(first.span, "this one, which was imported")
}

fn skipped(clue: &UploadClue, reason: Missing) -> Diagnostic {
    let message = format!("the request `{}` was not imported", clue.name);
    let reason = match reason {
        Missing::Field => "its whole URL is a variable that no response contains",
        Missing::Text => "its whole URL is a variable, and the field of that name in a response is not a string",
        Missing::Form => "its whole URL is a field of a response, and no object beside it holds the fields of its form",
        Missing::File => "its whole URL is a field of a response, and it sends no file",
    };
    Diagnostic::warning(&codes::IMPORT_SKIPPED, message).at(clue.span, reason)
}
