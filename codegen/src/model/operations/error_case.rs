//! Errors that operations are known to return.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::model::{Content, Operation};
use crate::source::Span;

/// An error that operations are known to return: an entry of `spec/errors.yaml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorCase {
    /// A stable name in kebab case.
    pub id: String,
    /// The HTTP status.
    pub status: u16,
    /// The operations that return it.
    pub operations: ErrorScope,
    /// The API's message. `{…}` stands for a part that varies.
    pub text: Option<String>,
    /// A body with this message, if it is not the message alone.
    pub body: Option<Value>,
    /// What a 400 means to a program; `None` for other statuses, which say it themselves.
    pub kind: Option<BadRequest>,
    /// The headers that come with it, and what they say.
    pub headers: Vec<(String, String)>,
    /// When the API returns it.
    pub cause: String,
    /// What to do about it.
    pub remedy: String,
    /// How we know.
    pub known: String,
    /// Public addresses that show it.
    pub see: Vec<String>,
    /// Where the entry is.
    pub span: Span,
}

/// The operations that return an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ErrorScope {
    /// Every operation.
    All,
    /// Those that identify something by an argument in their path.
    WithArgumentsInThePath,
    /// Those that take a body.
    WithABody,
    /// Those that take a body of JSON.
    WithAJsonBody,
    /// Those with these ids.
    Ids(BTreeSet<String>),
}

/// What a 400 means to a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadRequest {
    /// What was asked for is so already.
    AlreadyDone,
    /// It is not possible in this state.
    NotApplicable,
    /// It is still in use.
    InUse,
    /// An argument is wrong.
    BadRequest,
}

impl ErrorCase {
    /// Whether an operation returns it.
    #[must_use]
    pub fn is_of(&self, operation: &Operation) -> bool {
        match &self.operations {
            ErrorScope::All => true,
            ErrorScope::WithArgumentsInThePath => operation.path.parameters().next().is_some(),
            ErrorScope::WithABody => operation.body.is_some(),
            ErrorScope::WithAJsonBody => operation.body.iter().flat_map(|body| &body.content).any(Content::is_json),
            ErrorScope::Ids(ids) => ids.contains(&operation.id),
        }
    }

    /// Whether a message is this one.
    #[must_use]
    pub fn has_text(&self, message: &str) -> bool {
        let Some(text) = &self.text else { return false };
        let parts: Vec<&str> = literal_parts(text).collect();
        let [first, between @ .., last] = parts.as_slice() else { return message == text };
        let Some(mut rest) = message.strip_prefix(first).and_then(|rest| rest.strip_suffix(last)) else { return false };
        for part in between {
            let Some((_, after)) = rest.split_once(part) else { return false };
            rest = after;
        }
        true
    }

    /// An example of the body, if the message is known.
    #[must_use]
    pub fn example(&self) -> Option<Value> {
        let text = self.text.clone()?;
        Some(self.body.clone().unwrap_or(Value::String(text)))
    }

    /// Whether it is an error of certain operations, rather than of all or of a kind of them.
    #[must_use]
    pub fn is_specific(&self) -> bool {
        matches!(self.operations, ErrorScope::Ids(_))
    }
}

impl BadRequest {
    /// Every meaning, with its name in `spec/errors.yaml`.
    pub const ALL: [(&'static str, Self); 4] = [
        ("already-done", Self::AlreadyDone),
        ("not-applicable", Self::NotApplicable),
        ("in-use", Self::InUse),
        ("bad-request", Self::BadRequest),
    ];

    /// The name in `spec/errors.yaml`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }
}

/// The parts of a message that do not vary, in order: one more than there are places `{…}`.
pub fn literal_parts(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let place = text.find('{').and_then(|open| Some((open, open + text.get(open..)?.find('}')?)));
        let Some((open, close)) = place else {
            rest = None;
            return Some(text);
        };
        rest = text.get(close + 1..);
        text.get(..open)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(text: &str) -> ErrorCase {
        ErrorCase {
            id: String::new(),
            status: 400,
            operations: ErrorScope::All,
            text: Some(text.to_owned()),
            body: None,
            kind: None,
            headers: Vec::new(),
            cause: String::new(),
            remedy: String::new(),
            known: String::new(),
            see: Vec::new(),
            span: Span::nowhere(),
        }
    }

    #[test]
    fn places_of_a_message_vary_and_the_rest_does_not() {
        let parts = |text| literal_parts(text).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(
            (parts("a {b} c {d}"), parts("{a}"), parts("a {b")),
            (vec!["a ".to_owned(), " c ".to_owned(), String::new()], vec![String::new(); 2], vec!["a {b".to_owned()],)
        );
        let text = case("No {kind} matches {what}.");
        assert!(text.has_text("No MDMScript matches the query.") && text.has_text("No  matches ."));
        assert!(!text.has_text("no MDMScript matches the query.") && !text.has_text("No x matches y. And more"));
        assert!(case("{a} of {b}}").has_text("{a} of {b}}") && !case("{a} of {b}}").has_text("1 of 2"));
        assert!(case("Invalid: {x}").has_text("Invalid: a: b") && !case("Locked.").has_text("Locked. Really"));
    }
}
