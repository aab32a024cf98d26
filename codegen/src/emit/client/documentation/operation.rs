//! What the documentation says of an operation, its arguments, its answer and the ways in which it fails.

use proc_macro2::TokenStream;

use crate::emit::client::documentation::comment::{Comment, span};
use crate::emit::client::examples::example::example;
use crate::emit::client::examples::followups;
use crate::emit::client::index::{GroupView, OperationView, TypeView};
use crate::emit::client::names::ident;
use crate::emit::client::operations::arguments::{Argument, Arguments, is_taken};
use crate::emit::client::operations::followups::is_command;
use crate::emit::client::operations::paging::element;
use crate::emit::client::operations::response::{Answer, answer};
use crate::emit::client::operations::retry::{repeated, risk};
use crate::emit::client::types::columns::{columns, row};
use crate::emit::client::types::records::field_doc;
use crate::emit::client::types::rust_type::Types;
use crate::model::{Content, Kind, Operation, Parameter, Schema, Status, Upload, platform_name};

/// How any call fails, whatever a document declares.
const EVERY_CALL: &str = "[every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too \
                          many requests)";

/// The documentation of the method of an operation.
pub(crate) fn method(
    types: Types<'_, '_>,
    group: &GroupView<'_>,
    view: &OperationView<'_>,
    arguments: &Arguments<'_>,
) -> Comment {
    let operation = view.operation;
    Comment::of(&operation_text(operation))
        .ours(operation.deprecated.then_some("**Deprecated**: the API is going to remove this."))
        .text(&taken(types, arguments).join("\n"))
        .ours(set(types, view, arguments))
        .ours([request(types, operation)])
        .ours([answered(types, operation)])
        .ours(beyond(types, view))
        .ours(["# Errors".to_owned(), errors(types, operation)])
        .ours(
            example(types, group, view).into_iter().flat_map(|lines| ["# Example".to_owned()].into_iter().chain(lines)),
        )
        .ours(followups::of(types, group, view).into_iter().flatten())
}

/// The documentation of the struct of an operation.
pub(crate) fn structure(group: &GroupView<'_>, view: &OperationView<'_>) -> Comment {
    let summary = summary(view.operation);
    let (handle, method) = (&group.handle, &view.method);
    Comment::of(&summary).ours([format!("Arguments of [`{method}`]({handle}::{method}), which begins the call.")])
}

/// The documentation of a parameter: what it is for, and the limits that this does not tell.
pub(crate) fn parameter(types: Types<'_, '_>, operation: &Operation, parameter: &Parameter) -> Comment {
    let wire = parameter.name.replace('`', "'");
    let text = parameter.description.clone();
    let text = text.unwrap_or_else(|| format!("`{wire}` of the {}.", parameter.location.as_str()));
    let row = row(types, operation).filter(|row| parameter.filter.is_some() && columns(types, row).is_some());
    let columns = row.map(|row| format!("Conditions are made of the columns of {}.", link(types, row)));
    Comment::of(&with_limits(types, text, &parameter.schema)).ours(columns)
}

/// The documentation of a field of a body, for its setter.
pub(crate) fn field(types: Types<'_, '_>, field: &crate::model::Field) -> String {
    with_limits(types, field_doc(field), &field.schema)
}

fn summary(operation: &Operation) -> String {
    let summary = operation.summary.clone().unwrap_or_else(|| format!("Calls `{}`.", operation.id.replace('`', "'")));
    if summary.ends_with(['.', '!', '?']) { summary } else { format!("{summary}.") }
}

fn operation_text(operation: &Operation) -> String {
    let description = operation.description.as_ref().map(|text| format!("\n\n{text}"));
    summary(operation) + &description.unwrap_or_default()
}

/// A text with the limits of a value, as far as it does not name them itself.
fn with_limits(types: Types<'_, '_>, text: String, schema: &Schema) -> String {
    let limits = limits(types.view.api.resolve(schema));
    let untold = limits.into_iter().filter(|(value, _)| !names(&text, value)).map(|(_, sentence)| sentence);
    let untold: Vec<String> = untold.collect();
    if untold.is_empty() { text } else { format!("{text} {}", untold.join(" ")) }
}

