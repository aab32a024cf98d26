//! Mappings that leave out what is absent.

use std::cell::Cell;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// Writes a mapping entry by entry.
pub(super) fn object<S: Serializer>(
    to: S,
    fill: impl FnOnce(&mut S::SerializeMap) -> Result<(), S::Error>,
) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    fill(&mut map)?;
    map.end()
}

/// Entries that can be left out.
pub(super) trait Entries: SerializeMap {
    /// An entry that is always written.
    fn entry<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), Self::Error> {
        self.serialize_entry(key, value)
    }

    /// An entry that is written if it has a value.
    fn some<T: Serialize>(&mut self, key: &str, value: Option<T>) -> Result<(), Self::Error> {
        value.map_or(Ok(()), |value| self.serialize_entry(key, &value))
    }

    /// An entry that is written if it is true.
    fn flag(&mut self, key: &str, value: bool) -> Result<(), Self::Error> {
        self.some(key, value.then_some(true))
    }

    /// A list of views that is written if it has elements.
    fn unless_empty<'a, T: 'a, V: Serialize>(
        &mut self,
        key: &str,
        list: impl IntoIterator<Item = &'a T, IntoIter: ExactSizeIterator>,
        view: impl Fn(&'a T) -> V,
    ) -> Result<(), Self::Error> {
        let list = list.into_iter();
        self.some(key, (list.len() > 0).then(|| View::list(list.map(view))))
    }
}

impl<M: SerializeMap> Entries for M {}

/// An iterator that is serialized in place, once.
pub(super) struct View<I, const MAP: bool>(Cell<Option<I>>);

impl<I> View<I, false> {
    /// The items as a list.
    pub(super) fn list(items: I) -> Self {
        Self(Cell::new(Some(items)))
    }
}

impl<I> View<I, true> {
    /// The pairs as a mapping.
    pub(super) fn map(items: I) -> Self {
        Self(Cell::new(Some(items)))
    }
}

impl<I: Iterator<Item: Serialize>> Serialize for View<I, false> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.0.take().into_iter().flatten())
    }
}

impl<K: Serialize, V: Serialize, I: Iterator<Item = (K, V)>> Serialize for View<I, true> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.take().into_iter().flatten())
    }
}
