//! YAML as JSON.

use serde_json::Value;

/// A YAML document as JSON: keys that are numbers, such as statuses, are text.
pub(super) fn to_json(yaml: serde_yaml::Value) -> Value {
    match yaml {
        serde_yaml::Value::Sequence(items) => items.into_iter().map(to_json).collect(),
        serde_yaml::Value::Mapping(entries) => {
            entries.into_iter().map(|(key, value)| (key_text(key), to_json(value))).collect()
        }
        serde_yaml::Value::Tagged(tagged) => to_json(tagged.value),
        scalar => serde_json::to_value(scalar).expect("scalars of YAML are scalars of JSON"),
    }
}

fn key_text(key: serde_yaml::Value) -> String {
    match to_json(key) {
        Value::String(text) => text,
        other => other.to_string(),
    }
}
