//! Decodes lists, maps and options.

use std::collections::BTreeMap;

use serde::de::{MapAccess, SeqAccess};

use crate::runtime::decoding::{
    decode::{Decode, JsonType, is_blank, seed},
    json_path, strict,
};

/// Lists. `null` and a blank string are an empty list.
impl<T: Decode> Decode for Vec<T> {
    const EXPECTED: &'static str = "a list";
    const JSON_TYPE: JsonType = JsonType::List;

    fn null() -> Option<Self> {
        strict::wrong_type(Self::EXPECTED, "null");
        Some(Self::new())
    }

    fn text(value: &str) -> Option<Self> {
        strict::wrong_type(Self::EXPECTED, "a string");
        is_blank(value).then(Self::new)
    }

    fn list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        // The hint comes from the input, so trust it only up to a limit.
        let mut items = Self::with_capacity(list.size_hint().unwrap_or(0).min(1024));
        loop {
            let element = list.next_element_seed(seed::<T>()).and_then(|item| strict::check().and(Ok(item)));
            match element.inspect_err(|_| json_path::index(items.len()))? {
                Some(item) => items.push(item),
                None => return Ok(items),
            }
        }
    }
}

/// Objects whose keys are data. `null` and a blank string are an empty object.
impl<T: Decode> Decode for BTreeMap<String, T> {
    const EXPECTED: &'static str = "an object";
    const JSON_TYPE: JsonType = JsonType::Object;

    fn null() -> Option<Self> {
        strict::wrong_type(Self::EXPECTED, "null");
        Some(Self::new())
    }

    fn text(value: &str) -> Option<Self> {
        strict::wrong_type(Self::EXPECTED, "a string");
        is_blank(value).then(Self::new)
    }

    fn object<'de, A: MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
        let mut entries = Self::new();
        while let Some(name) = object.next_key::<String>()? {
            let value = object.next_value_seed(seed::<T>()).and_then(|value| strict::check().and(Ok(value)));
            let value = value.inspect_err(|_| json_path::key(&name))?;
            entries.insert(name, value);
        }
        Ok(entries)
    }
}

/// Delegates every JSON type but `null` and strings to the inner type.
macro_rules! delegate {
    ($inner:ident, $wrap:expr) => {
        const EXPECTED: &'static str = $inner::EXPECTED;
        const JSON_TYPE: JsonType = $inner::JSON_TYPE;
        const BLANK_IS_NONE: bool = $inner::BLANK_IS_NONE;

        fn boolean(value: bool) -> Option<Self> {
            $inner::boolean(value).map($wrap)
        }

        fn integer(value: i64) -> Option<Self> {
            $inner::integer(value).map($wrap)
        }

        fn unsigned(value: u64) -> Option<Self> {
            $inner::unsigned(value).map($wrap)
        }

        fn float(value: f64) -> Option<Self> {
            $inner::float(value).map($wrap)
        }

        fn list<'de, A: SeqAccess<'de>>(list: A) -> Result<Self, A::Error> {
            $inner::list(list).map($wrap)
        }

        fn object<'de, A: MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
            $inner::object(object).map($wrap)
        }
    };
}

/// `null` is `None`, and so is a blank string where no string is expected, such as `"user": ""`. Everything else is for
/// the inner type.
impl<T: Decode> Decode for Option<T> {
    delegate!(T, Some);
    const NULL_IS_VALUE: bool = true;
    const EMPTY_IS_VALUE: bool = true;

    fn null() -> Option<Self> {
        Some(None)
    }

    fn text(value: &str) -> Option<Self> {
        if T::BLANK_IS_NONE && is_blank(value) {
            return Some(None);
        }
        T::text(value).map(Some)
    }

    fn owned_text(value: String) -> Option<Self> {
        if T::BLANK_IS_NONE && is_blank(&value) {
            return Some(None);
        }
        T::owned_text(value).map(Some)
    }
}

impl<T: Decode> Decode for Box<T> {
    delegate!(T, Box::new);
    const NULL_IS_VALUE: bool = T::NULL_IS_VALUE;
    const EMPTY_IS_VALUE: bool = T::EMPTY_IS_VALUE;

    fn null() -> Option<Self> {
        T::null().map(Box::new)
    }

    fn text(value: &str) -> Option<Self> {
        T::text(value).map(Box::new)
    }

    fn owned_text(value: String) -> Option<Self> {
        T::owned_text(value).map(Box::new)
    }
}
