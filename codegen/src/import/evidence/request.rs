//! One operation as one document describes it.

use std::collections::BTreeMap;

use serde_json::{Number, Value};

use crate::import::evidence::hint::{Hint, Hints};
use crate::import::evidence::shape::Shape;
use crate::model::{Api, Method, Operation, ParameterIn, PathTemplate, Status};
use crate::source::Span;

/// One operation as one document describes it.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// The rank of the document: a higher one has more authority.
    pub source: usize,
    /// The method.
    pub method: Method,
    /// The path.
    pub path: PathTemplate,
    /// Its display name.
    pub name: String,
    /// Its id, if it has one besides.
    pub id: Option<String>,
    /// The innermost folder or the first tag.
    pub group: Option<String>,
    /// Its path, query and header parameters.
    pub parameters: Vec<ParameterClue>,
    /// Its request bodies.
    pub bodies: Vec<BodyClue>,
    /// Its responses.
    pub responses: Vec<ResponseClue>,
    /// Its description as plain lines. Hints are read from it; it is never copied.
    pub text: String,
    /// How many requests were recorded with its examples; `None` if its document records no requests.
    pub recorded: Option<usize>,
    /// Whether the API will remove it, if the document says so.
    pub deprecated: Option<bool>,
    /// Its place in the document.
    pub span: Span,
}

/// The operations of an API by path and method, to find the one that was built from requests: that of the newest one.
pub(crate) fn by_place(api: &Api) -> BTreeMap<(&PathTemplate, Method), &Operation> {
    api.operations.iter().map(|operation| ((&operation.path, operation.method), operation)).collect()
}

/// What a document says about a parameter.
#[derive(Clone, Debug)]
pub(crate) struct ParameterClue {
    /// The name on the wire.
    pub name: String,
    /// Where it is sent.
    pub location: ParameterIn,
    /// The parameters that this row describes instead of one of its own name; usually empty.
    pub stands_for: Vec<String>,
    /// Its description without examples and digits, to recognize copies.
    pub text: Option<String>,
    /// Example values.
    pub examples: Vec<Value>,
    /// What its description says, and its declaration if the document is careful.
    pub hint: Hint,
    /// The largest page size that the description states.
    pub page_maximum: Option<Number>,
    /// The declared type, whether or not the document is careful.
    pub declared: Shape,
    /// Whether the row is switched off: it is documented, and not sent.
    pub disabled: bool,
    /// Its place in the document.
    pub span: Span,
}

/// What a document says about a request body.
#[derive(Clone, Debug, Default)]
pub(crate) struct BodyClue {
    /// The media type.
    pub media_type: String,
    /// Its examples.
    pub samples: Vec<Sample>,
    /// Its declared type.
    pub declared: Shape,
    /// What prose says about its fields.
    pub hints: Hints,
    /// Whether it must be sent, if the document is careful about that.
    pub required: Option<bool>,
    /// Whether it was recorded with an example: the documented request may have changed since.
    pub recorded: bool,
    /// Whether it has an example that could not be read: then nothing is known but that there is a body.
    pub unread: bool,
    /// Its place in the document.
    pub span: Span,
}

/// What a document says about a response.
#[derive(Clone, Debug, Default)]
pub(crate) struct ResponseClue {
    /// The name of the example.
    pub name: String,
    /// The status; `None` if the example does not have one.
    pub status: Option<Status>,
    /// The media type; `None` if there is no body.
    pub media_type: Option<String>,
    /// Whether it is an example and not just a declaration. An example without samples shows that there is no body.
    pub observed: bool,
    /// Whether it has an example that could not be read: then nothing is known but that there is a body.
    pub unread: bool,
    /// Its examples.
    pub samples: Vec<Sample>,
    /// Its declared type.
    pub declared: Shape,
    /// What prose says about its fields.
    pub hints: Hints,
    /// Names that occur twice in one object of an example.
    pub repeated: Vec<String>,
    /// The path that the example was recorded with, if it is not the operation's.
    pub recorded_at: Option<String>,
    /// Its place in the document.
    pub span: Span,
}

/// An example and its place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sample {
    /// The data.
    pub value: Value,
    /// Its place in the document.
    pub span: Span,
}
