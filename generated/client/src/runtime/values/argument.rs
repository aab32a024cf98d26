//! How a value is written in a path, a query or a header.

use std::{borrow::Cow, collections::BTreeMap};

use serde::Serialize;
use serde_json::Value;

use crate::runtime::{encoding::percent::percent_encoded, values::secret::Secret};

/// A value that can be part of a path.
pub trait PathValue {
    /// The text, before percent-encoding.
    fn path_text(&self) -> Cow<'_, str>;
}

/// A value that can be part of a query or a header.
pub trait QueryValue {
    /// The text, before percent-encoding; `None` leaves the argument out.
    ///
    /// # Errors
    /// Why the value cannot be written.
    fn query_text(&self) -> Result<Option<String>, &'static str>;

    /// The text, percent-encoded but for the separators of a list.
    ///
    /// # Errors
    /// As for [`Self::query_text`].
    fn query_encoded(&self) -> Result<Option<String>, &'static str> {
        Ok(self.query_text()?.map(|text| percent_encoded(&text)))
    }
}

/// An argument that is an object, as JSON.
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

    fn query_encoded(&self) -> Result<Option<String>, &'static str> {
        (**self).query_encoded()
    }
}

impl<T: QueryValue> QueryValue for Box<T> {
    fn query_text(&self) -> Result<Option<String>, &'static str> {
        (**self).query_text()
    }

    fn query_encoded(&self) -> Result<Option<String>, &'static str> {
        (**self).query_encoded()
    }
}

impl<T: QueryValue> QueryValue for Option<T> {
    fn query_text(&self) -> Result<Option<String>, &'static str> {
        self.as_ref().map_or(Ok(None), QueryValue::query_text)
    }

    fn query_encoded(&self) -> Result<Option<String>, &'static str> {
        self.as_ref().map_or(Ok(None), QueryValue::query_encoded)
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

/// The values, separated by commas. An empty list is an error: the API treats an empty filter as no filter, so "one of
/// none" would select everything.
impl<T: QueryValue> QueryValue for Vec<T> {
    fn query_text(&self) -> Result<Option<String>, &'static str> {
        if self.is_empty() {
            return Err("the list is empty, which the API would treat as no filter; leave the argument out instead");
        }
        let mut texts = Vec::with_capacity(self.len());
        for item in self {
            texts.extend(item.query_text()?);
        }
        Ok(Some(texts.join(",")))
    }

    fn query_encoded(&self) -> Result<Option<String>, &'static str> {
        self.query_text()?;
        let mut texts = Vec::with_capacity(self.len());
        for item in self {
            texts.extend(item.query_encoded()?);
        }
        Ok(Some(texts.join(",")))
    }
}

/// The object as JSON.
impl<T: Serialize> QueryValue for BTreeMap<String, T> {
    fn query_text(&self) -> Result<Option<String>, &'static str> {
        json_text(self)
    }
}

/// A string as it is, nothing for `null`, everything else as JSON.
impl QueryValue for Value {
    fn query_text(&self) -> Result<Option<String>, &'static str> {
        match self {
            Self::Null => Ok(None),
            Self::String(text) => Ok(Some(text.clone())),
            other => json_text(other),
        }
    }
}
