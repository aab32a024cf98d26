//! A YAML or JSON document as a tree in which every value knows its place.
//!
//! Overlays are applied to this tree, so a corrected value has its place in the overlay.
//!
//! Every value knows whether it was read. The accessors of [`Node`] mark what they hand out; whether a key is present
//! ([`Node::get`]) and matching on [`Node::content`] mark nothing. A reader ends with a look at what was never read, so that
//! a key that nobody asks for cannot vanish without notice.

mod json;
mod keys;
mod limits;
mod mark;
mod offsets;
mod parse;
mod pointer;
mod reading;
mod required;
mod scalar;
mod unread;
mod value;
mod yaml;

pub use json::parse_json;
pub(crate) use json::strict as strict_json;
pub(crate) use keys::check_keys;
pub use limits::Limits;
pub use parse::parse;
pub use pointer::{escape_token, join, pointer_of, tokens, unescape_token};
pub(crate) use required::required_text;
pub(crate) use unread::check_read;
pub use value::to_value;
pub use yaml::parse_yaml;
pub(crate) use yaml::parse_yaml_head;

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, codes};
use crate::source::Span;
use mark::Mark;

/// A value and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The value.
    pub content: Content,
    /// Its place.
    pub span: Span,
    /// Whether its content was handed out.
    read: Mark,
}

/// What a [`Node`] holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Null.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number with the precision of its text.
    Number(serde_json::Number),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order of the document. In a box, because most values are none and would be as large.
    Map(Box<Map>),
}

/// The entries of a mapping by key, in the order of the document.
pub type Map = IndexMap<String, Entry>;

/// A value of a mapping, with the place of its key.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The place of the key.
    pub key_span: Span,
    /// The value.
    pub node: Node,
}

impl Node {
    /// A value at a place.
    #[must_use]
    pub fn new(content: Content, span: Span) -> Self {
        Self { content, span, read: Mark::default() }
    }

    /// The content, which counts as read if it has the wanted type.
    fn reading<'n, T>(&'n self, wanted: impl FnOnce(&'n Content) -> Option<T>) -> Option<T> {
        let found = wanted(&self.content);
        if found.is_some() {
            self.read.set(true);
        }
        found
    }

    /// The entries, if this is a mapping.
    #[must_use]
    pub fn as_map(&self) -> Option<&Map> {
        self.reading(|content| if let Content::Map(map) = content { Some(&**map) } else { None })
    }

    /// The entries to change, if this is a mapping.
    pub fn as_map_mut(&mut self) -> Option<&mut Map> {
        if let Content::Map(map) = &mut self.content { Some(map) } else { None }
    }

    /// The elements, if this is a list.
    #[must_use]
    pub fn as_list(&self) -> Option<&[Node]> {
        self.reading(|content| if let Content::List(list) = content { Some(list.as_slice()) } else { None })
    }

    /// The string, if this is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        self.reading(|content| if let Content::Text(text) = content { Some(text.as_str()) } else { None })
    }

    /// The boolean, if this is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        self.reading(|content| if let Content::Bool(value) = content { Some(*value) } else { None })
    }

    /// The number, if this is one.
    #[must_use]
    pub fn as_number(&self) -> Option<&serde_json::Number> {
        self.reading(|content| if let Content::Number(number) = content { Some(number) } else { None })
    }

    /// Whether this is null.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.reading(|content| matches!(content, Content::Null).then_some(())).is_some()
    }

    /// The value under a key of this mapping.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_map()?.get(key).map(|entry| &entry.node)
    }

    /// The string under a key of this mapping.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_text()
    }

    /// The type of this value, for messages.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match &self.content {
            Content::Null => "null",
            Content::Bool(_) => "a boolean",
            Content::Number(_) => "a number",
            Content::Text(_) => "a string",
            Content::List(_) => "a list",
            Content::Map(_) => "a mapping",
        }
    }
}

fn duplicate_key(key: &str, second: Span, first: Span) -> Diagnostic {
    Diagnostic::error(&codes::DUPLICATE_KEY, format!("the key `{key}` occurs twice in one mapping"))
        .at(second, "the second one")
        .at(first, "the first one")
        .help("remove or rename one of the two")
}
