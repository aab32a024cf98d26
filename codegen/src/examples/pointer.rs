//! Values at the pointers of the catalogue, in which `*` is every element of a list.

use serde_json::{Map, Value};

use crate::document::tokens;

/// The value at a pointer, or the list of values if it leads to several; `None` if there is none. Of the list at `one`, only
/// the first element counts.
pub(super) fn values(value: &Value, pointer: &str, one: Option<&str>) -> Option<Value> {
    let within = one.and_then(|list| pointer.strip_prefix(list)?.strip_prefix("/*"));
    if let (Some(list), Some(rest)) = (one, within) {
        return values(value.pointer(list)?.as_array()?.first()?, rest, None);
    }
    let mut found = vec![value];
    let mut is_several = false;
    for token in tokens(pointer) {
        found = if token == "*" {
            is_several = true;
            found.into_iter().filter_map(Value::as_array).flatten().collect()
        } else {
            found.into_iter().filter_map(|value| value.get(&token)).collect()
        };
    }
    let first = *found.first()?;
    Some(if is_several { found.into_iter().cloned().collect() } else { first.clone() })
}

/// Sets the value at a pointer, in objects that are made on the way. A list at its end is set as a whole.
pub(super) fn put(value: &mut Value, pointer: &str, to: Value) {
    let at = tokens(pointer).take_while(|token| token != "*").fold(value, |value, token| {
        if !value.is_object() {
            *value = Value::Object(Map::new());
        }
        &mut value[token.as_str()]
    });
    *at = to;
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn several_values_are_a_list_and_those_of_one_record_are_not() {
        let value = json!({"rows": [{"a": 1, "b": [{"c": 2}, {"c": 3}]}, {"a": 4}], "d": {"e/f": null}});
        assert_eq!(values(&value, "/rows/*/a", None), Some(json!([1, 4])));
        assert_eq!(values(&value, "/rows/*/a", Some("/rows")), Some(json!(1)));
        assert_eq!(values(&value, "/rows/*/b/*/c", Some("/rows")), Some(json!([2, 3])));
        assert_eq!(values(&value, "/d/e~1f", None), Some(Value::Null));
        assert_eq!(values(&value, "/d/g", None), None);
        assert_eq!(values(&json!([{"a": 1}]), "/*/a", Some("")), Some(json!(1)));
    }

    #[test]
    fn a_value_is_put_into_objects_and_a_list_stays_whole() {
        let mut value = json!({});
        put(&mut value, "/a/b", json!(1));
        put(&mut value, "/a/c/*", json!([2]));
        assert_eq!(value, json!({"a": {"b": 1, "c": [2]}}));
    }
}
