//! Documentation text: `spec/words/*.yaml`, keyed by what it describes.
//!
//! Facts and words are kept apart, so that a sentence can be corrected by whoever finds its operation, parameter, type or
//! field by name. The text is put into the document before the model is made of it. The rules are as strict as those of
//! overlays: text that describes nothing, says what is said already, or stands twice, is an error, and a warning in a
//! draft run.

mod index;
mod place;
mod read;
mod share;
#[cfg(test)]
mod tests;

pub(crate) use place::apply;
pub(crate) use read::read;

use crate::document::Node;
use crate::source::Span;

/// One file of documentation text.
#[derive(Debug)]
pub(crate) struct WordFile {
    /// The group whose operations the file describes; none for the file about the API as a whole.
    group: Option<Name>,
    /// Each text with what it describes.
    texts: Vec<Text>,
    /// Text for every parameter or field of a name.
    shared: Vec<Shared>,
}

/// A name as it is written in a file.
#[derive(Clone, Debug)]
struct Name {
    text: String,
    span: Span,
}

/// A text and what it describes.
#[derive(Debug)]
struct Text {
    subject: Subject,
    key: Key,
    /// Where the key stands that the text is the value of.
    span: Span,
    value: Node,
}

/// The key of the document that holds a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Key {
    Summary,
    Description,
}

impl Key {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Description => "description",
        }
    }
}

/// What a text describes. Operations go by their id, and fields by their name, `outer/inner` in an object that has no
/// name of its own, or `list/*` for the elements of a list.
#[derive(Clone, Debug)]
enum Subject {
    Api,
    Server(Name),
    /// A variable of every server that has it.
    ServerVariable(Name),
    Group(Name),
    Operation(Name),
    Parameter(Name, Name),
    Response(Name, Name),
    Body(Name),
    BodyField(Name, Name),
    Type(Name),
    Field(Name, Name),
}

/// A text for every parameter or field of a name that has none of its own.
#[derive(Debug)]
struct Shared {
    kind: SharedKind,
    name: Name,
    value: Node,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SharedKind {
    Parameter,
    Field,
}
