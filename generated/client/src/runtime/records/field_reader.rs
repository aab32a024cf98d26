//! Reads a field of a record.

use std::{cell::Cell, marker::PhantomData};

use serde::de::{Error, IgnoredAny, MapAccess};

use crate::runtime::{
    decoding::{
        absence::Absence,
        decode::{Decode, noting_seed, seed},
        strict,
    },
    records::{
        extra::{Absent, Extra},
        flags::{self, FieldFlags, FieldTable, bit},
    },
    values::field::Field,
};

/// How many fields a message names.
const MOST_NAMES: usize = 3;

const NEEDED_NOT_NULL: &str = "`null`, without a value of which the record says nothing";
const NEEDED_NOT_BLANK: &str = "a blank, without a value of which the record says nothing";

/// The progress of reading a record.
pub(crate) struct State {
    known: FieldTable,
    is_strict: bool,
    /// The index after the field that was read last.
    next: usize,
    /// The indexes of the fields that have been seen, as bits.
    seen: u128,
    /// The indexes of those that have been seen without a value.
    empty: u128,
    /// Whether an unknown field has been seen.
    has_unknown: bool,
    pub(crate) absent: Absent,
}

impl State {
    pub(crate) fn of(known: FieldTable) -> Self {
        Self {
            known,
            is_strict: strict::is_on(),
            next: 0,
            seen: 0,
            empty: 0,
            has_unknown: false,
            absent: Absent::new(),
        }
    }

    /// The index of a field, or the number of fields if it is unknown. Fields often come in the order of the table, so
    /// the search continues after the last one. By measurement this is faster than a hash table, in any order.
    fn index_of(&mut self, name: &str) -> usize {
        let find = |fields: &[(&str, FieldFlags)]| fields.iter().position(|(known, _)| *known == name);
        let behind = self.known.get(self.next..).and_then(find).map(|distance| self.next + distance);
        let Some(place) = behind.or_else(|| find(self.known)) else { return self.known.len() };
        self.next = place + 1;
        place
    }

    fn name(&self, index: usize) -> &'static str {
        self.known.get(index).map_or("", |(name, _)| name)
    }

    fn flags(&self, index: usize) -> FieldFlags {
        self.known.get(index).map_or(flags::OPTIONAL, |(_, flags)| *flags)
    }

    /// Notes that a field came without a value; `None` is the empty value of its type. Returns what is wrong with that.
    fn note_empty(&mut self, index: usize, absence: Option<Absence>) -> Option<&'static str> {
        self.empty |= bit(index);
        let needed = if absence.is_some() { flags::IDENTITY | flags::CONTENT } else { flags::IDENTITY };
        if self.flags(index) & needed != 0 {
            return Some(if absence == Some(Absence::Null) { NEEDED_NOT_NULL } else { NEEDED_NOT_BLANK });
        }
        self.note(index, absence?)
    }

    /// Notes how a field without a value came. Returns what is wrong with that, if decoding is strict.
    fn note(&mut self, index: usize, absence: Absence) -> Option<&'static str> {
        let place = u16::try_from(index).ok()?;
        self.absent.retain(|(other, _)| *other != place);
        self.absent.push((place, absence));
        let (allowed, fault) = match absence {
            Absence::Null => (flags::NULLABLE, "`null`, which the specification does not allow here"),
            Absence::Blank => (flags::BLANKABLE, "a blank string, which the specification does not allow here"),
            Absence::Missing => return None,
        };
        let is_foreseen = self.flags(index) & allowed != 0;
        if !is_foreseen {
            strict::deviate(1);
        }
        (self.is_strict && !is_foreseen).then_some(fault)
    }

    /// The first of these fields that was not seen. If decoding is strict, all required fields are included.
    pub(crate) fn first_missing(&self, needed: u128) -> Option<&'static str> {
        let asked = if self.is_strict { needed | flags::places(self.known, flags::REQUIRED) } else { needed };
        let missing = asked & !self.seen;
        (missing != 0).then(|| self.name(missing.trailing_zeros() as usize))
    }

    /// What the record lacks to be one, given the fields without which it is none and those of which it needs one.
    pub(crate) fn lacking(&self, needed: u128, own: u128) -> Option<String> {
        let missing = needed & !self.seen;
        if missing != 0 {
            let name = self.name(missing.trailing_zeros() as usize);
            return Some(format!("`{name}`, without which it says nothing"));
        }
        let is_own = own == 0 || own & self.seen & !self.empty != 0;
        let is_always_something = own & flags::places(self.known, flags::REQUIRED) != 0;
        let is_empty = self.seen == 0 && is_always_something;
        if is_own || !(is_empty || self.has_unknown) {
            return None;
        }
        let names = (0..self.known.len()).filter(|index| own & bit(*index) != 0).map(|index| self.name(index));
        let names: Vec<String> = names.take(MOST_NAMES).map(|name| format!("`{name}`")).collect();
        Some(format!("a value of any of its own fields, such as {}", names.join(", ")))
    }

    /// Notes as deviations that required fields are missing.
    pub(crate) fn count_missing(&self) {
        let missing = flags::places(self.known, flags::REQUIRED) & !self.seen;
        strict::deviate(missing.count_ones());
    }

    /// Notes which of these fields were missing: they would be written even without a value.
    pub(crate) fn note_missing(&mut self, spoken: u128) {
        let mut missing = spoken & !self.seen;
        while missing != 0 {
            self.note(missing.trailing_zeros() as usize, Absence::Missing);
            missing &= missing - 1;
        }
    }
}

