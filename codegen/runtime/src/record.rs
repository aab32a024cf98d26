//! Objects with known fields. Generated types carry a table of their fields and two functions, one to read and one to
//! write; everything else is here.

use std::{cell::Cell, marker::PhantomData};

use serde::{
    Serialize, Serializer,
    de::{Error, IgnoredAny, MapAccess},
    ser::{Error as _, SerializeMap},
};

use super::{
    decode::{Decode, noting_seed, seed},
    extra::{Absence, Absent, Extra},
    field::Field,
    file::FilePart,
    marks::{self, FieldTable, Marks, bit},
    name::Name,
    strict, trail,
};

/// An object with known fields.
pub trait Record: Default {
    /// The type's name, for messages.
    const NAME: &'static str;
    /// The known fields. [`Slot::place`] and [`Fields::field`] name them by their place in this list; from the 129th on
    /// it is not checked whether they are there.
    const FIELDS: FieldTable;

    /// Reads the one field that the slot stands at.
    ///
    /// # Errors
    /// The field's value does not fit.
    fn read<'de, A: MapAccess<'de>>(&mut self, slot: Slot<'_, 'de, A>) -> Result<(), A::Error>;

    /// Writes all fields.
    fn write<S: SerializeMap>(&self, to: &mut Fields<'_, S>);

    /// What the record keeps beside its fields; nothing if it is only ever sent.
    fn extra(&self) -> Option<&Extra> {
        None
    }

    /// The same, to change.
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        None
    }
}

/// Reads a record field by field. Of a name that comes twice the last value counts.
///
/// # Errors
/// A field does not fit, or one is missing that nothing can stand for. If the reading is strict: anything that the
/// document does not foresee.
pub fn read_record<'de, T: Record, A: MapAccess<'de>>(mut object: A) -> Result<T, A::Error> {
    let mut record = T::default();
    let mut state = State::of(T::FIELDS);
    while let Some(name) = object.next_key_seed(Name)? {
        let place = state.place_of(name.as_str());
        let slot = Slot { name: name.as_str(), place, object: &mut object, state: &mut state, lifetime: PhantomData };
        record.read(slot).inspect_err(|_| trail::key(name.as_str()))?;
    }
    let (needed, spoken) = const { (marks::places(T::FIELDS, marks::NEEDED), marks::always_written(T::FIELDS)) };
    if let Some(missing) = state.first_missing(needed) {
        return Err(A::Error::custom(format_args!("{} lacks the required field `{missing}`", T::NAME)));
    }
    state.note_missing(spoken);
    if !state.absent.is_empty()
        && let Some(extra) = record.extra_mut()
    {
        extra.set_absent(state.absent);
    }
    Ok(record)
}

/// Writes a record as an object.
///
/// # Errors
/// Those of the serializer.
pub fn write_record<T: Record, S: Serializer>(record: &T, to: S) -> Result<S::Ok, S::Error> {
    Fields::of(record, to.serialize_map(None)?, None).write(record)
}

