//! Tolerant decoding: what counts is what the API sends, not what its schema says.
//!
//! One trait says how a type is made from each JSON type; one visitor connects it to serde. That keeps the code that is
//! instantiated per type small, and all messages our own: serde's messages quote the rejected value, which may be a
//! secret.

use std::{cell::Cell, fmt, marker::PhantomData};

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;

use crate::runtime::decoding::{absence::Absence, json_path, strict};

/// The regular JSON type of a Rust type. It decides which variants of a union are tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonType {
    /// `true` or `false`
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any number.
    Number,
    /// a string
    Text,
    /// an array
    List,
    /// an object
    Object,
    /// any of them
    Any,
}

/// A type that is decoded from JSON, tolerantly. Each method decodes one JSON type; `None` means that the value does
/// not fit.
pub trait Decode: Sized {
    /// What is expected, for messages: `a boolean`.
    const EXPECTED: &'static str;
    /// The regular JSON type.
    const JSON_TYPE: JsonType;
    /// Whether a blank string means that there is no value.
    const BLANK_IS_NONE: bool = !matches!(Self::JSON_TYPE, JsonType::Text | JsonType::Any);

    /// Whether `null` is a whole response, and not only tolerated within one.
    const NULL_IS_VALUE: bool = matches!(Self::JSON_TYPE, JsonType::Any);
    /// Whether an empty body is a whole response.
    const EMPTY_IS_VALUE: bool = matches!(Self::JSON_TYPE, JsonType::Any);

    /// From `null`.
    #[must_use]
    fn null() -> Option<Self> {
        None
    }

    /// From `true` or `false`.
    #[must_use]
    fn boolean(_value: bool) -> Option<Self> {
        None
    }

    /// From a number without a fraction.
    #[must_use]
    fn integer(_value: i64) -> Option<Self> {
        None
    }

    /// From a number that is not negative, possibly beyond `i64`.
    fn unsigned(value: u64) -> Option<Self> {
        i64::try_from(value).ok().and_then(Self::integer)
    }

    /// From a number with a fraction.
    #[must_use]
    fn float(_value: f64) -> Option<Self> {
        None
    }

    /// From a string.
    #[must_use]
    fn text(_value: &str) -> Option<Self> {
        None
    }

    /// From an owned string.
    #[must_use]
    fn owned_text(value: String) -> Option<Self> {
        Self::text(&value)
    }

    /// From an array.
    ///
    /// # Errors
    /// The type is not a list, or an element does not fit.
    fn list<'de, A: SeqAccess<'de>>(_list: A) -> Result<Self, A::Error> {
        Err(mismatch::<Self, _>("a list"))
    }

    /// From an object.
    ///
    /// # Errors
    /// The type is not an object, or a field does not fit.
    fn object<'de, A: MapAccess<'de>>(_object: A) -> Result<Self, A::Error> {
        Err(mismatch::<Self, _>("an object"))
    }
}

/// Decodes from any serde format. Every `Deserialize` of the macros calls it.
///
/// # Errors
/// The input is malformed or does not fit the type.
pub fn decode<'de, T: Decode, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    seed::<T>().deserialize(from)
}

/// Decodes a value if it has the regular JSON type and everything in it fits. Unions try their variants with it.
#[must_use]
pub fn try_value<T: Decode>(value: &Value) -> Option<T> {
    let attempt = || json_path::attempt(|| decode_and_check(value)).ok();
    fits(T::JSON_TYPE, value).then(|| strict::reading(strict::is_on(), attempt)).flatten()
}

/// Decodes JSON. The error comes with the path of the failure.
///
/// What is tolerated within a response, such as `null` or a blank string for a list, is not the response itself.
pub(crate) fn from_slice<T: Decode>(json: &[u8], strictly: bool) -> Result<T, (serde_json::Error, String)> {
    let text = utf8(json).map_err(|error| (error, String::new()))?;
    let read = || {
        if let Some(found) = blank_root(text).filter(|found| is_refused::<T>(found)) {
            return Err(mismatch::<T, _>(found));
        }
        let mut reader = serde_json::Deserializer::from_str(text);
        let value = decode_and_check(&mut reader)?;
        reader.end()?;
        Ok(value)
    };
    strict::reading(strictly, || json_path::record(read))
}

