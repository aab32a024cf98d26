//! Objects with known fields. A generated type has a table of its fields, a function that reads a field and one that
//! writes all of them; everything else is here.

use serde::{Serializer, de::MapAccess, ser::SerializeMap};

use crate::runtime::{
    decoding::{json_path, strict},
    records::{
        extra::Extra,
        field_name::Name,
        field_reader::{FieldReader, Needs, State},
        field_writer::{FieldWriter, Files},
        flags::{self, FieldTable},
    },
    values::file_part::FilePart,
};

/// An object with known fields.
pub trait Record: Default {
    /// The type's name, for messages.
    const NAME: &'static str;
    /// The known fields. [`FieldReader::index`] and [`FieldWriter::field`] refer to their index. Only the first 128 are
    /// checked for presence.
    const FIELDS: FieldTable;

    /// Reads one field.
    ///
    /// # Errors
    /// The field's value does not fit.
    fn read<'de, A: MapAccess<'de>>(&mut self, field: FieldReader<'_, 'de, A>) -> Result<(), A::Error>;

    /// Writes all fields.
    fn write<S: SerializeMap>(&self, to: &mut FieldWriter<'_, S>);

    /// The unknown fields; `None` for a record that is only sent.
    fn extra(&self) -> Option<&Extra> {
        None
    }

    /// The unknown fields, mutably.
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        None
    }
}

/// Reads a record field by field. If a name occurs more than once, the last value counts.
///
/// # Errors
/// A field does not fit; a field without a default is missing; or so is what makes it such a record: its identity, its
/// list, its secret, or all fields that only it has. If decoding is strict, also anything that the specification does not
/// allow.
pub fn read_record<'de, T: Record, A: MapAccess<'de>>(mut object: A) -> Result<T, A::Error> {
    let mut record = T::default();
    let mut state = State::of(T::FIELDS);
    while let Some(name) = object.next_key_seed(Name)? {
        let field = FieldReader::new(name.as_str(), &mut object, &mut state);
        record.read(field).inspect_err(|_| json_path::key(name.as_str()))?;
    }
    state.finish(T::NAME, &const { Needs::of(T::FIELDS) })?;
    if !state.absent.is_empty()
        && let Some(extra) = record.extra_mut()
    {
        extra.set_absent(state.absent);
    }
    Ok(record)
}

/// The record in place of which `null` came: one of secrets that are not there.
#[must_use]
pub fn null_record<T: Record>() -> Option<T> {
    const { is_nullable::<T>() }.then(|| {
        strict::wrong_type("an object", "null");
        T::default()
    })
}

/// Whether `null` may come in place of a record.
#[must_use]
pub const fn is_nullable<T: Record>() -> bool {
    flags::are_all_secrets(T::FIELDS)
}

/// Writes a record as an object.
///
/// # Errors
/// The errors of the serializer.
pub fn write_record<T: Record, S: Serializer>(record: &T, to: S) -> Result<S::Ok, S::Error> {
    write(record, to, None)
}

/// Writes a record as an object without its files, which are collected.
pub(crate) fn write_parts<T: Record, S: Serializer>(
    record: &T,
    files: &mut Vec<(&'static str, FilePart)>,
    to: S,
) -> Result<S::Ok, S::Error> {
    write(record, to, Some(files))
}

fn write<T: Record, S: Serializer>(record: &T, to: S, files: Files<'_>) -> Result<S::Ok, S::Error> {
    let absent = record.extra().map_or(&[][..], Extra::absent);
    let mut fields = FieldWriter::new(to.serialize_map(None)?, T::FIELDS, absent, files);
    record.write(&mut fields);
    fields.end()
}

/// Implements [`Record`] for a struct from a table of its fields, and the traits of serde, the decoder and the encoder.
///
/// Each row has the field's index, its name in the struct, its JSON name, and its flags. A struct that is received keeps
/// unknown fields in the field named after `with`. A field of bytes, which has no JSON form, comes last, with `bytes`
/// before its index.
#[allow(unused_macros, reason = "used by generated code; this crate itself defines no record")]
macro_rules! record {
    ($name:ident with $extra:ident; $($index:literal => $field:ident: $wire:literal, $($flag:ident)|+;)*) => {
        impl rt::Record for $name {
            const NAME: &'static str = stringify!($name);
            const FIELDS: rt::FieldTable = &[$(($wire, $(rt::$flag)|+)),*];

            fn read<'de, A: rt::MapAccess<'de>>(&mut self, field: rt::FieldReader<'_, 'de, A>) -> Result<(), A::Error> {
                match field.index() {
                    $($index => field.read(&mut self.$field),)*
                    _ => field.keep(&mut self.$extra),
                }
            }

            fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
                $(to.field($index, &self.$field);)*
                to.extra(&self.$extra);
            }

            #[inline]
            fn extra(&self) -> Option<&rt::Extra> {
                Some(&self.$extra)
            }

            #[inline]
            fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
                Some(&mut self.$extra)
            }
        }
        rt::record!($name);
    };
    (
        $name:ident; $($index:literal => $field:ident: $wire:literal, $($flag:ident)|+;)*
        $(bytes $bytes_index:literal => $bytes:ident: $bytes_wire:literal, $($bytes_flag:ident)|+;)?
    ) => {
        impl rt::Record for $name {
            const NAME: &'static str = stringify!($name);
            const FIELDS: rt::FieldTable =
                &[$(($wire, $(rt::$flag)|+),)* $(($bytes_wire, $(rt::$bytes_flag)|+),)?];

            fn read<'de, A: rt::MapAccess<'de>>(&mut self, field: rt::FieldReader<'_, 'de, A>) -> Result<(), A::Error> {
                match field.index() {
                    $($index => field.read(&mut self.$field),)*
                    _ => field.skip(),
                }
            }

            #[allow(unused_variables, reason = "a record without fields writes nothing")]
            fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
                $(to.field($index, &self.$field);)*
                $(to.refuse($bytes_index);)?
            }
        }
        rt::record!($name);
    };
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
            const JSON_TYPE: rt::JsonType = rt::JsonType::Object;
            const NULL_IS_VALUE: bool = rt::is_nullable::<Self>();
            #[inline]
            fn null() -> Option<Self> {
                rt::null_record()
            }
            fn object<'de, A: rt::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
                rt::read_record(object)
            }
        }
        impl rt::Field for $name {}
    };
}
#[allow(unused_imports, reason = "used by generated code; this crate itself defines no record")]
pub(crate) use record;
