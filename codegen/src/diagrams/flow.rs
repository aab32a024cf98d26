//! Flows: steps that follow each other.

use crate::document::tokens;
use crate::model::Operation;
use crate::source::Span;

/// Steps that follow each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// The name by which a guide refers to it.
    pub name: String,
    /// What it shows.
    pub title: String,
    /// The steps, from top to bottom.
    pub steps: Vec<Step>,
    /// How it can end.
    pub ends: Vec<End>,
    /// The place of a flow of `spec/diagrams.yaml`, or of the operation that it is made from.
    pub span: Span,
}

/// A step of a flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Who acts and on whom, such as `You → API`.
    pub who: String,
    /// What happens.
    pub text: String,
    /// What is sent, if that is a request.
    pub request: Option<Requested>,
    /// When the step is no longer repeated, if it is.
    pub until: Option<String>,
}

/// A request of a flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Requested {
    /// That of an operation, with the place where it is named.
    Operation(String, Span),
    /// One as it is written, such as `GET /api/v1/devices?offset=300`.
    Written(String),
}

/// A way in which a flow can end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// What has happened then.
    pub text: String,
    /// Whether that is what was wanted.
    pub is_good: bool,
}

impl Step {
    /// A step with a request.
    pub(super) fn new(who: &str, text: String, request: Option<Requested>) -> Self {
        Self { who: who.to_owned(), text, request, until: None }
    }

    /// The operation that the step names, with the place of the name.
    pub(super) fn operation(&self) -> Option<(&str, Span)> {
        match &self.request {
            Some(Requested::Operation(id, span)) => Some((id, *span)),
            _ => None,
        }
    }
}

impl Requested {
    /// The request of an operation.
    pub(super) fn of(operation: &Operation) -> Self {
        Self::Operation(operation.id.clone(), operation.span)
    }
}

/// Values in words: `a`, `a or b`, `a, b or c`.
pub(super) fn one_of(values: &[String]) -> String {
    match values {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

/// The last name of a JSON pointer, which says what the value is.
pub(super) fn last_name(pointer: &str) -> String {
    tokens(pointer).last().unwrap_or_default()
}
