//! What examples show of a value: a lattice.
//!
//! [`Shape::merge`] is commutative, associative and idempotent, so the order of examples and sources does not matter;
//! and it only adds, so one more example never removes a field.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::import::evidence::spelling::Spelling;

/// Everything that examples show at one place. The default shows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    /// `null` was seen.
    pub null: bool,
    /// `""` was seen.
    pub blank: bool,
    /// `true` or `false` was seen.
    pub boolean: bool,
    /// A whole number was seen.
    pub integer: bool,
    /// A number with a fraction was seen.
    pub number: bool,
    /// The data of a file was seen or declared.
    pub bytes: bool,
    /// The spellings of the strings that were seen.
    pub strings: BTreeSet<Spelling>,
    /// The elements of the lists that were seen; the default if all were empty.
    pub list: Option<Box<Shape>>,
    /// The members of the objects that were seen.
    pub object: Option<BTreeMap<String, Member>>,
}

/// A member of an object.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Member {
    /// Whether every object that was seen has it.
    pub always: bool,
    /// Its shape.
    pub shape: Shape,
}

impl Shape {
    /// What one example shows.
    pub(crate) fn of(value: &Value) -> Self {
        let mut shape = Self::default();
        match value {
            Value::Null => shape.null = true,
            Value::Bool(_) => shape.boolean = true,
            Value::Number(number) if number.is_f64() => shape.number = true,
            Value::Number(_) => shape.integer = true,
            Value::String(text) => match Spelling::of(text) {
                Some(spelling) => drop(shape.strings.insert(spelling)),
                None => shape.blank = true,
            },
            Value::Array(values) => shape.list = Some(Box::new(Self::of_all(values))),
            Value::Object(fields) => shape.object = Some(fields.iter().map(Member::of).collect()),
        }
        shape
    }

    /// What several examples show together.
    pub(crate) fn of_all<'a>(values: impl IntoIterator<Item = &'a Value>) -> Self {
        values.into_iter().fold(Self::default(), |shape, value| shape.merge(Self::of(value)))
    }

    /// A string of one spelling.
    pub(crate) fn string(spelling: Spelling) -> Self {
        Self { strings: BTreeSet::from([spelling]), ..Self::default() }
    }

    /// A list of elements of one shape.
    pub(crate) fn list_of(element: Self) -> Self {
        Self { list: Some(Box::new(element)), ..Self::default() }
    }

    /// An object that contains only this, at a path of names; this itself if the path is empty.
    pub(crate) fn within(self, path: &[String]) -> Self {
        path.iter().rev().fold(self, |inner, name| Self {
            object: Some([(name.clone(), Member { always: false, shape: inner })].into()),
            ..Self::default()
        })
    }

    /// What two sets of examples show together.
    pub(crate) fn merge(self, other: Self) -> Self {
        Self {
            null: self.null || other.null,
            blank: self.blank || other.blank,
            boolean: self.boolean || other.boolean,
            integer: self.integer || other.integer,
            number: self.number || other.number,
            bytes: self.bytes || other.bytes,
            strings: &self.strings | &other.strings,
            list: join(self.list, other.list, |a, b| Box::new(a.merge(*b))),
            object: join(self.object, other.object, merge_members),
        }
    }

    /// Fills the gaps with what a document declares: an example is evidence, a declaration is only a claim.
    pub(crate) fn underlay(&mut self, declared: &Self) {
        self.null |= declared.null;
        if self.is_unknown() {
            let (null, blank) = (self.null, self.blank);
            *self = declared.clone().made_optional();
            (self.null, self.blank) = (null, blank);
            return;
        }
        if let (Some(element), Some(claim)) = (&mut self.list, &declared.list) {
            element.underlay(claim);
        }
        if let (Some(members), Some(claims)) = (&mut self.object, &declared.object) {
            for (name, claim) in claims {
                members.entry(name.clone()).or_default().shape.underlay(&claim.shape);
            }
        }
    }

    /// Whether no value other than null and `""` was seen.
    pub(crate) fn is_unknown(&self) -> bool {
        !self.is_other_than_object() && self.object.is_none()
    }

    /// Whether a value other than an object was seen: null and `""` do not count.
    pub(crate) fn is_other_than_object(&self) -> bool {
        self.list.is_some() || self.boolean || self.integer || self.number || self.bytes || !self.strings.is_empty()
    }

    /// Whether nothing at all was seen.
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The same with every field optional: a declaration proves no field.
    fn made_optional(mut self) -> Self {
        self.list = self.list.map(|element| Box::new(element.made_optional()));
        self.object = self.object.map(|members| {
            let relax = |(name, member): (String, Member)| {
                (name, Member { always: false, shape: member.shape.made_optional() })
            };
            members.into_iter().map(relax).collect()
        });
        self
    }

    /// The shape at a path of names; `*` is an element of a list.
    pub(crate) fn at(&self, path: &[String]) -> Option<&Self> {
        path.iter()
            .try_fold(self, |shape, name| shape.children().find(|(other, _)| other == name).map(|(_, child)| child))
    }

    /// Replaces the shape at a path; changes nothing if there is none.
    pub(crate) fn replace(&mut self, path: &[String], new: Self) {
        let place = path.iter().try_fold(self, |shape, name| match name.as_str() {
            "*" => shape.list.as_deref_mut(),
            name => shape.object.as_mut()?.get_mut(name).map(|member| &mut member.shape),
        });
        if let Some(place) = place {
            *place = new;
        }
    }

    /// The shapes directly inside, each with its name; `*` is the element of a list.
    pub(crate) fn children(&self) -> impl Iterator<Item = (&str, &Shape)> {
        let element = self.list.iter().map(|element| ("*", &**element));
        let members = self.object.iter().flatten().map(|(name, member)| (name.as_str(), &member.shape));
        element.chain(members)
    }
}

