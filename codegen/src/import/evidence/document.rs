//! What one document tells about one operation, before anything is believed.

use std::collections::BTreeMap;

use serde_json::{Number, Value};

use crate::import::evidence::shape::Shape;
use crate::import::prose::hints::Hint;
use crate::model::PathTemplate;
use crate::model::{Api, Method, Operation, ParameterIn, Server};
use crate::source::Span;

/// What is said about fields, by the names that lead to them; an element of a list is `*`.
pub(crate) type Hints = BTreeMap<Vec<String>, Hint>;

/// All that one upstream document tells.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    /// The API's name.
    pub title: Option<String>,
    /// Whether it describes the API and not only requests to it: its title and hosts count more then.
    pub describes_api: bool,
    /// The document's version.
    pub version: Option<String>,
    /// The licence that the document states for itself.
    pub licence: Option<String>,
    /// The hosts it names.
    pub servers: Vec<Server>,
    /// Its operations, in its order.
    pub requests: Vec<Request>,
    /// Its requests to hosts that an answer names, in its order.
    pub uploads: Vec<UploadClue>,
    /// The descriptions of the whole and of its groups as plain lines; looked at, never copied.
    pub prose: Vec<String>,
}

/// What a document tells about a request whose whole URL is a variable.
#[derive(Clone, Debug)]
pub(crate) struct UploadClue {
    /// The name that people call it by.
    pub name: String,
    /// The variable that is its URL.
    pub variable: String,
    /// The innermost folder.
    pub group: Option<String>,
    /// How many operations of the document stand before it.
    pub position: usize,
    /// The names of the form's other fields, in lower case.
    pub fields: Vec<String>,
    /// The name of the form's field for the file.
    pub file: Option<String>,
    /// The names between backticks in its description.
    pub named: Vec<String>,
    /// The status that its examples have.
    pub status: Option<u16>,
    /// Where it stands.
    pub span: Span,
}

/// One operation as one document tells it.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// Rank of the document: a higher one has more authority.
    pub source: usize,
    /// The method.
    pub method: Method,
    /// The path.
    pub path: PathTemplate,
    /// The name that people call it by.
    pub name: String,
    /// The innermost folder or the first tag.
    pub group: Option<String>,
    /// Path, query and header arguments.
    pub parameters: Vec<ParameterClue>,
    /// What is sent.
    pub bodies: Vec<BodyClue>,
    /// What is answered.
    pub answers: Vec<AnswerClue>,
    /// The description as plain lines; looked at, never copied.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

impl Request {
    /// The operation that was made of this, the newest request for it.
    pub(crate) fn operation_of<'a>(&self, api: &'a Api) -> Option<&'a Operation> {
        api.operations.iter().find(|operation| operation.path == self.path && operation.method == self.method)
    }
}

/// What a document tells about a parameter.
#[derive(Clone, Debug)]
pub(crate) struct ParameterClue {
    /// The name on the wire.
    pub name: String,
    /// Where it is sent.
    pub location: ParameterIn,
    /// The names of the parameters that the row describes in place of one of its own name; mostly none.
    pub stands_for: Vec<String>,
    /// What of its description is not an example: without digits, so that copies are equal.
    pub text: Option<String>,
    /// Example values.
    pub examples: Vec<Value>,
    /// What its description and a careful declaration say.
    pub hint: Hint,
    /// The most items a page has, as the description says.
    pub page_maximum: Option<Number>,
    /// What the document declares, careful or not.
    pub declared: Shape,
    /// Where it stands.
    pub span: Span,
}

/// What a document tells about a request body.
#[derive(Clone, Debug, Default)]
pub(crate) struct BodyClue {
    /// The media type.
    pub media_type: String,
    /// Examples of it.
    pub samples: Vec<Sample>,
    /// What is declared of it.
    pub declared: Shape,
    /// What is said about its fields.
    pub hints: Hints,
    /// Whether it must be sent, if the document can be believed on that.
    pub required: Option<bool>,
    /// Whether it was recorded with an example; the documented request may have moved on since.
    pub recorded: bool,
    /// Where it stands.
    pub span: Span,
}

/// What a document tells about an answer.
#[derive(Clone, Debug, Default)]
pub(crate) struct AnswerClue {
    /// The status; none if the example does not say.
    pub status: Option<u16>,
    /// The media type; none if there is no body.
    pub media_type: Option<String>,
    /// Whether it is an example, and not only a declaration: without samples it shows that there is no body.
    pub observed: bool,
    /// Examples of it.
    pub samples: Vec<Sample>,
    /// What is declared of it.
    pub declared: Shape,
    /// What is said about its fields.
    pub hints: Hints,
    /// Names that stand twice in one object of an example.
    pub repeated: Vec<String>,
    /// The path that an example was recorded with, if it is another one than the operation's.
    pub recorded_at: Option<String>,
    /// Where it stands.
    pub span: Span,
}

/// An example and its place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sample {
    /// The data.
    pub value: Value,
    /// Where it stands.
    pub span: Span,
}

/// Adds what a document says about fields to what others say; it counts as the newer one.
pub(crate) fn add_hints(hints: &mut Hints, newer: Hints) {
    for (path, hint) in newer {
        let older = hints.remove(&path).unwrap_or_default();
        hints.insert(path, older.merge(hint));
    }
}

/// Nests a field of a form whose name has dots: `a.b` is `b` inside `a`.
pub(crate) fn form_path(name: &str) -> Vec<String> {
    name.split('.').map(str::to_owned).collect()
}

/// Puts a value into an object at the place that names lead to.
pub(crate) fn set_at(target: &mut Value, path: &[String], value: Value) {
    let Some((name, rest)) = path.split_first() else {
        *target = value;
        return;
    };
    if !target.is_object() {
        *target = Value::Object(serde_json::Map::new());
    }
    if let Value::Object(fields) = target {
        set_at(fields.entry(name.clone()).or_insert(Value::Null), rest, value);
    }
}
