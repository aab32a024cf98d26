//! Paths, operations and their parts.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::content::content;
use super::keys::Keys;
use super::map::{Entries, View, object};
use super::parameter::ParameterView;
use super::schema::SchemaView;
use super::server::ServerView;
use crate::model::{
    Api, Body, CommandList, Header, Method, Operation, Pagination, PagingStyle, Response, Upload, Validation,
};

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
    pub(super) api: &'a Api,
    pub(super) keys: &'a Keys<'a>,
}

impl Serialize for Paths<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut paths: BTreeMap<&str, BTreeMap<Method, OperationView<'_>>> = BTreeMap::new();
        for operation in &self.api.operations {
            let view = OperationView { operation, api: self.api, keys: self.keys };
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
    api: &'a Api,
    keys: &'a Keys<'a>,
}

impl Serialize for OperationView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let (operation, keys) = (self.operation, self.keys);
        let parameter = |parameter| ParameterView { parameter, api: self.api, keys };
        let responses = operation.responses.iter().map(|response| (response.status.to_string(), response));
        let responses = responses.map(|(status, response)| (status, ResponseView { response, keys }));
        object(to, |map| {
            map.entry("tags", &[&operation.group])?;
            map.entry("operationId", keys.operation_id(operation))?;
            map.some("summary", operation.summary.as_ref())?;
            map.some("description", operation.description.as_ref())?;
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
            map.some("requestBody", operation.body.as_ref().map(|body| BodyView { body, keys }))?;
            match operation.responses.is_empty() {
                true => map.entry("responses", &View::map(std::iter::once(("default", NoResponse)))),
                false => map.entry("responses", &View::map(responses)),
            }
        })
    }
}

struct PaginationView<'a>(&'a Pagination);

impl Serialize for PaginationView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            match &self.0.style {
                PagingStyle::Offset { limit, offset } => {
                    map.entry("style", "offset")?;
                    map.entry("limit", limit)?;
                    map.entry("offset", offset)?;
                }
                PagingStyle::Page { page, size } => {
                    map.entry("style", "page")?;
                    map.entry("page", page)?;
                    map.some("size", size.as_ref())?;
                }
                PagingStyle::Link => map.entry("style", "link")?,
                PagingStyle::Cursor { cursor } => {
                    map.entry("style", "cursor")?;
                    map.entry("cursor", cursor)?;
                }
                PagingStyle::After { after, size } => {
                    map.entry("style", "after")?;
                    map.entry("after", after)?;
                    map.entry("size", size)?;
                }
            }
            map.entry("items", &self.0.items)?;
            map.some("next", self.0.next.as_ref())?;
            map.some("total", self.0.total.as_ref())?;
            map.some("maximum", self.0.maximum)
        })
    }
}

struct UploadView<'a>(&'a Upload);

impl Serialize for UploadView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.entry("url", &self.0.url)?;
            map.entry("fields", &self.0.fields)?;
            map.entry("file", &self.0.file)?;
            map.entry("status", &self.0.status)?;
            map.some("key", self.0.key.as_ref())?;
            map.some("validation", self.0.validation.as_ref().map(ValidationView))
        })
    }
}

struct ValidationView<'a>(&'a Validation);

impl Serialize for ValidationView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.entry("operation", &self.0.operation)?;
            map.entry("argument", &self.0.argument)?;
            map.entry("status", &self.0.status)?;
            map.some("reason", self.0.reason.as_ref())?;
            map.entry("done", &self.0.done)?;
            map.entry("failed", &self.0.failed)
        })
    }
}

struct CommandsView<'a>(&'a CommandList);

impl Serialize for CommandsView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.entry("id", &self.0.id)?;
            map.entry("kind", &self.0.kind)?;
            map.entry("status", &self.0.status)?;
            map.entry("errors", &self.0.errors)?;
            map.entry("done", &self.0.done)?;
            map.entry("failed", &self.0.failed)
        })
    }
}

struct BodyView<'a> {
    body: &'a Body,
    keys: &'a Keys<'a>,
}

impl Serialize for BodyView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.some("description", self.body.description.as_ref())?;
            map.flag("required", self.body.required)?;
            map.entry("content", &content(&self.body.content, self.keys))
        })
    }
}

struct ResponseView<'a> {
    response: &'a Response,
    keys: &'a Keys<'a>,
}

impl Serialize for ResponseView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let list = &self.response.content;
        object(to, |map| {
            map.entry("description", &self.response.description)?;
            let headers = self.response.headers.iter();
            let headers = headers.map(|header| (&header.name, HeaderView { header, keys: self.keys }));
            map.some("headers", (!self.response.headers.is_empty()).then(|| View::map(headers)))?;
            map.some("content", (!list.is_empty()).then(|| content(list, self.keys)))
        })
    }
}

struct HeaderView<'a> {
    header: &'a Header,
    keys: &'a Keys<'a>,
}

impl Serialize for HeaderView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let header = self.header;
        object(to, |map| {
            map.some("description", header.description.as_ref())?;
            map.flag("required", header.required)?;
            map.flag("deprecated", header.deprecated)?;
            map.entry("schema", &SchemaView { schema: &header.schema, keys: self.keys })
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
