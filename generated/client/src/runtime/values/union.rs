//! Values of one of several types. A value that fits none is kept as it is.

use serde::Serializer;
use serde_json::Value;

use crate::runtime::decoding::strict;

/// One of several types.
pub trait Union: Sized {
    /// Whether no variant has a blank value, so that a blank string means that there is no value.
    const BLANK_IS_NONE: bool = false;

    /// The number of variants, without the one that keeps any value.
    const VARIANTS: usize;

    /// The property of an object that says which variant it is, and the variants of its values; none if the
    /// specification names no such property.
    const DISCRIMINATOR: Option<(&'static str, &'static [(&'static str, usize)])> = None;

    /// The variant at an index, if the value fits it.
    fn variant(index: usize, value: &Value) -> Option<Self>;

    /// The variant that keeps any value.
    fn other(value: Value) -> Self;

    /// Serializes the value of the variant.
    ///
    /// # Errors
    /// The errors of the serializer.
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
}

/// The variant of a value: the one that its discriminator names; or else the first that fits strictly; or else the one
/// that fits tolerantly with the fewest deviations from the specification, such as unknown fields. Any object fits any
/// record tolerantly, so without the strict attempt the first record would take them all. Strict decoding accepts strict
/// fits only.
#[must_use]
pub fn decode_union<T: Union>(value: Value) -> T {
    let named = named_variant::<T>(&value).and_then(|index| T::variant(index, &value));
    if let Some(fitting) = named.or_else(|| first_strict(&value)).or_else(|| nearest(&value)) {
        return fitting;
    }
    strict::complain(|| "found a value that fits no variant of the union".to_owned());
    T::other(value)
}

/// The index of the variant that the discriminator of an object names.
fn named_variant<T: Union>(value: &Value) -> Option<usize> {
    let (property, variants) = T::DISCRIMINATOR?;
    let name = value.get(property)?.as_str()?;
    variants.iter().find(|(known, _)| *known == name).map(|(_, index)| *index)
}

fn first_strict<T: Union>(value: &Value) -> Option<T> {
    strict::attempt(|| strict::reading(true, || (0..T::VARIANTS).find_map(|index| T::variant(index, value)))).flatten()
}

/// The variant that fits with the fewest deviations, unless decoding is strict; the first of them if several do. Below
/// too many unions it is the first that fits.
fn nearest<T: Union>(value: &Value) -> Option<T> {
    if strict::is_on() {
        return None;
    }
    let deviating = |index| {
        let (variant, deviations) = strict::counting(|| T::variant(index, value));
        variant.map(|variant| (variant, deviations))
    };
    let best = strict::attempt(|| {
        let mut best: Option<(T, u32)> = None;
        for (variant, deviations) in (0..T::VARIANTS).filter_map(deviating) {
            if best.as_ref().is_none_or(|(_, fewest)| deviations < *fewest) {
                best = Some((variant, deviations));
            }
        }
        best
    });
    let (variant, deviations) = best.unwrap_or_else(|| (0..T::VARIANTS).find_map(deviating))?;
    strict::deviate(deviations);
    Some(variant)
}

/// Implements the traits of serde, the decoder and the encoder for a type with [`Union`].
#[allow(unused_macros, reason = "used by generated code; this crate itself defines no union")]
macro_rules! union {
    ($name:ident) => {
        impl rt::Serialize for $name {
            fn serialize<S: rt::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                rt::Union::write(self, to)
            }
        }
        impl<'de> rt::Deserialize<'de> for $name {
            fn deserialize<D: rt::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                rt::decode(from)
            }
        }
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                rt::Union::other(rt::Value::Null)
            }
        }
        impl rt::Decode for $name {
            const EXPECTED: &'static str = "a value";
            const JSON_TYPE: rt::JsonType = rt::JsonType::Any;
            const BLANK_IS_NONE: bool = <Self as rt::Union>::BLANK_IS_NONE;
            #[inline]
            fn null() -> Option<Self> {
                Some(rt::decode_union(rt::Value::Null))
            }
            #[inline]
            fn boolean(value: bool) -> Option<Self> {
                <rt::Value as rt::Decode>::boolean(value).map(rt::decode_union)
            }
            #[inline]
            fn integer(value: i64) -> Option<Self> {
                <rt::Value as rt::Decode>::integer(value).map(rt::decode_union)
            }
            #[inline]
            fn unsigned(value: u64) -> Option<Self> {
                <rt::Value as rt::Decode>::unsigned(value).map(rt::decode_union)
            }
            #[inline]
            fn float(value: f64) -> Option<Self> {
                <rt::Value as rt::Decode>::float(value).map(rt::decode_union)
            }
            #[inline]
            fn text(value: &str) -> Option<Self> {
                <rt::Value as rt::Decode>::text(value).map(rt::decode_union)
            }
            fn list<'de, A: rt::SeqAccess<'de>>(list: A) -> Result<Self, A::Error> {
                <rt::Value as rt::Decode>::list(list).map(rt::decode_union)
            }
            fn object<'de, A: rt::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
                <rt::Value as rt::Decode>::object(object).map(rt::decode_union)
            }
        }
        impl rt::Field for $name {}
    };
}
#[allow(unused_imports, reason = "used by generated code; this crate itself defines no union")]
pub(crate) use union;
