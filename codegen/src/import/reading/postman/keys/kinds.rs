//! What a table of keys says.

/// The kinds of objects in a collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    Collection,
    Info,
    Version,
    /// A folder or a request with its examples.
    Item,
    Auth,
    Variable,
    Description,
    Request,
    Url,
    /// A segment of a path.
    Segment,
    Query,
    Header,
    Body,
    /// A field of a URL-encoded form.
    Field,
    /// A part of a multipart form.
    Part,
    GraphQl,
    File,
    Options,
    RawOptions,
    Response,
}

impl Kind {
    /// What it is called in messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Collection => "a collection",
            Self::Info => "`info`",
            Self::Version => "a version",
            Self::Item => "a folder or request",
            Self::Auth => "`auth`",
            Self::Variable => "a variable",
            Self::Description => "a description",
            Self::Request => "a request",
            Self::Url => "a URL",
            Self::Segment => "a segment of a path",
            Self::Query => "a query parameter",
            Self::Header => "a header",
            Self::Body => "a body",
            Self::Field | Self::Part => "a field of a form",
            Self::GraphQl => "`graphql`",
            Self::File => "`file`",
            Self::Options => "`options`",
            Self::RawOptions => "the options of `raw`",
            Self::Response => "a saved response",
        }
    }
}

/// A form that the value of a key can have. Null is one for every key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A text, number or boolean.
    Scalar,
    /// A text.
    Text,
    /// An object.
    Object(Kind),
    /// A list of objects; of headers and segments also a list of texts.
    List(Kind),
    /// Anything.
    Any,
}

/// What the reader does with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Treatment {
    /// It is evidence.
    Read,
    /// It is read for what it may say, and passed over all the same, for a reason.
    Hint(&'static str),
    /// It says nothing about the API, for a reason.
    Skipped(&'static str),
}

/// One key of one kind of object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub kind: Kind,
    pub key: &'static str,
    pub forms: &'static [Form],
    pub treatment: Treatment,
}
