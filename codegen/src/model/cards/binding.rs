//! What a card's field corresponds to in the API.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use crate::model::{Card, Concept, ParameterIn, Section};
use crate::text::did_you_mean;

/// What a card's field is bound to.
///
/// Serialized as `catalogue.json` shows it, and written in `spec/decisions.yaml` as [`Binding::FORMS`] says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "in", rename_all = "lowercase")]
pub enum Binding {
    /// A path parameter.
    Path {
        /// Its name.
        name: String,
    },
    /// A query parameter.
    Query {
        /// Its name.
        name: String,
    },
    /// A header.
    Header {
        /// Its name.
        name: String,
    },
    /// A cookie.
    Cookie {
        /// Its name.
        name: String,
    },
    /// A field of the request body.
    Body {
        /// JSON pointer, with `*` for every element of a list.
        pointer: String,
    },
    /// A field of a response.
    Response {
        /// The operation that returns it.
        operation_id: String,
        /// JSON pointer, with `*` for every element of a list.
        pointer: String,
    },
    /// The HTTP status.
    Status,
    /// The number of records.
    Count,
    /// The paging mode, which cards call Result Set.
    Paging,
    /// Nothing in the API: the field belongs to the connector.
    Connector {
        /// What it means to the connector.
        concept: Concept,
        /// Why the API has no counterpart.
        reason: String,
    },
}

/// Why a text is not a binding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BindingError(String);

impl fmt::Display for BindingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The words that a binding begins with.
const KINDS: [&str; 10] =
    ["path", "query", "header", "cookie", "body", "response", "status", "count", "paging", "connector"];

impl Binding {
    /// How a binding is written.
    pub const FORMS: &str = "`path NAME`, `query NAME`, `header NAME`, `body POINTER`, `response OPERATION POINTER`, \
                             `status`, `count`, `paging`, or `connector CONCEPT: REASON`";

    /// The binding to a parameter.
    #[must_use]
    pub fn to_parameter(location: ParameterIn, name: &str) -> Self {
        let name = name.to_owned();
        match location {
            ParameterIn::Path => Self::Path { name },
            ParameterIn::Query => Self::Query { name },
            ParameterIn::Header => Self::Header { name },
            ParameterIn::Cookie => Self::Cookie { name },
        }
    }
}

impl FromStr for Binding {
    type Err = BindingError;

    /// Reads a binding. A connector's reason is empty if the text gives none.
    fn from_str(text: &str) -> Result<Self, BindingError> {
        let (kind, rest) = split_word(text.trim());
        match kind {
            "path" => Ok(Self::Path { name: name(kind, rest)? }),
            "query" => Ok(Self::Query { name: name(kind, rest)? }),
            "header" => Ok(Self::Header { name: name(kind, rest)? }),
            "cookie" => Ok(Self::Cookie { name: name(kind, rest)? }),
            "body" => Ok(Self::Body { pointer: pointer(rest)? }),
            "response" => {
                let (operation_id, at) = split_word(rest);
                Ok(Self::Response { operation_id: name(kind, operation_id)?, pointer: pointer(at)? })
            }
            "status" => alone(kind, rest, Self::Status),
            "count" => alone(kind, rest, Self::Count),
            "paging" => alone(kind, rest, Self::Paging),
            "connector" => connector(rest),
            _ => {
                let hint = hint(kind, &KINDS);
                Err(BindingError(format!("a binding cannot begin with `{kind}`{hint}")))
            }
        }
    }
}

impl fmt::Display for Binding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path { name } => write!(f, "path {name}"),
            Self::Query { name } => write!(f, "query {name}"),
            Self::Header { name } => write!(f, "header {name}"),
            Self::Cookie { name } => write!(f, "cookie {name}"),
            Self::Body { pointer } => write!(f, "body {pointer}"),
            Self::Response { operation_id, pointer } => write!(f, "response {operation_id} {pointer}"),
            Self::Status => f.write_str("status"),
            Self::Count => f.write_str("count"),
            Self::Paging => f.write_str("paging"),
            Self::Connector { concept, reason } => write!(f, "connector {concept}: {reason}"),
        }
    }
}

/// The first word and what follows it.
fn split_word(text: &str) -> (&str, &str) {
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    (word, rest.trim())
}

fn name(kind: &str, text: &str) -> Result<String, BindingError> {
    if text.is_empty() { Err(BindingError(format!("`{kind}` needs a name"))) } else { Ok(text.to_owned()) }
}

fn pointer(text: &str) -> Result<String, BindingError> {
    let is_pointer = text.is_empty() || text.starts_with('/');
    let error = || BindingError(format!("`{text}` is not a JSON pointer, which begins with `/`"));
    if is_pointer { Ok(text.to_owned()) } else { Err(error()) }
}

