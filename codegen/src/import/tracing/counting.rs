//! How many examples have a value at a place.

use serde_json::Value;

use crate::document::tokens;
use crate::provenance::Tally;

/// The values at a pointer in an example, in which `*` is every element of a list and every value of a map. Some examples
/// of a list show a single element.
pub(super) fn values<'v>(example: &'v Value, pointer: &str, is_list: bool) -> Vec<&'v Value> {
    let mut found = vec![example];
    for (depth, token) in steps(pointer).iter().enumerate() {
        found = found.into_iter().flat_map(|value| inside(value, token, is_list && depth == 0)).collect();
    }
    found
}

/// Counts one example.
pub(super) fn tally(example: &Value, pointer: &str, is_list: bool) -> Tally {
    let mut steps = steps(pointer);
    let Some(last) = steps.pop() else { return count(&[example], 0) };
    let is_single = is_list && steps.is_empty();
    let above = pointer.rsplit_once('/').map_or("", |(above, _)| above);
    let around: Vec<&Value> =
        values(example, above, is_list).into_iter().filter(|value| has_room(value, &last, is_single)).collect();
    if around.is_empty() {
        return Tally::default();
    }
    let inner: Vec<Vec<&Value>> = around.iter().map(|value| inside(value, &last, is_single)).collect();
    let absent = inner.iter().filter(|values| values.is_empty()).count();
    count(&inner.concat(), absent)
}

/// The count of an example that has these values, and lacks the value in some objects.
fn count(values: &[&Value], absent: usize) -> Tally {
    let is_blank = |value: &Value| value.as_str().is_some_and(|text| text.trim().is_empty());
    let once = |holds: bool| usize::from(holds);
    Tally {
        of: 1,
        seen: once(values.iter().any(|value| !value.is_null() && !is_blank(value))),
        null: once(values.iter().any(|value| value.is_null())),
        blank: once(values.iter().any(|value| is_blank(value))),
        absent: once(absent > 0),
        off: 0,
    }
}

/// Whether a value could have something under a token.
fn has_room(value: &Value, token: &str, is_single: bool) -> bool {
    if token == "*" {
        value.is_array() || value.is_object() && (is_single || !has_name(value))
    } else {
        value.is_object()
    }
}

/// Whether an object has a field of the name that stands for every element.
fn has_name(value: &Value) -> bool {
    value.get("*").is_some()
}

fn inside<'v>(value: &'v Value, token: &str, is_single: bool) -> Vec<&'v Value> {
    match value {
        Value::Array(elements) if token == "*" => elements.iter().collect(),
        Value::Object(_) if token == "*" && is_single => vec![value],
        Value::Object(fields) if token == "*" && !has_name(value) => fields.values().collect(),
        _ => value.get(token).into_iter().collect(),
    }
}

fn steps(pointer: &str) -> Vec<String> {
    tokens(pointer).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_example_counts_once_for_what_it_shows() {
        let example = json!({"rows": [{"a": 1, "b": null}, {"b": ""}], "none": []});
        let tally = |pointer: &str| tally(&example, pointer, false);
        let one = Tally { of: 1, ..Tally::default() };
        assert_eq!(tally(""), Tally { seen: 1, ..one });
        assert_eq!(tally("/rows/*/a"), Tally { seen: 1, absent: 1, ..one });
        assert_eq!(tally("/rows/*/b"), Tally { null: 1, blank: 1, ..one });
        assert_eq!(tally("/rows/*/c"), Tally { absent: 1, ..one });
        assert_eq!(tally("/none/*"), Tally { absent: 1, ..one });
        assert_eq!(tally("/none/*/a"), Tally::default());
        assert_eq!(tally("/rows/a"), Tally::default());
    }

    #[test]
    fn a_list_may_be_shown_by_one_element_and_a_map_has_values() {
        let single = json!({"a": {"x": 1}});
        assert_eq!(tally(&single, "/*/a", true), Tally { of: 1, seen: 1, ..Tally::default() });
        assert_eq!(tally(&single, "/a/*", false), Tally { of: 1, seen: 1, ..Tally::default() });
        assert_eq!(values(&json!([{"a": 1}, {"a": 2}]), "/*/a", true), [&json!(1), &json!(2)]);
    }
}
