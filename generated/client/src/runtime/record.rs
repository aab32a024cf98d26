//! Objects with known fields. Generated types carry two tables, one to read and one to write; everything else is here.

use std::{
    collections::BTreeMap,
    fmt,
    marker::PhantomData,
    ops::{Deref, DerefMut},
};

use serde::{
    Deserializer, Serialize, Serializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor},
    ser::SerializeMap,
};
use serde_json::Value;

use super::{
    decode::{Decode, seed},
    file::FilePart,
    scalar::Blank,
    trail,
};

/// An object with known fields.
pub trait Record: Default {
    /// The type's name, for messages.
    const NAME: &'static str;
    /// The fields an answer must have. [`Slot::required`] names them by their place in this list; from the 129th on
    /// they are not checked.
    const REQUIRED: &'static [&'static str];

    /// Reads the one field that the slot stands at.
    ///
    /// # Errors
    /// The field's value does not fit.
    fn read<'de, A: MapAccess<'de>>(&mut self, slot: Slot<'_, 'de, A>) -> Result<(), A::Error>;

    /// Writes all fields.
    ///
    /// # Errors
    /// Those of the serializer.
    fn write<S: SerializeMap>(&self, to: &mut Fields<'_, S>) -> Result<(), S::Error>;
}

/// Reads a record field by field. Of a name that comes twice the last value counts.
///
/// # Errors
/// A field does not fit, or a required one is missing.
pub fn read_record<'de, T: Record, A: MapAccess<'de>>(mut object: A) -> Result<T, A::Error> {
    let mut record = T::default();
    let mut seen = 0;
    while let Some(name) = object.next_key_seed(Name)? {
        let slot = Slot { name: name.as_str(), object: &mut object, seen: &mut seen, lifetime: PhantomData };
        record.read(slot).inspect_err(|_| trail::key(name.as_str()))?;
    }
    match first_missing(T::REQUIRED, seen) {
        None => Ok(record),
        Some(name) => Err(A::Error::custom(format_args!("{} lacks the required field `{name}`", T::NAME))),
    }
}

/// Writes a record as an object.
///
/// # Errors
/// Those of the serializer.
pub fn write_record<T: Record, S: Serializer>(record: &T, to: S) -> Result<S::Ok, S::Error> {
    let mut object = to.serialize_map(None)?;
    record.write(&mut Fields { object: &mut object, files: None })?;
    object.end()
}

/// Writes a record as an object, setting its files aside.
pub(super) fn write_parts<T: Record, S: Serializer>(
    record: &T,
    files: &mut Vec<(&'static str, FilePart)>,
    to: S,
) -> Result<S::Ok, S::Error> {
    let mut object = to.serialize_map(None)?;
    record.write(&mut Fields { object: &mut object, files: Some(files) })?;
    object.end()
}

fn first_missing(required: &'static [&'static str], seen: u128) -> Option<&'static str> {
    let unseen = |index: u32| bit(index) & !seen != 0;
    (0..).zip(required).find(|(index, _)| unseen(*index)).map(|(_, name)| *name)
}

/// The mark of a required field; none for those beyond the set's width.
fn bit(index: u32) -> u128 {
    1_u128.checked_shl(index).unwrap_or(0)
}

/// A field of an object that is being read: its name is known, its value is next.
pub struct Slot<'s, 'de, A> {
    name: &'s str,
    object: &'s mut A,
    seen: &'s mut u128,
    lifetime: PhantomData<&'de ()>,
}

impl<'s, 'de, A: MapAccess<'de>> Slot<'s, 'de, A> {
    /// The field's name.
    #[must_use]
    pub fn name(&self) -> &'s str {
        self.name
    }

    /// Reads the value.
    ///
    /// # Errors
    /// It does not fit.
    pub fn read<T: Decode>(self, field: &mut T) -> Result<(), A::Error> {
        *field = self.object.next_value_seed(seed())?;
        Ok(())
    }

    /// Reads the value; blank text counts as none.
    ///
    /// # Errors
    /// It does not fit.
    pub fn blank<T: Decode>(self, field: &mut Option<T>) -> Result<(), A::Error> {
        *field = self.object.next_value_seed(seed::<Blank<T>>())?.0;
        Ok(())
    }

    /// Reads the value of the required field at `index` of [`Record::REQUIRED`].
    ///
    /// # Errors
    /// It does not fit.
    pub fn required<T: Decode>(self, index: u32, field: &mut T) -> Result<(), A::Error> {
        *self.seen |= bit(index);
        self.read(field)
    }

    /// Reads the value of the required field at `index`, which must be there but may be blank.
    ///
    /// # Errors
    /// It does not fit.
    pub fn required_blank<T: Decode>(self, index: u32, field: &mut Option<T>) -> Result<(), A::Error> {
        *self.seen |= bit(index);
        self.blank(field)
    }

    /// Keeps the value of a field that the document does not know.
    ///
    /// # Errors
    /// It is malformed.
    pub fn keep(self, extra: &mut Extra) -> Result<(), A::Error> {
        let value = self.object.next_value_seed(seed())?;
        extra.0.insert(self.name.to_owned(), value);
        Ok(())
    }

    /// Passes over the value.
    ///
    /// # Errors
    /// It is malformed.
    pub fn skip(self) -> Result<(), A::Error> {
        self.object.next_value::<IgnoredAny>().map(drop)
    }
}