const NULL: &str = "null";

/// What stands in place of the whole response, if it is `null` or a blank string.
fn blank_root(text: &str) -> Option<&'static str> {
    match text.trim_ascii() {
        "null" => Some(NULL),
        // A blank can be written as an escape.
        root if root.starts_with('"') => {
            let text = serde_json::from_str::<String>(root).ok()?;
            is_blank(&text).then_some("a blank string")
        }
        _ => None,
    }
}

fn is_refused<T: Decode>(found: &str) -> bool {
    let is_tolerated =
        if found == NULL { T::NULL_IS_VALUE } else { matches!(T::JSON_TYPE, JsonType::Text | JsonType::Any) };
    !is_tolerated
}

/// The bytes as a string. Checking them all at once is faster than checking each string.
fn utf8(json: &[u8]) -> Result<&str, serde_json::Error> {
    std::str::from_utf8(json).map_err(|fault| {
        // `from_slice` reports the position.
        let whole = serde_json::from_slice::<Value>(json).err();
        whole.unwrap_or_else(|| serde_json::Error::custom(fault))
    })
}

fn decode_and_check<'de, T: Decode, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let value = decode(from)?;
    strict::check()?;
    Ok(value)
}

/// The seed that decodes a list element or map value.
pub(crate) fn seed<T>() -> Of<'static, T> {
    Of { absence: None, of: PhantomData }
}

/// The seed that decodes a field and notes whether it had no value.
pub(crate) fn noting_seed<T>(absence: &Cell<Option<Absence>>) -> Of<'_, T> {
    Of { absence: Some(absence), of: PhantomData }
}

/// `expected a boolean, found a string`. Never quotes the value.
pub(crate) fn mismatch<T: Decode, E: Error>(found: &'static str) -> E {
    unexpected(T::EXPECTED, found)
}

#[cold]
fn unexpected<E: Error>(expected: &str, found: &str) -> E {
    E::custom(format_args!("expected {expected}, found {found}"))
}

pub(crate) fn fits(expected: JsonType, value: &Value) -> bool {
    match expected {
        JsonType::Any => true,
        JsonType::Boolean => value.is_boolean(),
        JsonType::Integer => value.is_i64() || value.is_u64(),
        JsonType::Number => value.is_number(),
        JsonType::Text => value.is_string(),
        JsonType::List => value.is_array(),
        JsonType::Object => value.is_object(),
    }
}

/// The only visitor.
pub(crate) struct Of<'n, T> {
    absence: Option<&'n Cell<Option<Absence>>>,
    of: PhantomData<T>,
}

impl<T: Decode> Of<'_, T> {
    fn note(&self, absence: Absence) {
        if let Some(cell) = self.absence {
            cell.set(Some(absence));
        }
    }

    fn note_text(&self, text: &str) {
        if T::BLANK_IS_NONE && is_blank(text) {
            self.note(Absence::Blank);
        }
    }
}

impl<'de, T: Decode> DeserializeSeed<'de> for Of<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<T, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de, T: Decode> Visitor<'de> for Of<'_, T> {
    type Value = T;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(T::EXPECTED)
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        self.note(Absence::Null);
        T::null().ok_or_else(|| mismatch::<T, E>("null"))
    }

    fn visit_none<E: Error>(self) -> Result<T, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<T, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<T, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        T::boolean(value).ok_or_else(|| mismatch::<T, E>("a boolean"))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        T::integer(value).ok_or_else(|| mismatch::<T, E>("an integer"))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        T::unsigned(value).ok_or_else(|| mismatch::<T, E>("an integer"))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        T::float(value).ok_or_else(|| mismatch::<T, E>("a number"))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        self.note_text(value);
        T::text(value).ok_or_else(|| mismatch::<T, E>(described(value)))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<T, E> {
        self.note_text(&value);
        let found = described(&value);
        T::owned_text(value).ok_or_else(|| mismatch::<T, E>(found))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<T, A::Error> {
        T::list(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<T, A::Error> {
        T::object(object)
    }
}

/// Whether a string is empty or white space.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

fn described(text: &str) -> &'static str {
    if text.is_empty() { "an empty string" } else { "a string" }
}