/// Writes a record as an object, setting its files aside.
pub(super) fn write_parts<T: Record, S: Serializer>(
    record: &T,
    files: &mut Vec<(&'static str, FilePart)>,
    to: S,
) -> Result<S::Ok, S::Error> {
    Fields::of(record, to.serialize_map(None)?, Some(files)).write(record)
}

/// How far a record has been read, apart from its values.
struct State {
    known: FieldTable,
    is_strict: bool,
    /// The place behind the field that was read last.
    next: usize,
    /// The places of the fields that have been seen, as bits.
    seen: u128,
    absent: Absent,
}

impl State {
    fn of(known: FieldTable) -> Self {
        Self { known, is_strict: strict::is_on(), next: 0, seen: 0, absent: Absent::new() }
    }

    /// The place of a field, or one behind all fields if it is not known. Many fields come in the order of the table, so
    /// the search goes on behind the last one. That was measured to be quicker than a look-up by hash, in any order.
    fn place_of(&mut self, name: &str) -> usize {
        let find = |fields: &[(&str, Marks)]| fields.iter().position(|(known, _)| *known == name);
        let behind = self.known.get(self.next..).and_then(find).map(|distance| self.next + distance);
        let Some(place) = behind.or_else(|| find(self.known)) else { return self.known.len() };
        self.next = place + 1;
        place
    }

    fn name(&self, index: usize) -> &'static str {
        self.known.get(index).map_or("", |(name, _)| name)
    }

    fn marks(&self, index: usize) -> Marks {
        self.known.get(index).map_or(marks::OPTIONAL, |(_, marks)| *marks)
    }

    /// Remembers that a field came without a value. Says what is wrong with that, if the reading is strict.
    fn note(&mut self, index: usize, absence: Absence) -> Option<&'static str> {
        let place = u16::try_from(index).ok()?;
        self.absent.retain(|(other, _)| *other != place);
        self.absent.push((place, absence));
        let (allowed, fault) = match absence {
            Absence::Null => (marks::NULLABLE, "`null`, which the specification does not allow here"),
            Absence::Blank => {
                (marks::BLANK, "blank text, which is no value here and which the specification does not mark")
            }
            Absence::Missing => return None,
        };
        (self.is_strict && self.marks(index) & allowed == 0).then_some(fault)
    }

    /// The first of the needed fields that was not seen. If the reading is strict, all that the document calls required
    /// are needed.
    fn first_missing(&self, needed: u128) -> Option<&'static str> {
        let asked = if self.is_strict { needed | marks::places(self.known, marks::REQUIRED) } else { needed };
        let missing = asked & !self.seen;
        (missing != 0).then(|| self.name(missing.trailing_zeros() as usize))
    }

    /// Remembers which of these fields were not there. They are those that would be written although they hold nothing.
    fn note_missing(&mut self, spoken: u128) {
        let mut missing = spoken & !self.seen;
        while missing != 0 {
            self.note(missing.trailing_zeros() as usize, Absence::Missing);
            missing &= missing - 1;
        }
    }
}

/// A field of an object that is being read: its name is known, its value is next.
pub struct Slot<'s, 'de, A> {
    name: &'s str,
    place: usize,
    object: &'s mut A,
    state: &'s mut State,
    lifetime: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> Slot<'_, 'de, A> {
    /// The field's place in [`Record::FIELDS`]; one behind all of them if it is not known.
    #[must_use]
    pub fn place(&self) -> usize {
        self.place
    }

    /// Reads the value of the field.
    ///
    /// # Errors
    /// It does not fit.
    pub fn read<T: Decode>(self, field: &mut T) -> Result<(), A::Error> {
        let absence = Cell::new(None);
        *field = self.object.next_value_seed(noting_seed(&absence))?;
        self.state.seen |= bit(self.place);
        if let Some(absence) = absence.get()
            && let Some(fault) = self.state.note(self.place, absence)
        {
            return Err(unforeseen(fault));
        }
        if self.state.is_strict { strict::check() } else { Ok(()) }
    }

    /// Keeps the value of a field that the document does not know.
    ///
    /// # Errors
    /// It is malformed.
    pub fn keep(self, extra: &mut Extra) -> Result<(), A::Error> {
        if self.state.is_strict {
            return Err(unforeseen("a field that the specification does not know"));
        }
        let value = self.object.next_value_seed(seed())?;
        extra.insert(self.name.to_owned(), value);
        Ok(())
    }

    /// Passes over the value.
    ///
    /// # Errors
    /// It is malformed.
    pub fn skip(self) -> Result<(), A::Error> {
        if self.state.is_strict {
            return Err(unforeseen("a field that the specification does not know"));
        }
        self.object.next_value::<IgnoredAny>().map(drop)
    }
}

#[cold]
fn unforeseen<E: Error>(found: &str) -> E {
    E::custom(format_args!("found {found}"))
}

/// The files that a record holds, by the names of their fields.
type Files<'a> = Option<&'a mut Vec<(&'static str, FilePart)>>;

/// The object that a record is written to. Nothing is written behind the first fault.
pub struct Fields<'a, S: SerializeMap> {
    object: S,
    fault: Option<S::Error>,
    known: FieldTable,
    absent: &'a [(u16, Absence)],
    files: Files<'a>,
}

/// What is written of a field.
enum Written {
    Nothing,
    Null,
    Blank,
    Value,
}

impl<'a, S: SerializeMap> Fields<'a, S> {
    fn of<T: Record>(record: &'a T, object: S, files: Files<'a>) -> Self {
        let absent = record.extra().map_or(&[][..], Extra::absent);
        Self { object, fault: None, known: T::FIELDS, absent, files }
    }

