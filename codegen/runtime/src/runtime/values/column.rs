//! Columns of a list that know which conditions fit them.

use std::{fmt, marker::PhantomData, ops::BitAnd};

use serde_json::Value;

use crate::runtime::values::{
    filter::Filter,
    time::{Date, Timestamp},
};

/// A column of a list: `R` is the list's record, `T` what the column holds.
///
/// Records have their columns as constants, and a column offers the conditions that fit it: `bool` has
/// [`eq`](Self::eq), `String` has [`is_in`](Self::is_in), [`not_in`](Self::not_in), [`like`](Self::like) and
/// [`not_like`](Self::not_like), and times have [`at_least`](Self::at_least) and its like. Of a `Value` nobody knows
/// which ones fit: [`when`](Self::when) takes any. `&` joins conditions on the columns of one list.
///
/// ```ignore
/// let filter = FileVault::DEVICE_NAME.like(["dev"]) & FileVault::UPDATED_AT.at_least("2026-01-01T00:00:00Z");
/// ```
///
/// A column is also a text, its name, which is what a list is sorted by: `.sort_by(FileVault::DEVICE_NAME)`, or
/// `.sort_by(FileVault::DEVICE_NAME.descending())`.
pub struct Column<R, T> {
    name: &'static str,
    of: PhantomData<fn() -> (R, T)>,
}

impl<R, T> Column<R, T> {
    /// The column of a name.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, of: PhantomData }
    }

    /// Its name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// What sorts a list by this column from the last value to the first: the name behind a dash.
    #[must_use]
    pub fn descending(self) -> String {
        format!("-{}", self.name)
    }

    /// Any condition: an operator that has no method here, or a value of another type.
    pub fn when(self, operator: impl Into<String>, value: impl Into<Value>) -> Condition<R> {
        Filter::new().when(self, operator, value).into()
    }
}

impl<R> Column<R, bool> {
    /// Records whose column is this (`eq`).
    pub fn eq(self, value: bool) -> Condition<R> {
        Filter::new().eq(self, value).into()
    }
}

impl<R> Column<R, String> {
    /// Records whose column is one of these texts (`in`).
    pub fn is_in<T: Into<String>>(self, texts: impl IntoIterator<Item = T>) -> Condition<R> {
        Filter::new().is_in(self, texts).into()
    }

    /// Records whose column is none of these texts (`not_in`).
    pub fn not_in<T: Into<String>>(self, texts: impl IntoIterator<Item = T>) -> Condition<R> {
        Filter::new().not_in(self, texts).into()
    }

    /// Records whose column contains one of these texts (`like`).
    pub fn like<T: Into<String>>(self, texts: impl IntoIterator<Item = T>) -> Condition<R> {
        Filter::new().like(self, texts).into()
    }

    /// Records whose column contains none of these texts (`not_like`).
    pub fn not_like<T: Into<String>>(self, texts: impl IntoIterator<Item = T>) -> Condition<R> {
        Filter::new().not_like(self, texts).into()
    }
}

/// What a column of times holds.
pub trait Time: Into<String> {}

impl Time for Timestamp {}
impl Time for Date {}

impl<R, T: Time> Column<R, T> {
    /// Records whose column is earlier than this (`lt`).
    pub fn less_than(self, time: impl Into<T>) -> Condition<R> {
        Filter::new().less_than(self, time.into()).into()
    }

    /// Records whose column is this or earlier (`lte`).
    pub fn at_most(self, time: impl Into<T>) -> Condition<R> {
        Filter::new().at_most(self, time.into()).into()
    }

    /// Records whose column is later than this (`gt`).
    pub fn more_than(self, time: impl Into<T>) -> Condition<R> {
        Filter::new().more_than(self, time.into()).into()
    }

    /// Records whose column is this or later (`gte`).
    pub fn at_least(self, time: impl Into<T>) -> Condition<R> {
        Filter::new().at_least(self, time.into()).into()
    }

    /// Records whose column is earlier than `from` or later than `to` (`or` around `lt` and `gt`).
    pub fn outside(self, from: impl Into<T>, to: impl Into<T>) -> Condition<R> {
        Filter::new().outside(self, from.into(), to.into()).into()
    }
}

impl<R, T> Clone for Column<R, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R, T> Copy for Column<R, T> {}

impl<R, T> fmt::Debug for Column<R, T> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_tuple("Column").field(&self.name).finish()
    }
}

impl<R, T> From<Column<R, T>> for String {
    fn from(column: Column<R, T>) -> Self {
        column.name.to_owned()
    }
}

/// What must hold of the records of a list. `a & b` is both; a [`Filter`], which knows no list, can be any list's.
///
/// The API takes an operator once for each column. `a & b` is refused when it is sent if both have a different value
/// for the same one, as neither may be lost.
#[must_use = "a condition does nothing until a call is given it"]
pub struct Condition<R> {
    filter: Filter,
    of: PhantomData<fn() -> R>,
}

/// The filter of a call that lists records of type `R`.
pub fn filter_of<R>(condition: impl Into<Condition<R>>) -> Filter {
    condition.into().filter
}

impl<R> BitAnd for Condition<R> {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        self.filter.and(other.filter).into()
    }
}

impl<R> From<Filter> for Condition<R> {
    fn from(filter: Filter) -> Self {
        Self { filter, of: PhantomData }
    }
}

impl<R> From<Condition<R>> for Filter {
    fn from(condition: Condition<R>) -> Self {
        condition.filter
    }
}

impl<R> Clone for Condition<R> {
    fn clone(&self) -> Self {
        self.filter.clone().into()
    }
}

impl<R> fmt::Debug for Condition<R> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.filter.fmt(to)
    }
}
