//! A file of documentation text: what it says, and of what.

use crate::document::Node;
use crate::source::Span;

/// One file of documentation text.
#[derive(Debug)]
pub(crate) struct WordFile {
    /// The group whose operations the file describes; none for the file about the API as a whole.
    pub(super) group: Option<Name>,
    /// Each text with what it describes.
    pub(super) texts: Vec<Text>,
    /// Text for every parameter or field of a name.
    pub(super) shared: Vec<Shared>,
}

/// A name as it is written in a file.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub(super) text: String,
    pub(super) span: Span,
}

/// A text and what it describes.
#[derive(Debug)]
pub(super) struct Text {
    pub(super) subject: Subject,
    pub(super) key: Key,
    /// Where the key stands that the text is the value of.
    pub(super) span: Span,
    pub(super) value: Node,
}

/// The key of the document that holds a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Summary,
    Description,
    Keywords,
}

impl Key {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Description => "description",
            Self::Keywords => "x-kandji-keywords",
        }
    }
}

/// What a text describes. Operations go by their id, and fields by their name, `outer/inner` in an object that has no
/// name of its own, or `list/*` for the elements of a list.
#[derive(Clone, Debug)]
pub(super) enum Subject {
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
pub(super) struct Shared {
    pub(super) kind: SharedKind,
    pub(super) name: Name,
    pub(super) value: Node,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SharedKind {
    Parameter,
    Field,
}
