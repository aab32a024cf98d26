//! Which fields of two objects are the same.

use std::collections::BTreeSet;

use super::pairs::{self, Matched, Named};
use super::{Shape, by_key, likeness, similar};
use crate::model::{Api, Field};

/// The least likeness of two names for one thing.
const LEAST: u32 = 450;

/// Pairs the fields of two objects: those of one name, then those that were renamed.
pub(in crate::diff::api) fn fields<'a>(apis: [&'a Api; 2], old: &'a [Field], new: &'a [Field]) -> Matched<&'a Field> {
    let mut matched = by_key(old, new, |field: &'a Field| field.name.as_str());
    if !matched.removed.is_empty() && !matched.added.is_empty() {
        let [before, after] = apis;
        let described = |api, list: &[&'a Field]| list.iter().map(|field| Value::of_field(api, field)).collect();
        let (removed, added): (Vec<Value<'_>>, Vec<Value<'_>>) =
            (described(before, &matched.removed), described(after, &matched.added));
        pairs::join(&mut matched, &similar(&removed, &added));
    }
    matched
}

/// A value with a name: a field, a parameter or a header.
pub(super) struct Value<'a> {
    pub(super) name: &'a str,
    pub(super) words: BTreeSet<String>,
    pub(super) shape: Shape<'a>,
    pub(super) description: Option<&'a str>,
}

impl<'a> Value<'a> {
    fn of_field(api: &'a Api, field: &'a Field) -> Self {
        let description = field.schema.description.as_deref();
        Self {
            name: &field.name,
            words: likeness::words(&field.name),
            shape: Shape::of(api, &field.schema),
            description,
        }
    }
}

/// Two values in one place are the same if their names are alike; less so if what they hold, or what is said of them, is
/// the same.
impl Named for Value<'_> {
    fn name(&self) -> &str {
        self.name
    }

    fn words(&self) -> &BTreeSet<String> {
        &self.words
    }

    fn likeness(&self, other: &Self) -> Option<u32> {
        let shape = self.shape.likeness(&other.shape)?;
        let is_described_alike = self.description.is_some() && self.description == other.description;
        let names = likeness::names(self.name, other.name);
        let likeness = names * 7 / 10 + shape * 3 / 10 + if is_described_alike { 300 } else { 0 };
        (likeness >= LEAST).then_some(likeness)
    }
}
