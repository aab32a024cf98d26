//! Columns of a list, typed by the conditions that they support.

use std::{fmt, marker::PhantomData, ops::BitAnd};

use serde_json::Value;

use crate::runtime::values::{
    filter::Filter,
    time::{Date, Timestamp},
};

/// A column of a list: `R` is the list's record, `T` the type of the column.
///
/// Records have their columns as constants, and a column has a method for each condition that it supports: `bool` has
/// [`eq`](Self::eq), `String` has [`is_in`](Self::is_in), [`not_in`](Self::not_in), [`like`](Self::like) and
/// [`not_like`](Self::not_like), and times have [`at_least`](Self::at_least) and similar ones. The conditions of a
/// `Value` are not known: [`when`](Self::when) takes any. `&` combines conditions on the columns of one list.
///
/// ```ignore
/// let filter = FileVault::DEVICE_NAME.like(["dev"]) & FileVault::UPDATED_AT.at_least("2026-01-01T00:00:00Z");
/// ```
///
/// A column also converts to its name, to sort a list by: `.sort_by(FileVault::DEVICE_NAME)`, or
/// `.sort_by(FileVault::DEVICE_NAME.descending())`.
pub struct Column<R, T> {
    name: &'static str,
    of: PhantomData<fn() -> (R, T)>,
}

impl<R, T> Column<R, T> {
    /// A column with this name.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, of: PhantomData }
    }

    /// The column's name in the API.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// The argument that sorts a list by this column in descending order: the name with a leading dash.
    #[must_use]
    pub fn descending(self) -> String {
        format!("-{}", self.name)
    }

    /// Any condition, such as an operator that has no method here, or a value of another type.
    pub fn when(self, operator: impl Into<String>, value: impl Into<Value>) -> Condition<R> {
        Filter::new().when(self, operator, value).into()
    }
}

impl<R> Column<R, bool> {
    /// Records whose column has this value (`eq`).
    pub fn eq(self, value: bool) -> Condition<R> {
        Filter::new().eq(self, value).into()
    }
}

impl<R> Column<R, String> {
    /// Records whose column is one of these strings (`in`).
    pub fn is_in<T: Into<String>>(self, texts: impl IntoIterator<Item = T>) -> Condition<R> {
        Filter::new().is_in(self, texts).into()
    }

    /// Records whose column is none of these strings (`not_in`).
    pub fn not_in<T: Into<String>>(self, texts: impl IntoIterator<Item = T>) -> Condition<R> {
        Filter::new().not_in(self, texts).into()
    }

    /// Records whose column contains one of these strings (`like`).
    pub fn like<T: Into<String>>(self, texts: impl IntoIterator<Item = T>) -> Condition<R> {
        Filter::new().like(self, texts).into()
    }

    /// Records whose column contains none of these strings (`not_like`).
    pub fn not_like<T: Into<String>>(self, texts: impl IntoIterator<Item = T>) -> Condition<R> {
        Filter::new().not_like(self, texts).into()
    }
}

/// The type of a column of times.
pub trait Time: Into<String> {}

impl Time for Timestamp {}
impl Time for Date {}

impl<R, T: Time> Column<R, T> {
    /// Records whose column is earlier than this (`lt`).
    pub fn less_than(self, time: impl Into<T>) -> Condition<R> {
        Filter::new().less_than(self, time.into()).into()
    }

    /// Records whose column is at this time or earlier (`lte`).
    pub fn at_most(self, time: impl Into<T>) -> Condition<R> {
        Filter::new().at_most(self, time.into()).into()
    }

    /// Records whose column is later than this (`gt`).
    pub fn more_than(self, time: impl Into<T>) -> Condition<R> {
        Filter::new().more_than(self, time.into()).into()
    }

    /// Records whose column is at this time or later (`gte`).
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

/// A condition on the records of a list. `a & b` requires both. A [`Filter`], which is not tied to a list, converts to
/// a condition of any list.
///
/// The API accepts an operator once per column. Sending `a & b` fails if both use the same operator on the same column
/// with different values, since one of them would be lost.
#[must_use = "a condition does nothing until it is passed to a call"]
pub struct Condition<R> {
    filter: Filter,
    of: PhantomData<fn() -> R>,
}

/// The filter of a list of records of type `R`.
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
