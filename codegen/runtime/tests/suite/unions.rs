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
    fn fitting(value: &rt::Value) -> Option<Self> {
        if let Some(inner) = rt::try_value(value) {
            return Some(Self::Id(inner));
        }
        if let Some(inner) = rt::try_value(value) {
            return Some(Self::Number(inner));
        }
        if let Some(inner) = rt::try_value(value) {
            return Some(Self::Keepers(inner));
        }
        if let Some(inner) = rt::try_value(value) {
            return Some(Self::Keeper(inner));
        }
        None
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
