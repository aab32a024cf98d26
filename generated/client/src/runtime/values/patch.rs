//! What an update does with a field.

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, SeqAccess},
};

use crate::runtime::{
    decoding::decode::{self, Decode, JsonType},
    values::{field::Field, file_part::FilePart, secret::Secret},
};

/// What an update does with a field: keep it, clear it or set it.
///
/// Setters also take a plain value: `.label("x")` is `.label(Patch::Set("x".to_owned()))`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// The field is not sent.
    #[default]
    Keep,
    /// The field is sent as `null`.
    Clear,
    /// The field is sent with this value.
    Set(T),
}

impl<T> Patch<T> {
    /// The same with another value to set.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Patch<U> {
        match self {
            Self::Keep => Patch::Keep,
            Self::Clear => Patch::Clear,
            Self::Set(value) => Patch::Set(change(value)),
        }
    }

    /// The value to set, if any.
    pub fn as_option(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Keep | Self::Clear => None,
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

/// `None` clears the field, as `null` does.
impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Clear, Self::Set)
    }
}

impl From<&str> for Patch<String> {
    fn from(text: &str) -> Self {
        Self::Set(text.to_owned())
    }
}

impl From<&str> for Patch<Secret> {
    fn from(text: &str) -> Self {
        Self::Set(text.into())
    }
}

/// `Clear` is `null`. So is `Keep`, except in a record, which leaves it out.
impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Set(value) => value.serialize(to),
            Self::Keep | Self::Clear => to.serialize_unit(),
        }
    }
}

impl<'de, T: Decode> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        decode::decode(from)
    }
}

/// `null` is `Clear`; everything else is for the inner type.
impl<T: Decode> Decode for Patch<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    const JSON_TYPE: JsonType = T::JSON_TYPE;
    const BLANK_IS_NONE: bool = false;
    const NULL_IS_VALUE: bool = true;

    fn null() -> Option<Self> {
        Some(Self::Clear)
    }

    fn boolean(value: bool) -> Option<Self> {
        T::boolean(value).map(Self::Set)
    }

    fn integer(value: i64) -> Option<Self> {
        T::integer(value).map(Self::Set)
    }

    fn unsigned(value: u64) -> Option<Self> {
        T::unsigned(value).map(Self::Set)
    }

    fn float(value: f64) -> Option<Self> {
        T::float(value).map(Self::Set)
    }

    fn text(value: &str) -> Option<Self> {
        T::text(value).map(Self::Set)
    }

    fn owned_text(value: String) -> Option<Self> {
        T::owned_text(value).map(Self::Set)
    }

    fn list<'de, A: SeqAccess<'de>>(list: A) -> Result<Self, A::Error> {
        T::list(list).map(Self::Set)
    }

    fn object<'de, A: MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        T::object(object).map(Self::Set)
    }
}

impl<T: Field> Field for Patch<T> {
    fn is_left_out(&self) -> bool {
        matches!(self, Self::Keep)
    }

    fn files<'f>(&'f self, found: &mut Vec<&'f FilePart>) {
        if let Self::Set(value) = self {
            value.files(found);
        }
    }
}