/// The object that a record is written to.
pub struct Fields<'a, S> {
    object: &'a mut S,
    files: Option<&'a mut Vec<(&'static str, FilePart)>>,
}

impl<S: SerializeMap> Fields<'_, S> {
    /// Writes a field, unless its value says that it is to be left out.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn field<T: Field>(&mut self, name: &'static str, value: &T) -> Result<(), S::Error> {
        if value.is_left_out() {
            return Ok(());
        }
        if let Some(files) = &mut self.files {
            let mut found = Vec::new();
            value.files(&mut found);
            if !found.is_empty() {
                files.extend(found.into_iter().map(|file| (name, file.clone())));
                return Ok(());
            }
        }
        self.object.serialize_entry(name, value)
    }

    /// Writes the fields that the document does not know.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn rest(&mut self, extra: &Extra) -> Result<(), S::Error> {
        extra.0.iter().try_for_each(|(name, value)| self.object.serialize_entry(name, value))
    }
}

/// A value that a record's field can hold.
pub trait Field: Serialize {
    /// Whether the field is not to be written at all.
    fn is_left_out(&self) -> bool {
        false
    }

    /// Finds the files in it, which a multipart body sends as parts of their own.
    fn files<'f>(&'f self, _found: &mut Vec<&'f FilePart>) {}
}

macro_rules! plain_fields {
    ($($plain:ty)*) => {$( impl Field for $plain {} )*};
}
plain_fields!(bool i8 i16 i32 i64 u8 u16 u32 u64 usize f32 f64 str String Value);

impl<T: Field> Field for BTreeMap<String, T> {}

impl<T: Field> Field for Vec<T> {
    fn files<'f>(&'f self, found: &mut Vec<&'f FilePart>) {
        for item in self {
            item.files(found);
        }
    }
}

impl<T: Field> Field for Option<T> {
    fn is_left_out(&self) -> bool {
        self.as_ref().is_none_or(Field::is_left_out)
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

    fn files<'f>(&'f self, found: &mut Vec<&'f FilePart>) {
        (**self).files(found);
    }
}

impl<T: Field + ?Sized> Field for &T {
    fn is_left_out(&self) -> bool {
        (**self).is_left_out()
    }

    fn files<'f>(&'f self, found: &mut Vec<&'f FilePart>) {
        (**self).files(found);
    }
}

/// Fields of an answer that the document does not know: kept, and written back. Empty, it costs no memory of its own.
///
/// Its `Debug` shows names only, since nobody has said which of the values are secret.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(BTreeMap<String, Value>);

impl Deref for Extra {
    type Target = BTreeMap<String, Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Extra {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_set().entries(self.0.keys()).finish()
    }
}

/// A field's name, borrowed from the input where it stands there unescaped.
enum FieldName<'de> {
    Borrowed(&'de str),
    Owned(String),
}

impl FieldName<'_> {
    fn as_str(&self) -> &str {
        match self {
            Self::Borrowed(name) => name,
            Self::Owned(name) => name,
        }
    }
}

struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = FieldName<'de>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = FieldName<'de>;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a field name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(FieldName::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(FieldName::Owned(name.to_owned()))
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Self::Value, E> {
        Ok(FieldName::Owned(name))
    }
}

/// Joins a type with [`Record`] to serde, to the decoder and to the encoder.
#[allow(unused_macros, reason = "used by generated code; the crate alone defines no record")]
macro_rules! record {
    ($name:ident) => {
        impl rt::Serialize for $name {
            fn serialize<S: rt::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                rt::write_record(self, to)
            }
        }
        impl<'de> rt::Deserialize<'de> for $name {
            fn deserialize<D: rt::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                rt::decode(from)
            }
        }
        impl rt::Decode for $name {
            const EXPECTED: &'static str = "an object";
            const KIND: rt::Kind = rt::Kind::Object;
            fn object<'de, A: rt::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
                rt::read_record(object)
            }
        }
        impl rt::Field for $name {}
        impl rt::QueryValue for $name {
            fn query_text(&self) -> Result<Option<String>, &'static str> {
                rt::json_text(self)
            }
        }
    };
}
#[allow(unused_imports, reason = "used by generated code; the crate alone defines no record")]
pub(crate) use record;
