//! Whether an answer that was read and written again is still the same.

use serde_json::{Map, Value};

/// How alike two values are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Likeness {
    /// Scalars that are written in another way and mean the same.
    pub by_meaning: usize,
    /// Where the two differ, and in what.
    pub differences: Vec<String>,
}

/// Compares what came with what was written again. No key may be lost or added. Values must be equal, but for spellings
/// of the API that mean the same: `"True"` and `true`, `"8"` and `8`, `128.0` and `128`, and blank text and `null`.
#[must_use]
pub fn compare(came: &Value, written: &Value) -> Likeness {
    let mut likeness = Likeness::default();
    likeness.values("", came, written);
    likeness
}

impl Likeness {
    fn values(&mut self, path: &str, came: &Value, written: &Value) {
        match (came, written) {
            (Value::Object(came), Value::Object(written)) => self.objects(path, came, written),
            (Value::Array(came), Value::Array(written)) if came.len() == written.len() => {
                for (came, written) in came.iter().zip(written) {
                    self.values(&format!("{path}[]"), came, written);
                }
            }
            (came, written) if came == written => {}
            (came, written) if mean_the_same(came, written) => self.by_meaning += 1,
            (came, written) => {
                self.differences.push(format!("{path}: {} came, {} was written", kind(came), kind(written)));
            }
        }
    }

    fn objects(&mut self, path: &str, came: &Map<String, Value>, written: &Map<String, Value>) {
        for (key, value) in came {
            let path = format!("{path}.{key}");
            match written.get(key) {
                Some(written) => self.values(&path, value, written),
                None => self.differences.push(format!("{path}: lost")),
            }
        }
        let added = written.keys().filter(|key| !came.contains_key(*key));
        self.differences.extend(added.map(|key| format!("{path}.{key}: added")));
    }
}

fn mean_the_same(came: &Value, written: &Value) -> bool {
    match (came, written) {
        (Value::String(text), Value::Bool(value)) => truth(text) == Some(*value),
        (Value::String(text), Value::Number(number)) => text.trim().parse().ok() == number.as_f64(),
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (Value::String(text), Value::Null) => text.trim().is_empty(),
        _ => false,
    }
}

fn truth(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" => Some(true),
        "false" | "no" => Some(false),
        _ => None,
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(text) if text.is_empty() => "an empty string",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::compare;

    #[test]
    fn spellings_may_change_and_values_may_not() {
        let came = json!({"a": "True", "b": "8", "c": 128.0, "d": [""], "e": {"f": 1}});
        let same = json!({"a": true, "b": 8, "c": 128, "d": [null], "e": {"f": 1}});
        let likeness = compare(&came, &same);
        assert_eq!((likeness.by_meaning, likeness.differences.len()), (4, 0), "{likeness:?}");
        let other = json!({"a": false, "b": 9, "c": "128", "d": [], "e": {"g": 1}});
        let differences = compare(&came, &other).differences;
        assert_eq!(differences.len(), 6, "{differences:?}");
    }
}
