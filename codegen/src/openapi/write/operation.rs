//! Paths, operations and their parts.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::content::ContentsView;
use super::example;
use super::extensions::{CommandsView, PaginationView, UploadView};
use super::keys::Keys;
use super::map::{Entries, View, object};
use super::others::{Form, Shown, shown_content, shown_responses};
use super::parameter::ParameterView;
use super::schema::SchemaView;
use super::server::ServerView;
use crate::examples::Example;
use crate::model::{Body, ErrorCase, Header, Method, Operation, Response, Status};

/// The order that readers of an OpenAPI document are used to.
const METHODS: [Method; 8] = [
    Method::Get,
    Method::Post,
    Method::Put,
    Method::Patch,
    Method::Delete,
    Method::Head,
    Method::Options,
    Method::Trace,
];

/// Writes all paths.
pub(super) struct Paths<'a> {
    pub(super) keys: &'a Keys<'a>,
}

impl Serialize for Paths<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut paths: BTreeMap<&str, BTreeMap<Method, OperationView<'_>>> = BTreeMap::new();
        for operation in &self.keys.api.operations {
            let view = OperationView { operation, keys: self.keys };
            paths.entry(operation.path.as_str()).or_default().insert(operation.method, view);
        }
        to.collect_map(paths.iter().map(|(path, methods)| (path, PathView(methods))))
    }
}

struct PathView<'a>(&'a BTreeMap<Method, OperationView<'a>>);

impl Serialize for PathView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let listed = METHODS.into_iter().filter_map(|method| Some((method, self.0.get(&method)?)));
        to.collect_map(listed.map(|(method, operation)| (method.as_str().to_lowercase(), operation)))
    }
}

struct OperationView<'a> {
    operation: &'a Operation,
    keys: &'a Keys<'a>,
}

impl Serialize for OperationView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let (operation, keys) = (self.operation, self.keys);
        let example = keys.example(operation);
        let parameter =
            |parameter| ParameterView { parameter, example: example::of_parameter(example, parameter), keys };
        let Shown { shown, hidden } = match keys.plan {
            Some(_) => shown_responses(operation),
            None => Shown { shown: operation.responses.iter().collect(), hidden: Vec::new() },
        };
        object(to, |map| {
            map.entry("tags", &[&operation.group])?;
            map.entry("operationId", keys.operation_id(operation))?;
            map.some("summary", operation.summary.as_ref())?;
            map.some("description", operation.description.as_ref())?;
            map.unless_empty("x-kandji-keywords", &operation.keywords, |keyword| keyword)?;
            map.flag("deprecated", operation.deprecated)?;
            map.some("x-kandji-name", operation.client_name.as_ref())?;
            map.some("x-kandji-risk", operation.risk.map(|risk| risk.as_str()))?;
            map.unless_empty("x-kandji-platforms", &operation.platforms, |platform| platform)?;
            map.some("x-kandji-pagination", operation.pagination.as_ref().map(PaginationView))?;
            map.some("x-kandji-upload", operation.upload.as_ref().map(UploadView))?;
            map.some("x-kandji-commands", operation.commands.as_ref().map(CommandsView))?;
            map.unless_empty("x-kandji-command", &operation.command, |kind| kind)?;
            map.unless_empty("servers", &operation.servers, ServerView)?;
            map.some("security", operation.security.as_ref())?;
            map.unless_empty("parameters", &operation.parameters, parameter)?;
            map.some("requestBody", operation.body.as_ref().map(|body| BodyView { body, example, keys }))?;
            match operation.responses.is_empty() {
                true => map.entry("responses", &View::map(std::iter::once(("default", NoResponse))))?,
                false => map.entry("responses", &self.responses(shown, None))?,
            }
            let hidden = (!hidden.is_empty()).then(|| self.responses(hidden, Some(Form::Precise)));
            map.some("x-kandji-responses", hidden)
        })
    }
}

impl<'a> OperationView<'a> {
    /// The responses by status, in one form or in that of their status.
    fn responses(&self, list: Vec<&'a Response>, form: Option<Form>) -> impl Serialize {
        let Self { operation, keys } = *self;
        let of_status = |response: &Response| match operation.is_success(response.status) {
            true => Form::Answered,
            false => Form::Failed,
        };
        View::map(list.into_iter().map(move |response| {
            let form = form.unwrap_or_else(|| of_status(response));
            let is_here = |case: &&ErrorCase| Status::Code(case.status) == response.status;
            let errors = keys.api.errors_of(operation).filter(is_here).collect();
            let shown = shown_content(&response.content).shown;
            let example = keys.example(operation);
            let example = shown.and_then(|content| example::of_reply(example, operation, response, content)).cloned();
            (response.status.to_string(), ResponseView { response, keys, form, errors, example })
        }))
    }
}

struct BodyView<'a> {
    body: &'a Body,
    example: Option<&'a Example>,
    keys: &'a Keys<'a>,
}

impl Serialize for BodyView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.some("description", self.body.description.as_ref())?;
            map.flag("required", self.body.required)?;
            let list = &self.body.content;
            let shown = shown_content(list).shown;
            let example = shown.and_then(|content| example::of_body(self.keys.api, self.example, content));
            ContentsView { list, keys: self.keys, form: Form::Sent, errors: &[], example }.write(map)
        })
    }
}

struct ResponseView<'a> {
    response: &'a Response,
    keys: &'a Keys<'a>,
    form: Form,
    errors: Vec<&'a ErrorCase>,
    example: Option<Value>,
}

impl Serialize for ResponseView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let list = &self.response.content;
        object(to, |map| {
            map.entry("description", &self.response.description)?;
            let headers = self.response.headers.iter();
            let headers = headers.map(|header| (&header.name, HeaderView { header, keys: self.keys, form: self.form }));
            map.some("headers", (!self.response.headers.is_empty()).then(|| View::map(headers)))?;
            let example = self.example.clone();
            ContentsView { list, keys: self.keys, form: self.form, errors: &self.errors, example }.write(map)
        })
    }
}

struct HeaderView<'a> {
    header: &'a Header,
    keys: &'a Keys<'a>,
    form: Form,
}

impl Serialize for HeaderView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let header = self.header;
        object(to, |map| {
            map.some("description", header.description.as_ref())?;
            map.flag("required", header.required)?;
            map.flag("deprecated", header.deprecated)?;
            let form = if self.form == Form::Precise { Form::Precise } else { Form::Answered };
            map.entry("schema", &SchemaView::new(&header.schema, self.keys, form))
        })
    }
}

/// OpenAPI requires at least one response.
struct NoResponse;

impl Serialize for NoResponse {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| map.entry("description", ""))
    }
}