/// Reads a field of an object. Its name has been read, its value is next.
pub struct FieldReader<'s, 'de, A> {
    name: &'s str,
    index: usize,
    object: &'s mut A,
    state: &'s mut State,
    lifetime: PhantomData<&'de ()>,
}

impl<'s, 'de, A: MapAccess<'de>> FieldReader<'s, 'de, A> {
    pub(crate) fn new(name: &'s str, object: &'s mut A, state: &'s mut State) -> Self {
        let index = state.index_of(name);
        Self { name, index, object, state, lifetime: PhantomData }
    }

    /// The field's index in [`Record::FIELDS`](crate::runtime::Record::FIELDS); its length if the field is unknown.
    #[must_use]
    pub fn index(&self) -> usize {
        self.index
    }

    /// Reads the value of the field.
    ///
    /// # Errors
    /// The value does not fit.
    pub fn read<T: Decode + Field>(self, field: &mut T) -> Result<(), A::Error> {
        let absence = Cell::new(None);
        *field = if self.state.is_strict && self.state.flags(self.index) & flags::NUMBER != 0 {
            // Tolerant decoding reads a number as a string.
            strict::reading(false, || self.object.next_value_seed(noting_seed(&absence)))?
        } else {
            self.object.next_value_seed(noting_seed(&absence))?
        };
        self.state.seen |= bit(self.index);
        let absence = absence.get();
        if (absence.is_some() || field.is_blank())
            && let Some(fault) = self.state.note_empty(self.index, absence)
        {
            return Err(unforeseen(fault));
        }
        if field.has_void() && self.state.flags(self.index) & flags::CONTENT != 0 {
            return Err(unforeseen("an element without a value in the list that the response is for"));
        }
        if self.state.is_strict { strict::check() } else { Ok(()) }
    }

    /// Keeps the value of an unknown field.
    ///
    /// # Errors
    /// The value is malformed.
    pub fn keep(self, extra: &mut Extra) -> Result<(), A::Error> {
        if self.state.is_strict {
            return Err(unforeseen("a field that is not in the specification"));
        }
        strict::deviate(1);
        self.state.has_unknown = true;
        let value = self.object.next_value_seed(seed())?;
        extra.insert(self.name.to_owned(), value);
        Ok(())
    }

    /// Skips the value.
    ///
    /// # Errors
    /// The value is malformed.
    pub fn skip(self) -> Result<(), A::Error> {
        if self.state.is_strict {
            return Err(unforeseen("a field that is not in the specification"));
        }
        strict::deviate(1);
        self.object.next_value::<IgnoredAny>().map(drop)
    }
}

#[cold]
fn unforeseen<E: Error>(found: &str) -> E {
    E::custom(format_args!("found {found}"))
}