    fn write<T: Record>(mut self, record: &T) -> Result<S::Ok, S::Error> {
        record.write(&mut self);
        match self.fault {
            Some(fault) => Err(fault),
            None => self.object.end(),
        }
    }

    /// Writes the field at `index` of [`Record::FIELDS`], unless its value says that it is to be left out: then it is
    /// `null` if the document asks for the field and allows that. A field that has no value, as it had none when the
    /// record was read, is written as it was read.
    pub fn field<T: Field>(&mut self, index: usize, value: &T) {
        let (name, marks) = self.known.get(index).copied().unwrap_or(("", marks::OPTIONAL));
        let absence = if self.absent.is_empty() { None } else { absence_at(self.absent, index) };
        match written(marks, absence.filter(|_| value.is_nothing()), value.is_left_out()) {
            Written::Nothing => {}
            Written::Null => self.entry(name, &()),
            Written::Blank => self.entry(name, ""),
            Written::Value if self.takes_files(name, value) => {}
            Written::Value => self.entry(name, value),
        }
    }

    /// Refuses to write the record, whose field at `index` of [`Record::FIELDS`] has no form.
    pub fn refuse(&mut self, index: usize) {
        let name = self.known.get(index).map_or("", |(name, _)| name);
        self.fault.get_or_insert_with(|| S::Error::custom(format_args!("`{name}` is bytes, which have no form here")));
    }

    fn entry<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if self.fault.is_none() {
            self.fault = self.object.serialize_entry(name, value).err();
        }
    }

    /// Takes the files in a value, if files are set aside and it has any.
    fn takes_files<T: Field>(&mut self, name: &'static str, value: &T) -> bool {
        let Some(files) = &mut self.files else { return false };
        let mut found = Vec::new();
        value.files(&mut found);
        set_aside(files, name, &found);
        !found.is_empty()
    }

    /// Writes the fields that the document does not know. One that it does know, which only a caller can have put there,
    /// is passed over: a name stands in an object once.
    pub fn rest(&mut self, extra: &Extra) {
        for (name, value) in extra.iter() {
            if self.known.iter().all(|(known, _)| known != name) {
                self.entry(name, value);
            }
        }
    }
}

fn written(marks: Marks, absence: Option<Absence>, is_left_out: bool) -> Written {
    let must_be_said = marks & marks::REQUIRED != 0 && marks & marks::NULLABLE != 0;
    match absence {
        Some(Absence::Null) => Written::Null,
        Some(Absence::Blank) => Written::Blank,
        None if !is_left_out => Written::Value,
        None if must_be_said => Written::Null,
        Some(Absence::Missing) | None => Written::Nothing,
    }
}

fn set_aside(files: &mut Vec<(&'static str, FilePart)>, name: &'static str, found: &[&FilePart]) {
    files.extend(found.iter().map(|file| (name, (*file).clone())));
}

fn absence_at(absent: &[(u16, Absence)], index: usize) -> Option<Absence> {
    absent.iter().find(|(place, _)| usize::from(*place) == index).map(|(_, absence)| *absence)
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
    };
}
#[allow(unused_imports, reason = "used by generated code; the crate alone defines no record")]
pub(crate) use record;
