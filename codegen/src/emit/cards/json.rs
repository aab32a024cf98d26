//! JSON that keeps the order of its keys, whatever features `serde_json` was built with.

use super::escaped;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json {
    Value(Value),
    List(Vec<Json>),
    Object(Object),
}

/// A JSON object under construction.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Object(Vec<(String, Json)>);

impl Object {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds a key, which must be new.
    pub(super) fn with(mut self, key: impl Into<String>, value: impl Into<Json>) -> Self {
        self.0.push((key.into(), value.into()));
        self
    }

    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&Json> {
        self.0.iter().find(|(own, _)| own == key).map(|(_, value)| value)
    }

    /// The value of a key, if it is an object.
    pub(super) fn object(&self, key: &str) -> Option<&Self> {
        self.get(key).and_then(Json::as_object)
    }

    /// Replaces the value of a key.
    pub(super) fn put(&mut self, key: &str, value: impl Into<Json>) {
        if let Some((_, slot)) = self.0.iter_mut().find(|(own, _)| own == key) {
            *slot = value.into();
        }
    }

    /// Changes the value of a key, if it is an object.
    pub(super) fn amend(&mut self, key: &str, change: impl FnOnce(Self) -> Self) {
        if let Some(Json::Object(object)) = self.0.iter_mut().find(|(own, _)| own == key).map(|(_, value)| value) {
            *object = change(std::mem::take(object));
        }
    }

    /// Removes the other keys.
    pub(super) fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.0.retain(|(key, _)| keep(key));
    }

    /// The keys with their values.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// Adds a key if there is a value for it.
    pub(super) fn with_some<T: Into<Json>>(self, key: &str, value: Option<T>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// Adds a key if the list is not empty.
    pub(super) fn with_list(self, key: &str, list: Vec<Json>) -> Self {
        if list.is_empty() { self } else { self.with(key, list) }
    }

    /// Appends the keys of another object.
    pub(super) fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// The document, indented and with a line ending.
    pub(super) fn to_text(&self) -> String {
        text(self)
    }
}

/// A value as indented JSON with a line ending.
pub(super) fn text(value: &impl Serialize) -> String {
    // These values consist of strings, numbers, and string keys, which can always be written.
    escaped::text(value).map(|text| text + "\n").unwrap_or_default()
}

impl Json {
    /// The object, if it is one.
    pub(super) fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The elements, if it is a list.
    pub(super) fn as_list(&self) -> &[Self] {
        match self {
            Self::List(list) => list,
            _ => &[],
        }
    }

    /// The plain value, if it is one.
    pub(super) fn as_value(&self) -> Option<&Value> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }
}

/// Converts plain values.
macro_rules! plain {
    ($($type:ty),*) => {$(
        impl From<$type> for Json {
            fn from(value: $type) -> Self {
                Self::Value(value.into())
            }
        }
    )*};
}

plain!(Value, &str, String, bool, i32, u64, Vec<String>);

impl From<Object> for Json {
    fn from(object: Object) -> Self {
        Self::Object(object)
    }
}

impl From<Vec<Json>> for Json {
    fn from(list: Vec<Json>) -> Self {
        Self::List(list)
    }
}

impl FromIterator<(String, Json)> for Object {
    fn from_iter<I: IntoIterator<Item = (String, Json)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.serialize(serializer),
            Self::List(list) => list.serialize(serializer),
            Self::Object(object) => object.serialize(serializer),
        }
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}
