//! The values of fields.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::runtime::{decoding::decode::is_blank, values::file_part::FilePart};

/// What is wrong with a response whose list has an element without a value.
pub(crate) const VOID_ELEMENT: &str = "the list of the response has an element without a value";

/// A value that a field of a record can have.
pub trait Field: Serialize {
    /// Whether the field is left out.
    fn is_left_out(&self) -> bool {
        false
    }

    /// Whether there is no value: `None`, or the empty value of its type.
    fn is_nothing(&self) -> bool {
        false
    }

    /// Whether the value says nothing, so that it identifies nothing: there is none, or it is only white space.
    fn is_blank(&self) -> bool {
        self.is_nothing()
    }

    /// Whether the value cannot be an element of the list that a response is for.
    fn is_void(&self) -> bool {
        self.is_blank()
    }

    /// Whether the value is a list with an element that is void.
    fn has_void(&self) -> bool {
        false
    }

    /// Collects the files in the value. A multipart body has a part for each of them.
    fn files<'f>(&'f self, _found: &mut Vec<&'f FilePart>) {}
}

macro_rules! plain_fields {
    ($($plain:ty)*) => {$( impl Field for $plain {} )*};
}
plain_fields!(bool i8 i16 i32 i64 u8 u16 u32 u64 usize f32 f64);

macro_rules! fields_with_a_blank {
    ($($ty:ty, $is_nothing:path, $is_blank:path;)*) => {$(
        impl Field for $ty {
            fn is_nothing(&self) -> bool {
                $is_nothing(self)
            }

            fn is_blank(&self) -> bool {
                $is_blank(self)
            }
        }
    )*};
}
fields_with_a_blank! {
    str, str::is_empty, is_blank;
    String, String::is_empty, is_blank;
    Value, Value::is_null, is_blank_value;
}

fn is_blank_value(value: &Value) -> bool {
    value.is_null() || value.as_str().is_some_and(is_blank)
}

impl<T: Field> Field for Vec<T> {
    fn is_nothing(&self) -> bool {
        self.is_empty()
    }

    fn is_void(&self) -> bool {
        false
    }

    fn has_void(&self) -> bool {
        self.iter().any(Field::is_void)
    }

    fn files<'f>(&'f self, found: &mut Vec<&'f FilePart>) {
        for item in self {
            item.files(found);
        }
    }
}

impl<T: Field> Field for BTreeMap<String, T> {
    fn is_nothing(&self) -> bool {
        self.is_empty()
    }

    /// An element that has no fields of its own is one even if it is empty.
    fn is_void(&self) -> bool {
        false
    }
}

impl<T: Field> Field for Option<T> {
    /// The type says that the list may have elements without a value.
    fn is_void(&self) -> bool {
        false
    }

    fn has_void(&self) -> bool {
        self.as_ref().is_some_and(Field::has_void)
    }

    fn is_left_out(&self) -> bool {
        self.as_ref().is_none_or(Field::is_left_out)
    }

    fn is_nothing(&self) -> bool {
        self.is_none()
    }

    fn is_blank(&self) -> bool {
        self.as_ref().is_none_or(Field::is_blank)
    }

    fn files<'f>(&'f self, found: &mut Vec<&'f FilePart>) {
        if let Some(value) = self {
            value.files(found);
        }
    }
}

impl<T: Field> Field for Box<T> {
    fn is_left_out(&self) -> bool {
        (**self).is_left_out()
    }

    fn is_nothing(&self) -> bool {
        (**self).is_nothing()
    }

    fn is_blank(&self) -> bool {
        (**self).is_blank()
    }

    fn is_void(&self) -> bool {
        (**self).is_void()
    }

    fn has_void(&self) -> bool {
        (**self).has_void()
    }

    fn files<'f>(&'f self, found: &mut Vec<&'f FilePart>) {
        (**self).files(found);
    }
}

impl<T: Field + ?Sized> Field for &T {
    fn is_left_out(&self) -> bool {
        (**self).is_left_out()
    }

    fn is_nothing(&self) -> bool {
        (**self).is_nothing()
    }

    fn is_blank(&self) -> bool {
        (**self).is_blank()
    }

    fn is_void(&self) -> bool {
        (**self).is_void()
    }

    fn has_void(&self) -> bool {
        (**self).has_void()
    }

    fn files<'f>(&'f self, found: &mut Vec<&'f FilePart>) {
        (**self).files(found);
    }
}

impl Field for FilePart {
    fn files<'f>(&'f self, found: &mut Vec<&'f FilePart>) {
        found.push(self);
    }
}
