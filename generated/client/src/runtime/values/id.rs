//! Ids, typed by what they identify.

use std::{
    borrow::{Borrow, Cow},
    cmp::Ordering,
    convert::Infallible,
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
    str::FromStr,
};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{
    decoding::decode::{self, Decode, JsonType},
    values::{
        argument::{PathValue, QueryValue},
        field::Field,
        patch::Patch,
    },
};

/// The id of a `K`. Any string converts to an id, but an id never converts to the id of something else.
///
/// It is generic so that the crate has its code only once for all kinds of ids.
pub struct Id<K> {
    text: String,
    of: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    /// The id in the spelling of the API.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<K> From<String> for Id<K> {
    fn from(text: String) -> Self {
        Self { text, of: PhantomData }
    }
}

impl<K> From<&str> for Id<K> {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl<K> From<&String> for Id<K> {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

/// Lets a call take the id of a record without moving it.
impl<K> From<&Self> for Id<K> {
    fn from(id: &Self) -> Self {
        id.clone()
    }
}

impl<K> FromStr for Id<K> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(text.into())
    }
}

impl<K> From<Id<K>> for String {
    fn from(id: Id<K>) -> Self {
        id.text
    }
}

impl<K> From<&str> for Patch<Id<K>> {
    fn from(text: &str) -> Self {
        Self::Set(text.into())
    }
}

impl<K> From<String> for Patch<Id<K>> {
    fn from(text: String) -> Self {
        Self::Set(text.into())
    }
}

impl<K> From<&Id<K>> for Patch<Id<K>> {
    fn from(id: &Id<K>) -> Self {
        Self::Set(id.clone())
    }
}

impl<K> From<&Id<K>> for String {
    fn from(id: &Id<K>) -> Self {
        id.text.clone()
    }
}

/// Lets a map with ids as keys be queried with a string.
impl<K> Borrow<str> for Id<K> {
    fn borrow(&self) -> &str {
        &self.text
    }
}

impl<K> AsRef<str> for Id<K> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.pad(&self.text)
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, to)
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        self.text.clone().into()
    }
}

impl<K> Default for Id<K> {
    fn default() -> Self {
        String::new().into()
    }
}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialEq<str> for Id<K> {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl<K> PartialEq<&str> for Id<K> {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, to: &mut H) {
        self.text.hash(to);
    }
}

impl<K> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.text)
    }
}

impl<'de, K> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        decode::decode(from)
    }
}

/// As for a `String`: also from a number, which some endpoints send where others send a string.
impl<K> Decode for Id<K> {
    const EXPECTED: &'static str = String::EXPECTED;
    const JSON_TYPE: JsonType = String::JSON_TYPE;

    fn null() -> Option<Self> {
        String::null().map(Self::from)
    }

    fn boolean(value: bool) -> Option<Self> {
        String::boolean(value).map(Self::from)
    }

    fn integer(value: i64) -> Option<Self> {
        String::integer(value).map(Self::from)
    }

    fn unsigned(value: u64) -> Option<Self> {
        String::unsigned(value).map(Self::from)
    }

    fn float(value: f64) -> Option<Self> {
        String::float(value).map(Self::from)
    }

    fn text(value: &str) -> Option<Self> {
        Some(value.into())
    }

    fn owned_text(value: String) -> Option<Self> {
        Some(value.into())
    }
}

impl<K> Field for Id<K> {
    fn is_nothing(&self) -> bool {
        self.text.is_empty()
    }

    fn is_blank(&self) -> bool {
        self.text.is_blank()
    }
}

impl<K> PathValue for Id<K> {
    fn path_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.text)
    }
}

impl<K> QueryValue for Id<K> {
    fn query_text(&self) -> Result<Option<String>, &'static str> {
        self.text.query_text()
    }
}
