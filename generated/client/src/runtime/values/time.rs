//! Times and dates in their original spelling.

use std::{borrow::Cow, cmp::Ordering, fmt};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{
    decoding::{
        decode::{self, Decode, JsonType, is_blank},
        strict,
    },
    values::{
        argument::{PathValue, QueryValue},
        field::Field,
        time_parser,
    },
};

/// A point in time in its original spelling. The API uses seven formats and may add others, so the text is kept and
/// written back unchanged; [`Self::instant`] parses it.
///
/// Two timestamps are equal if their text is. They are ordered by time, then by text; those that cannot be parsed come
/// first.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

/// A calendar date in its original spelling; [`Self::date`] parses it.
///
/// Two dates are equal if their text is. They are ordered by day, then by text; those that cannot be parsed come first.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Date(String);

impl Timestamp {
    /// The instant; `None` if the format is unknown. A time without an offset is in UTC. This crate re-exports `jiff`,
    /// so you need no dependency of your own to use the instant.
    #[must_use]
    pub fn instant(&self) -> Option<jiff::Timestamp> {
        time_parser::instant(&self.0)
    }

    fn meaning(&self) -> Option<jiff::Timestamp> {
        self.instant()
    }
}

impl Date {
    /// The day; `None` if the format is unknown.
    #[must_use]
    pub fn date(&self) -> Option<jiff::civil::Date> {
        time_parser::date(&self.0)
    }

    fn meaning(&self) -> Option<jiff::civil::Date> {
        self.date()
    }
}

/// RFC 3339, in UTC.
impl From<jiff::Timestamp> for Timestamp {
    fn from(instant: jiff::Timestamp) -> Self {
        Self(instant.to_string())
    }
}

/// `2024-02-27`
impl From<jiff::civil::Date> for Date {
    fn from(date: jiff::civil::Date) -> Self {
        Self(date.to_string())
    }
}

macro_rules! spelled {
    ($($name:ident, $expected:literal;)*) => {$(
        impl $name {
            /// The original text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(to)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                to.pad(&self.0)
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                self.meaning().cmp(&other.meaning()).then_with(|| self.0.cmp(&other.0))
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<$name> for String {
            fn from(spelled: $name) -> Self {
                spelled.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                decode::decode(from)
            }
        }

        /// Any string, so that an unknown format does not fail a whole response. Strict decoding accepts the known
        /// formats only.
        impl Decode for $name {
            const EXPECTED: &'static str = $expected;
            const JSON_TYPE: JsonType = JsonType::Text;
            const BLANK_IS_NONE: bool = true;

            fn null() -> Option<Self> {
                strict::wrong_type(Self::EXPECTED, "null");
                Some(Self::default())
            }

            fn integer(value: i64) -> Option<Self> {
                strict::wrong_type(Self::EXPECTED, "an integer");
                Some(Self(value.to_string()))
            }

            fn float(value: f64) -> Option<Self> {
                strict::wrong_type(Self::EXPECTED, "a number");
                Some(Self(value.to_string()))
            }

            fn text(value: &str) -> Option<Self> {
                Self::owned_text(value.to_owned())
            }

            fn owned_text(value: String) -> Option<Self> {
                let spelled = Self(value);
                if strict::is_on() && !is_blank(&spelled.0) && spelled.meaning().is_none() {
                    strict::wrong_type(Self::EXPECTED, "a string in an unknown format");
                }
                Some(spelled)
            }
        }

        impl Field for $name {
            fn is_nothing(&self) -> bool {
                self.0.is_empty()
            }
        }

        impl PathValue for $name {
            fn path_text(&self) -> Cow<'_, str> {
                Cow::Borrowed(&self.0)
            }
        }

        impl QueryValue for $name {
            fn query_text(&self) -> Result<Option<String>, &'static str> {
                Ok(Some(self.0.clone()))
            }
        }
    )*};
}
spelled! {
    Timestamp, "a time";
    Date, "a date";
}
