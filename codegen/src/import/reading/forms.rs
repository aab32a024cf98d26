//! Fields of forms: a name with dots is a field inside an object.

use serde_json::Value;

/// The path of a field: `a.b` is `b` inside `a`.
pub(crate) fn form_path(name: &str) -> Vec<String> {
    name.split('.').map(str::to_owned).collect()
}

/// Sets the value at a path of names, creating objects on the way.
pub(crate) fn set_at(target: &mut Value, path: &[String], value: Value) {
    let Some((name, rest)) = path.split_first() else {
        *target = value;
        return;
    };
    if !target.is_object() {
        *target = Value::Object(serde_json::Map::new());
    }
    if let Value::Object(fields) = target {
        set_at(fields.entry(name.clone()).or_insert(Value::Null), rest, value);
    }
}
