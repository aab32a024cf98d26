//! Writes the fields of a record.

use serde::{
    Serialize,
    ser::{Error as _, SerializeMap},
};

use crate::runtime::{
    decoding::absence::Absence,
    records::{
        extra::Extra,
        flags::{self, FieldFlags, FieldTable},
    },
    values::{field::Field, file_part::FilePart},
};

/// The files of a record, by the names of their fields.
pub(crate) type Files<'a> = Option<&'a mut Vec<(&'static str, FilePart)>>;

/// The object that a record is written to. Nothing is written after the first error.
pub struct FieldWriter<'a, S: SerializeMap> {
    object: S,
    fault: Option<S::Error>,
    known: FieldTable,
    absent: &'a [(u16, Absence)],
    files: Files<'a>,
}

/// How a field is written.
enum Written {
    Nothing,
    Null,
    Blank,
    Value,
}

impl<'a, S: SerializeMap> FieldWriter<'a, S> {
    pub(crate) fn new(object: S, known: FieldTable, absent: &'a [(u16, Absence)], files: Files<'a>) -> Self {
        Self { object, fault: None, known, absent, files }
    }

    pub(crate) fn end(self) -> Result<S::Ok, S::Error> {
        match self.fault {
            Some(fault) => Err(fault),
            None => self.object.end(),
        }
    }

    /// Writes the field at `index` of [`Record::FIELDS`](crate::runtime::Record::FIELDS). If its value is left out, it
    /// is written as `null` if it is required and nullable, and not at all otherwise. A field that had no value when
    /// the record was read, and still has none, is written as it was read.
    pub fn field<T: Field>(&mut self, index: usize, value: &T) {
        let (name, flags) = self.known.get(index).copied().unwrap_or(("", flags::OPTIONAL));
        let absence = if self.absent.is_empty() { None } else { absence_at(self.absent, index) };
        match written(flags, absence.filter(|_| value.is_nothing()), value.is_left_out()) {
            Written::Nothing => {}
            Written::Null => self.entry(name, &()),
            Written::Blank => self.entry(name, ""),
            Written::Value if self.takes_files(name, value) => {}
            Written::Value => self.entry(name, value),
        }
    }

    /// Fails to write the record, because the field at `index` of [`Record::FIELDS`](crate::runtime::Record::FIELDS)
    /// has no JSON form.
    pub fn refuse(&mut self, index: usize) {
        let name = self.known.get(index).map_or("", |(name, _)| name);
        self.fault.get_or_insert_with(|| {
            S::Error::custom(format_args!("`{name}` is bytes, which cannot be part of an object"))
        });
    }

    fn entry<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if self.fault.is_none() {
            self.fault = self.object.serialize_entry(name, value).err();
        }
    }

    /// Collects the files in a value, if files are collected and it has any.
    fn takes_files<T: Field>(&mut self, name: &'static str, value: &T) -> bool {
        let Some(files) = &mut self.files else { return false };
        let mut found = Vec::new();
        value.files(&mut found);
        set_aside(files, name, &found);
        !found.is_empty()
    }

    /// Writes the unknown fields. Skips known names, which only a caller can have added: an object must not repeat a
    /// name.
    pub fn extra(&mut self, extra: &Extra) {
        for (name, value) in extra.iter() {
            if self.known.iter().all(|(known, _)| known != name) {
                self.entry(name, value);
            }
        }
    }
}

fn written(flags: FieldFlags, absence: Option<Absence>, is_left_out: bool) -> Written {
    let must_be_said = flags & flags::REQUIRED != 0 && flags & flags::NULLABLE != 0;
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
