//! Operations and their parts.

use std::collections::BTreeMap;
use std::fmt;

use super::{Pagination, PathTemplate, Risk, Schema, is_json};
use crate::source::Span;

/// A host that the API is reached at.
#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    /// URL template, such as `https://{subdomain}.api.kandji.io`.
    pub url: String,
    /// What it is for.
    pub description: Option<String>,
    /// The template's variables by name.
    pub variables: BTreeMap<String, ServerVariable>,
}

/// A variable of a [`Server`]'s URL.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerVariable {
    /// The value used when none is given.
    pub default: String,
    /// What it stands for.
    pub description: Option<String>,
}

/// A group of operations: a tag of the document.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The tag.
    pub name: String,
    /// What its operations have in common.
    pub description: Option<String>,
    /// The name that the client's accessor is made from, if not the tag (`x-kandji-name`).
    pub client_name: Option<String>,
    /// Where the tag stands.
    pub span: Span,
}

/// What the client calls an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientNames {
    /// The method of the group's accessor, `snake_case`.
    pub method: String,
    /// The struct that is its request, `PascalCase`.
    pub request: String,
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// DELETE
    Delete,
    /// GET
    Get,
    /// HEAD
    Head,
    /// OPTIONS
    Options,
    /// PATCH
    Patch,
    /// POST
    Post,
    /// PUT
    Put,
    /// TRACE
    Trace,
}

impl Method {
    /// Every method, in order.
    pub const ALL: [Self; 8] =
        [Self::Delete, Self::Get, Self::Head, Self::Options, Self::Patch, Self::Post, Self::Put, Self::Trace];

    /// The method as it is sent: upper case.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Trace => "TRACE",
        }
    }

    /// The method of a name in any case.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(name))
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One request that the API answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Unique, stable id such as `listDevices`. Any text: names for code and files are derived from it.
    pub id: String,
    /// The method.
    pub method: Method,
    /// The path template, such as `/api/v1/devices/{device_id}`.
    pub path: PathTemplate,
    /// The name of its group.
    pub group: String,
    /// The name that the client's method is made from, if not the id (`x-kandji-name`).
    pub client_name: Option<String>,
    /// What the client calls it; set by `passes`.
    pub client: Option<ClientNames>,
    /// What it does, in one line.
    pub summary: Option<String>,
    /// What there is to know about it, in Markdown.
    pub description: Option<String>,
    /// Path, query and header arguments.
    pub parameters: Vec<Parameter>,
    /// What is sent.
    pub body: Option<Body>,
    /// What is answered, by status.
    pub responses: Vec<Response>,
    /// How its list is read in pages.
    pub pagination: Option<Pagination>,
    /// How the file is sent that its answer tells where to send (`x-kandji-upload`).
    pub upload: Option<Upload>,
    /// What its list says of the commands of a device, if it lists those (`x-kandji-commands`).
    pub commands: Option<CommandList>,
    /// What such a list calls the command that it queues; several names if it depends on what is sent
    /// (`x-kandji-command`).
    pub command: Vec<String>,
    /// What calling it can do.
    pub risk: Option<Risk>,
    /// The device platforms it works on; empty for all (`x-kandji-platforms`).
    pub platforms: Vec<String>,
    /// Whether the API is going to remove it.
    pub deprecated: bool,
    /// Where it stands.
    pub span: Span,
}

impl Operation {
    pub(super) fn sort(&mut self) {
        self.parameters.sort_by(|a, b| (a.location, &a.name).cmp(&(b.location, &b.name)));
        self.responses.sort_by_key(|response| response.status);
    }

    /// The answers that mean success.
    pub fn successes(&self) -> impl Iterator<Item = &Response> {
        self.responses.iter().filter(|response| response.status.is_success())
    }
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterIn {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// As a header.
    Header,
}

impl ParameterIn {
    /// The name that OpenAPI uses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
        }
    }
}

/// A path, query or header argument.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// Where it is sent.
    pub location: ParameterIn,
    /// Whether it must be sent.
    pub required: bool,
    /// What it is for.
    pub description: Option<String>,
    /// Its shape; lists are sent comma separated, objects as JSON text.
    pub schema: Schema,
    /// The columns that can be filtered on, if it is a filter: an object of columns, each with an object of operators
    /// (`x-kandji-filter`).
    pub filter: Option<FilterColumns>,
    /// Where it stands.
    pub span: Span,
}

/// The columns of a list, named as the fields of its records, that a filter takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilterColumns {
    /// All of them.
    All,
    /// These.
    Only(Vec<String>),
    /// All but these.
    Except(Vec<String>),
}

impl FilterColumns {
    /// Whether a column can be filtered on.
    #[must_use]
    pub fn take(&self, column: &str) -> bool {
        match self {
            Self::All => true,
            Self::Only(columns) => columns.iter().any(|known| known == column),
            Self::Except(columns) => columns.iter().all(|known| known != column),
        }
    }
}

/// A file upload to a host that an answer names: a multipart form with the file last and without the API's token
/// (`x-kandji-upload`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// JSON pointer to the URL in the answer.
    pub url: String,
    /// JSON pointer to the other fields of the form in the answer.
    pub fields: String,
    /// The field of the form that takes the file.
    pub file: String,
    /// The status that means that the file has arrived.
    pub status: u16,
    /// JSON pointer to the value in the answer by which later requests name the file.
    pub key: Option<String>,
    /// How to learn whether the API has found the file valid.
    pub validation: Option<Validation>,
}

/// How to learn whether an uploaded file is valid: an operation to be asked until its answer says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Validation {
    /// The operation's id. Its path has one argument.
    pub operation: String,
    /// JSON pointer to the argument's value in the answer that tells where to send the file.
    pub argument: String,
    /// JSON pointer to the status in the operation's answer.
    pub status: String,
    /// JSON pointer to the reason for the status in the operation's answer.
    pub reason: Option<String>,
    /// The statuses of a file that is valid.
    pub done: Vec<String>,
    /// The statuses of a file that is not, or that did not arrive.
    pub failed: Vec<String>,
}

/// What a list of the commands of a device says of each (`x-kandji-commands`): JSON pointers within an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandList {
    /// What tells a command from all others.
    pub id: String,
    /// What the device is told to do.
    pub kind: String,
    /// What has become of it.
    pub status: String,
    /// The device's words where it failed.
    pub errors: String,
    /// The statuses of a command that is done.
    pub done: Vec<String>,
    /// The statuses of a command that has failed.
    pub failed: Vec<String>,
}

/// What a request carries.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// What it is for.
    pub description: Option<String>,
    /// Whether it must be sent.
    pub required: bool,
    /// The forms it can be sent in, sorted by media type.
    pub content: Vec<Content>,
}

/// Data of one media type.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The media type without parameters, lower case.
    pub media_type: String,
    /// Its shape.
    pub schema: Schema,
}

impl Content {
    /// Whether the data is JSON.
    #[must_use]
    pub fn is_json(&self) -> bool {
        is_json(&self.media_type)
    }
}

/// The status that an answer is described for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One status.
    Code(u16),
    /// All of a class: `4XX` is 4.
    Class(u8),
    /// All others.
    Default,
}

impl Status {
    /// Whether it means that the request was done.
    #[must_use]
    pub fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Class(2))
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Class(class) => write!(f, "{class}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

/// An answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// The status it is sent with.
    pub status: Status,
    /// What it means.
    pub description: String,
    /// The forms it can come in, sorted by media type; none if there is no body.
    pub content: Vec<Content>,
    /// Where it stands.
    pub span: Span,
}
