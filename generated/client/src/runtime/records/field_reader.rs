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

const UNKNOWN: &str = "a field that is not in the specification";

/// What was found in a field.
#[derive(Clone, Copy)]
pub(crate) struct Found {
    pub(crate) absence: Option<Absence>,
    /// Whether the value says nothing; see [`Field::is_blank`].
    pub(crate) is_blank: bool,
    /// Whether it is a list with an element that says nothing; see [`Field::has_void`].
    pub(crate) has_void: bool,
}

/// The fields of a record that matter when it ends, as bits of their indexes.
pub(crate) struct Needs {
    /// Those without which it cannot be read.
    no_default: u128,
    /// Those of which it must have a value to be such a record.
    essential: u128,
    /// Those of which it must have one.
    own: u128,
    /// Those that are written even without a value.
    spoken: u128,
}

impl Needs {
    pub(crate) const fn of(fields: FieldTable) -> Self {
        Self {
            no_default: flags::places(fields, flags::NO_DEFAULT),
            essential: flags::places(fields, flags::IDENTITY | flags::CONTENT | flags::SECRET),
            own: flags::places(fields, flags::OWN),
            spoken: flags::always_written(fields),
        }
    }
}

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
    pub(crate) fn index_of(&mut self, name: &str) -> usize {
        let find = |fields: &[(&str, FieldFlags)]| fields.iter().position(|(known, _)| *known == name);
        let behind = self.known.get(self.next..).and_then(find).map(|distance| self.next + distance);
        let Some(place) = behind.or_else(|| find(self.known)) else { return self.known.len() };
        self.next = place + 1;
        place
    }

    fn name(&self, index: usize) -> &'static str {
        self.known.get(index).map_or("", |(name, _)| name)
    }

    pub(crate) fn flags(&self, index: usize) -> FieldFlags {
        self.known.get(index).map_or(flags::OPTIONAL, |(_, flags)| *flags)
    }

    /// Notes a field that was read. Returns what is wrong with it.
    pub(crate) fn settle(&mut self, index: usize, found: Found) -> Option<&'static str> {
        self.seen |= bit(index);
        if (found.absence.is_some() || found.is_blank)
            && let Some(fault) = self.note_empty(index, found.absence)
        {
            return Some(fault);
        }
        let is_void = found.has_void && self.flags(index) & flags::CONTENT != 0;
        is_void.then_some("an element without a value in the list that the response is for")
    }

    /// Notes an unknown field, which is kept. Returns what is wrong with that, if decoding is strict.
    pub(crate) fn settle_unknown(&mut self) -> Option<&'static str> {
        if self.is_strict {
            return Some(UNKNOWN);
        }
        strict::deviate(1);
        self.has_unknown = true;
        None
    }

    /// Whether a field is to be decoded tolerantly even if decoding is strict: a string, in place of which some responses
    /// have a number.
    pub(crate) fn is_lenient(&self, index: usize) -> bool {
        self.is_strict && self.flags(index) & flags::NUMBER != 0
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

    /// Ends the record `name`, all fields of which have been read. Fails if it lacks what it needs to be one.
    pub(crate) fn finish<E: Error>(&mut self, name: &str, needs: &Needs) -> Result<(), E> {
        if let Some(missing) = self.first_missing(needs.no_default) {
            return Err(E::custom(format_args!("{name} lacks the required field `{missing}`")));
        }
        if needs.essential | needs.own != 0
            && let Some(lacking) = self.lacking(needs.essential, needs.own)
        {
            return Err(E::custom(format_args!("{name} lacks {lacking}")));
        }
        self.count_missing();
        self.note_missing(needs.spoken);
        Ok(())
    }

    /// The first of these fields that was not seen. If decoding is strict, all required fields are included.
    fn first_missing(&self, needed: u128) -> Option<&'static str> {
        let asked = if self.is_strict { needed | flags::places(self.known, flags::REQUIRED) } else { needed };
        let missing = asked & !self.seen;
        (missing != 0).then(|| self.name(missing.trailing_zeros() as usize))
    }

    /// What the record lacks to be one, given the fields without which it is none and those of which it needs one.
    fn lacking(&self, needed: u128, own: u128) -> Option<String> {
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
    fn count_missing(&self) {
        let missing = flags::places(self.known, flags::REQUIRED) & !self.seen;
        strict::deviate(missing.count_ones());
    }

    /// Notes which of these fields were missing: they would be written even without a value.
    fn note_missing(&mut self, spoken: u128) {
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
        *field = if self.state.is_lenient(self.index) {
            strict::reading(false, || self.object.next_value_seed(noting_seed(&absence)))?
        } else {
            self.object.next_value_seed(noting_seed(&absence))?
        };
        let found = Found { absence: absence.get(), is_blank: field.is_blank(), has_void: field.has_void() };
        if let Some(fault) = self.state.settle(self.index, found) {
            return Err(unforeseen(fault));
        }
        if self.state.is_strict { strict::check() } else { Ok(()) }
    }

    /// Keeps the value of an unknown field.
    ///
    /// # Errors
    /// The value is malformed.
    pub fn keep(self, extra: &mut Extra) -> Result<(), A::Error> {
        if let Some(fault) = self.state.settle_unknown() {
            return Err(unforeseen(fault));
        }
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
            return Err(unforeseen(UNKNOWN));
        }
        strict::deviate(1);
        self.object.next_value::<IgnoredAny>().map(drop)
    }
}

#[cold]
pub(crate) fn unforeseen<E: Error>(found: &str) -> E {
    E::custom(format_args!("found {found}"))
}
