//! Values with their places.

use std::collections::BTreeMap;

use crate::flow::span::Span;

/// A value and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// What it is.
    pub content: Content,
    /// Where it stands.
    pub span: Span,
}

/// What a [`Value`] is.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Null.
    Null,
    /// A Boolean.
    Bool(bool),
    /// A number, as it is written: no number type keeps all of them.
    Number(String),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object.
    Object(Object),
}

/// The members of an object by their key.
pub type Object = BTreeMap<String, Member>;

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Where the key stands.
    pub key: Span,
    /// The value.
    pub value: Value,
}

impl Value {
    /// The members, if this is an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&Object> {
        if let Content::Object(object) = &self.content { Some(object) } else { None }
    }

    /// The elements, if this is a list.
    #[must_use]
    pub fn as_list(&self) -> Option<&[Self]> {
        if let Content::List(list) = &self.content { Some(list) } else { None }
    }

    /// The string, if this is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        if let Content::Text(text) = &self.content { Some(text) } else { None }
    }

    /// The Boolean, if this is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        if let Content::Bool(value) = &self.content { Some(*value) } else { None }
    }

    /// Whether this is null.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.content == Content::Null
    }

    /// The value under a key of this object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_object()?.get(key).map(|member| &member.value)
    }

    /// The type, for messages.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match &self.content {
            Content::Null => "null",
            Content::Bool(_) => "a Boolean",
            Content::Number(_) => "a number",
            Content::Text(_) => "a string",
            Content::List(_) => "a list",
            Content::Object(_) => "an object",
        }
    }

    /// The same data without places. A number that no type can hold becomes the string that it is written as.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        match &self.content {
            Content::Null => serde_json::Value::Null,
            Content::Bool(value) => (*value).into(),
            Content::Number(text) => {
                text.parse::<serde_json::Number>().map_or_else(|_| text.as_str().into(), serde_json::Value::Number)
            }
            Content::Text(text) => text.as_str().into(),
            Content::List(list) => list.iter().map(Self::to_json).collect(),
            Content::Object(object) => {
                let members = object.iter().map(|(key, member)| (key.clone(), member.value.to_json()));
                serde_json::Value::Object(members.collect())
            }
        }
    }
}
