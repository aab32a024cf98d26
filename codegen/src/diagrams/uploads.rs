//! How a file is uploaded.

use heck::ToKebabCase;

use super::flow::{End, Flow, Requested, Step, last_name, one_of};
use crate::model::{Api, Method, Operation, SchemaKind, Upload, slug};

/// A flow for each operation that says where to send a file.
pub(super) fn flows(api: &Api) -> impl Iterator<Item = Flow> {
    let uploads = api.operations.iter().filter_map(|operation| Some((operation, operation.upload.as_ref()?)));
    uploads.map(|(operation, upload)| flow(api, operation, upload))
}

fn flow(api: &Api, operation: &Operation, upload: &Upload) -> Flow {
    let Upload { url, fields, file, status, key, validation } = upload;
    let (url, fields) = (last_name(url), last_name(fields));
    let mut steps = vec![
        Step::new("You → API", "Ask where to send the file.".to_owned(), Some(Requested::of(operation))),
        Step::new(
            "API → you",
            format!("The response has the address, {url}, and the fields of a form, {fields}."),
            None,
        ),
        Step::new(
            "You → storage",
            format!(
                "Send a multipart form: all of {fields}, then the file as {file}. Leave out the API token. Success is the \
                 status {status}."
            ),
            Some(Requested::Written(format!("POST {url}"))),
        ),
    ];
    let mut ends = Vec::new();
    let asked = validation.as_ref().and_then(|validation| Some((validation, api.operation(&validation.operation)?)));
    if let Some((validation, operation)) = asked {
        let until = format!("{} is {}", last_name(&validation.status), one_of(&validation.done));
        let text = "Ask whether the file is valid.".to_owned();
        steps.push(Step { until: Some(until), ..Step::new("You → API", text, Some(Requested::of(operation))) });
        ends.push(End { text: format!("The file is refused: {}.", one_of(&validation.failed)), is_good: false });
    }
    if let Some(key) = key.as_deref().map(last_name)
        && let Some(user) = user_of(api, operation, &key)
    {
        let text = format!("Create what the file is for, with {key}.");
        steps.push(Step::new("You → API", text, Some(Requested::of(user))));
    }
    ends.insert(0, End { text: "The file is in use.".to_owned(), is_good: true });
    let title = operation.summary.clone().unwrap_or_else(|| operation.id.clone());
    Flow { name: format!("upload-{}", slug(&operation.id.to_kebab_case())), title, steps, ends, span: operation.span }
}

/// The operation of the same group that makes something of the file: it posts a body with its key.
fn user_of<'a>(api: &'a Api, upload: &Operation, key: &str) -> Option<&'a Operation> {
    let is_user = |operation: &&Operation| {
        let contents = operation.body.iter().flat_map(|body| &body.content);
        let mut shapes = contents.map(|content| &api.resolve(&content.schema).kind);
        let takes_key = |kind: &SchemaKind| match kind {
            SchemaKind::Object(fields) => fields.iter().any(|field| field.name == key),
            _ => false,
        };
        operation.group == upload.group && operation.method == Method::Post && shapes.any(takes_key)
    };
    api.operations.iter().find(is_user)
}
