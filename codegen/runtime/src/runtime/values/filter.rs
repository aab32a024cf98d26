//! Conditions on the columns of a list, sent as JSON text in the query.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::MapAccess, ser::Error};
use serde_json::{Map, Value};

use crate::runtime::{
    decoding::decode::{self, Decode, Kind},
    values::{
        argument::{QueryValue, json_text},
        field::Field,
    },
};

/// Why "one of nothing" is refused: no record can fulfil it, and the API would take it for no condition at all.
const ONE_OF_NOTHING: &str = "a condition of the filter has an empty list; leave the condition out instead";

/// Why two values of one operator on one column are refused: the API takes one, and the other must not be lost.
const TWO_OF_ONE: &str = "two conditions of the filter are on the same column with the same operator";

/// Conditions on the columns of a list: `{"<column>":{"<operator>":<value>}}`. A record is listed if all of them hold.
///
/// Columns are named as in the records of the list. Which operator fits depends on the column: [`eq`](Self::eq) is for
/// booleans, [`is_in`](Self::is_in), [`not_in`](Self::not_in), [`like`](Self::like) and [`not_like`](Self::not_like)
/// are for texts, and the others for points in time, given as the API writes them. Several conditions on one column are
/// merged; the same one twice is the later one. Where the list's records have [`Column`](crate::runtime::Column)s, they
/// check all this when they are compiled.
///
/// ```ignore
/// let filter = Filter::new().eq("apple_silicon", true).like("device__name", ["dev"]).at_least("updated_at", day);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    columns: BTreeMap<String, Map<String, Value>>,
    /// Whether two conditions were joined that cannot both be said.
    is_torn: bool,
}

impl Filter {
    /// A filter without a condition, which is not sent.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Records whose column is this (`eq`).
    #[must_use]
    pub fn eq(self, column: impl Into<String>, value: bool) -> Self {
        self.when(column, "eq", value)
    }

    /// Records whose column is one of these texts (`in`).
    #[must_use]
    pub fn is_in<T: Into<String>>(self, column: impl Into<String>, texts: impl IntoIterator<Item = T>) -> Self {
        self.when(column, "in", list(texts))
    }

    /// Records whose column is none of these texts (`not_in`).
    #[must_use]
    pub fn not_in<T: Into<String>>(self, column: impl Into<String>, texts: impl IntoIterator<Item = T>) -> Self {
        self.when(column, "not_in", list(texts))
    }

    /// Records whose column contains one of these texts (`like`).
    #[must_use]
    pub fn like<T: Into<String>>(self, column: impl Into<String>, texts: impl IntoIterator<Item = T>) -> Self {
        self.when(column, "like", list(texts))
    }

    /// Records whose column contains none of these texts (`not_like`).
    #[must_use]
    pub fn not_like<T: Into<String>>(self, column: impl Into<String>, texts: impl IntoIterator<Item = T>) -> Self {
        self.when(column, "not_like", list(texts))
    }

    /// Records whose column is earlier than this (`lt`).
    #[must_use]
    pub fn less_than(self, column: impl Into<String>, time: impl Into<String>) -> Self {
        self.when(column, "lt", time.into())
    }

    /// Records whose column is this or earlier (`lte`).
    #[must_use]
    pub fn at_most(self, column: impl Into<String>, time: impl Into<String>) -> Self {
        self.when(column, "lte", time.into())
    }

    /// Records whose column is later than this (`gt`).
    #[must_use]
    pub fn more_than(self, column: impl Into<String>, time: impl Into<String>) -> Self {
        self.when(column, "gt", time.into())
    }

    /// Records whose column is this or later (`gte`).
    #[must_use]
    pub fn at_least(self, column: impl Into<String>, time: impl Into<String>) -> Self {
        self.when(column, "gte", time.into())
    }

    /// Records whose column is earlier than `from` or later than `to` (`or` around `lt` and `gt`).
    #[must_use]
    pub fn outside(self, column: impl Into<String>, from: impl Into<String>, to: impl Into<String>) -> Self {
        let window = [("lt", from.into()), ("gt", to.into())];
        let window: Map<String, Value> =
            window.map(|(name, time)| (name.to_owned(), time.into())).into_iter().collect();
        self.when(column, "or", window)
    }

    /// Any other condition: an operator that has no method here, or a value of another type.
    #[must_use]
    pub fn when(mut self, column: impl Into<String>, operator: impl Into<String>, value: impl Into<Value>) -> Self {
        self.columns.entry(column.into()).or_default().insert(operator.into(), value.into());
        self
    }

    /// Whether there is no condition.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// The conditions of both. What cannot be said together is refused when it is sent.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.is_torn |= other.is_torn;
        for (column, conditions) in other.columns {
            let known = self.columns.entry(column).or_default();
            for (operator, value) in conditions {
                self.is_torn |= known.get(&operator).is_some_and(|known| *known != value);
                known.insert(operator, value);
            }
        }
        self
    }

    fn check(&self) -> Result<(), &'static str> {
        if self.is_torn {
            return Err(TWO_OF_ONE);
        }
        let mut values = self.columns.values().flat_map(Map::values);
        let is_one_of_nothing = values.any(|value| value.as_array().is_some_and(Vec::is_empty));
        if is_one_of_nothing { Err(ONE_OF_NOTHING) } else { Ok(()) }
    }
}

fn list<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Value {
    texts.into_iter().map(|text| Value::String(text.into())).collect()
}

/// "One of nothing" is refused.
impl Serialize for Filter {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.check().map_err(S::Error::custom)?;
        self.columns.serialize(to)
    }
}

impl<'de> Deserialize<'de> for Filter {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        decode::decode(from)
    }
}

impl Decode for Filter {
    const EXPECTED: &'static str = "an object";
    const KIND: Kind = Kind::Object;

    fn object<'de, A: MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let columns = BTreeMap::<String, Conditions>::object(object)?;
        let columns = columns.into_iter().map(|(column, conditions)| (column, conditions.0)).collect();
        Ok(Self { columns, is_torn: false })
    }
}

/// The conditions on one column, as they are read.
struct Conditions(Map<String, Value>);

impl Decode for Conditions {
    const EXPECTED: &'static str = "an object";
    const KIND: Kind = Kind::Object;

    fn object<'de, A: MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        BTreeMap::object(object).map(|conditions| Self(conditions.into_iter().collect()))
    }
}

/// The filter as a body takes it. "One of nothing" is refused.
impl TryFrom<Filter> for BTreeMap<String, Value> {
    type Error = &'static str;

    fn try_from(filter: Filter) -> Result<Self, Self::Error> {
        filter.check()?;
        Ok(filter.columns.into_iter().map(|(column, conditions)| (column, Value::Object(conditions))).collect())
    }
}

impl Field for Filter {}

/// The filter's JSON text, nothing if it has no condition. "One of nothing" is refused.
impl QueryValue for Filter {
    fn query_text(&self) -> Result<Option<String>, &'static str> {
        self.check()?;
        if self.is_empty() { Ok(None) } else { json_text(self) }
    }
}