/// Whether a text has a value as a word or a number of its own.
fn names(text: &str, value: &str) -> bool {
    let words = text.split(|character: char| !character.is_alphanumeric() && !"-_.,".contains(character));
    words.map(|word| word.trim_end_matches(['.', ','])).any(|word| word == value)
        || value.contains(' ') && text.contains(value)
}

/// Each limit of a value, with a sentence on it.
fn limits(schema: &Schema) -> Vec<(String, String)> {
    let limits = &schema.limits;
    let count = |limit: Option<u64>| limit.map(|limit| limit.to_string());
    let default = schema.default.as_ref().filter(|value| !value.is_object() && !value.is_array());
    let default = default.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    let all = [
        (limits.minimum.as_ref().map(ToString::to_string), "At least", ""),
        (limits.maximum.as_ref().map(ToString::to_string), "At most", ""),
        (count(limits.min_length).filter(|limit| limit != "0" && limit != "1"), "At least", " characters"),
        (count(limits.max_length), "At most", " characters"),
        (count(limits.min_items).filter(|limit| limit != "0" && limit != "1"), "At least", " elements"),
        (count(limits.max_items), "At most", " elements"),
        (default, "If absent:", ""),
    ];
    let known = all.into_iter().filter_map(|(limit, before, unit)| Some((limit?, before, unit)));
    known.map(|(limit, before, unit)| (limit.clone(), format!("{before} {}{unit}.", span(&limit)))).collect()
}

/// A bullet for each argument of the method.
fn taken(types: Types<'_, '_>, arguments: &Arguments<'_>) -> Vec<String> {
    let bullet = |name: &proc_macro2::Ident, text: String| format!("- `{name}`: {}", text.replace(['\n', '\r'], " "));
    let required = arguments.parameters.iter().filter(|one| one.is_required);
    let parameters = required.map(|one| bullet(&one.name, argument_text(types, one)));
    let Some(body) = arguments.body.as_ref().filter(|body| body.is_required) else { return parameters.collect() };
    if arguments.takes_whole_body() {
        let text = body.description.unwrap_or("What is sent.").to_owned();
        return parameters.chain([bullet(&ident("body"), text)]).collect();
    }
    let fields = body.taken_fields().map(|one| bullet(&one.setter, field(types, one.one.field)));
    parameters.chain(fields).collect()
}

fn argument_text(types: Types<'_, '_>, one: &Argument<'_>) -> String {
    let text = one.parameter.description.clone().unwrap_or_else(|| span(&one.parameter.name));
    with_limits(types, text, &one.parameter.schema)
}

/// Names what is not an argument of the method.
fn set(types: Types<'_, '_>, view: &OperationView<'_>, arguments: &Arguments<'_>) -> Option<String> {
    let parameters = arguments.parameters.iter().filter(|one| !one.is_required).map(|one| &one.name);
    let body = arguments.body.as_ref().filter(|_| !arguments.takes_whole_body());
    let fields = body.iter().flat_map(|body| &body.fields).filter(|field| !is_taken(&field.one));
    let setters = parameters.chain(fields.map(|field| &field.setter));
    let names: Vec<String> = setters.map(|name| format!("`{name}`")).collect();
    let body = body.filter(|body| !body.fields.is_empty()).and_then(|body| types.view.named(&body.content.schema));
    let described = [Some(format!("[`{}`]", view.name)), body.map(|body| link(types, body))];
    let described: Vec<String> = described.into_iter().flatten().collect();
    let noun = if names.len() == 1 { "Setter" } else { "Setters" };
    (!names.is_empty()).then(|| format!("{noun}: {}; see {}.", names.join(", "), described.join(" and ")))
}

/// The request, what it can do, whether it is repeated, and where it works.
fn request(types: Types<'_, '_>, operation: &Operation) -> String {
    let request = span(&format!("{} {}", operation.method, operation.path));
    let (does, repeated) = (risk(operation).meaning(), repeated(types.view.api, operation));
    let platforms: Vec<&str> = operation.platforms.iter().map(|platform| platform_name(platform)).collect();
    let platforms = if platforms.is_empty() {
        String::new()
    } else {
        format!(" For {}.", platforms.iter().map(|one| span(one)).collect::<Vec<_>>().join(", ").replace('`', ""))
    };
    format!("{request}: {does}. [Retried](crate#risk-and-retries) {repeated}.{platforms}")
}

