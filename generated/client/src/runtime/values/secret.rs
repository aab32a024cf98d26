//! Secret strings.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{
    decoding::{
        decode::{self, Decode, JsonType},
        strict,
    },
    values::field::Field,
};

/// A token, key, PIN or password. `Debug` prints `[redacted]` and there is no `Display`. Serializing writes the secret
/// itself, because requests contain it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The secret itself. This method is the only way to read it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether the secret is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("[redacted]")
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        decode::decode(from)
    }
}

/// A string or a number: PINs come as both. Strict decoding accepts strings only, as for a `String`.
impl Decode for Secret {
    const EXPECTED: &'static str = "a string";
    const JSON_TYPE: JsonType = JsonType::Text;

    fn null() -> Option<Self> {
        strict::wrong_type(Self::EXPECTED, "null");
        Some(Self(String::new()))
    }

    fn integer(value: i64) -> Option<Self> {
        strict::wrong_type(Self::EXPECTED, "an integer");
        Some(Self(value.to_string()))
    }

    fn unsigned(value: u64) -> Option<Self> {
        strict::wrong_type(Self::EXPECTED, "an integer");
        Some(Self(value.to_string()))
    }

    fn text(value: &str) -> Option<Self> {
        Some(Self(value.to_owned()))
    }

    fn owned_text(value: String) -> Option<Self> {
        Some(Self(value))
    }
}

impl Field for Secret {
    fn is_nothing(&self) -> bool {
        self.is_empty()
    }
}
