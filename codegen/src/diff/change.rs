//! A change, its severity, and its places.

use crate::diagnostic::Code;
use crate::source::{SourceMap, Span};

/// What a change means for users of the API or the cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Everything that worked still works.
    Info,
    /// Something may stop working and should be checked.
    Warning,
    /// Something that worked stops working.
    Breaking,
}

impl Severity {
    /// The name shown in output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Breaking => "breaking",
        }
    }
}

/// A place in one of the two documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, as the user named it.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
}

/// A change between two documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The kind of change; `cargo xtask explain` explains its id.
    pub code: &'static Code,
    /// What it means for users.
    pub severity: Severity,
    /// What changed, such as `GET /api/v1/devices: query limit`.
    pub subject: String,
    /// How it changed, without a subject: `became required`.
    pub message: String,
    /// The place in the old document.
    pub old: Option<Place>,
    /// The place in the new document.
    pub new: Option<Place>,
}

/// Collects changes.
pub(super) struct Changes<'a> {
    old: &'a SourceMap,
    new: &'a SourceMap,
    list: Vec<Change>,
}

impl<'a> Changes<'a> {
    pub(super) fn new(old: &'a SourceMap, new: &'a SourceMap) -> Self {
        Self { old, new, list: Vec::new() }
    }

    pub(super) fn into_list(self) -> Vec<Change> {
        self.list
    }

    /// Adds a change with its place in the old document, in the new one, or in both.
    pub(super) fn push(
        &mut self,
        (code, severity): (&'static Code, Severity),
        subject: &str,
        message: impl Into<String>,
        [old, new]: [Option<Span>; 2],
    ) {
        let old = old.and_then(|span| place(self.old, span));
        let new = new.and_then(|span| place(self.new, span));
        self.list.push(Change { code, severity, subject: subject.to_owned(), message: message.into(), old, new });
    }
}

fn place(sources: &SourceMap, span: Span) -> Option<Place> {
    let file = sources.file(span.file)?;
    let at = file.line_column(span.start);
    Some(Place { file: file.name().to_owned(), line: at.line, column: at.column })
}

/// The kinds of changes.
pub mod codes {
    use crate::diagnostic::Code;

