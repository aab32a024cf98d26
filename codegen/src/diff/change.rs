//! One change, its severity, and where it is to be seen.

use crate::diagnostic::Code;
use crate::source::{SourceMap, Span};

/// What a change means to somebody who uses the API or the cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing that worked stops working.
    Info,
    /// Something may have to be looked at.
    Warning,
    /// Something that worked stops working.
    Breaking,
}

impl Severity {
    /// The word for it.
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
    /// The file as it was named.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
}

/// A change between two documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind of change it is; `cargo xtask explain` knows its id.
    pub code: &'static Code,
    /// What it means.
    pub severity: Severity,
    /// What changed, such as `GET /api/v1/devices: query limit`.
    pub subject: String,
    /// How, in one sentence.
    pub message: String,
    /// The place in the old document.
    pub old: Option<Place>,
    /// The place in the new document.
    pub new: Option<Place>,
}

/// The list of changes while it is made.
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

    /// Adds a change that is to be seen at a place of the old document, of the new one, or of both.
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
        OPERATION_ADDED = "operation-added", "An operation is new.",
            "The client gets a new method.", "Nothing; describe it in spec/overlays.";
        OPERATION_REMOVED = "operation-removed", "An operation is gone.",
            "Calls of its method no longer compile, and requests to its path fail.",
            "Check that the API has really removed it: documents have lost operations before.";
        OPERATION_RENAMED = "operation-renamed", "An operation has another id.",
            "The client's method is named after the id.", "Keep the old id in an overlay if the new one says no more.";
        OPERATION_RISK = "operation-risk", "An operation has another risk class.",
            "The client repeats failed requests by it.", "Check that the class says what the operation does.";
        PAGING_CHANGED = "paging-changed", "A list is read in pages in another way.",
            "The client asks for further pages by it.", "Check the way against real answers.";
        UPLOAD_CHANGED = "upload-changed", "The file that belongs to an answer is sent in another way.",
            "A file that is sent in the old way may not arrive.", "Check the way against a real upload.";
        PARAMETER_ADDED = "parameter-added", "A parameter is new.",
            "A required one breaks every call; an optional one breaks none.", "Nothing for an optional one.";
        PARAMETER_REMOVED = "parameter-removed", "A parameter is gone.",
            "Calls that set it no longer compile.", "Check that the API really ignores it now.";
        FIELD_ADDED = "field-added", "A field is new.",
            "A required field of a request breaks every call; a field of an answer breaks nobody.",
            "Nothing for a field of an answer.";
        FIELD_REMOVED = "field-removed", "A field is gone.",
            "Code that reads or sets it no longer compiles.", "Check that the API no longer has it.";
        TYPE_CHANGED = "type-changed", "A value has another type.",
            "Code that uses it no longer compiles, or fails on the other type.",
            "Check the type against real answers.";
        REQUIREDNESS_CHANGED = "requiredness-changed", "A value became required, or no longer is.",
            "In a request a new requirement breaks calls; in an answer a lost one breaks those who rely on it.",
            "Check it against real requests and answers.";
        VALUES_CHANGED = "values-changed", "The values of an enumeration changed.",
            "A value that is gone may be refused; a new one reaches code as an unknown value.",
            "Handle the new values where it matters.";
        ANSWER_ADDED = "answer-added", "An answer is newly described.",
            "Its data can be read now.", "Nothing.";
        ANSWER_REMOVED = "answer-removed", "An answer is no longer described.",
            "Its data cannot be read any more.", "Check that the API no longer answers so.";
        CARD_ADDED = "card-added", "A card is new.", "The catalogue gets an entry.", "Nothing.";
        CARD_REMOVED = "card-removed", "A card is gone.", "Flows that use it stop working.",
            "Check that the connector has really removed it.";
        CARD_FIELD_ADDED = "card-field-added", "A field of a card is new.",
            "A required input breaks flows that do not fill it.", "Nothing for an optional one.";
        CARD_FIELD_REMOVED = "card-field-removed", "A field of a card is gone.",
            "Flows that use it stop working.", "Check that the connector no longer has it.";
        CARD_FIELD_CHANGED = "card-field-changed", "A field of a card has another type or required mark.",
            "Flows that fill or read it may stop working.", "Check the flows that use the card.";
        CARD_CHOICES_CHANGED = "card-choices-changed", "A dropdown of a card offers other choices.",
            "Flows that made a choice which is gone stop working.", "Check the flows that use the card.";
        CARD_TEXT_CHANGED = "card-text-changed", "A card or a field is described in other words.",
            "The words may tell of a new condition, such as one of several inputs that is needed.",
            "Read both, and take over into spec/action-cards.md what is new.";
    }
}
