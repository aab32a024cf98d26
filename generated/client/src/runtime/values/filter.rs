//! Conditions on the columns of a list, sent as JSON in the query.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::MapAccess, ser::Error};
use serde_json::{Map, Value};

use crate::runtime::{
    decoding::decode::{self, Decode, JsonType},
    values::{
        argument::{QueryValue, json_text},
        field::Field,
    },
};

/// Why an empty list is an error: no record can match it, but the API would ignore the condition.
const ONE_OF_NOTHING: &str = "a condition of the filter has an empty list; leave the condition out instead";

/// Why two values for one operator on one column are an error: the API accepts one, and the other would be lost.
const TWO_OF_ONE: &str = "two conditions of the filter are on the same column with the same operator";

/// Conditions on the columns of a list: `{"<column>":{"<operator>":<value>}}`. A record is listed if it meets all of
/// them.
///
/// Columns are named as in the records of the list. The operators depend on the column: [`eq`](Self::eq) is for
/// booleans, [`is_in`](Self::is_in), [`not_in`](Self::not_in), [`like`](Self::like) and [`not_like`](Self::not_like)
/// are for strings, and the others are for times in the format of the API. Conditions on one column are merged; if an
/// operator is repeated, the last value counts. If the records of the list have [`Column`](crate::runtime::Column)s,
/// prefer them: the compiler then checks all this.
///
/// ```ignore
/// let filter = Filter::new().eq("apple_silicon", true).like("device__name", ["dev"]).at_least("updated_at", day);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    columns: BTreeMap<String, Map<String, Value>>,
    /// Whether conditions were combined that the API cannot accept together.
    is_torn: bool,
}

impl Filter {
    /// A filter without conditions, which is not sent.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Records whose column has this value (`eq`).
    #[must_use]
    pub fn eq(self, column: impl Into<String>, value: bool) -> Self {
        self.when(column, "eq", value)
    }

    /// Records whose column is one of these strings (`in`).
    #[must_use]
    pub fn is_in<T: Into<String>>(self, column: impl Into<String>, texts: impl IntoIterator<Item = T>) -> Self {
        self.when(column, "in", list(texts))
    }

    /// Records whose column is none of these strings (`not_in`).
    #[must_use]
    pub fn not_in<T: Into<String>>(self, column: impl Into<String>, texts: impl IntoIterator<Item = T>) -> Self {
        self.when(column, "not_in", list(texts))
    }

    /// Records whose column contains one of these strings (`like`).
    #[must_use]
    pub fn like<T: Into<String>>(self, column: impl Into<String>, texts: impl IntoIterator<Item = T>) -> Self {
        self.when(column, "like", list(texts))
    }

    /// Records whose column contains none of these strings (`not_like`).
    #[must_use]
    pub fn not_like<T: Into<String>>(self, column: impl Into<String>, texts: impl IntoIterator<Item = T>) -> Self {
        self.when(column, "not_like", list(texts))
    }

    /// Records whose column is earlier than this (`lt`).
    #[must_use]
    pub fn less_than(self, column: impl Into<String>, time: impl Into<String>) -> Self {
        self.when(column, "lt", time.into())
    }

    /// Records whose column is at this time or earlier (`lte`).
    #[must_use]
    pub fn at_most(self, column: impl Into<String>, time: impl Into<String>) -> Self {
        self.when(column, "lte", time.into())
    }

    /// Records whose column is later than this (`gt`).
    #[must_use]
    pub fn more_than(self, column: impl Into<String>, time: impl Into<String>) -> Self {
        self.when(column, "gt", time.into())
    }

    /// Records whose column is at this time or later (`gte`).
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

    /// Whether there are no conditions.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// The conditions of both. Sending conflicting ones fails.
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

/// Fails if a condition has an empty list.
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
    const JSON_TYPE: JsonType = JsonType::Object;

    fn object<'de, A: MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let columns = BTreeMap::<String, Conditions>::object(object)?;
        let columns = columns.into_iter().map(|(column, conditions)| (column, conditions.0)).collect();
        Ok(Self { columns, is_torn: false })
    }
}

/// The conditions on one column, for decoding.
struct Conditions(Map<String, Value>);

impl Decode for Conditions {
    const EXPECTED: &'static str = "an object";
    const JSON_TYPE: JsonType = JsonType::Object;

    fn object<'de, A: MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        BTreeMap::object(object).map(|conditions| Self(conditions.into_iter().collect()))
    }
}

/// The filter for a body. Fails if a condition has an empty list.
impl TryFrom<Filter> for BTreeMap<String, Value> {
    type Error = &'static str;

    fn try_from(filter: Filter) -> Result<Self, Self::Error> {
        filter.check()?;
        Ok(filter.columns.into_iter().map(|(column, conditions)| (column, Value::Object(conditions))).collect())
    }
}

impl Field for Filter {}

/// The filter as JSON; nothing if it has no conditions. Fails if a condition has an empty list.
impl QueryValue for Filter {
    fn query_text(&self) -> Result<Option<String>, &'static str> {
        self.check()?;
        if self.is_empty() { Ok(None) } else { json_text(self) }
    }
}