fn alone(kind: &str, rest: &str, binding: Binding) -> Result<Binding, BindingError> {
    if rest.is_empty() { Ok(binding) } else { Err(BindingError(format!("nothing can follow `{kind}`"))) }
}

fn connector(text: &str) -> Result<Binding, BindingError> {
    let (concept, reason) = text.split_once(':').unwrap_or((text, ""));
    let concept = concept.trim();
    let parsed = concept.parse().map_err(|_| {
        let hint = hint(concept, &Concept::ALL.map(Concept::as_str));
        BindingError(format!("the connector has no concept `{concept}`{hint}"))
    })?;
    Ok(Binding::Connector { concept: parsed, reason: reason.trim().to_owned() })
}

/// The nearest of the right words, or all of them.
fn hint(word: &str, known: &[&str]) -> String {
    match did_you_mean(word, known.iter().copied()) {
        none if none.is_empty() => format!("; the right words are `{}`", known.join("`, `")),
        suggestion => suggestion,
    }
}

/// An operation behind a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardOperation {
    /// The operation.
    pub operation_id: String,
    /// What the card calls it for.
    pub role: OperationRole,
}

/// What a card calls an operation for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OperationRole {
    /// It does what the card is for.
    Primary,
    /// It fetches something that the card also needs or shows.
    Lookup,
}

impl OperationRole {
    /// The name in the catalogue.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Lookup => "lookup",
        }
    }
}

/// A field of a card with its binding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoundField {
    /// The section that has the field.
    pub section: Section,
    /// Its index in that section.
    pub index: usize,
    /// What it is bound to.
    pub binding: Binding,
    /// The rule that bound it, or `decision`.
    pub rule: &'static str,
    /// How sure the rule is, from 0 to 100.
    pub score: u8,
    /// Of an option that makes a blank input clear the value: the key of that input.
    pub clears: Option<String>,
}

/// A card with everything that reconciliation found out about it.
#[derive(Clone, Debug, PartialEq)]
pub struct BoundCard {
    /// The card.
    pub card: Card,
    /// The operations behind it; none for a card that can call any operation.
    pub operations: Vec<CardOperation>,
    /// One entry for each field, in the order of [`Card::fields`].
    pub fields: Vec<BoundField>,
    /// Inputs of which at least one must be given or cleared although none is required by itself.
    pub at_least_one: Vec<Alternative>,
    /// What its main operation takes and no field of the card supplies: parameters, and fields of the body.
    pub missing: Vec<Binding>,
}

/// One of several inputs that can satisfy a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Alternative {
    /// The input's key.
    pub input: String,
    /// The key of the option that makes a blank input clear the value. Clearing counts as giving.
    pub clear: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Binding, String> {
        text.parse().map_err(|error: BindingError| error.to_string())
    }

    #[test]
    fn bindings_print_as_they_parse() {
        let texts = [
            "path id",
            "query q",
            "header X-Id",
            "body /a",
            "response getBook /author/name",
            "response listBooks /*",
            "status",
            "count",
            "paging",
            "connector undocumented: No document has it.",
        ];
        for text in texts {
            assert_eq!(parse(text).map(|binding| binding.to_string()), Ok(text.to_owned()));
        }
        assert_eq!(parse(" path  id "), Ok(Binding::Path { name: "id".to_owned() }));
        let bare = Binding::Connector { concept: Concept::Undocumented, reason: String::new() };
        assert_eq!(parse("connector undocumented"), Ok(bare));
    }

    #[test]
    fn what_is_not_a_binding_is_explained() {
        let cases = [
            (
                "",
                "a binding cannot begin with ``; the right words are `path`, `query`, `header`, `cookie`, `body`, \
                  `response`, `status`, `count`, `paging`, `connector`",
            ),
            ("qurey name", "a binding cannot begin with `qurey`; did you mean `query`?"),
            ("path", "`path` needs a name"),
            ("response", "`response` needs a name"),
            ("body PIN", "`PIN` is not a JSON pointer, which begins with `/`"),
            ("status now", "nothing can follow `status`"),
            ("connector undocumentd: x", "the connector has no concept `undocumentd`; did you mean `undocumented`?"),
        ];
        for (text, message) in cases {
            assert_eq!(parse(text), Err(message.to_owned()));
        }
        assert!(parse("connector Two Words").unwrap_err().ends_with("`undocumented`, `unmatched`"));
    }

    #[test]
    fn bindings_are_serialized_as_the_catalogue_shows_them() {
        let json = |text: &str| serde_json::to_string(&parse(text).unwrap()).unwrap();
        assert_eq!(json("status"), r#"{"in":"status"}"#);
        assert_eq!(json("response get /a"), r#"{"in":"response","operation_id":"get","pointer":"/a"}"#);
        let connector = r#"{"in":"connector","concept":"undocumented","reason":"Why."}"#;
        assert_eq!(json("connector undocumented: Why."), connector);
    }
}