/// What the caller gets, with links to its types.
fn answered(types: Types<'_, '_>, operation: &Operation) -> String {
    let answer = answer(types, operation);
    let data = answer.data.as_ref().map(|data| described(types, data, data_schema(operation)));
    match (data, answer.tokens.to_string().as_str()) {
        (Some(data), kind) if kind.starts_with("rt :: JsonOrBinary") => {
            format!("Answers {data}, or a file: match on [`DataOrDocument`](rt::DataOrDocument).")
        }
        (Some(data), _) => format!("Answers {data}.{}", paged(types, operation, &answer).unwrap_or_default()),
        (None, "rt :: Empty") => "Answers nothing: `()`.".to_owned(),
        (None, "rt :: Text") => "Answers text: a `String`.".to_owned(),
        _ if operation.successes().all(|response| response.content.is_empty()) => {
            "Answers a [`Document`](rt::Document): the specification does not say what is in it.".to_owned()
        }
        (None, _) => "Answers a file: a [`Document`](rt::Document).".to_owned(),
    }
}

/// The shape of the JSON that means success.
fn data_schema(operation: &Operation) -> Option<&Schema> {
    operation.successes().flat_map(|response| &response.content).find(|one| one.is_json()).map(|one| &one.schema)
}

/// A type as code, which is a link to the type of ours that it holds.
fn described(types: Types<'_, '_>, ty: &TokenStream, schema: Option<&Schema>) -> String {
    let text = ty.to_string().replace(' ', "");
    let shown = text.replace("rt::", "").replace("types::", "").replace("ids::", "");
    match schema.and_then(|schema| held(types, schema)) {
        Some(held) if shown.contains(&held.name) => linked(types, &shown, held),
        _ if text.starts_with("rt::") => format!("[`{shown}`]({text})"),
        _ => format!("`{shown}`"),
    }
}

/// The type of ours that a shape is, or that its elements are.
fn held<'v>(types: Types<'v, '_>, schema: &Schema) -> Option<&'v TypeView<'v>> {
    match &schema.kind {
        Kind::List(element) | Kind::Map(element) => held(types, element),
        _ => types.view.named(schema),
    }
}

