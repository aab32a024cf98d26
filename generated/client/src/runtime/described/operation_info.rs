//! What the specification says of an operation.

use crate::runtime::{
    base::{operation_meta::Meta, server::Server},
    described::schema_info::SchemaInfo,
    encoding::{field_encoding::FieldEncoding, notation::Notation},
    paging::scheme::Paging,
    uploads::operations::{UploadForm, Validation},
    waiting::command::CommandFields,
};

/// A group of operations.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct GroupInfo {
    /// Its name in the client: `device_actions`.
    pub name: &'static str,
    /// Its title: `Device Actions`.
    pub title: &'static str,
    /// What its operations have in common, in Markdown; empty if nothing is said.
    pub description: &'static str,
}

/// What the specification says of an operation.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct OperationInfo {
    /// Its id, method, path, risk and known errors.
    pub meta: Meta,
    /// The name of its group in the client: `device_actions`.
    pub group: &'static str,
    /// The name of its method in the client: `erase`.
    pub method: &'static str,
    /// What it does, in a few words.
    pub summary: &'static str,
    /// What it does, in Markdown.
    pub description: &'static str,
    /// Its page in the book, without the extension: `operations/device-actions/erase-device`.
    pub page: &'static str,
    /// What people search for, if the summary does not have it.
    pub keywords: &'static [&'static str],
    /// The platforms of the devices that it is for; empty if it is not for devices, or for all.
    pub platforms: &'static [&'static str],
    /// Whether the API is going to remove it.
    pub is_deprecated: bool,
    /// The server that it goes to, if that is not the API's.
    pub server: Option<Server>,
    /// Whether the token is sent.
    pub sends_token: bool,
    /// The arguments of the path, in the order of the path; then those of the query, the headers and the cookies.
    pub parameters: &'static [ParameterInfo],
    /// The body of the request.
    pub body: Option<BodyInfo>,
    /// What the response has.
    pub response: ResponseInfo,
    /// How the list in the response is read in pages.
    pub list: Option<ListInfo>,
    /// How a file is sent to the storage that the response names.
    pub upload: Option<UploadForm>,
    /// How the validation of that file is read.
    pub validation: Option<Validation>,
    /// Where an item of the list has the status of a command of a device.
    pub commands: Option<CommandFields>,
    /// The command that it queues for a device.
    pub command: Option<CommandInfo>,
    /// Arguments as an example, as JSON: parameters by name, and `body`. Empty if there is none.
    pub example: &'static str,
}

/// An argument of the path, the query, the headers or the cookies.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ParameterInfo {
    /// The name on the wire.
    pub name: &'static str,
    /// Where it is sent.
    pub place: ParameterPlace,
    /// Whether it must be given.
    pub is_required: bool,
    /// What the specification says of its value.
    pub schema: SchemaInfo,
    /// How its value is written; `None` for the usual way: a list is separated by commas, and an object is JSON.
    pub notation: Option<Notation>,
}

/// Where an argument is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParameterPlace {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// As a header.
    Header,
    /// As a cookie.
    Cookie,
}

/// The body of a request.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct BodyInfo {
    /// The media type, with its parameters.
    pub media_type: &'static str,
    /// How the content is written.
    pub format: BodyFormat,
    /// Whether it must be given.
    pub is_required: bool,
    /// Whether an empty object is sent if none is given.
    pub is_always_sent: bool,
    /// What it is for; empty if nothing is known.
    pub description: &'static str,
    /// What the specification says of the content.
    pub schema: SchemaInfo,
    /// Fields of a form that are not written in the usual way.
    pub encodings: &'static [FieldEncoding],
}

/// How the content of a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyFormat {
    /// JSON.
    Json,
    /// A form without files.
    Form,
    /// A form with files.
    Multipart,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// What a response has.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ResponseInfo {
    /// Nothing: only the status matters.
    Empty,
    /// Text.
    Text,
    /// A file.
    File,
    /// JSON.
    Json(SchemaInfo),
    /// JSON or a file, depending on the media type.
    JsonOrFile(SchemaInfo),
}

/// How a list is read in pages. The pointers are JSON pointers within the response.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListInfo {
    /// How the next page is requested.
    pub paging: Paging,
    /// The items.
    pub items: &'static str,
    /// What the specification says of an item.
    pub item: SchemaInfo,
    /// Where the next page is.
    pub next: Option<&'static str>,
    /// The number of items in all pages.
    pub total: Option<&'static str>,
    /// The field of an item that identifies it.
    pub key: Option<&'static str>,
}

/// A command that an operation queues for a device.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CommandInfo {
    /// The type of the command in the list; several types if it depends on the arguments.
    pub kinds: &'static [&'static str],
    /// The operation that lists the commands of the device. It takes arguments with the same names.
    pub list: &'static OperationInfo,
}

impl OperationInfo {
    /// The parameter with this name.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&'static ParameterInfo> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }

    /// What the specification says of the JSON of a response, if it can have any.
    #[must_use]
    pub fn response_schema(&'static self) -> Option<&'static SchemaInfo> {
        match &self.response {
            ResponseInfo::Json(schema) | ResponseInfo::JsonOrFile(schema) => Some(schema),
            ResponseInfo::Empty | ResponseInfo::Text | ResponseInfo::File => None,
        }
    }
}
