//! Decodes booleans, numbers, strings and any other value.

use std::str::FromStr;

use serde::{
    Deserialize,
    de::{
        Error, MapAccess, SeqAccess,
        value::{MapAccessDeserializer, SeqAccessDeserializer},
    },
};
use serde_json::{Number, Value};

use crate::runtime::decoding::{
    decode::{Decode, JsonType, mismatch},
    strict,
};

/// Booleans in all spellings: `true`, `"True"`, `"Yes"`, `"on"`, `1`.
impl Decode for bool {
    const EXPECTED: &'static str = "a boolean";
    const JSON_TYPE: JsonType = JsonType::Boolean;

    fn boolean(value: bool) -> Option<Self> {
        Some(value)
    }

    fn integer(value: i64) -> Option<Self> {
        strict::wrong_type(Self::EXPECTED, "an integer");
        match value {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    fn text(value: &str) -> Option<Self> {
        let is = |words: &[&str]| words.iter().any(|word| value.trim().eq_ignore_ascii_case(word));
        if is(&["true", "yes", "on", "1"]) {
            return Some(true);
        }
        is(&["false", "no", "off", "0"]).then_some(false)
    }
}

/// Integers, also as a string or with an empty fraction: `128`, `"128"`, `128.0`.
macro_rules! integers {
    ($($int:ty)*) => {$(
        impl Decode for $int {
            const EXPECTED: &'static str = "an integer";
            const JSON_TYPE: JsonType = JsonType::Integer;

            fn integer(value: i64) -> Option<Self> {
                Self::try_from(value).ok()
            }

            fn unsigned(value: u64) -> Option<Self> {
                Self::try_from(value).ok()
            }

            fn float(value: f64) -> Option<Self> {
                whole(value).and_then(Self::integer)
            }

            fn text(value: &str) -> Option<Self> {
                let value = value.trim();
                value.parse().ok().or_else(|| f64::from_str(value).ok().and_then(Self::float))
            }

            fn object<'de, A: MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
                let number = exact_number::<Self, A>(object)?;
                Self::text(&number).ok_or_else(|| mismatch::<Self, _>("a number"))
            }
        }
    )*};
}
integers!(i8 i16 i32 i64 u8 u16 u32 u64 usize);

/// Numbers, also as a string. Never NaN or infinite, which JSON cannot represent.
macro_rules! floats {
    ($($float:ty)*) => {$(
        impl Decode for $float {
            const EXPECTED: &'static str = "a number";
            const JSON_TYPE: JsonType = JsonType::Number;

            #[allow(clippy::cast_precision_loss, reason = "the nearest float is the expected result")]
            fn integer(value: i64) -> Option<Self> {
                Some(value as $float)
            }

            #[allow(clippy::cast_precision_loss, reason = "the nearest float is the expected result")]
            fn unsigned(value: u64) -> Option<Self> {
                Some(value as $float)
            }

            #[allow(clippy::cast_possible_truncation, clippy::unnecessary_cast, reason = "the nearest float of this width is the expected result")]
            fn float(value: f64) -> Option<Self> {
                Some(value as $float).filter(|value| value.is_finite())
            }

            fn text(value: &str) -> Option<Self> {
                value.trim().parse().ok().and_then(Self::float)
            }

            fn object<'de, A: MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
                let number = exact_number::<Self, A>(object)?;
                Self::text(&number).ok_or_else(|| mismatch::<Self, _>("a number"))
            }
        }
    )*};
}
floats!(f32 f64);

/// Strings, also from a number or a boolean: an id is an integer at one endpoint and a string at the next. `null` is an
/// empty string, because the API uses both for "none". Strict decoding accepts strings only, since a number would be
/// written back as a string.
impl Decode for String {
    const EXPECTED: &'static str = "a string";
    const JSON_TYPE: JsonType = JsonType::Text;

    fn null() -> Option<Self> {
        strict::wrong_type(Self::EXPECTED, "null");
        Some(Self::new())
    }

    fn boolean(value: bool) -> Option<Self> {
        strict::wrong_type(Self::EXPECTED, "a boolean");
        Some(value.to_string())
    }

    fn integer(value: i64) -> Option<Self> {
        strict::wrong_type(Self::EXPECTED, "an integer");
        Some(value.to_string())
    }

    fn unsigned(value: u64) -> Option<Self> {
        strict::wrong_type(Self::EXPECTED, "an integer");
        Some(value.to_string())
    }

    fn float(value: f64) -> Option<Self> {
        strict::wrong_type(Self::EXPECTED, "a number");
        Some(value.to_string())
    }

    fn text(value: &str) -> Option<Self> {
        Some(value.to_owned())
    }

    fn owned_text(value: String) -> Option<Self> {
        Some(value)
    }
}

/// Any value, unchanged.
impl Decode for Value {
    const EXPECTED: &'static str = "a value";
    const JSON_TYPE: JsonType = JsonType::Any;

    fn null() -> Option<Self> {
        Some(Self::Null)
    }

    fn boolean(value: bool) -> Option<Self> {
        Some(Self::Bool(value))
    }

    fn integer(value: i64) -> Option<Self> {
        Some(Self::from(value))
    }

    fn unsigned(value: u64) -> Option<Self> {
        Some(Self::from(value))
    }

    fn float(value: f64) -> Option<Self> {
        Number::from_f64(value).map(Self::Number)
    }

    fn text(value: &str) -> Option<Self> {
        Some(Self::String(value.to_owned()))
    }

    fn owned_text(value: String) -> Option<Self> {
        Some(Self::String(value))
    }

    fn list<'de, A: SeqAccess<'de>>(list: A) -> Result<Self, A::Error> {
        Self::deserialize(SeqAccessDeserializer::new(list))
    }

    fn object<'de, A: MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        Self::deserialize(MapAccessDeserializer::new(object))
    }
}

/// The integer that a float equals, if it does so exactly.
fn whole(value: f64) -> Option<i64> {
    /// 2^53: up to here, every integer has an exact float.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[allow(
        clippy::cast_possible_truncation,
        reason = "checked: no fraction, and within the range where floats are exact"
    )]
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}

/// The digits of a number that `serde_json` presents as an object. It does so for every number once any crate of the
/// program enables its feature `arbitrary_precision`.
fn exact_number<'de, T: Decode, A: MapAccess<'de>>(mut object: A) -> Result<String, A::Error> {
    match object.next_key::<String>()? {
        Some(key) if key == "$serde_json::private::Number" => object.next_value::<String>(),
        _ => Err(A::Error::custom(format_args!("expected {}, found an object", T::EXPECTED))),
    }
}
