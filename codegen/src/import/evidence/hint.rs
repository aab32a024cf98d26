//! What prose and careful declarations say about one field or parameter.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Number, Value};

use crate::import::evidence::shape::Shape;
use crate::model::SchemaKind;

/// Hints by the path of the field: its names from the outside in, `*` for an element of a list.
pub(crate) type Hints = BTreeMap<Vec<String>, Hint>;

/// What documents say about one field or parameter, besides its examples.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Hint {
    /// Its type.
    pub shape: Option<Shape>,
    /// Whether it must be sent.
    pub required: Option<bool>,
    /// The strings that it can be.
    pub values: BTreeSet<String>,
    /// The numbers that it can be.
    pub numbers: Vec<Number>,
    /// Whether the API will remove it.
    pub deprecated: Option<bool>,
    /// Whether the list of values is complete, so that an example adds nothing to it.
    pub closed: bool,
    /// The value that the API assumes.
    pub default: Option<Value>,
    /// The smallest number.
    pub minimum: Option<Number>,
    /// The largest number.
    pub maximum: Option<Number>,
    /// Whether several values can be sent, separated by commas.
    pub separated: bool,
    /// Whether the value is JSON in a string.
    pub json: bool,
    /// Whether part of a value is enough, as in a search, or a day instead of a time.
    pub partial: bool,
    /// What a schema says, as it is written. Nothing is inferred from it: it is only told.
    pub stated: Statement,
}

/// What a schema says of a value, whether or not it was written with care.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Statement {
    /// Whether there is a schema.
    pub present: bool,
    /// The types, by their names or formats in OpenAPI, except for `list` and `file`.
    pub kinds: BTreeSet<&'static str>,
    /// Whether the value is called required or optional.
    pub required: Option<bool>,
}

impl Statement {
    fn merge(&self, newer: &Self) -> Self {
        Self {
            present: self.present || newer.present,
            kinds: &self.kinds | &newer.kinds,
            required: newer.required.or(self.required),
        }
    }
}

impl Hint {
    /// What two descriptions say together. Where they differ, the newer one wins.
    pub(crate) fn merge(self, newer: Self) -> Self {
        Self {
            shape: newer.shape.or(self.shape),
            required: newer.required.or(self.required),
            values: &self.values | &newer.values,
            numbers: self.numbers.into_iter().chain(newer.numbers).collect(),
            deprecated: newer.deprecated.or(self.deprecated),
            closed: self.closed || newer.closed,
            default: newer.default.or(self.default),
            minimum: newer.minimum.or(self.minimum),
            maximum: newer.maximum.or(self.maximum),
            separated: self.separated || newer.separated,
            json: self.json || newer.json,
            partial: self.partial || newer.partial,
            stated: self.stated.merge(&newer.stated),
        }
    }

    /// The numbers that a value of this kind can be, sorted and unique.
    pub(crate) fn choices(&self, kind: &SchemaKind) -> Vec<Value> {
        let fits = |number: &&Number| match kind {
            SchemaKind::Integer => !number.is_f64(),
            SchemaKind::Number => true,
            _ => false,
        };
        let mut numbers: Vec<&Number> = self.numbers.iter().filter(fits).collect();
        let size = |number: &Number| number.as_f64().unwrap_or_default();
        numbers.sort_by(|one, other| size(one).total_cmp(&size(other)));
        numbers.dedup();
        numbers.into_iter().cloned().map(Value::Number).collect()
    }
}

/// Adds the hints of a newer document.
pub(crate) fn add_hints(hints: &mut Hints, newer: Hints) {
    for (path, hint) in newer {
        let older = hints.remove(&path).unwrap_or_default();
        hints.insert(path, older.merge(hint));
    }
}
