//! What a value looks like in a path, in a query and in a header.

use std::{borrow::Cow, collections::BTreeMap};

use serde::Serialize;
use serde_json::Value;

use crate::runtime::values::secret::Secret;

/// A value that can stand in a path.
pub trait PathValue {
    /// Its text, not yet percent-encoded.
    fn path_text(&self) -> Cow<'_, str>;
}

/// A value that can stand in a query or a header.
pub trait QueryValue {
    /// Its text, not yet percent-encoded; `None` leaves the argument out.
    ///
    /// # Errors
    /// Why there is no way to say this value.
    fn query_text(&self) -> Result<Option<String>, &'static str>;
}

/// The JSON text of an argument that is an object.
///
/// # Errors
/// The value has no JSON form.
pub fn json_text<T: Serialize>(value: &T) -> Result<Option<String>, &'static str> {
    serde_json::to_string(value).map(Some).map_err(|_| "the value has no JSON form")
}

macro_rules! by_display {
    ($($plain:ty)*) => {$(
        impl PathValue for $plain {
            fn path_text(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }
        }

        impl QueryValue for $plain {
            fn query_text(&self) -> Result<Option<String>, &'static str> {
                Ok(Some(self.to_string()))
            }
        }
    )*};
}
by_display!(bool i8 i16 i32 i64 u8 u16 u32 u64 usize f32 f64);

macro_rules! by_text {
    ($($text:ty)*) => {$(
        impl PathValue for $text {
            fn path_text(&self) -> Cow<'_, str> {
                Cow::Borrowed(self)
            }
        }

        impl QueryValue for $text {
            fn query_text(&self) -> Result<Option<String>, &'static str> {
                Ok(Some((*self).to_owned()))
            }
        }
    )*};
}
by_text!(str String);

impl<T: PathValue + ?Sized> PathValue for &T {
    fn path_text(&self) -> Cow<'_, str> {
        (**self).path_text()
    }
}

impl<T: QueryValue + ?Sized> QueryValue for &T {
    fn query_text(&self) -> Result<Option<String>, &'static str> {
        (**self).query_text()
    }
}

impl<T: QueryValue> QueryValue for Box<T> {
    fn query_text(&self) -> Result<Option<String>, &'static str> {
        (**self).query_text()
    }
}

impl<T: QueryValue> QueryValue for Option<T> {
    fn query_text(&self) -> Result<Option<String>, &'static str> {
        self.as_ref().map_or(Ok(None), QueryValue::query_text)
    }
}

impl PathValue for Secret {
    fn path_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.expose())
    }
}

impl QueryValue for Secret {
    fn query_text(&self) -> Result<Option<String>, &'static str> {
        Ok(Some(self.expose().to_owned()))
    }
}

/// Values separated by commas. The empty list is refused: the API takes an empty filter for none at all, so "one of
/// nothing" would select everything.
impl<T: QueryValue> QueryValue for Vec<T> {
    fn query_text(&self) -> Result<Option<String>, &'static str> {
        if self.is_empty() {
            return Err("the list is empty, which the API would take for no filter; leave the argument out instead");
        }
        let mut texts = Vec::with_capacity(self.len());
        for item in self {
            texts.extend(item.query_text()?);
        }
        Ok(Some(texts.join(",")))
    }
}

/// The JSON text of the object.
impl<T: Serialize> QueryValue for BTreeMap<String, T> {
    fn query_text(&self) -> Result<Option<String>, &'static str> {
        json_text(self)
    }
}

/// Text as it is, nothing for `null`, the JSON text of everything else.
impl QueryValue for Value {
    fn query_text(&self) -> Result<Option<String>, &'static str> {
        match self {
            Self::Null => Ok(None),
            Self::String(text) => Ok(Some(text.clone())),
            other => json_text(other),
        }
    }
}