impl Member {
    fn of((name, value): (&String, &Value)) -> (String, Self) {
        (name.clone(), Self { always: true, shape: Shape::of(value) })
    }

    fn sometimes(self) -> Self {
        Self { always: false, ..self }
    }

    fn merge(self, other: Self) -> Self {
        Self { always: self.always && other.always, shape: self.shape.merge(other.shape) }
    }
}

/// Members that only one side has are optional.
fn merge_members(left: BTreeMap<String, Member>, mut right: BTreeMap<String, Member>) -> BTreeMap<String, Member> {
    let mut merged = BTreeMap::new();
    for (name, member) in left {
        let member = match right.remove(&name) {
            Some(other) => member.merge(other),
            None => member.sometimes(),
        };
        merged.insert(name, member);
    }
    merged.extend(right.into_iter().map(|(name, member)| (name, member.sometimes())));
    merged
}

fn join<T>(left: Option<T>, right: Option<T>, merge: impl FnOnce(T, T) -> T) -> Option<T> {
    match (left, right) {
        (Some(left), Some(right)) => Some(merge(left, right)),
        (left, right) => left.or(right),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i32>().prop_map(Value::from),
            Just(json!(1.5)),
            prop::sample::select(vec!["", "x", "Yes", "12", "2020-01-02", "00112233-4455-6677-8899-aabbccddeeff"])
                .prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
                prop::collection::btree_map("[abc]", inner, 0..3)
                    .prop_map(|fields| Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    fn paths(shape: &Shape, prefix: &str, into: &mut BTreeSet<String>) {
        for (name, child) in shape.children() {
            let path = format!("{prefix}/{name}");
            paths(child, &path, into);
            into.insert(path);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn merge_is_commutative_associative_and_idempotent(a in values(), b in values(), c in values()) {
            let (a, b, c) = (Shape::of(&a), Shape::of(&b), Shape::of(&c));
            prop_assert_eq!(a.clone().merge(b.clone()), b.clone().merge(a.clone()));
            prop_assert_eq!(a.clone().merge(b.clone()).merge(c.clone()), a.clone().merge(b.merge(c)));
            prop_assert_eq!(a.clone().merge(a.clone()), a.clone());
            prop_assert_eq!(a.clone().merge(Shape::default()), a);
        }

        #[test]
        fn one_more_example_never_removes_a_field(a in values(), b in values()) {
            let (mut before, mut after) = (BTreeSet::new(), BTreeSet::new());
            paths(&Shape::of(&a), "", &mut before);
            paths(&Shape::of(&a).merge(Shape::of(&b)), "", &mut after);
            prop_assert!(before.is_subset(&after));
        }
    }

    #[test]
    fn a_field_that_is_missing_once_is_optional() {
        let shape = Shape::of_all(&[json!({"a": 1, "b": null}), json!({"a": 2})]);
        let members = shape.object.unwrap();
        assert!(members["a"].always);
        assert!(!members["b"].always && members["b"].shape.null);
    }

    #[test]
    fn a_declaration_fills_gaps_and_overrules_nothing() {
        let mut seen = Shape::of(&json!({"on": true, "next": null}));
        seen.underlay(&Shape::of(&json!({"on": 1, "next": "x", "note": "x"})));
        let members = seen.object.unwrap();
        assert!(members["on"].shape.boolean && !members["on"].shape.integer);
        assert!(members["next"].shape.null && members["next"].shape.strings.contains(&Spelling::Plain));
        assert!(!members["note"].always);
    }
}
