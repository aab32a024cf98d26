//! Values as words of a command line.

use serde_json::Value;

use crate::examples::plain;
use crate::model::{Api, Schema, SchemaKind};
use crate::text::harmless_json;
use crate::text::shell::quoted;

/// Characters beside letters and digits that mean nothing to any shell.
const PLAIN: &str = "_-./:@%+,";

/// A text as one word, in quotes if it needs them.
pub(super) fn word(text: &str) -> String {
    let is_plain = |one: char| one.is_ascii_alphanumeric() || PLAIN.contains(one);
    if !text.is_empty() && text.chars().all(is_plain) { text.to_owned() } else { quoted(text) }
}

/// The values of a flag, of which a list can have several.
pub(super) fn values(api: &Api, schema: &Schema, value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) if !items.is_empty() && items.iter().all(is_scalar) && is_list(api, schema) => {
            let texts: Vec<String> = items.iter().map(plain).collect();
            if texts.iter().any(|text| text.contains(',') || text.trim_start().starts_with('[')) {
                texts
            } else {
                vec![texts.join(",")]
            }
        }
        Value::Array(_) | Value::Object(_) => vec![json(value)],
        // What would be read as JSON where anything can stand is written as JSON.
        Value::String(text) if is_any(api, schema) && serde_json::from_str::<Value>(text).is_ok() => {
            vec![value.to_string()]
        }
        other => vec![plain(other)],
    }
}

/// JSON in which no braces of objects follow each other, as they would mean something to the book builder.
pub(super) fn json(value: &Value) -> String {
    let text = harmless_json(&value.to_string()).into_owned();
    let mut spaced = text.clone();
    for (pair, apart) in [("{{", "{ {"), ("}}", "} }")] {
        while spaced.contains(pair) {
            spaced = spaced.replace(pair, apart);
        }
    }
    // Braces within a text are part of it.
    if serde_json::from_str::<Value>(&spaced).is_ok_and(|read| read == *value) { spaced } else { text }
}

fn is_scalar(value: &Value) -> bool {
    matches!(value, Value::String(_) | Value::Number(_) | Value::Bool(_))
}

fn is_list(api: &Api, schema: &Schema) -> bool {
    match &api.resolve(schema).kind {
        SchemaKind::List(element) => api.resolve(element).kind.is_scalar(),
        _ => false,
    }
}

fn is_any(api: &Api, schema: &Schema) -> bool {
    matches!(api.resolve(schema).kind, SchemaKind::Any | SchemaKind::Union(_))
}

/// How long a line is that is not broken.
const LONGEST: usize = 100;

/// A command line that begins with these words. If it is long, each option has a line of its own.
pub(super) fn line(begun: String, options: Vec<String>) -> String {
    let length = begun.len() + options.iter().map(|option| option.len() + 1).sum::<usize>();
    let is_long = length > LONGEST || options.iter().any(|option| option.contains('\n'));
    let between = if is_long { " \\\n  " } else { " " };
    [begun].into_iter().chain(options).collect::<Vec<_>>().join(between)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn a_word_has_quotes_if_it_needs_them() {
        for (text, expected) in
            [("KX7Q2M9D4T", "KX7Q2M9D4T"), ("a b", "\"a b\""), ("", "\"\""), ("~", "\"~\""), ("$a", "'$a'")]
        {
            assert_eq!(word(text), expected);
        }
    }

    #[test]
    fn a_list_of_scalars_has_commas_unless_one_is_in_it() {
        let api = Api::default();
        let list = Schema::of(SchemaKind::List(Box::new(Schema::of(SchemaKind::Integer))));
        assert_eq!(values(&api, &list, &json!([1, 2])), ["1,2"]);
        assert_eq!(values(&api, &list, &json!(["a,b", "c"])), ["a,b", "c"]);
        assert_eq!(values(&api, &list, &json!([])), ["[]"]);
        let any = Schema::of(SchemaKind::Any);
        assert_eq!(values(&api, &any, &json!(["a"])), [r#"["a"]"#]);
        assert_eq!(values(&api, &any, &json!({"a": {"b": {}}})), [r#"{"a":{"b":{} } }"#]);
        assert_eq!(values(&api, &any, &json!(["}}"])), [r#"["}}"]"#]);
        assert_eq!(values(&api, &any, &json!("5")), [r#""5""#]);
    }

    proptest! {
        #[test]
        fn a_plain_word_is_read_by_a_shell_as_it_is(text in "[ -~]{0,20}") {
            let word = word(&text);
            prop_assert!(word.starts_with(['"', '\'']) || word == text);
        }
    }
}