/// What can be done beyond the request itself.
fn beyond(types: Types<'_, '_>, view: &OperationView<'_>) -> Option<&'static str> {
    match &view.operation.upload {
        Some(Upload { validation: Some(_), .. }) => Some(
            "[`upload`](rt::Call::upload) sends the file, too, and [`validated`](rt::Upload::validated) after it waits \
             until it is found valid: see the second example.",
        ),
        Some(_) => Some("[`upload`](rt::Call::upload) sends the file, too: see the second example."),
        None if !is_command(types, view) => None,
        None => Some("[`wait`](rt::Call::wait) waits until an Apple device has carried out the command."),
    }
}

/// How a list in pages is read.
fn paged(types: Types<'_, '_>, operation: &Operation, answer: &Answer<'_>) -> Option<String> {
    let element = element(types, operation, answer)?;
    let item = described(types, &types.of_element(element), Some(element));
    let maximum = operation.pagination.as_ref()?.maximum.map(|most| format!(", of at most {most} items,"));
    Some(format!(
        " It is one page{} of a list of {item}: [`items`](rt::Call::items) goes through all of them, one request a page; \
         [`send`](rt::Call::send) fetches one page.",
        maximum.unwrap_or_default()
    ))
}

/// The statuses of refusals that are declared, with the types of their bodies.
fn errors(types: Types<'_, '_>, operation: &Operation) -> String {
    let mut by_type: Vec<(String, Vec<String>)> = Vec::new();
    for response in operation.responses.iter().filter(|response| !response.status.is_success()) {
        let status = match response.status {
            Status::Default => "any other".to_owned(),
            status => status.to_string(),
        };
        let bodies = response.content.iter().filter(|content| content.is_json()).map(|one| body_type(types, one));
        let body = bodies.collect::<Vec<_>>().join(" or ");
        match by_type.iter_mut().find(|(known, _)| *known == body) {
            Some((_, statuses)) => statuses.push(status),
            None => by_type.push((body, vec![status])),
        }
    }
    let declared = by_type.into_iter().map(|(body, statuses)| {
        let body = if body.is_empty() { body } else { format!(" ({body})") };
        format!("{}{body}", listed(&statuses))
    });
    let declared: Vec<String> = declared.collect();
    match declared.as_slice() {
        [] => format!("What {EVERY_CALL}."),
        declared => format!("Status {}, or what {EVERY_CALL}.", declared.join("; ")),
    }
}

fn body_type(types: Types<'_, '_>, content: &Content) -> String {
    match (types.view.named(&content.schema), &content.schema.kind) {
        (Some(ty), _) => link(types, ty),
        (None, Kind::Text(_)) => "text".to_owned(),
        (None, Kind::List(_)) => "a list".to_owned(),
        _ => "JSON".to_owned(),
    }
}

/// A link to a type.
fn link(types: Types<'_, '_>, ty: &TypeView<'_>) -> String {
    linked(types, &ty.name, ty)
}

/// Code as a link to a type.
fn linked(types: Types<'_, '_>, code: &str, ty: &TypeView<'_>) -> String {
    let TypeView { name, module, .. } = ty;
    match module == types.module {
        true if code == name => format!("[`{name}`]"),
        true => format!("[`{code}`]({name})"),
        false => format!("[`{code}`](crate::{module}::{name})"),
    }
}

fn listed(words: &[String]) -> String {
    match words {
        [before @ .., last] if !before.is_empty() => format!("{} or {last}", before.join(", ")),
        words => words.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::client::index::View;
    use crate::passes::testing;

    #[test]
    fn a_limit_is_told_unless_the_text_has_it_as_a_number_of_its_own() {
        assert!(names("At most 30, by default 300.", "30"));
        assert!(names("The maximum is 300.", "300"));
        assert!(!names("At most 300 a page.", "30"));
        assert!(!names("At most 3.5 or 1,300.", "300"));
        assert!(names("Either `asc` or `desc`.", "asc"));
        assert!(!names("From `descending`.", "desc"));
    }

    #[test]
    fn each_method_says_what_it_answers() {
        let api = testing::api(
            "
            tags: [{ name: Things }]
            paths:
              /list: { get: { operationId: a, tags: [Things], responses: { '200': { description: '', content: {
                application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } } } },
                parameters: [{ name: page, in: query, schema: { type: integer } }],
                x-kandji-pagination: { style: page, page: page, items: '' } } }
              /one: { get: { operationId: b, tags: [Things], responses: { '200': { description: '', content: {
                application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } } }
              /any: { get: { operationId: c, tags: [Things], responses: { '200': { description: '', content: {
                application/json: { schema: {} } } } } } }
              /none: { get: { operationId: d, tags: [Things], responses: { '204': { description: '' } } } }
              /csv: { get: { operationId: e, tags: [Things], responses: { '200': { description: '', content: {
                text/csv: { schema: { type: string } } } } } } }
              /file: { get: { operationId: f, tags: [Things], responses: { '200': { description: '', content: {
                application/zip: { schema: {} } } } } } }
              /some: { post: { operationId: g, tags: [Things], responses: { '200': { description: '' } } } }
            components: { schemas: { Thing: { type: object, properties: { id: { type: string } } } } }",
        );
        let view = View::new(&api);
        let group = view.groups.first().unwrap();
        let types = Types { view: &view, module: &group.module };
        let said = |id: &str| {
            let one = group.operations.iter().find(|one| one.operation.id == id).unwrap();
            answered(types, one.operation)
        };
        let list = "Answers [`Vec<Thing>`](Thing). It is one page of a list of [`Thing`]: [`items`](rt::Call::items) \
                    goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.";
        assert_eq!(said("a"), list);
        assert_eq!(said("b"), "Answers [`Thing`].");
        assert_eq!(said("c"), "Answers [`Value`](rt::Value).");
        assert_eq!(said("d"), "Answers nothing: `()`.");
        assert_eq!(said("e"), "Answers text: a `String`.");
        assert_eq!(said("f"), "Answers a file: a [`Document`](rt::Document).");
        assert_eq!(said("g"), "Answers a [`Document`](rt::Document): the specification does not say what is in it.");
    }
}
