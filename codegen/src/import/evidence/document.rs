//! What one document describes.

use std::collections::BTreeMap;

use crate::import::evidence::request::Request;
use crate::model::Server;
use crate::source::Span;

/// Everything that one upstream document says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    /// The API's name.
    pub title: Option<String>,
    /// Whether it describes the API itself rather than requests to it: then its title and hosts take precedence.
    pub describes_api: bool,
    /// The document's version.
    pub version: Option<String>,
    /// The license that the document states for itself.
    pub licence: Option<String>,
    /// The hosts that it names.
    pub servers: Vec<Server>,
    /// Its operations, in document order.
    pub requests: Vec<Request>,
    /// Its requests to hosts that a response names, in document order.
    pub uploads: Vec<UploadClue>,
    /// The descriptions of the API and of its groups as plain lines. Hints are read from them; they are never copied.
    pub prose: Vec<String>,
    /// What is odd in it, or was left out of it.
    pub remarks: Vec<Remark>,
    /// What of a collection nobody has read, each in words with its value: what it means, nobody can say.
    pub unread: Vec<(String, Span)>,
    /// How many of its values were passed over, by the reason why they say nothing about the API.
    pub skipped: BTreeMap<&'static str, usize>,
}

/// Something odd at one place of a document. Remarks that say the same are reported together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Remark {
    /// What is odd, the same for all places of a kind.
    pub what: String,
    /// Whose place it is.
    pub place: String,
    /// Its place.
    pub span: Span,
}

/// A request whose whole URL is a variable.
#[derive(Clone, Debug)]
pub(crate) struct UploadClue {
    /// Its display name.
    pub name: String,
    /// The variable that is its URL.
    pub variable: String,
    /// The innermost folder.
    pub group: Option<String>,
    /// How many operations of the document precede it.
    pub position: usize,
    /// The names of the form's other fields, in lower case.
    pub fields: Vec<String>,
    /// The name of the form's field for the file.
    pub file: Option<String>,
    /// The names between backticks in its description.
    pub named: Vec<String>,
    /// The status that its examples have.
    pub status: Option<u16>,
    /// Its place in the document.
    pub span: Span,
}