    macro_rules! codes {
        ($($name:ident = $id:literal, $title:literal, $why:literal, $fix:literal;)*) => {
            $(#[doc = $title] pub static $name: Code = Code::new($id, $title, $why, $fix);)*
            /// Every kind of change.
            pub static ALL: &[&Code] = &[$(&$name),*];
        };
    }

    codes! {
        OPERATION_ADDED = "operation-added", "An operation was added.",
            "The client gets a new method.", "Describe the operation in spec/words.";
        OPERATION_REMOVED = "operation-removed", "An operation was removed.",
            "Code that calls its method no longer compiles.",
            "Check that the API has really removed it: upstream documents have lost operations before.";
        OPERATION_RENAMED = "operation-renamed", "The id of an operation changed.",
            "The client's method is named after the id.",
            "Keep the old id in an overlay, unless the new one is clearly better.";
        OPERATION_MOVED = "operation-moved", "An id belongs to another request now.",
            "Code that calls the method named after it would send another request. Upstream documents have merged two \
             operations into one before.",
            "Check what the API does, and correct the id or the path in an overlay.";
        OPERATION_GROUP = "operation-group", "An operation moved to another group.",
            "The client has its method under another accessor.", "Keep the old tag in an overlay, or update all calls.";
        DEPRECATION_CHANGED = "deprecation-changed", "Something became deprecated, or no longer is.",
            "The API is going to remove what is deprecated.", "Find out what replaces it.";
        SERVER_CHANGED = "server-changed", "The servers of the API or of an operation changed.",
            "Requests, and the token with them, go to another host.", "Check that the new host belongs to the API.";
        SECURITY_CHANGED = "security-changed", "What requests need for authentication changed.",
            "The API may refuse requests that are authenticated in the old way.",
            "Check whether the client can authenticate in the new way.";
        NOTATION_CHANGED = "notation-changed", "A value is written in another way.",
            "The API may misunderstand a value that is written in the old way.",
            "Update all code that writes requests by itself. The generated client follows.";
        MEDIA_TYPE_CHANGED = "media-type-changed", "The media types of a request body changed.",
            "The API refuses a body of a media type that it does not know.",
            "Update all code that writes requests by itself. The generated client follows.";
        OPERATION_RISK = "operation-risk", "The risk class of an operation changed.",
            "The risk class decides when the client retries a failed request.",
            "Check that the class fits what the operation does.";
        PAGING_CHANGED = "paging-changed", "The pagination of an operation changed.",
            "It decides how the client requests further pages.", "Check the pagination against real responses.";
        UPLOAD_CHANGED = "upload-changed", "The file upload that an operation prepares changed.",
            "A file that is sent in the old way may not arrive.", "Check the upload against the real API.";
        PARAMETER_ADDED = "parameter-added", "A parameter was added.",
            "A required parameter breaks every call. An optional one breaks none.",
            "For a required parameter, update all calls. For an optional one, nothing.";
        PARAMETER_REMOVED = "parameter-removed", "A parameter was removed.",
            "Code that sets it no longer compiles.", "Check that the API really ignores it now.";
        FIELD_ADDED = "field-added", "A field was added.",
            "A required request field breaks every call. Any other field breaks nothing.",
            "For a required request field, update all calls. Otherwise, nothing.";
        FIELD_REMOVED = "field-removed", "A field was removed.",
            "Code that reads or sets it no longer compiles.", "Check that the API no longer has it.";
        TYPE_CHANGED = "type-changed", "The type of a value changed.",
            "Code that uses the value may no longer compile, or may fail when it runs.",
            "Check the type against real responses.";
        REQUIREDNESS_CHANGED = "requiredness-changed", "A value became required or optional.",
            "A request value that became required breaks calls that do not set it. A response value that became optional \
             breaks code that relies on it.",
            "Check it against real requests and responses.";
        DETAIL_CHANGED = "detail-changed", "What a schema says about a value beyond its type changed.",
            "Limits, defaults, formats and marks decide which requests the API accepts, and what a response can hold.",
            "Check the code that sends or reads the value.";
        VALUES_CHANGED = "values-changed", "The values of an enumeration changed.",
            "The API may refuse a value that was removed. Code receives a value that was added as an unknown value.",
            "Handle the new values where they matter.";
        RESPONSE_ADDED = "response-added", "A response was added.",
            "The client can read its data now.", "Nothing.";
        RESPONSE_REMOVED = "response-removed", "A response was removed.",
            "The client can no longer read its data.", "Check that the API no longer returns it.";
        CARD_ADDED = "card-added", "A card was added.", "The catalogue gets a new entry.", "Nothing.";
        CARD_REMOVED = "card-removed", "A card was removed.", "Flows that use it stop working.",
            "Check that the connector has really removed it.";
        CARD_FIELD_ADDED = "card-field-added", "A field of a card was added.",
            "A required input breaks flows that do not fill it in.",
            "For a required input, update the flows that use the card. Otherwise, nothing.";
        CARD_FIELD_REMOVED = "card-field-removed", "A field of a card was removed.",
            "Flows that use it stop working.", "Check that the connector no longer has it.";
        CARD_FIELD_CHANGED = "card-field-changed", "The type, the group or the required mark of a card's field changed.",
            "Flows that fill in or read the field may stop working.", "Check the flows that use the card.";
        CARD_CHOICES_CHANGED = "card-choices-changed", "The choices of a card's dropdown changed.",
            "Flows that selected a removed choice stop working.", "Check the flows that use the card.";
        CARD_TEXT_CHANGED = "card-text-changed", "The description of a card or a field changed.",
            "The new text may state a new condition, for example that one of several inputs is required.",
            "Compare the two descriptions, and add what is new to spec/action-cards.md.";
    }
}
