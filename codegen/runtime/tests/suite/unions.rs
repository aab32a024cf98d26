//! Values of one of several types.

use serde_json::json;

use crate::{runtime as rt, shapes::Keeper};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(crate) enum Owner {
    Id(String),
    Number(i64),
    Keepers(Vec<Keeper>),
    Keeper(Keeper),
    Other(rt::Value),
}

impl rt::Union for Owner {
    const VARIANTS: usize = 4;

    fn variant(index: usize, value: &rt::Value) -> Option<Self> {
        match index {
            0 => rt::try_value(value).map(Self::Id),
            1 => rt::try_value(value).map(Self::Number),
            2 => rt::try_value(value).map(Self::Keepers),
            3 => rt::try_value(value).map(Self::Keeper),
            _ => None,
        }
    }

    fn other(value: rt::Value) -> Self {
        Self::Other(value)
    }

    fn write<S: rt::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Id(inner) => rt::Serialize::serialize(inner, to),
            Self::Number(inner) => rt::Serialize::serialize(inner, to),
            Self::Keepers(inner) => rt::Serialize::serialize(inner, to),
            Self::Keeper(inner) => rt::Serialize::serialize(inner, to),
            Self::Other(inner) => rt::Serialize::serialize(inner, to),
        }
    }
}
rt::union!(Owner);

fn keeper(id: i64) -> Keeper {
    Keeper { id, ..Keeper::default() }
}

#[test]
fn the_first_variant_that_fits_is_taken() {
    let cases = [
        (json!("7"), Owner::Id("7".to_owned())),
        (json!(7), Owner::Number(7)),
        (json!({"id": 1}), Owner::Keeper(keeper(1))),
        (json!([{"id": 1}]), Owner::Keepers(vec![keeper(1)])),
        (json!({"name": "x"}), Owner::Other(json!({"name": "x"}))),
        (json!(true), Owner::Other(json!(true))),
        (json!(null), Owner::Other(json!(null))),
        (json!(1.5), Owner::Other(json!(1.5))),
        (json!(u64::MAX), Owner::Other(json!(u64::MAX))),
    ];
    for (value, owner) in cases {
        let read: Owner = serde_json::from_str(&value.to_string()).unwrap();
        assert_eq!(read, owner);
        assert_eq!(serde_json::to_value(&read).unwrap(), value);
    }
    assert_eq!(Owner::default(), Owner::Other(json!(null)));
}

/// A cat, or an animal with some of a cat's fields, or a ship.
#[derive(Clone, Debug, Default, PartialEq)]
struct Animal {
    kind: Option<String>,
    name: Option<String>,
    extra: rt::Extra,
}
rt::record! {
    Animal with extra;
    0 => kind: "kind", OPTIONAL;
    1 => name: "name", REQUIRED;
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Cat {
    kind: Option<String>,
    name: Option<String>,
    lives: Option<i64>,
    extra: rt::Extra,
}
rt::record! {
    Cat with extra;
    0 => kind: "kind", OPTIONAL;
    1 => name: "name", REQUIRED;
    2 => lives: "lives", REQUIRED;
}

macro_rules! thing {
    ($name:ident, $discriminator:expr) => {
        #[derive(Clone, Debug, PartialEq)]
        enum $name {
            Animal(Box<Animal>),
            Cat(Box<Cat>),
            Other(rt::Value),
        }
        impl rt::Union for $name {
            const VARIANTS: usize = 2;
            const DISCRIMINATOR: Option<(&'static str, &'static [(&'static str, usize)])> = $discriminator;

            fn variant(index: usize, value: &rt::Value) -> Option<Self> {
                match index {
                    0 => rt::try_value(value).map(Self::Animal),
                    1 => rt::try_value(value).map(Self::Cat),
                    _ => None,
                }
            }

            fn other(value: rt::Value) -> Self {
                Self::Other(value)
            }

            fn write<S: rt::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    Self::Animal(inner) => rt::Serialize::serialize(inner, to),
                    Self::Cat(inner) => rt::Serialize::serialize(inner, to),
                    Self::Other(inner) => rt::Serialize::serialize(inner, to),
                }
            }
        }
        rt::union!($name);
    };
}
thing!(Overlapping, None);
thing!(Discriminated, Some(("kind", &[("animal", 0), ("cat", 1)])));

#[test]
fn the_nearest_variant_is_taken_if_none_fits_exactly() {
    let read = |value: rt::Value| serde_json::from_value::<Overlapping>(value).unwrap();
    assert!(matches!(read(json!({"name": "a"})), Overlapping::Animal(_)));
    assert!(matches!(read(json!({"name": "a", "lives": 9})), Overlapping::Cat(_)));
    assert!(matches!(read(json!({"name": "a", "lives": 9, "new": 1})), Overlapping::Cat(_)));
    assert!(matches!(read(json!({"name": "a", "new": 1})), Overlapping::Animal(_)));
    assert!(matches!(read(json!({"lives": 9})), Overlapping::Cat(_)));
}

#[test]
fn a_discriminator_decides() {
    let read = |value: rt::Value| serde_json::from_value::<Discriminated>(value).unwrap();
    assert!(matches!(read(json!({"kind": "animal", "name": "a", "lives": 9})), Discriminated::Animal(_)));
    assert!(matches!(read(json!({"kind": "cat", "name": "a"})), Discriminated::Cat(_)));
    assert!(matches!(read(json!({"kind": "new", "name": "a", "lives": 9})), Discriminated::Cat(_)));
    assert!(matches!(read(json!({"kind": 7, "name": "a"})), Discriminated::Animal(_)));
    assert!(matches!(read(json!(7)), Discriminated::Other(_)));
}

#[test]
fn nothing_is_lost_whichever_variant_is_taken() {
    let value = json!({"kind": "animal", "name": "a", "lives": 9, "new": [1]});
    let read: Discriminated = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
}
